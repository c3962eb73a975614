import {
  type DeletionChain,
  deletionLine,
  deletionsByFolder,
  type FolderDeletions,
  followDeletions,
} from '../domain/evidence/deletion.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import { followSeals, type SealChain, type SealedHead } from '../domain/evidence/seal.ts'
import type { CheckSigned } from '../domain/evidence/signed-line.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { VerifyPorts } from './verify-ports.ts'

const sealsPath = 'seals.jsonl'
const ringPath = 'keys/keys.jsonl'
const deletionsPath = 'deletions.jsonl'

/** The whole lines of a file of an archive; null when there is no such file, or it cannot be read. */
export type ReadLines = (path: string) => Promise<readonly string[] | null>

/** What an archive's own keys and seals say, to hold its logs against. */
export interface ArchiveTrust {
  /** Checks signatures by the archive's keys; null where there are none, or they cannot be used. */
  readonly check: CheckSigned | null
  /** Null where nothing was sealed yet. */
  readonly seals: SealChain | null
  readonly deletions: DeletionChain
  /** What was deleted, by the order's folder. */
  readonly deleted: ReadonlyMap<string, FolderDeletions>
  /** What is wrong with the ring of keys and with the seals themselves. */
  readonly findings: readonly FixityFinding[]
}

/** Reads keys and seals. The logs are read after them: a log that grew since holds all that was sealed before. */
export const readArchiveTrust = async (
  { hasher, signatures }: Pick<VerifyPorts, 'hasher' | 'signatures'>,
  read: ReadLines,
): Promise<ArchiveTrust> => {
  const lines = await read(sealsPath)
  const ring = await read(ringPath)
  const keys = ring === null ? [] : signatures.keysIn(ring)
  const findings: FixityFinding[] =
    typeof keys === 'string' ? [{ kind: 'altered', path: ringPath, expected: 'the archive’s keys', found: keys }] : []
  const check = ring === null || typeof keys === 'string' ? null : signatures.checkBy(keys)
  const seals = lines === null ? null : followSeals(lines, (text) => hasher.sha256(text), check)
  for (const { line, expected, found } of seals?.breaks ?? [])
    findings.push({ kind: 'inconsistent', path: sealsPath, expected: `line ${line}: ${expected}`, found })
  const deletions = followDeletions((await read(deletionsPath)) ?? [], (text) => hasher.sha256(text), check)
  for (const { line, expected, found } of deletions.breaks)
    findings.push({ kind: 'inconsistent', path: deletionsPath, expected: `line ${line}: ${expected}`, found })
  return { check, seals, deletions, deleted: deletionsByFolder(deletions.deletions), findings }
}

const expectedOf = ({ entries, head }: SealedHead): string => `entry ${entries} with digest ${head}, as a seal says`

/** Whether a log still holds all that was ever sealed of it; the first end that it does not hold is named. */
export const sealedHeadFindings = (
  path: string,
  lines: readonly string[],
  sealed: readonly SealedHead[],
  hash: (text: string) => Sha256,
): readonly FixityFinding[] => {
  for (const end of sealed) {
    const last = lines[end.entries - 1]
    const found = last === undefined ? null : hash(last)
    if (found === end.head) continue
    const what =
      found === null ? `${lines.length} entries: the end is missing` : `entry ${end.entries} with digest ${found}`
    return [{ kind: 'inconsistent', path, expected: expectedOf(end), found: what }]
  }
  return []
}

/** Whether a log holds this sealed end. */
const holds = (lines: readonly string[], { entries, head }: SealedHead, hash: (text: string) => Sha256): boolean => {
  const last = lines[entries - 1]
  return last !== undefined && hash(last) === head
}

/**
 * An order in the trash keeps its log, and another order of its name may have been made since: an end that was sealed
 * has to be in one of these logs, unless one of them was removed for good.
 */
const checkHead = async (
  read: ReadLines,
  order: string,
  sealed: readonly SealedHead[],
  hash: (text: string) => Sha256,
  { lying, purged }: FolderDeletions,
): Promise<readonly FixityFinding[]> => {
  const usual = `orders/${order}/custody.jsonl`
  const logs: { readonly path: string; readonly lines: readonly string[] }[] = []
  for (const path of [usual, ...[...lying].map((place) => `trash/${place}/custody.jsonl`)]) {
    const lines = await read(path)
    if (lines !== null) logs.push({ path, lines })
  }
  const [first] = logs
  const lost = sealed.filter((end) => !logs.some(({ lines }) => holds(lines, end, hash)))
  if (purged || lost.length === 0) return []
  if (first) return sealedHeadFindings(first.path, first.lines, lost, hash)
  const last = sealed.at(-1)
  return [{ kind: 'missing', path: usual, expected: last ? expectedOf(last) : null, found: null }]
}

const neverDeleted: FolderDeletions = { lying: new Set(), purged: false }

/** A seal names the last line of the log of deletions; that must still be there. */
const checkDeletions = (
  { seals, deletions }: ArchiveTrust,
  hash: (text: string) => Sha256,
): readonly FixityFinding[] => {
  const sealed = seals?.deletions ?? null
  if (sealed === null || deletions.deletions.some((line) => hash(deletionLine(line)) === sealed)) return []
  const none = deletions.deletions.length === 0
  return [
    {
      kind: none ? 'missing' : 'inconsistent',
      path: deletionsPath,
      expected: `a line with digest ${sealed}, as a seal says`,
      found: none ? null : `${deletions.deletions.length} lines without it`,
    },
  ]
}

export interface CheckedSeals {
  readonly seals: number
  /** Logs whose ends were sealed. */
  readonly count: number
  readonly findings: readonly FixityFinding[]
}

/**
 * Holds every log against the seals: a log that ends before a seal says was cut, one whose sealed entry differs was
 * replaced, and an order that is gone without a line in the log of deletions was removed by something else.
 */
export const checkSeals = async (
  { hasher }: Pick<VerifyPorts, 'hasher'>,
  read: ReadLines,
  trust: ArchiveTrust,
): Promise<CheckedSeals> => {
  const { seals, deleted } = trust
  if (seals === null) return { seals: 0, count: 0, findings: [] }
  const hash = (text: string): Sha256 => hasher.sha256(text)
  const findings: FixityFinding[] = []
  for (const [order, ends] of seals.heads) {
    findings.push(...(await checkHead(read, order, ends, hash, deleted.get(order) ?? neverDeleted)))
  }
  return { seals: seals.seals, count: seals.heads.size, findings: [...findings, ...checkDeletions(trust, hash)] }
}
