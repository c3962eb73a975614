import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../src/adapters/pdf/line-breaking.ts'

/** Every UTF-16 unit one point wide. */
const measure = (text: string): number => text.length

describe('breakLines', () => {
  it('breaks at spaces and keeps the space', () => {
    expect(breakLines('one two three', 8, measure)).toEqual(['one two ', 'three'])
  })

  it('breaks between ideographs, and begins no line with closing marks', () => {
    expect(breakLines('标签上的单号，一致。', 6, measure)).toEqual(['标签上的单', '号，一致。'])
  })

  it('breaks long names at their joints but never between a sign and its option', () => {
    expect(breakLines('VID_20261119_181502.mp4', 14, measure)).toEqual(['VID_20261119_', '181502.mp4'])
    expect(breakLines('ffmpeg a -i b', 10, measure)).toEqual(['ffmpeg a ', '-i b'])
  })

  it('cuts a word that is wider than the line', () => {
    expect(breakLines('abcdefghij', 4, measure)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('says with … that lines were left out', () => {
    expect(breakLines('one two three four', 8, measure, 1)).toEqual(['one two…'])
    expect(breakLines('one two', 8, measure, 1)).toEqual(['one two'])
  })

  it('loses nothing and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '-', '标', '。', '/', 'é') }), (text) => {
        const lines = breakLines(text, 6, measure)
        expect(lines.join('')).toBe(text)
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(6)
      }),
    )
  })
})
