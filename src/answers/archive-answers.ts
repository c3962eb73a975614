import type { RequestOutput } from '../contract/requests.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { backUp, recordBackedUp } from '../workflow/back-up.ts'
import { checkFixity } from '../workflow/check-fixity.ts'
import { isCheckDue, readFixityState } from '../workflow/fixity-state.ts'
import { createJobRegistry } from '../workflow/jobs/registry.ts'
import { forgetBackup, noteBackup, noteTrial, readKnownBackups } from '../workflow/known-backups.ts'
import type { OpeningReport } from '../workflow/ports/opening.ts'
import { restoreArchive } from '../workflow/restore-archive.ts'
import { canRestoreOne, restoreOne } from '../workflow/restore-one.ts'
import { tryRestore } from '../workflow/try-restore.ts'
import type { AnswerContext, AnswersTo, Told } from './answer-context.ts'

type ArchiveRequest =
  `archive.${'care' | 'opening' | 'check' | 'back-up-again' | 'try-restore' | 'restore-one' | 'forget-backup' | 'stop' | 'index' | 'remake-index'}`
type Started = Promise<Result<{ jobId: string }, Failure>>

/** How long one look lasts when nothing else is to do, and how long it rests after each part for as long as that took. */
const idleMillis = 20_000
const standBackMillis = 500

/** How many times that something was put right are shown. */
const mostRecoveries = 20

const reportOf = ({ repairs, ...report }: OpeningReport): RequestOutput<'archive.opening'> => ({
  ...report,
  repairs: [...repairs],
})

const noIndex: Failure = {
  code: 'index.unreadable',
  message: 'The list of orders cannot be searched on this computer. Start Proofbox again.',
}

const unknownPlace: Failure = {
  code: 'backup.missing',
  message: 'That backup is not on the list any more. Choose its file or folder.',
}

/** What keeps the archive whole. It has a queue of its own: a backup does not wait until a video is looked through. */
export const createArchiveAnswers = ({ care, ports, keeper, jobs: work, tell, millis, newId }: AnswerContext) => {
  const changed = (): void => tell('archive.care-changed', {})
  const tasks = createJobRegistry(
    ({ id, kind, subject, state }) => {
      tell('archive.task', { id, kind, subject, state } as Told<'archive.task'>)
      if (state.status !== 'queued' && state.status !== 'running') changed()
    },
    millis,
    newId,
  )
  let idle: Promise<void> | null = null
  const closing = new AbortController()

  const standBack = async (): Promise<void> => {
    while (work.isBusy() && !closing.signal.aborted) await care.kept.pause(standBackMillis)
  }

  /** Half of the time is left to others, and all of it while work is under way. */
  const politely = (): (() => Promise<void>) => {
    let since = millis()
    return async () => {
      await standBack()
      await care.kept.pause(Math.min(1000, millis() - since))
      since = millis()
    }
  }

  const lookAround = async (): Promise<void> => {
    if (work.isBusy() || tasks.isBusy() || (await care.onBattery()) === true) return
    if (!isCheckDue(await readFixityState(care.files), care.clock.now())) return
    const until = millis() + idleMillis
    const run = await checkFixity(care, {
      onProgress: () => undefined,
      giveWay: politely(),
      isOver: () => millis() > until || tasks.isBusy(),
      signal: closing.signal,
    })
    if (run.ok) changed()
  }

  const backUpTo = async ({ path }: { readonly path: string }): Started => {
    const jobId = tasks.start('back-up', '', path, async (onProgress, signal) => {
      const made = await backUp(care, path, onProgress, signal)
      if (!made.ok) return made
      await noteBackup(care.files, made.value)
      const noted = await recordBackedUp(care.archive, made.value, signal)
      if (!noted.ok) return noted
      const { statement } = made.value
      const { files, bytes } = statement
      return succeed({ place: made.value.path, files, bytes, leftOut: statement.leftOut })
    })
    return succeed({ jobId })
  }

  const restoreTo = async ({ from, directory }: { readonly from: string; readonly directory: string }): Started => {
    const jobId = tasks.start('restore', '', directory, async (onProgress, signal) => {
      const restored = await restoreArchive(care, from, { generation: null, directory }, onProgress, signal)
      if (!restored.ok) return restored
      const { statement, orders, findings } = restored.value
      const { createdAt: backedUpAt, files } = statement
      return succeed({ directory: restored.value.directory, backedUpAt, files, orders, findings: findings.length })
    })
    return succeed({ jobId })
  }

  const isKnown = async (place: string): Promise<boolean> =>
    (await readKnownBackups(care.files)).backups.some(({ path }) => path === place)

  const careOf = async (): Promise<RequestOutput<'archive.care'>> => {
    const { last, pass, findings } = await readFixityState(care.files)
    const { backups, trial } = await readKnownBackups(care.files)
    const ordersOf = (path: string): string[] => {
      const digest = care.kept.blobOf(path)
      const held = digest === null ? null : ports.index?.holding(digest)
      return held?.ok ? [...held.value] : []
    }
    return {
      lastCheck: last && { at: last.finishedAt, files: last.files, bytes: last.bytes },
      pass: pass && { startedAt: pass.startedAt, files: pass.files },
      findings: findings.map(({ item: _, ...finding }) => ({
        ...finding,
        orders: ordersOf(finding.path),
        restorable: backups.length > 0 && canRestoreOne(finding.path),
      })),
      backups: await Promise.all(
        backups.map(async ({ path, ...backup }) => ({
          ...backup,
          place: path,
          reachable: await care.backups.isThere(path),
        })),
      ),
      trial: trial && { ...trial, place: trial.path },
      recoveries: (await care.recoveries()).slice(-mostRecoveries).reverse().map(reportOf),
    }
  }

  const answers: AnswersTo<ArchiveRequest> = {
    'archive.care': async () => succeed(await careOf()),
    'archive.opening': async () => succeed(reportOf(care.opening)),
    async 'archive.check'() {
      const jobId = tasks.start('check', '', '', async (onProgress, signal) => {
        await idle
        const run = await checkFixity(care, { onProgress, giveWay: () => undefined, isOver: () => false, signal })
        return run.ok ? succeed({ checked: run.value.checked, findings: run.value.findings.length }) : run
      })
      return succeed({ jobId })
    },
    'archive.back-up-again': async ({ place }) =>
      (await isKnown(place)) ? backUpTo({ path: place }) : fail(unknownPlace),
    async 'archive.try-restore'({ place }) {
      if (!(await isKnown(place))) return fail(unknownPlace)
      const jobId = tasks.start('try', '', place, async (onProgress, signal) => {
        const trial = await tryRestore(care, place, null, onProgress, signal)
        if (!trial.ok) return trial
        await noteTrial(care.files, place, trial.value)
        return succeed({ ...trial.value, place, findings: trial.value.findings.length })
      })
      return succeed({ jobId })
    },
    async 'archive.restore-one'({ path }) {
      const restored = await restoreOne(care, path, closing.signal)
      if (!restored.ok) return restored
      // What was wrong with it is looked at again at once.
      await checkFixity(care, {
        onProgress: () => undefined,
        giveWay: () => undefined,
        isOver: () => true,
        signal: closing.signal,
      })
      changed()
      return succeed({ backedUpAt: restored.value })
    },
    async 'archive.forget-backup'({ place }) {
      await forgetBackup(care.files, place)
      changed()
      return succeed({})
    },
    async 'archive.index'() {
      const orders = ports.index?.size()
      if (!orders?.ok) return orders ?? fail(noIndex)
      return succeed({ orders: orders.value, madeAt: ports.index?.note('made-at') ?? null })
    },
    async 'archive.remake-index'() {
      if (!keeper) return fail(noIndex)
      const jobId = tasks.start('index', '', '', async (onProgress, signal) => {
        const made = await keeper.remake((progress) => onProgress({ phase: 'indexing', ...progress }), signal)
        return made.ok ? succeed({ orders: made.value }) : made
      })
      return succeed({ jobId })
    },
    async 'archive.stop'({ jobId }) {
      tasks.cancel(jobId)
      return succeed({})
    },
  }

  return {
    answers,
    backUpTo,
    restoreTo,
    checkWhenIdle(): Promise<void> {
      idle ??= lookAround().finally(() => {
        idle = null
      })
      return idle
    },
    async close(): Promise<void> {
      closing.abort()
      await tasks.close()
      await idle
    },
  }
}
