import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CustodyBreak } from './custody.ts'
import { type CheckSigned, type Signed, signatureFault } from './signed-line.ts'

/** Where a chain of custody ended when it was sealed. */
export interface SealedHead {
  /** The order's folder in the archive. */
  readonly order: string
  readonly entries: number
  readonly head: Sha256
}

/** `opened`: what a crash left unsealed; `daily`: what grew in an archive that stays open. */
export type SealOccasion = 'exported' | 'backed-up' | 'closed' | 'opened' | 'daily'

/**
 * A signed statement of where chains of custody ended: those that grew since the seal before. Seals are chained to each
 * other like the entries of a log, so the last one stands for all. A log that is shorter than a seal says was cut.
 */
export interface Seal extends Signed {
  readonly sequence: number
  readonly at: Instant
  readonly why: SealOccasion
  readonly heads: readonly SealedHead[]
  /** Digest of the last line of the log of deletions; null when nothing was deleted yet. */
  readonly deletions: Sha256 | null
  readonly previous: Sha256 | null
}

export const sealLine = (seal: Seal): string => canonicalJson(seal as unknown as Json)

export interface SealChain {
  readonly seals: number
  readonly head: Sha256 | null
  readonly breaks: readonly CustodyBreak[]
  /**
   * Every sealed end of each order's log, by its folder, oldest first. The latest alone would not do: a log that was
   * cut and went on growing ends where the next seal says.
   */
  readonly heads: ReadonlyMap<string, readonly SealedHead[]>
  readonly deletions: Sha256 | null
}

const parseSeal = (line: string): Seal | null => {
  try {
    const value = JSON.parse(line) as Partial<Seal> | null
    return value !== null && typeof value === 'object' && Array.isArray(value.heads) ? (value as Seal) : null
  } catch {
    return null
  }
}

/** Follows `seals.jsonl`; every break is listed, as `followCustody` does. */
export const followSeals = (
  lines: readonly string[],
  hash: (text: string) => Sha256,
  check: CheckSigned | null,
): SealChain => {
  const breaks: CustodyBreak[] = []
  const heads = new Map<string, SealedHead[]>()
  let head: Sha256 | null = null
  let deletions: Sha256 | null = null
  for (const [index, line] of lines.entries()) {
    const seal = parseSeal(line)
    const wrong = (expected: string, found: string): void => void breaks.push({ line: index + 1, expected, found })
    if (seal === null) wrong('a seal', 'text that is no seal')
    else {
      if (seal.sequence !== index) wrong(`seal number ${index}`, `seal number ${seal.sequence}`)
      if (seal.previous !== head) wrong(`previous ${head ?? 'none'}`, `previous ${seal.previous ?? 'none'}`)
      if (sealLine(seal) !== line) wrong('canonical JSON', 'the same seal written another way')
      const fault = signatureFault(seal, true, check)
      if (fault) wrong(fault.expected, fault.found)
      for (const sealed of seal.heads) {
        const known = heads.get(sealed.order)
        if (known) known.push(sealed)
        else heads.set(sealed.order, [sealed])
      }
      deletions = seal.deletions ?? deletions
    }
    head = hash(line)
  }
  return { seals: lines.length, head, breaks, heads, deletions }
}
