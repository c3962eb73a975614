import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSpans } from '../../../src/renderer/features/report/draft-spans.ts'

const sentenceOf = (text: string, index: number) => ({ id: `s${index}`, text, exhibits: [] })

describe('the text cut at its sentences', () => {
  it('is the same text again, whatever stands between them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 }))), fc.string(), (parts, end) => {
        const text = parts.map(([between, sentence]) => between + sentence).join('') + end
        const spans = draftSpans({ text, sentences: parts.map(([, sentence], index) => sentenceOf(sentence, index)) })
        expect(spans.map((span) => span.text).join('')).toBe(text)
      }),
    )
  })

  it('names the sentence of each piece, also of two that read the same', () => {
    const spans = draftSpans({
      text: 'Dear seller,\n\nIt broke. It broke. Regards',
      sentences: [sentenceOf('It broke.', 0), sentenceOf('It broke.', 1)],
    })
    expect(spans.map(({ text, sentence }) => [text, sentence?.id ?? null])).toEqual([
      ['Dear seller,\n\n', null],
      ['It broke.', 's0'],
      [' ', null],
      ['It broke.', 's1'],
      [' Regards', null],
    ])
  })
})
