import { describe, expect, it } from 'vitest'
import { cardInDirection } from '../../../src/renderer/features/footage/card-direction.ts'

/** Three cards, then two, then a group with one; upper edges as a browser rounds them. */
const places = [
  { left: 0, top: 0 },
  { left: 250, top: 0.4 },
  { left: 500, top: 0 },
  { left: 0, top: 400 },
  { left: 250, top: 400 },
  { left: 0, top: 860 },
]

describe('the arrow keys', () => {
  it.each([
    ['ArrowRight', 2, 3],
    ['ArrowRight', 5, 5],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 4, 5],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 4, 1],
    ['ArrowUp', 5, 3],
    ['ArrowUp', 1, 1],
    ['Home', 4, 0],
    ['End', 1, 5],
  ])('%s goes from card %i to card %i', (key, from, to) => {
    expect(cardInDirection(places, from, key)).toBe(to)
  })

  it('follow the way of reading where cards run from right to left', () => {
    expect(cardInDirection(places, 2, 'ArrowLeft', true)).toBe(3)
    expect(cardInDirection(places, 3, 'ArrowRight', true)).toBe(2)
    expect(cardInDirection(places, 0, 'ArrowRight', true)).toBe(0)
  })

  it('are the only keys that go anywhere', () => {
    expect(cardInDirection(places, 0, 'Enter')).toBeNull()
    expect(cardInDirection([], -1, 'ArrowDown')).toBe(-1)
  })
})
