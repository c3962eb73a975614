import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import { isSha256, type Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import { applyChanges, type JsonChange } from '../kernel/json-patch.ts'

/**
 * One line of an order's `journal.jsonl`: what a save changed in its record. The journal is written before the record
 * is, and only ever added to, so a record that was lost or torn can be made again from it.
 */
export interface JournalLine {
  readonly sequence: number
  readonly at: Instant
  /** A JSON Patch (RFC 6902) of the record before; the first line adds the whole record at `""`. */
  readonly changes: readonly JsonChange[]
  /** SHA-256 of the canonical JSON (RFC 8785) of the record after it. */
  readonly record: Sha256
  /** SHA-256 of the line before; null on the first. */
  readonly previous: Sha256 | null
}

/** A line as it is written: canonical JSON, with the digest of all the rest in it, so that the last one is held too. */
export const journalLine = (line: JournalLine, hash: (text: string) => Sha256): string => {
  const { sequence, at, changes, record, previous } = line
  const facts = { sequence, at, changes, record, previous } as unknown as { readonly [key: string]: Json }
  return canonicalJson({ ...facts, sha256: hash(canonicalJson(facts)) })
}

export const recordDigest = (record: Json, hash: (text: string) => Sha256): Sha256 => hash(canonicalJson(record))

/** What is wrong with one line of a journal; `line` counts from 1. */
export interface JournalBreak {
  readonly line: number
  readonly expected: string
  readonly found: string
}

export interface FollowedJournal {
  readonly lines: number
  /** Digest of the last line; null for a journal without lines. */
  readonly head: Sha256 | null
  /** The record as the last line left it; null where there is none, or a line is broken. */
  readonly record: Json
  /** The digest of the record after each line. */
  readonly states: readonly Sha256[]
  readonly breaks: readonly JournalBreak[]
}

const isChange = (value: unknown): value is JsonChange => {
  const { op, path } = Object(value) as { readonly op?: unknown; readonly path?: unknown }
  return (
    typeof path === 'string' && (op === 'remove' || ((op === 'add' || op === 'replace') && 'value' in Object(value)))
  )
}

const parseLine = (text: string): JournalLine | null => {
  try {
    const line = Object(JSON.parse(text)) as Partial<JournalLine>
    const isWhole =
      typeof line.sequence === 'number' &&
      typeof line.record === 'string' &&
      isSha256(line.record) &&
      Array.isArray(line.changes) &&
      line.changes.every(isChange)
    return isWhole ? (line as JournalLine) : null
  } catch {
    return null
  }
}

const changedBy = (record: Json, { changes }: JournalLine): Json | undefined => {
  try {
    return applyChanges(record, changes)
  } catch {
    return undefined
  }
}

/** Follows the whole lines of a journal from the first. Every break is listed: of the chain, and of what it comes to. */
export const followJournal = (lines: readonly string[], hash: (text: string) => Sha256): FollowedJournal => {
  const breaks: JournalBreak[] = []
  const states: Sha256[] = []
  let record: Json | undefined = null
  let head: Sha256 | null = null
  for (const [index, text] of lines.entries()) {
    const wrong = (expected: string, found: string): void => void breaks.push({ line: index + 1, expected, found })
    const line = parseLine(text)
    if (line === null) wrong('a change of a record', 'text that is none')
    else {
      if (line.sequence !== index) wrong(`change number ${index}`, `change number ${line.sequence}`)
      if ((line.previous ?? null) !== head) wrong(`previous ${head ?? 'none'}`, `previous ${line.previous ?? 'none'}`)
      if (journalLine(line, hash) !== text) wrong('a line that fits its digest', 'a line that does not')
      states.push(line.record)
    }
    record = line === null || record === undefined ? undefined : changedBy(record, line)
    head = hash(text)
  }
  const last = states.at(-1)
  if (breaks.length === 0 && last !== undefined) {
    const found = record === undefined ? null : recordDigest(record, hash)
    if (found !== last) {
      breaks.push({ line: lines.length, expected: `a record of ${last}`, found: found ?? 'changes that lead nowhere' })
    }
  }
  return { lines: lines.length, head, record: breaks.length === 0 ? (record ?? null) : null, states, breaks }
}
