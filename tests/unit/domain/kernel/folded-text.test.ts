import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactText, foldedWords, foldText, foldWithPlaces } from '../../../../src/domain/kernel/folded-text.ts'

describe('folded text', () => {
  it('is the same for letters that differ by marks, capitals and form only', () => {
    const alike = [
      ['Übersee', 'ubersee'],
      ['ŁÓDŹ', 'lodz'],
      ['Straße', 'STRASSE'],
      ['Cœur', 'coeur'],
      ['ｱﾝﾌﾟ', 'アンプ'],
      ['ΛΆΜΠΑΣ', 'λαμπας'],
      ['ёлка', 'ЕЛКА'],
      ['ﬁlm', 'film'],
    ]
    for (const [one = '', other = ''] of alike) expect(foldText(one), one).toBe(foldText(other))
  })

  it('is folded the same way with places and without, and each place is in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const { text: folded, places } = foldWithPlaces(text)
        expect(folded).toBe(foldText(text))
        expect(places).toHaveLength(folded.length)
        expect(places.every((place, at) => place >= (places[at - 1] ?? 0) && place < text.length)).toBe(true)
      }),
      { seed: 20261123 },
    )
  })

  it('is folded once: nothing is left to fold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
      { seed: 20261123 },
    )
  })

  it('falls into words, and into letters where a script has no spaces', () => {
    expect(foldedWords('Lámpara, rota!')).toEqual([['lampara'], ['rota']])
    expect(foldedWords('玻璃杯 x1')).toEqual([['玻', '璃', '杯'], ['x1']])
    expect(compactText('LP 0072-4622')).toBe('lp00724622')
  })
})
