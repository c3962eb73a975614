import { readWithDigest } from '../domain/evidence/checked-text.ts'
import { followCustody } from '../domain/evidence/custody.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import { followJournal, recordDigest } from '../domain/evidence/record-journal.ts'
import type { Json } from '../domain/kernel/canonical-json.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Order } from '../domain/order/order.ts'
import { type ArchiveTrust, sealedHeadFindings } from './verify-seals.ts'

/** Orders lie in `orders/`, and in `trash/` until they are removed for good. */
const record = /^(?:orders|trash)\/[^/]+\/order\.json$/
/** How a record came to be; a number stands in the name of one that was put aside. */
const journal = /^(?:orders|trash)\/[^/]+\/journal(?:-\d+)?\.jsonl$/
const chain = /^(?:orders|trash)\/([^/]+)\/custody\.jsonl$/

export const isRecord = (path: string): boolean => record.test(path)
export const isChain = (path: string): boolean => chain.test(path)

type Assets = Pick<Order, 'id' | 'originals' | 'exhibits' | 'withdrawn'>

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a record names; null for a text that is no record. */
export const recordOf = (text: string): Assets | null => {
  const value = parse(text) as Partial<Assets> | null | undefined
  const lists = [value?.originals, value?.exhibits, value?.withdrawn]
  return lists.every((list) => Array.isArray(list)) ? (value as Assets) : null
}

const assetsOf = ({ originals, exhibits, withdrawn }: Assets): readonly Sha256[] => [
  ...originals.map(({ sha256 }) => sha256),
  ...[...exhibits, ...withdrawn].flatMap(({ asset, unannotated }) => [
    asset,
    ...(unannotated ? [unannotated.asset] : []),
  ]),
]

/** Whole lines only: a last line that was cut off by a crash was told to nobody, and goes with the next change. */
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1)

const checkJournal = (path: string, text: string, { hash }: KeptContext): readonly FixityFinding[] =>
  followJournal(linesOf(text), hash).breaks.map(({ line, expected, found }) => ({
    kind: 'inconsistent',
    path,
    expected: `line ${line}: ${expected}`,
    found,
  }))

/** A record has to be what one of the changes in its journal left: the last, or one before while a crash is not mended. */
const recordFinding = (
  path: string,
  record: Json,
  journalText: string,
  { hash }: KeptContext,
): FixityFinding | null => {
  const { states, breaks } = followJournal(linesOf(journalText), hash)
  const digest = recordDigest(record, hash)
  if (breaks.length > 0 || states.length === 0 || states.includes(digest)) return null
  return { kind: 'inconsistent', path, expected: `a record that its journal knows, ${states.at(-1)}`, found: digest }
}

/** What a small file is held against. */
export interface KeptContext {
  readonly hash: (text: string) => Sha256
  readonly trust: ArchiveTrust
  /** Where a blob lies below the archive. */
  readonly blobFile: (digest: Sha256) => string
  readonly has: (path: string) => boolean | Promise<boolean>
  /** Another small file of the same part of the archive; null where there is none that can be read. */
  readonly textOf: (path: string) => string | null | Promise<string | null>
}

const altered = (path: string, expected: string): FixityFinding => ({
  kind: 'altered',
  path,
  expected,
  found: 'text that is none',
})

const checkRecord = async (path: string, text: string, context: KeptContext): Promise<readonly FixityFinding[]> => {
  const kept = recordOf(text)
  if (kept === null) return [altered(path, 'an order’s record')]
  const findings: FixityFinding[] = []
  const beside = await context.textOf(path.replace(/order\.json$/, 'journal.jsonl'))
  const unknown = beside === null ? null : recordFinding(path, parse(text) as Json, beside, context)
  if (unknown) findings.push(unknown)
  for (const digest of new Set(assetsOf(kept))) {
    const blob = context.blobFile(digest)
    if (!(await context.has(blob)))
      findings.push({ kind: 'missing', path: blob, expected: `${digest}, named by ${path}`, found: null })
  }
  return findings
}

/** Links, signatures, and the end that was sealed. */
const checkChain = (
  path: string,
  text: string,
  folder: string,
  { hash, trust }: KeptContext,
): readonly FixityFinding[] => {
  const breaks = followCustody(text, hash, trust.check).breaks.map(
    ({ line, expected, found }): FixityFinding => ({
      kind: 'inconsistent',
      path,
      expected: `line ${line}: ${expected}`,
      found,
    }),
  )
  // Where an order of this name was deleted, its seals may be over another log: the whole verification knows all of them.
  const sealed = trust.deleted.has(folder) ? undefined : trust.seals?.heads.get(folder)
  return sealed ? [...breaks, ...sealedHeadFindings(path, text.split('\n').slice(0, -1), sealed, hash)] : breaks
}

/** Everything that is wrong with one small file of an archive. */
export const checkKeptText = async (
  path: string,
  text: string,
  context: KeptContext,
): Promise<readonly FixityFinding[]> => {
  const read = readWithDigest(path, text, context.hash)
  if (read.state === 'altered') return [{ kind: 'altered', path, expected: read.expected, found: read.found }]
  const [, folder] = chain.exec(path) ?? []
  if (folder !== undefined) return checkChain(path, text, folder, context)
  if (journal.test(path)) return checkJournal(path, text, context)
  if (isRecord(path)) return checkRecord(path, read.text, context)
  if (path.endsWith('.json') && parse(text) === undefined) return [altered(path, 'JSON')]
  if (path.endsWith('.jsonl') && text.split('\n').some((line) => line !== '' && parse(line) === undefined))
    return [altered(path, 'lines of JSON')]
  return []
}
