import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goRound, wholeFilm, withIn, withOut } from '../../../../src/renderer/features/player/loop-range.ts'
import { shuttle } from '../../../../src/renderer/features/player/shuttle.ts'
import {
  follow,
  moveSpan,
  pixelOf,
  secondsAt,
  tickSeconds,
  zoomSpan,
} from '../../../../src/renderer/features/player/time-scale.ts'

const whole = { from: 5, to: 3605 }
const anyFactor = fc.double({ min: 0.1, max: 10, noNaN: true })
const anySeconds = fc.double({ min: whole.from, max: whole.to, noNaN: true })

describe('the scale of the timeline', () => {
  it('stays within the film, whatever is zoomed and moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyFactor, anySeconds), { maxLength: 20 }), anySeconds, (zooms, to) => {
        let span = whole
        for (const [factor, seconds] of zooms) span = zoomSpan(span, factor, seconds, whole)
        span = follow(moveSpan(span, to - 1800, whole), to, whole)
        expect(span.from).toBeGreaterThanOrEqual(whole.from - 1e-6)
        expect(span.to).toBeLessThanOrEqual(whole.to + 1e-6)
        expect(span.to).toBeGreaterThan(span.from)
        expect(to).toBeGreaterThanOrEqual(span.from - 1e-6)
        expect(to).toBeLessThanOrEqual(span.to + 1e-6)
      }),
    )
  })

  it('gives back the second of each pixel', () => {
    fc.assert(
      fc.property(anySeconds, (seconds) => {
        expect(secondsAt(whole, pixelOf(whole, seconds, 900), 900)).toBeCloseTo(seconds, 6)
      }),
    )
  })

  it('writes few enough times, all of them in view', () => {
    const ticks = tickSeconds(whole, 900, 80)
    expect(ticks.length).toBeGreaterThan(4)
    expect(ticks.length).toBeLessThanOrEqual(12)
    expect(ticks.every((seconds) => seconds >= whole.from && seconds <= whole.to)).toBe(true)
    expect(tickSeconds({ from: 0, to: 1 }, 900, 80)).toHaveLength(11)
  })
})

describe('the range that goes round', () => {
  it('turns at its ends, both ways, and not without one', () => {
    const range = withOut(withIn(wholeFilm, 10), 20)
    expect([goRound(range, 20, 1, 99), goRound(range, 21, 1, 99), goRound(range, 9, -1, 99)]).toEqual([20, 10, 20])
    expect(goRound(wholeFilm, 100, 1, 99)).toBe(100)
    expect(goRound(withIn(wholeFilm, 10), 100, 1, 99)).toBe(10)
    expect(goRound(withOut(wholeFilm, 20), 21, 1, 99)).toBe(0)
  })

  it('has its ends in order', () => {
    expect(withIn(withOut(wholeFilm, 20), 30)).toEqual({ from: 30, to: null })
    expect(withOut(withIn(wholeFilm, 20), 10)).toEqual({ from: null, to: 10 })
  })
})

describe('the shuttle', () => {
  it('goes faster with each press, turns round at once, and has an end', () => {
    const presses = (way: 1 | -1, from: number | null): readonly number[] => {
      const first = shuttle(from, way)
      const second = shuttle(first, way)
      const third = shuttle(second, way)
      return [first, second, third, shuttle(third, way)]
    }
    expect(presses(1, null)).toEqual([1, 2, 4, 4])
    expect(presses(-1, 4)).toEqual([-1, -2, -4, -4])
    expect(shuttle(0.5, 1)).toBe(1)
  })
})
