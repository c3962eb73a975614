import { describe, expect, it } from 'vitest'
import { pts } from '../../../../src/domain/media/presentation-time.ts'
import type { MetricName } from '../../../../src/domain/scan/detector.ts'
import type { FrameMetrics } from '../../../../src/domain/scan/frame-metrics.ts'
import type { LumaPlane } from '../../../../src/domain/scan/luma-plane.ts'
import { observeFrame } from '../../../../src/domain/scan/observe-frame.ts'
import { hashDistance } from '../../../../src/domain/scan/thumb-grid.ts'
import { blurred, drawn, emptyTable, label, noisy } from './drawn-planes.ts'

const measure = (planes: readonly LumaPlane[]): readonly FrameMetrics[] =>
  planes.map((plane, ordinal) =>
    observeFrame(ordinal, { pts: pts(ordinal * 33), timebase: { num: 1, den: 1000 } }, plane),
  )

const one = (plane: LumaPlane, name: MetricName): number => measure([plane])[0]?.values[name] ?? Number.NaN

describe('sharpness', () => {
  it('falls steadily as the lens goes out of focus', () => {
    const values = [label(), blurred(label(), 1), blurred(label(), 2), blurred(label(), 4)].map((plane) =>
      one(plane, 'sharpness'),
    )
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(values[0]).toBeGreaterThan(4 * (values[2] as number))
  })

  it('is not fooled by noise: a noisy empty table stays far below a label', () => {
    expect(one(noisy(emptyTable(), 12), 'sharpness')).toBeLessThan(0.2 * one(label(), 'sharpness'))
  })

  it('is zero for an even picture', () => {
    expect(
      one(
        drawn(480, 270, () => 90),
        'sharpness',
      ),
    ).toBe(0)
  })
})

describe('text density', () => {
  it('is high on print, zero on an empty table, and zero on smooth texture', () => {
    expect(one(label(), 'text-density')).toBeGreaterThan(0.1)
    expect(one(emptyTable(), 'text-density')).toBe(0)
    expect(
      one(
        drawn(480, 270, (x, y) => 128 + 60 * Math.sin((x + y) / 9)),
        'text-density',
      ),
    ).toBeLessThan(0.01)
  })

  it('sees print that lies on its side as well', () => {
    const upright = label()
    const side = drawn(270, 480, (x, y) => upright.data[x * upright.width + y] as number)
    expect(one(side, 'text-density')).toBeGreaterThan(0.6 * one(upright, 'text-density'))
  })

  it('goes away when print is blurred beyond reading', () => {
    expect(one(blurred(label(), 5), 'text-density')).toBeLessThan(0.25 * one(label(), 'text-density'))
  })
})

describe('figure', () => {
  it('is high for a label on a table and low for cloth, sharp or not', () => {
    const cloth = drawn(480, 270, (x, y) => (((x >> 2) + (y >> 2)) % 2 === 0 ? 60 + (x % 3) : 190 - (y % 5)))
    expect(one(label(), 'figure')).toBeGreaterThan(0.8)
    expect(one(cloth, 'figure')).toBeLessThan(0.3)
    expect(one(blurred(cloth, 1), 'figure')).toBeLessThan(0.3)
  })

  it('is zero for an even picture', () => {
    const even = drawn(480, 270, () => 90)
    expect(one(even, 'figure')).toBe(0)
  })
})

describe('looks', () => {
  it('gives nearly the same look to a nudged frame and another to another scene', () => {
    const [a, b, c] = measure([label(), label(4), drawn(480, 270, (x, y) => (x > 240 === y > 135 ? 230 : 20))]).map(
      ({ lookHash }) => lookHash,
    )
    expect(hashDistance(a as string, b as string)).toBeLessThanOrEqual(6)
    expect(hashDistance(a as string, c as string)).toBeGreaterThan(14)
  })
})

describe('exposure', () => {
  it('is best for a picture with tones, worse for a burnt-out and a dark one', () => {
    const good = one(label(), 'exposure')
    expect(
      one(
        drawn(480, 270, (x) => (x < 40 ? 200 : 255)),
        'exposure',
      ),
    ).toBeLessThan(0.3 * good)
    expect(
      one(
        drawn(480, 270, (x) => (x < 40 ? 30 : 2)),
        'exposure',
      ),
    ).toBeLessThan(0.3 * good)
  })
})
