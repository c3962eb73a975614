import { describe, expect, it } from 'vitest'
import { decodeCharacters } from '../../../../src/adapters/text/character-decoding.ts'

const characters = ['', 'L', 'P', '0', '\u202e', '１', ' ']

/** One column for each class named; its probability, the rest shared by the others. */
const columns = (classes: readonly number[], likelihood = 0.94) => ({
  data: Float32Array.from(
    classes.flatMap((kept) => characters.map((_, at) => (at === kept ? likelihood : (1 - likelihood) / 6))),
  ),
  sides: [1, classes.length, characters.length],
})

describe('decoding columns of character probabilities', () => {
  it('takes repeats once and keeps doubles that a blank parts', () => {
    const { text, confidence } = decodeCharacters(columns([0, 1, 1, 0, 2, 3, 3, 0, 3, 0]), characters)
    expect(text).toBe('LP00')
    expect(confidence).toBeCloseTo(0.94)
  })

  it('finds the likeliest class where none is likely', () => {
    expect(decodeCharacters(columns([1, 0, 2], 0.3), characters)).toEqual({
      text: 'LP',
      confidence: expect.closeTo(0.3),
    })
  })

  it('leaves out control characters, narrows wide digits, and trims', () => {
    expect(decodeCharacters(columns([6, 1, 4, 5, 6]), characters).text).toBe('L1')
  })

  it('is sure of nothing where nothing is read', () => {
    expect(decodeCharacters(columns([0, 0]), characters)).toEqual({ text: '', confidence: 0 })
    expect(decodeCharacters(columns([6, 4]), characters)).toEqual({ text: '', confidence: 0 })
  })
})
