import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FrameTable } from '../../../../src/domain/media/frame-table.ts'
import { calmSpans } from '../../../../src/domain/scan/calm-spans.ts'
import { closerLook } from '../../../../src/domain/scan/closer-looks.ts'
import { planLooks } from '../../../../src/domain/scan/plan-looks.ts'

/** Thirty frames a second, keyframes of 60 kB every two seconds; `size` gives the bytes of all other packets. */
const made = (frames: number, size: (ordinal: number) => number, apart = 60): FrameTable => ({
  timebase: { num: 1, den: 30 },
  ptsTicks: Array.from({ length: frames }, (_, index) => index),
  byteLengths: Array.from({ length: frames }, (_, index) => (index % apart === 0 ? 60_000 : size(index))),
  byteOffsets: Array.from({ length: frames }, (_, index) => index * 100_000),
  keyframes: Array.from({ length: Math.ceil(frames / apart) }, (_, index) => index * apart),
  endTicks: frames,
})

/** Every third frame a P-frame, two small B-frames between; at rest all cost a tenth. */
const swinging = (rests: readonly (readonly [number, number])[]) => (ordinal: number) => {
  const moving = !rests.some(([from, to]) => ordinal >= from && ordinal <= to)
  return (ordinal % 3 === 0 ? 20_000 : 9_000) * (moving ? 1 : 0.1)
}

const seen = (table: FrameTable, promise = 0) => table.keyframes.map((ordinal) => ({ ordinal, promise }))

describe('stops of the camera', () => {
  it('are found from packet sizes alone', () => {
    const spans = calmSpans(
      made(
        300,
        swinging([
          [70, 100],
          [200, 230],
        ]),
      ),
    )
    expect(spans.length).toBe(2)
    for (const [index, [from, to]] of [
      [70, 100],
      [200, 230],
    ].entries()) {
      expect(Math.abs((spans[index]?.from ?? 0) - (from as number))).toBeLessThanOrEqual(4)
      expect(Math.abs((spans[index]?.to ?? 0) - (to as number))).toBeLessThanOrEqual(4)
    }
  })

  it('are the whole recording where no sizes are known, and none where there is no frame', () => {
    expect(calmSpans(made(90, () => 0)).length).toBe(1)
    expect(calmSpans(made(0, () => 0))).toEqual([])
  })
})

describe('a closer look', () => {
  const table = made(
    300,
    swinging([
      [70, 100],
      [170, 230],
    ]),
  )

  it('is taken near the end of a stop that no keyframe shows, the last frames left out', () => {
    const look = closerLook(table, { from: 70, to: 100 })
    expect(look?.ordinals.length).toBeGreaterThan(4)
    expect(look?.ordinals.every((ordinal) => ordinal > 80 && ordinal < 100)).toBe(true)
  })

  it('is not taken where a keyframe lies in the stop', () => {
    expect(closerLook(table, { from: 170, to: 200 })).toBeNull()
  })

  it('is taken after a burst of detail: the focus has come', () => {
    const focusing = made(300, (ordinal) => (ordinal === 190 ? 50_000 : swinging([[170, 230]])(ordinal)))
    const look = closerLook(focusing, { from: 170, to: 230 })
    expect(look?.ordinals[0]).toBe(190)
  })

  it('is taken where what came after the keyframe adds up to another picture', () => {
    const changing = made(300, (ordinal) => (ordinal > 180 && ordinal <= 230 ? 3_000 : 20_000))
    expect(closerLook(changing, { from: 170, to: 230 })).not.toBeNull()
  })
})

describe('the plan', () => {
  it('looks after the keyframe that shows something in passing', () => {
    const table = made(300, swinging([[70, 100]]))
    const passing = table.keyframes.map((ordinal) => ({ ordinal, promise: ordinal === 180 ? 1 : 0 }))
    const { spans, ordinals } = planLooks(table, passing)
    expect(spans.some(({ from }) => from === 180)).toBe(true)
    expect(ordinals.some((ordinal) => ordinal > 180 && ordinal < 195)).toBe(true)
  })

  it('goes by promising keyframes where sizes tell nothing', () => {
    const constant = made(300, () => 15_000)
    const { ordinals } = planLooks(
      constant,
      constant.keyframes.map((ordinal) => ({ ordinal, promise: ordinal === 120 ? 1 : 0 })),
    )
    expect(ordinals.some((ordinal) => ordinal > 120 && ordinal < 180)).toBe(true)
    expect(ordinals.length).toBeLessThan(150)
  })

  it('decodes a share of a long recording only, whatever it holds', () => {
    const table = made(
      20_000,
      swinging(Array.from({ length: 160 }, (_, index) => [index * 120 + 62, index * 120 + 88])),
      30,
    )
    const { ordinals } = planLooks(table, seen(table))
    const reached = new Map<number, number>()
    for (const ordinal of ordinals) reached.set(Math.floor(ordinal / 30), (ordinal % 30) + 1)
    const decoded = [...reached.values()].reduce((sum, frames) => sum + frames, 0)
    expect(decoded).toBeGreaterThan(0)
    expect(decoded).toBeLessThan(0.4 * 20_000)
  })

  it('names frames of the table only, ascending, each once, in spans that do not overlap', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 240 })
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 1, max: 90 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (all, apart, promise) => {
          const table = made(all.length, (ordinal) => all[ordinal] as number, apart)
          const { spans, ordinals } = planLooks(table, seen(table, promise))
          expect(ordinals).toEqual([...new Set(ordinals)].sort((a, b) => a - b))
          expect(ordinals.every((ordinal) => ordinal >= 0 && ordinal < all.length)).toBe(true)
          for (let i = 1; i < spans.length; i++)
            expect((spans[i] as { from: number }).from).toBeGreaterThan((spans[i - 1] as { to: number }).to)
        },
      ),
      { numRuns: 150 },
    )
  })
})
