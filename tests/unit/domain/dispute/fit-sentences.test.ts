import { describe, expect, it } from 'vitest'
import { fitSentences } from '../../../../src/domain/dispute/fit-sentences.ts'
import { chanceFrom } from '../../../bench/continuity/seeded.ts'

const sentence = (id: string, length: number, spare: number) => ({ id, text: id.repeat(length), spare })

const idsOf = (sentences: readonly { readonly id: string }[]): string => sentences.map(({ id }) => id).join('')

describe('fitting sentences', () => {
  it('leaves out what can best be spared, last first', () => {
    const all = [sentence('a', 10, 0), sentence('b', 10, 2), sentence('c', 10, 1), sentence('d', 10, 2)]
    expect(idsOf(fitSentences(all, 43, ' '))).toBe('abcd')
    expect(idsOf(fitSentences(all, 42, ' '))).toBe('abc')
    expect(idsOf(fitSentences(all, 31, ' '))).toBe('ac')
    expect(idsOf(fitSentences(all, null, ' '))).toBe('abcd')
  })

  it('puts back a short one where a long one went', () => {
    const all = [sentence('a', 10, 0), sentence('b', 5, 2), sentence('c', 90, 1)]
    expect(idsOf(fitSentences(all, 20, ' '))).toBe('ab')
  })

  it('keeps what must be said, even if that is too long', () => {
    expect(idsOf(fitSentences([sentence('a', 50, 0), sentence('b', 5, 1)], 20, ' '))).toBe('a')
  })

  it('holds for any sentences: never over the limit unless only needed ones are left, in order, nothing wasted', () => {
    const chance = chanceFrom(47)
    for (let turn = 0; turn < 500; turn++) {
      const between = chance.next() < 0.3 ? '' : ' '
      const all = Array.from({ length: chance.whole(0, 20) }, (_, index) =>
        sentence(String.fromCharCode(97 + index), chance.whole(1, 120), chance.whole(0, 5)),
      )
      const most = chance.whole(0, 900)
      const kept = fitSentences(all, most, between)
      const written = (some: readonly { readonly text: string }[]): number =>
        some.map(({ text }) => text).join(between).length
      expect(all.filter((one) => kept.includes(one))).toEqual(kept)
      expect(kept.filter(({ spare }) => spare === 0)).toEqual(all.filter(({ spare }) => spare === 0))
      if (written(kept) > most) expect(kept.every(({ spare }) => spare === 0)).toBe(true)
      else {
        for (const one of all.filter((other) => !kept.includes(other))) {
          expect(written([...kept, one])).toBeGreaterThan(most)
        }
      }
    }
  })
})
