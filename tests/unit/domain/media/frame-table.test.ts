import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FrameTable,
  frameRateKind,
  keyframeBefore,
  lastAtMost,
  ordinalAtSeconds,
  ordinalOfPts,
  presentationTimeOf,
  secondsOf,
} from '../../../../src/domain/media/frame-table.ts'
import type { Timebase } from '../../../../src/domain/media/presentation-time.ts'

/** Timebases of real containers: MPEG-TS and MP4, Matroska, QuickTime, NTSC, AVI at NTSC film rate. */
const timebases: readonly Timebase[] = [
  { num: 1, den: 90_000 },
  { num: 1, den: 1000 },
  { num: 1, den: 600 },
  { num: 1, den: 30_000 },
  { num: 1, den: 15_360 },
  { num: 1001, den: 24_000 },
]

/** `start`, and after it one time per gap. */
const timesFrom = (start: number, gaps: readonly number[]): readonly number[] => {
  const times = [start]
  for (const gap of gaps) times.push((times.at(-1) as number) + gap)
  return times
}

/** A recording whose gaps between frames are anything from one tick to a long freeze, starting anywhere. */
const table: fc.Arbitrary<FrameTable> = fc
  .record({
    timebase: fc.constantFrom(...timebases),
    start: fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
    gaps: fc.array(fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 100_000 })), {
      minLength: 1,
      maxLength: 200,
    }),
  })
  .map(({ timebase, start, gaps }) => {
    const times = timesFrom(start, gaps)
    return {
      timebase,
      ptsTicks: times.slice(0, -1),
      byteLengths: [],
      byteOffsets: [],
      keyframes: [0],
      endTicks: times.at(-1) as number,
    }
  })

const inSeconds = ({ num, den }: Timebase, ticks: number): number => (ticks * num) / den

describe('the frame on show at a time', () => {
  it('is the last one whose PTS is not later: PTS ≤ T < next PTS, for any gaps', () => {
    fc.assert(
      fc.property(table, fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(), (frames, share, pick) => {
        const ordinal = pick % frames.ptsTicks.length
        const begins = frames.ptsTicks[ordinal] as number
        const ends = frames.ptsTicks[ordinal + 1] ?? frames.endTicks
        const seconds = inSeconds(frames.timebase, begins) + share * inSeconds(frames.timebase, ends - begins)
        // The microsecond of grace belongs to the next frame, so times inside it are the next test's.
        fc.pre(seconds + 2e-6 < inSeconds(frames.timebase, ends))
        expect(ordinalAtSeconds(frames, seconds)).toBe(ordinal)
      }),
      { numRuns: 500 },
    )
  })

  it('is found again from the seconds that are shown for it', () => {
    fc.assert(
      fc.property(table, (frames) => {
        frames.ptsTicks.forEach((_, ordinal) => {
          expect(ordinalAtSeconds(frames, secondsOf(frames, ordinal))).toBe(ordinal)
        })
      }),
    )
  })

  it('is found from seconds that were rounded to a microsecond when typed', () => {
    fc.assert(
      fc.property(table, fc.nat(), (frames, pick) => {
        const ordinal = pick % frames.ptsTicks.length
        const typed = Number(secondsOf(frames, ordinal).toFixed(6))
        expect(ordinalAtSeconds(frames, typed)).toBe(ordinal)
      }),
    )
  })

  it('is none before the first frame and none from the end on', () => {
    fc.assert(
      fc.property(table, fc.double({ min: 3e-6, max: 1e6, noNaN: true }), (frames, away) => {
        expect(ordinalAtSeconds(frames, secondsOf(frames, 0) - away)).toBeNull()
        expect(ordinalAtSeconds(frames, inSeconds(frames.timebase, frames.endTicks) + away)).toBeNull()
        expect(ordinalAtSeconds(frames, inSeconds(frames.timebase, frames.endTicks))).toBeNull()
      }),
    )
  })

  it('is none where there is no time or no frame', () => {
    const empty: FrameTable = {
      timebase: { num: 1, den: 1000 },
      ptsTicks: [],
      byteLengths: [],
      byteOffsets: [],
      keyframes: [],
      endTicks: 0,
    }
    expect(ordinalAtSeconds(empty, 0)).toBeNull()
    const one: FrameTable = { ...empty, ptsTicks: [0], endTicks: 40 }
    for (const seconds of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(ordinalAtSeconds(one, seconds)).toBeNull()
    }
  })

  it('is the last frame at its own PTS when nobody knows how long it lasts', () => {
    const frames: FrameTable = {
      timebase: { num: 1, den: 1000 },
      ptsTicks: [0, 40],
      byteLengths: [],
      byteOffsets: [],
      keyframes: [0],
      endTicks: 40,
    }
    expect(ordinalAtSeconds(frames, 0.04)).toBe(1)
    expect(ordinalAtSeconds(frames, 0.041)).toBeNull()
  })
})

describe('the frame with a PTS', () => {
  it('is exactly that one or none, never a near one', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: -3, max: 3 }), fc.nat(), (frames, off, pick) => {
        const ticks = (frames.ptsTicks[pick % frames.ptsTicks.length] as number) + off
        const expected = frames.ptsTicks.indexOf(ticks)
        expect(ordinalOfPts(frames, ticks)).toBe(expected < 0 ? null : expected)
      }),
      { numRuns: 500 },
    )
  })

  it('is stated with its timebase, and asking past the end is a bug', () => {
    fc.assert(
      fc.property(table, (frames) => {
        const last = frames.ptsTicks.length - 1
        expect(presentationTimeOf(frames, last)).toEqual({ pts: frames.ptsTicks[last], timebase: frames.timebase })
        expect(() => presentationTimeOf(frames, last + 1)).toThrow(RangeError)
        expect(() => presentationTimeOf(frames, -1)).toThrow(RangeError)
      }),
    )
  })
})

describe('searching and keyframes', () => {
  it('finds the last value that is not greater, as a plain walk does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 })), fc.integer({ min: -60, max: 60 }), (values, ticks) => {
        const sorted = [...values].sort((a, b) => a - b)
        expect(lastAtMost(sorted, ticks)).toBe(sorted.filter((value) => value <= ticks).length - 1)
      }),
    )
  })

  it('decoding starts at the keyframe at or before a frame, and at the start when none is known', () => {
    const frames: FrameTable = {
      timebase: { num: 1, den: 1000 },
      ptsTicks: Array.from({ length: 10 }, (_, index) => index * 40),
      byteLengths: [],
      byteOffsets: [],
      keyframes: [0, 4, 8],
      endTicks: 400,
    }
    expect([0, 3, 4, 7, 8, 9].map((ordinal) => keyframeBefore(frames, ordinal))).toEqual([0, 0, 4, 4, 8, 8])
    expect(keyframeBefore({ ...frames, keyframes: [] }, 9)).toBe(0)
    expect(keyframeBefore({ ...frames, keyframes: [3] }, 1)).toBe(0)
  })
})

describe('constant or variable frame rate', () => {
  const rated = (gaps: readonly number[]): FrameTable => ({
    timebase: { num: 1, den: 1000 },
    ptsTicks: timesFrom(0, gaps),
    byteLengths: [],
    byteOffsets: [],
    keyframes: [0],
    endTicks: 1_000_000,
  })

  it('is constant when only rounding to ticks makes gaps differ (29.97 in milliseconds: 33, 33, 34)', () => {
    expect(frameRateKind(rated([33, 34, 33, 33, 34]))).toBe('constant')
    expect(frameRateKind(rated([40, 40, 40]))).toBe('constant')
  })

  it('is variable from one dropped frame on', () => {
    expect(frameRateKind(rated([40, 40, 80, 40]))).toBe('variable')
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2 }), (gaps) => {
        const spread = Math.max(...gaps) - Math.min(...gaps)
        expect(frameRateKind(rated(gaps))).toBe(spread <= 1 ? 'constant' : 'variable')
      }),
    )
  })
})
