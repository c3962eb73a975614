import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  followJournal,
  type JournalLine,
  journalLine,
  recordDigest,
} from '../../../../src/domain/evidence/record-journal.ts'
import type { Json } from '../../../../src/domain/kernel/canonical-json.ts'
import type { Sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import { changesBetween } from '../../../../src/domain/kernel/json-patch.ts'

const hash = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256
const at = instant('2026-11-23T12:00:00.000Z')

const written = (states: readonly Json[]): readonly string[] => {
  const lines: string[] = []
  let before: Json = null
  for (const [sequence, state] of states.entries()) {
    const last = lines.at(-1)
    const line: JournalLine = {
      sequence,
      at,
      changes: changesBetween(before, state),
      record: recordDigest(state, hash),
      previous: last === undefined ? null : hash(last),
    }
    lines.push(journalLine(line, hash))
    before = state
  }
  return lines
}

const record = fc.record({
  id: fc.constant('A'),
  notes: fc.string(),
  exhibits: fc.array(fc.record({ caption: fc.string() })),
})

describe('the journal of a record', () => {
  it('comes to the last record that was written, and knows all before it', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), (states) => {
        const followed = followJournal(written(states), hash)
        expect(followed.breaks).toEqual([])
        expect(followed.record).toEqual(states.at(-1))
        expect(followed.states).toEqual(states.map((state) => recordDigest(state, hash)))
      }),
    )
  })

  it('notices any one character that is another, wherever it is', () => {
    const lines = written([{ id: 'A' }, { id: 'A', notes: 'torn box' }, { id: 'A', notes: 'torn box, wet' }])
    const text = lines.join('\n')
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', 'z', '"', ' ', '{'), (place, letter) => {
        fc.pre(text[place] !== letter && text[place] !== '\n')
        const other = `${text.slice(0, place)}${letter}${text.slice(place + 1)}`.split('\n')
        const followed = followJournal(other, hash)
        expect(followed.breaks.length).toBeGreaterThan(0)
        expect(followed.record).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('notices a line that is gone, moved or there twice', () => {
    const [a = '', b = '', c = ''] = written([{ id: 'A' }, { id: 'A', n: 1 }, { id: 'A', n: 2 }])
    for (const lines of [
      [b, c],
      [a, c],
      [a, c, b],
      [a, b, b, c],
    ])
      expect(followJournal(lines, hash).breaks.length).toBeGreaterThan(0)
    expect(followJournal([a, b], hash)).toMatchObject({ breaks: [], record: { id: 'A', n: 1 }, lines: 2 })
    expect(followJournal([], hash)).toMatchObject({ breaks: [], record: null, head: null, lines: 0 })
  })
})
