import { describe, expect, it } from 'vitest'
import { fontRuns } from '../../../../src/adapters/pdf/font-fallback.ts'

/** Font 0 has ASCII and the combining acute, font 1 has ideographs and Latin letters too. */
const has = (font: number, point: number): boolean =>
  font === 0 ? point < 0x80 || point === 0x301 : point < 0x80 || (point >= 0x4e00 && point < 0xa000)

describe('fontRuns', () => {
  it('takes the first font that has a character', () => {
    expect(fontRuns('ab 标签 c', 2, has)).toEqual([
      { font: 0, text: 'ab ' },
      { font: 1, text: '标签' },
      { font: 0, text: ' c' },
    ])
  })

  it('keeps a letter and its accent together', () => {
    expect(fontRuns('xe\u0301', 2, has)).toEqual([{ font: 0, text: 'xe\u0301' }])
  })

  it('writes what no font has as its code point', () => {
    expect(fontRuns('a📦b', 2, has)).toEqual([{ font: 0, text: 'a[U+1F4E6]b' }])
  })
})
