import type { FixityFinding } from '../domain/evidence/fixity.ts'
import { followSeals, type SealedHead } from '../domain/evidence/seal.ts'
import type { CheckSigned } from '../domain/evidence/signed-line.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import type { VerifyPorts } from './verify-ports.ts'

const sealsPath = 'seals.jsonl'
const ringPath = 'keys/keys.jsonl'
const deletionsPath = 'deletions.jsonl'
const logBytes = 512 * 2 ** 20

const wholeLines = (text: string): readonly string[] => text.split('\n').slice(0, -1)

const linesOf = async (reader: BundleReader, path: string): Promise<readonly string[] | null> => {
  if (!reader.entries.some((entry) => entry.path === path)) return null
  const text = await reader.text(path, logBytes)
  return text.ok ? wholeLines(text.value) : null
}

export interface ArchiveKeys {
  /** Checks signatures by the archive's keys; null where there are none, or they cannot be used. */
  readonly check: CheckSigned | null
  readonly findings: readonly FixityFinding[]
}

/** The keys of an archive as its own ring names them. */
export const archiveKeys = async ({ signatures }: VerifyPorts, reader: BundleReader): Promise<ArchiveKeys> => {
  const ring = await linesOf(reader, ringPath)
  if (ring === null) return { check: null, findings: [] }
  const keys = signatures.keysIn(ring)
  if (typeof keys !== 'string') return { check: signatures.checkBy(keys), findings: [] }
  const finding: FixityFinding = { kind: 'altered', path: ringPath, expected: 'the archive’s keys', found: keys }
  return { check: null, findings: [finding] }
}

/** Where the log of a folder lies; an order in the trash keeps its log. */
const logPaths = (order: string): readonly string[] => [`orders/${order}/custody.jsonl`, `trash/${order}/custody.jsonl`]

const checkHead = async (
  reader: BundleReader,
  { order, entries, head }: SealedHead,
  hash: (text: string) => Sha256,
  purged: ReadonlySet<string>,
): Promise<readonly FixityFinding[]> => {
  const [usual = ''] = logPaths(order)
  const expected = `entry ${entries} with digest ${head}, as a seal says`
  for (const path of logPaths(order)) {
    const lines = await linesOf(reader, path)
    if (lines === null) continue
    const last = lines[entries - 1]
    if (last === undefined) {
      return [{ kind: 'inconsistent', path, expected, found: `${lines.length} entries: the end is missing` }]
    }
    const found = hash(last)
    return found === head
      ? []
      : [{ kind: 'inconsistent', path, expected, found: `entry ${entries} with digest ${found}` }]
  }
  return purged.has(order) ? [] : [{ kind: 'missing', path: usual, expected, found: null }]
}

/** The folders that the log of deletions says were removed for good. */
const purgedFolders = (deletions: readonly string[]): ReadonlySet<string> => {
  const folders = new Set<string>()
  for (const line of deletions) {
    try {
      const { act, folder } = JSON.parse(line) as { act?: unknown; folder?: unknown }
      if (act === 'purged' && typeof folder === 'string') folders.add(folder)
    } catch {
      // A damaged line is named by the check of that log.
    }
  }
  return folders
}

/**
 * Holds every log against the seals: a log that ends before a seal says was cut, one whose sealed entry differs was
 * replaced, and an order that is gone without a line in the log of deletions was removed by something else.
 */
export const verifySeals = async (
  ports: VerifyPorts,
  reader: BundleReader,
  keys: ArchiveKeys,
  ledger: VerificationLedger,
): Promise<void> => {
  const hash = (text: string): Sha256 => ports.hasher.sha256(text)
  const lines = await linesOf(reader, sealsPath)
  if (lines === null) {
    ledger.check(
      'custody.seals',
      'unknown',
      'No seal was made yet, so nobody can tell whether the end of a log was cut.',
    )
    return
  }
  const chain = followSeals(lines, hash, keys.check)
  const deletions = (await linesOf(reader, deletionsPath)) ?? []
  const purged = purgedFolders(deletions)
  const findings: FixityFinding[] = chain.breaks.map(({ line, expected, found }) => ({
    kind: 'inconsistent',
    path: sealsPath,
    expected: `line ${line}: ${expected}`,
    found,
  }))
  for (const head of chain.heads.values()) findings.push(...(await checkHead(reader, head, hash, purged)))
  if (chain.deletions !== null && !deletions.some((line) => hash(line) === chain.deletions)) {
    findings.push({
      kind: deletions.length === 0 ? 'missing' : 'inconsistent',
      path: deletionsPath,
      expected: `a line with digest ${chain.deletions}, as a seal says`,
      found: deletions.length === 0 ? null : `${deletions.length} lines without it`,
    })
  }
  const count = `${chain.seals} ${chain.seals === 1 ? 'seal' : 'seals'} over ${chain.heads.size} logs`
  ledger.checkFindings(
    'custody.seals',
    findings,
    `${count}: every log still holds what was sealed.`,
    'A log does not hold what was sealed.',
  )
}
