import { describe, expect, it } from 'vitest'
import type { ReadResult } from 'zxing-wasm/reader'
import { bestReads, trustworthy, unambiguous } from '../../../../src/adapters/codes/trustworthy-read.ts'

/** A read along one scan line from (x, y) to (x + 240, y), as zxing hands it over. */
const read = (text: string, y: number, lineCount: number, format = 'EAN13', x = 100): ReadResult => {
  const [left, right] = [
    { x, y },
    { x: x + 240, y },
  ]
  const position = { topLeft: left, topRight: right, bottomRight: right, bottomLeft: left }
  return { isValid: true, format, text, lineCount, position } as unknown as ReadResult
}

const texts = (results: readonly ReadResult[]): readonly string[] => unambiguous(results).map(({ text }) => text)

describe('two retail codes off the same bars', () => {
  it('leave the one that more scan lines gave', () => {
    expect(texts([read('1116403690706', 144, 2), read('4005696301642', 196, 3)])).toEqual(['4005696301642'])
  })

  it('leave neither when they are even', () => {
    expect(texts([read('1116403690706', 144, 2), read('4005696301642', 196, 2)])).toEqual([])
  })

  it('are both kept when they lie apart, and so are other symbologies', () => {
    expect(texts([read('1116403690706', 100, 2), read('4005696301642', 300, 3)]).length).toBe(2)
    expect(texts([read('1116403690706', 100, 2), read('4005696301642', 100, 3, 'EAN13', 400)]).length).toBe(2)
    expect(texts([read('PART12345', 100, 4, 'Code128'), read('QTY00012', 140, 9, 'Code128')]).length).toBe(2)
  })
})

describe('weak reads', () => {
  it('are refused when short or seen on few lines', () => {
    expect(trustworthy(read('1234', 10, 20, 'Code39'))).toBe(false)
    expect(trustworthy(read('12345678', 10, 20, 'ITF'))).toBe(false)
    expect(trustworthy(read('01234565', 10, 3, 'EAN8'))).toBe(false)
    expect(trustworthy(read('SN12345678', 10, 6, 'Code39'))).toBe(true)
    expect(trustworthy({ ...read('5201815331227', 10, 6), isValid: false })).toBe(false)
  })
})

describe('several looks at one picture', () => {
  it('are settled together: a misread of the smaller copy is not reported beside the true text', () => {
    const looks = [[read('7205321902948', 144, 12)], [read('5201421002948', 148, 3)]]
    expect(bestReads(looks).map(({ text }) => text)).toEqual(['7205321902948'])
  })

  it('keep the read of a text that most scan lines gave', () => {
    expect(bestReads([[read('4005696301642', 144, 2)], [read('4005696301642', 146, 9)]])).toMatchObject([
      { lineCount: 9 },
    ])
  })
})
