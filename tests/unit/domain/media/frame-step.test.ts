import { describe, expect, it } from 'vitest'
import { frameStep } from '../../../../src/domain/media/frame-step.ts'
import type { FrameTable } from '../../../../src/domain/media/frame-table.ts'

/** Uneven gaps, as phones make them; ticks of a thousandth of a second. */
const ptsTicks = [40, 73, 140, 173]
const table: FrameTable = {
  timebase: { num: 1, den: 1000 },
  ptsTicks,
  byteLengths: ptsTicks.map(() => 0),
  byteOffsets: ptsTicks.map(() => -1),
  keyframes: [0],
  endTicks: 206,
}

describe('a step through the film', () => {
  it.each([
    [0.1, 0, { ordinal: 1, seconds: 0.073, until: 0.14 }],
    [0.073, 0, { ordinal: 1, seconds: 0.073, until: 0.14 }],
    [0.0729, 0, { ordinal: 0, seconds: 0.04, until: 0.073 }],
    [0.1, 1, { ordinal: 2, seconds: 0.14, until: 0.173 }],
    [0.1, -1, { ordinal: 0, seconds: 0.04, until: 0.073 }],
    [0, 0, { ordinal: 0, seconds: 0.04, until: 0.073 }],
    [0.05, -5, { ordinal: 0, seconds: 0.04, until: 0.073 }],
    [99, 3, { ordinal: 3, seconds: 0.173, until: 0.206 }],
  ])('at %f s by %i', (seconds, step, frame) => {
    expect(frameStep(table, seconds, step)).toEqual(frame)
  })

  it('needs a frame', () => {
    expect(() => frameStep({ ...table, ptsTicks: [] }, 0, 0)).toThrow(RangeError)
  })
})
