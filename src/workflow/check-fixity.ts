import type { FixityFinding } from '../domain/evidence/fixity.ts'
import { keptUnit, vaultFolder } from '../domain/evidence/kept-file.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { CarePorts } from './care-ports.ts'
import { checkKeptBackup, isKeptBackup } from './check-kept-backup.ts'
import { type FixityState, keepFixityState, readFixityState } from './fixity-state.ts'
import type { OnProgress } from './jobs/job.ts'
import { checkKeptText, type KeptContext } from './kept-checks.ts'
import type { KeptFile, KeptFiles } from './ports/kept-files.ts'
import { readArchiveTrust } from './verify-seals.ts'

export type FixityPorts = Pick<CarePorts, 'archive' | 'backups' | 'clock' | 'files' | 'hasher' | 'kept' | 'verifier'>

export interface FixityWatch {
  readonly onProgress: OnProgress
  /** Asked between parts of files; may wait as long as something else needs the computer. */
  readonly giveWay: () => void | Promise<void>
  /** Whether the time that was given is over; the file under way is still finished. */
  readonly isOver: () => boolean
  readonly signal: AbortSignal
}

export interface FixityRun {
  /** Files that were looked at now. */
  readonly checked: number
  readonly bytes: number
  /** Whether the last file was reached. */
  readonly finished: boolean
  /** All that is known to be wrong, also from earlier checks. */
  readonly findings: readonly FixityFinding[]
  readonly state: FixityState
}

const cancelled: Failure = { code: 'job.cancelled', message: 'Cancelled before everything was checked.' }

/** Before a file is called altered it is looked at again after so long: a program may have held it for a moment. */
const againMillis = 300

type Look = readonly FixityFinding[] | 'cancelled'

const lookAtBlob = async (ports: FixityPorts, path: string, watch: FixityWatch): Promise<Look> => {
  const expected = ports.kept.blobOf(path)
  if (expected === null) {
    // Gone already: it was a part that is being written.
    const there = (await ports.kept.filesIn(keptUnit(path))).some((file) => file.path === path)
    return there ? [{ kind: 'unexpected', path, expected, found: 'a file that has no place there' }] : []
  }
  const hashed = await ports.kept.hash(path, watch.giveWay, watch.signal)
  if (!hashed.ok) {
    if (hashed.failure.code === 'job.cancelled') return 'cancelled'
    const kind = hashed.failure.code === 'archive.altered' ? 'altered' : 'unreadable'
    return [{ kind, path, expected, found: hashed.failure.detail ?? null }]
  }
  // Gone since the folder was listed: whether an order misses it, its record tells.
  if (hashed.value === null || hashed.value === expected) return []
  return [{ kind: 'altered', path, expected, found: hashed.value }]
}

/** What all parts of the archive have in common. */
type UnitContext = Omit<KeptContext, 'textOf'>

/** The files of one order (or a file that stands for itself) as they are at one moment. */
const lookAtUnit = async (
  ports: FixityPorts,
  unit: string,
  context: UnitContext,
  signal: AbortSignal,
): Promise<readonly FixityFinding[]> => {
  if (isKeptBackup(unit)) return checkKeptBackup(ports.backups, unit, ports.kept.placeOf(unit), signal)
  const read = await ports.archive.still(() => ports.kept.texts(unit))
  const findings = context.trust.findings.filter((finding) => read.some(({ path }) => path === finding.path))
  const textOf = (path: string): string | null => {
    const text = read.find((one) => one.path === path)?.text
    return text?.ok ? text.value : null
  }
  for (const { path, text } of read) {
    const kind = !text.ok && text.failure.code === 'archive.altered' ? 'altered' : 'unreadable'
    if (!text.ok) findings.push({ kind, path, expected: null, found: text.failure.detail ?? null })
    else if (text.value !== null) findings.push(...(await checkKeptText(path, text.value, { ...context, textOf })))
  }
  return findings
}

/** Keys and seals as they are now. What is read later holds all that was sealed then, so one reading lasts. */
const contextOf = async (ports: FixityPorts): Promise<UnitContext> => {
  const { kept, hasher, verifier } = ports
  const trust = await readArchiveTrust({ hasher, signatures: verifier.signatures }, kept.lines)
  return { hash: (text) => hasher.sha256(text), trust, blobFile: kept.blobFile, has: kept.has }
}

const isBlobUnit = (unit: string): boolean => unit.startsWith(`${vaultFolder}/`)

/** Looks twice at what seems wrong, the second time with keys and seals as they are then, and believes that. */
const lookAt = async (ports: FixityPorts, item: string, known: UnitContext, watch: FixityWatch): Promise<Look> => {
  const look = (context: UnitContext): Promise<Look> =>
    isBlobUnit(item) ? lookAtBlob(ports, item, watch) : lookAtUnit(ports, item, context, watch.signal)
  const first = await look(known)
  if (first === 'cancelled' || first.length === 0) return first
  await ports.kept.pause(againMillis)
  return look(await contextOf(ports))
}

/** The items of one part that come after the cursor: each blob, or the part itself. */
const itemsOf = async (
  kept: KeptFiles,
  unit: string,
  cursor: string | null,
): Promise<readonly (KeptFile & { readonly count: number })[]> => {
  const files = await kept.filesIn(unit)
  const items = isBlobUnit(unit)
    ? files.map((file) => ({ ...file, count: 1 }))
    : [{ path: unit, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), count: files.length }]
  return items.filter(({ path }) => cursor === null || path > cursor)
}

/** Parts before the cursor are done; the one that holds it may not be. */
const isDone = (unit: string, cursor: string | null): boolean =>
  cursor !== null && unit <= cursor && !cursor.startsWith(`${unit}/`)

/**
 * Reads the files of the archive again and compares them with their checksums: each blob with its name, each record
 * with what it names, each chain of custody with itself. Goes on where the last check stopped, so that the file that
 * was checked longest ago comes next, and keeps what it found. `job.cancelled` keeps the place as well.
 */
export const checkFixity = async (ports: FixityPorts, watch: FixityWatch): Promise<Result<FixityRun, Failure>> => {
  const { kept, files, clock } = ports
  let state = await readFixityState(files)
  let { findings } = state
  const context = await contextOf(ports)
  const settle = (item: string, found: readonly FixityFinding[]): void => {
    findings = [...findings.filter((finding) => finding.item !== item), ...found.map((one) => ({ ...one, item }))]
  }
  // What was wrong may have been put right.
  for (const item of new Set(findings.map(({ item }) => item))) {
    const found = await lookAt(ports, item, context, watch)
    if (found !== 'cancelled') settle(item, found)
  }
  let pass = state.pass ?? { startedAt: clock.now(), files: 0, bytes: 0 }
  let { cursor } = state
  const before = pass
  const stop = async (finished: boolean): Promise<FixityRun> => {
    state = finished
      ? { cursor: null, pass: null, last: { ...pass, finishedAt: clock.now() }, findings }
      : { ...state, cursor, pass, findings }
    await keepFixityState(files, state)
    return {
      checked: pass.files - before.files,
      bytes: pass.bytes - before.bytes,
      finished,
      findings: findings.map(({ item: _, ...finding }) => finding),
      state,
    }
  }
  const units = await kept.units()
  for (const [index, unit] of units.entries()) {
    watch.onProgress({ phase: 'checking-archive', done: index, total: units.length })
    if (isDone(unit, cursor)) continue
    for (const item of await itemsOf(kept, unit, cursor)) {
      if (watch.isOver()) return succeed(await stop(false))
      await watch.giveWay()
      const found = watch.signal.aborted ? 'cancelled' : await lookAt(ports, item.path, context, watch)
      if (found === 'cancelled') {
        await stop(false)
        return fail(cancelled)
      }
      settle(item.path, found)
      pass = { ...pass, files: pass.files + item.count, bytes: pass.bytes + item.bytes }
      cursor = item.path
    }
  }
  return succeed(await stop(true))
}
