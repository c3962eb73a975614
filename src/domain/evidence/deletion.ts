import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CustodyBreak } from './custody.ts'
import { type CheckSigned, type Signed, signatureFault } from './signed-line.ts'

/** `purged`: removed for good; before that an order lies in the trash. */
export const deletionActs = ['deleted', 'restored', 'purged'] as const

/**
 * One line of `deletions.jsonl`: chained and signed like the chain of custody, and kept when the order is gone. It says
 * what was held, by digest, so that nobody can later claim that something else was.
 */
export interface Deletion extends Partial<Signed> {
  readonly sequence: number
  readonly at: Instant
  readonly act: (typeof deletionActs)[number]
  /** The order's folder in the archive. */
  readonly folder: string
  /** Where it lies in the trash: unique, because an order of the same name may be deleted again. */
  readonly place: string
  readonly order: string
  /** Digests of its originals and exhibits. */
  readonly held: readonly Sha256[]
  /** What the user said; may be empty. */
  readonly reason: string
  readonly previous: Sha256 | null
}

export const deletionLine = (deletion: Deletion): string => canonicalJson(deletion as unknown as Json)

export interface DeletionChain {
  readonly deletions: readonly Deletion[]
  readonly head: Sha256 | null
  readonly breaks: readonly CustodyBreak[]
}

const parseDeletion = (line: string): Deletion | null => {
  try {
    const value = JSON.parse(line) as Partial<Deletion> | null
    const isOne =
      typeof value?.folder === 'string' &&
      typeof value.place === 'string' &&
      typeof value.order === 'string' &&
      Array.isArray(value.held) &&
      deletionActs.some((act) => act === value.act)
    return isOne ? (value as Deletion) : null
  } catch {
    return null
  }
}

/** Follows the log of deletions; every break is listed, as `followCustody` does. */
export const followDeletions = (
  lines: readonly string[],
  hash: (text: string) => Sha256,
  check: CheckSigned | null,
): DeletionChain => {
  const breaks: CustodyBreak[] = []
  const deletions: Deletion[] = []
  let head: Sha256 | null = null
  let signed = false
  for (const [index, line] of lines.entries()) {
    const deletion = parseDeletion(line)
    const wrong = (expected: string, found: string): void => void breaks.push({ line: index + 1, expected, found })
    if (deletion === null) wrong('a deletion', 'text that is none')
    else {
      if (deletion.sequence !== index) wrong(`deletion number ${index}`, `deletion number ${deletion.sequence}`)
      if (deletion.previous !== head) wrong(`previous ${head ?? 'none'}`, `previous ${deletion.previous ?? 'none'}`)
      if (deletionLine(deletion) !== line) wrong('canonical JSON', 'the same deletion written another way')
      const fault = signatureFault(deletion, signed, check)
      if (fault) wrong(fault.expected, fault.found)
      signed ||= deletion.signature !== undefined
      deletions.push(deletion)
    }
    head = hash(line)
  }
  return { deletions, head, breaks }
}

/** What the log says of the orders of one folder. */
export interface FolderDeletions {
  /** Where deleted ones lie in the trash now. */
  readonly lying: ReadonlySet<string>
  /** One of them was removed for good. */
  readonly purged: boolean
}

/** Folds the log by folder: a folder without an entry was never deleted. */
export const deletionsByFolder = (deletions: readonly Deletion[]): ReadonlyMap<string, FolderDeletions> => {
  const folders = new Map<string, { lying: Set<string>; purged: boolean }>()
  for (const { act, folder, place } of deletions) {
    const known = folders.get(folder) ?? { lying: new Set<string>(), purged: false }
    if (act === 'deleted') known.lying.add(place)
    else known.lying.delete(place)
    if (act === 'purged') known.purged = true
    folders.set(folder, known)
  }
  return folders
}
