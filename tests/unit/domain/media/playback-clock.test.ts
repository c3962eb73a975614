import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clampOrdinal,
  frameAt,
  frameOfMediaTime,
  frameSeconds,
  middleOfFrame,
  type PlaybackFrames,
  playerOffset,
  seekTimeOf,
  stepFrame,
} from '../../../../src/domain/media/playback-clock.ts'

const timebases = [
  { num: 1, den: 1000 },
  { num: 1, den: 15_360 },
  { num: 1, den: 90_000 },
  { num: 1001, den: 30_000 },
]

/** Any gaps, also of one tick, on any of the usual timebases, starting anywhere. */
const anyFrames: fc.Arbitrary<PlaybackFrames> = fc
  .record({
    timebase: fc.constantFrom(...timebases),
    start: fc.integer({ min: -90_000, max: 120_000_000 }),
    gaps: fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 1, maxLength: 60 }),
  })
  .map(({ timebase, start, gaps }) => {
    const ticks = [start]
    for (const gap of gaps) ticks.push((ticks.at(-1) ?? start) + gap)
    return { timebase, ptsTicks: ticks.slice(0, -1), endTicks: ticks.at(-1) ?? start }
  })

/** What a player says: whole microseconds, rounded down. */
const asPlayerSays = (seconds: number): number => Math.floor(seconds * 1e6) / 1e6

describe('the clock of the player', () => {
  it('reaches each frame exactly once, stepping forward and stepping backward', () => {
    fc.assert(
      fc.property(anyFrames, (frames) => {
        const all = frames.ptsTicks.map((_, ordinal) => ordinal)
        const walk = (from: number, by: number): readonly number[] => {
          const reached = [from]
          for (let next = stepFrame(frames, from, by); next !== reached.at(-1); next = stepFrame(frames, next, by))
            reached.push(next)
          return reached
        }
        expect(walk(0, 1)).toEqual(all)
        expect(walk(all.length - 1, -1)).toEqual([...all].reverse())
      }),
    )
  })

  it('finds each frame at its own time, at its middle, and just before the next one', () => {
    fc.assert(
      fc.property(anyFrames, (frames) => {
        for (const [ordinal] of frames.ptsTicks.entries()) {
          expect(frameAt(frames, frameSeconds(frames, ordinal))).toBe(ordinal)
          expect(frameAt(frames, middleOfFrame(frames, ordinal))).toBe(ordinal)
        }
      }),
    )
  })

  it('knows from what the player says which frame it shows, whatever it counts from', () => {
    fc.assert(
      fc.property(anyFrames, fc.constantFrom('container', 'first-frame'), (frames, from) => {
        const shift = from === 'container' ? 0 : -frameSeconds(frames, 0)
        const offset = playerOffset(frames, asPlayerSays(frameSeconds(frames, 0) + shift))
        for (const [ordinal] of frames.ptsTicks.entries()) {
          const said = asPlayerSays(frameSeconds(frames, ordinal) + shift)
          expect(frameOfMediaTime(frames, said, offset)).toBe(ordinal)
        }
      }),
    )
  })

  it('sends the player inside the frame, so that the player shows it', () => {
    fc.assert(
      fc.property(anyFrames, (frames) => {
        const offset = -frameSeconds(frames, 0)
        for (const [ordinal] of frames.ptsTicks.entries())
          expect(frameAt(frames, seekTimeOf(frames, ordinal, offset) - offset)).toBe(ordinal)
      }),
    )
  })

  it('stays between the ends', () => {
    fc.assert(
      fc.property(anyFrames, fc.integer(), (frames, ordinal) => {
        const last = frames.ptsTicks.length - 1
        expect(clampOrdinal(frames, ordinal)).toBeGreaterThanOrEqual(0)
        expect(clampOrdinal(frames, ordinal)).toBeLessThanOrEqual(last)
        expect(frameAt(frames, frameSeconds(frames, 0) - 10)).toBe(0)
        expect(frameAt(frames, frameSeconds(frames, last + 1) + 10)).toBe(last)
      }),
    )
    const one: PlaybackFrames = { timebase: { num: 1, den: 30 }, ptsTicks: [0], endTicks: 1 }
    expect([stepFrame(one, 0, 1), stepFrame(one, 0, -1), stepFrame(one, 0, 10)]).toEqual([0, 0, 0])
  })
})
