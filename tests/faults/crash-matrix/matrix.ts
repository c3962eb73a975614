import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createBackupStore } from '../../../src/adapters/backup/backup-store.ts'
import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'
import { composeVerifier, type OpenDesk, openDesk } from '../../../src/cli/compose.ts'
import type { Sha256 } from '../../../src/domain/kernel/digest.ts'
import { verifyBundle } from '../../../src/workflow/verify-bundle.ts'
import type { VerifyPorts } from '../../../src/workflow/verify-ports.ts'
import { filmLabel } from '../../fixtures/film-label.ts'
import { createDice } from '../bit-matrix/flip.ts'
import type { Kept, WorkerLine } from './acts.ts'

const never = new AbortController().signal
const nothing = () => undefined

/** What was under way when the group was killed; `between` where nothing was. */
export interface Crash {
  readonly during: string
  readonly acknowledged: number
  /** Empty where everything was as it should be. */
  readonly wrong: readonly string[]
}

interface Place {
  readonly folder: string
  readonly archive: string
  readonly film: string
}

const worker = join(import.meta.dirname, 'worker.ts')

/** Kills the worker's whole process group after so long, counted from its first word. */
const workUntilKilled = async ({ folder, film }: Place, seed: number, log: string, millis: number): Promise<void> => {
  writeFileSync(log, '')
  const child = spawn(process.execPath, [worker, folder, String(seed), film, log], { detached: true, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()))
  for (let tries = 0; tries < 600 && readFileSync(log, 'utf8') === '' && child.exitCode === null; tries++)
    await wait(20)
  await Promise.race([wait(millis), ended])
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  await ended
}

const readLog = (log: string): readonly WorkerLine[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as WorkerLine)

type KeptOrder = Kept & { readonly order: string }

/** What had been acknowledged of each order last, unless something else of it was under way. */
const lastKept = (lines: readonly WorkerLine[]): ReadonlyMap<string, KeptOrder> => {
  const last = new Map<string, KeptOrder>()
  for (const line of lines) {
    if (line.kind === 'kept' && line.order !== null) last.set(line.order, { ...line, order: line.order })
  }
  return last
}

const underWay = (lines: readonly WorkerLine[]): Extract<WorkerLine, { kind: 'begins' }> | null => {
  const end = lines.at(-1)
  return end?.kind === 'begins' ? end : null
}

const checkOrder = async ({ ports }: OpenDesk, kept: KeptOrder, busy: boolean): Promise<readonly string[]> => {
  const found = await ports.archive.find(kept.order)
  if (!found.ok) return [`${kept.order}: ${found.failure.code}`]
  const order = found.value
  if (kept.trashed !== null) {
    const lying = await ports.trash.list()
    const isThere = lying.ok && lying.value.some(({ place }) => place === kept.trashed)
    // While it was taken back or made anew it may be an order again.
    return isThere || (busy && order !== null) ? [] : [`${kept.order}: neither in the trash nor an order`]
  }
  if (order === null) {
    const lying = await ports.trash.list()
    const wasDeleted = busy && lying.ok && lying.value.some(({ orderId }) => orderId === kept.order)
    return wasDeleted ? [] : [`${kept.order}: gone`]
  }
  const wrong: string[] = []
  const held = new Set<string>(order.originals.map(({ sha256 }) => sha256))
  for (const digest of kept.held) if (!held.has(digest)) wrong.push(`${kept.order}: original ${digest} lost`)
  for (const digest of held) {
    const bytes = await ports.vault.read(digest as Sha256)
    if (!bytes.ok) wrong.push(`${kept.order}: ${digest}: ${bytes.failure.code}`)
  }
  if (order.exhibits.length < kept.exhibits) wrong.push(`${kept.order}: exhibit lost`)
  if (!busy && (order.facts.notes ?? '') !== kept.notes) wrong.push(`${kept.order}: notes lost`)
  if (!busy && (order.exhibits[0]?.caption ?? '') !== kept.caption) wrong.push(`${kept.order}: caption lost`)
  return wrong
}

/** What verification finds in something that was reported as whole, in words; empty where it is whole. */
const unsound = async (ports: VerifyPorts, path: string): Promise<readonly string[]> => {
  const verified = await verifyBundle(ports, path, nothing, never)
  if (!verified.ok) return [`${path}: ${verified.failure.code}`]
  return verified.value.findings.map(
    ({ kind, path: file, expected, found }) => `${path}: ${kind} ${file} ${expected} ${found}`,
  )
}

/** Everything with a name of its own has to be whole; what is half-written has a name that nobody takes for it. */
const visible = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []

/** Everything that the archive holds now: none of it may be gone after the next kill. */
const holdings = async ({ ports }: OpenDesk): Promise<readonly Kept[]> => {
  const kept: Kept[] = []
  const nothingElse = { kind: 'kept', act: 'edit', made: null } as const
  const lying = await ports.trash.list()
  for (const { place, orderId } of lying.ok ? lying.value : []) {
    const nothingHeld = { held: [], exhibits: 0, notes: '', caption: '' }
    kept.push({ ...nothingElse, ...nothingHeld, order: orderId, trashed: place })
  }
  const ids = await ports.archive.list()
  for (const id of ids.ok ? ids.value : []) {
    const found = await ports.archive.find(id)
    if (!found.ok || found.value === null) continue
    const { originals, exhibits, facts } = found.value
    kept.push({
      ...nothingElse,
      order: id,
      held: originals.map(({ sha256 }) => sha256),
      exhibits: exhibits.length,
      notes: facts.notes ?? '',
      caption: exhibits[0]?.caption ?? '',
      trashed: null,
    })
  }
  return kept
}

interface Checked {
  readonly wrong: readonly string[]
  readonly holdings: readonly Kept[]
}

const checkAfter = async (place: Place, lines: readonly WorkerLine[], quick: VerifyPorts): Promise<Checked> => {
  const opened = await openDesk(place.archive, { create: false })
  if (!opened.ok) {
    return { wrong: [`the archive does not open: ${opened.failure.code} ${opened.failure.message}`], holdings: [] }
  }
  try {
    const wrong: string[] = []
    const busy = underWay(lines)
    for (const kept of lastKept(lines).values()) {
      const isBusy = busy !== null && (busy.order === kept.order || busy.act === 'take-back')
      wrong.push(...(await checkOrder(opened.value, kept, isBusy)))
    }
    for (const line of lines) {
      if (line.kind === 'refused') wrong.push(`${line.act} failed: ${line.why}`)
      if (line.kind === 'kept' && line.made !== null && !existsSync(line.made)) wrong.push(`${line.made} is gone`)
    }
    wrong.push(...(await unsound(quick, place.archive)))
    for (const name of visible(join(place.folder, 'out')))
      wrong.push(...(await unsound(quick, join(place.folder, 'out', name))))
    for (const name of visible(join(place.folder, 'backups'))) {
      const path = join(place.folder, 'backups', name)
      const isBegun = name === 'folder' && visible(join(path, 'generations')).length === 0
      if (!isBegun) wrong.push(...(await unsound(quick, path)))
    }
    return { wrong, holdings: await holdings(opened.value) }
  } finally {
    await opened.value.close()
  }
}

/** So many kills of one archive before the next begins: it grows, and every check reads all of it. */
const killsAnArchive = 12
/** Longest time from a worker's first word to its death: a few acts, or an archive brought up to date. */
const longestLife = 2500
const longestMigration = 500

/** One worker in so many finds an archive of the version before. */
const olderEvery = 6

/** Takes from an archive what the version before did not write: its statement, journals and digests. */
const makeOlder = (archive: string): void => {
  for (const path of ['archive.json', 'migrations']) rmSync(join(archive, path), { recursive: true, force: true })
  for (const top of ['orders', 'trash']) {
    for (const name of visible(join(archive, top))) {
      const folder = join(archive, top, name)
      for (const file of visible(folder).filter((each) => /^journal.*\.jsonl$/.test(each))) rmSync(join(folder, file))
      const record = join(folder, 'order.json')
      if (!existsSync(record)) continue
      const { sha256: _, ...order } = JSON.parse(readFileSync(record, 'utf8')) as { readonly sha256?: string }
      writeFileSync(record, `${JSON.stringify(order, null, 2)}\n`)
    }
  }
}

/** Kills workers at moments that `seed` chooses and looks at what they left; see acts.ts for what they do. */
export const crashAtRandom = async (
  kills: number,
  seed: number,
  onCrash: (crash: Crash, number: number) => void,
): Promise<readonly Crash[]> => {
  const dice = createDice(seed)
  const tools = await findMediaTools(process.env)
  if (!tools.ok) throw new Error(tools.failure.message)
  const root = await mkdtemp(join(tmpdir(), 'proofbox-crash-'))
  const { media: _, images: __, lettering: ___, ...verifier } = await composeVerifier()
  const quick: VerifyPorts = { ...verifier, backups: createBackupStore(null, '') }
  const crashes: Crash[] = []
  let held: readonly Kept[] = []
  try {
    const film = await filmLabel(tools.value.ffmpeg.path, root, 'film')
    for (let kill = 0; kill < kills; kill++) {
      const folder = join(root, String(Math.floor(kill / killsAnArchive)))
      const place: Place = { folder, archive: join(folder, 'archive'), film }
      if (kill % killsAnArchive === 0) {
        held = []
        await rm(join(root, String(kill / killsAnArchive - 1)), { recursive: true, force: true })
        for (const name of ['in', 'out', 'backups']) await mkdir(join(folder, name), { recursive: true })
      }
      const log = join(folder, 'worker.log')
      const isOlder = kill % olderEvery === olderEvery - 1
      if (isOlder) makeOlder(place.archive)
      const life = dice(isOlder ? longestMigration : longestLife)
      await workUntilKilled(place, seed * 10_000 + kill, log, life)
      const lines = readLog(log)
      const checked: Checked =
        lines.length === 0
          ? { wrong: ['the worker did not begin'], holdings: held }
          : await checkAfter(place, [...held, ...lines], quick)
      held = checked.holdings
      const acknowledged = lines.filter(({ kind }) => kind === 'kept').length
      const crash: Crash = { during: underWay(lines)?.act ?? 'between', acknowledged, wrong: checked.wrong }
      crashes.push(crash)
      onCrash(crash, kill)
    }
    return crashes
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
