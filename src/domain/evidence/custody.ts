import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import { type CheckSigned, signatureFault } from './signed-line.ts'

export type CustodyAction =
  | 'acquired'
  | 'derived'
  | 'annotated'
  | 'designated'
  | 'withdrawn'
  | 'order-edited'
  | 'exported'
  | 'verified'
  | 'sealed'
  | 'timestamped'
  | 'deleted'
  | 'restored'
  | 'backed-up'

/**
 * One line of the chain of custody. `previous` is the SHA-256 of the canonical JSON of the entry before, so that no
 * line can be changed, removed or put in between without breaking every later one.
 */
export interface CustodyEntry {
  readonly sequence: number
  readonly at: Instant
  readonly actor: string
  readonly action: CustodyAction
  readonly subject: Readonly<Record<string, Json>>
  readonly previous: Sha256 | null
  /** Which key signed it. Entries of archives from before there were keys have neither key nor signature. */
  readonly key?: Sha256
  /** Ed25519 (RFC 8032) over the UTF-8 bytes of `signedText`, in base64. */
  readonly signature?: string
}

/** The bytes whose digest the next entry carries, and which the log holds as one line. */
export const custodyLine = (entry: CustodyEntry): string => canonicalJson({ ...entry })

/** What is wrong with one line of a chain; `line` counts from 1. */
export interface CustodyBreak {
  readonly line: number
  readonly expected: string
  readonly found: string
}

export interface CustodyChain {
  readonly entries: number
  /** Digest of the last line; null for an empty log. */
  readonly head: Sha256 | null
  readonly breaks: readonly CustodyBreak[]
  /** How many lines carry a signature. All lines from the first of them on have to. */
  readonly signed: number
}

const parseLine = (line: string): Partial<CustodyEntry> | null => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/**
 * Follows a log (`custody.jsonl`, one canonical JSON line an entry, each ended by a line feed) from its first line.
 * Every break is listed: a line that is no entry, a number out of sequence, a `previous` that is not the digest of the
 * line before, and, where `signatures` can be checked, a signature that does not fit or is missing behind a signed
 * line. A chain shows that nothing inside was changed; that its end was not cut off shows only a head kept elsewhere.
 */
export const followCustody = (
  log: string,
  hash: (text: string) => Sha256,
  signatures: CheckSigned | null = null,
): CustodyChain => {
  const lines = log.split('\n')
  const breaks: CustodyBreak[] = []
  const rest = lines.pop()
  if (rest) breaks.push({ line: lines.length + 1, expected: 'a line that ends', found: 'a line without an end' })
  let head: Sha256 | null = null
  let signed = 0
  for (const [index, line] of lines.entries()) {
    const entry = parseLine(line)
    const wrong = (expected: string, found: string): void => void breaks.push({ line: index + 1, expected, found })
    if (entry === null) wrong('an entry', 'text that is no entry')
    else {
      if (entry.sequence !== index) wrong(`entry number ${index}`, `entry number ${entry.sequence ?? 'none'}`)
      if ((entry.previous ?? null) !== head) {
        wrong(`previous ${head ?? 'none'}`, `previous ${entry.previous ?? 'none'}`)
      }
      if (canonicalJson(entry as Json) !== line) wrong('canonical JSON', 'the same entry written another way')
      const fault = signatureFault(entry, signed > 0, signatures)
      if (fault) wrong(fault.expected, fault.found)
      if (entry.signature !== undefined) signed += 1
    }
    head = hash(line)
  }
  return { entries: lines.length, head, breaks, signed }
}
