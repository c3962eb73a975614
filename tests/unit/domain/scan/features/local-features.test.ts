import { describe, expect, test } from 'vitest'
import { matchFeatures } from '../../../../../src/domain/scan/features/feature-match.ts'
import { featuresOf } from '../../../../../src/domain/scan/features/frame-features.ts'
import { showSameThing } from '../../../../../src/domain/scan/features/same-thing.ts'
import { scaleOf, turnOf } from '../../../../../src/domain/scan/features/similarity.ts'
import { drawCode, greyPlane } from '../../../../fixtures/drawn-codes.ts'
import { blurred, drawn, emptyTable, noisy } from '../drawn-planes.ts'
import { boxOf, type LabelView, stained, viewOf, weave } from './label-views.ts'

const label = featuresOf(viewOf(1))

const matched = (view: LabelView) => matchFeatures(label, featuresOf(viewOf(1, view)))

describe('the same label seen again', () => {
  test.each([15, 45, 90, 135, 180, 250])('turned by %i degrees', (turn) => {
    const match = matched({ turn })
    expect(showSameThing(match)).toBe(true)
    const off = (turnOf(match.transform ?? { re: 1, im: 0, dx: 0, dy: 0 }) * 180) / Math.PI - turn
    expect(Math.abs(((off + 540) % 360) - 180)).toBeLessThan(2)
  })

  test.each([0.6, 0.75, 1.3, 1.6])('at %f of its size', (scale) => {
    const match = matched({ scale, turn: 10 })
    expect(showSameThing(match)).toBe(true)
    expect(scaleOf(match.transform ?? { re: 0, im: 0, dx: 0, dy: 0 })).toBeCloseTo(scale, 1)
  })

  test('partly out of the picture', () => {
    expect(showSameThing(matched({ middleX: 790, middleY: 420, turn: -20 }))).toBe(true)
  })

  test('darker, out of focus and with noise', () => {
    const view = noisy(blurred(viewOf(1, { turn: 12, scale: 0.9, exposure: 0.55 }), 2), 20)
    expect(showSameThing(matchFeatures(label, featuresOf(view)))).toBe(true)
  })

  test('the transform carries a place on the label to where it is seen', () => {
    const view = { turn: 30, scale: 1.2, middleX: 420, middleY: 300 }
    const { transform } = matched(view)
    if (!transform) throw new Error('no transform')
    const [corner] = boxOf()
    const [seen] = boxOf(view)
    const { re, im, dx, dy } = transform
    expect(
      Math.hypot(re * corner.x - im * corner.y + dx - seen.x, im * corner.x + re * corner.y + dy - seen.y),
    ).toBeLessThan(8)
  })
})

describe('different labels', () => {
  test.each([2, 3, 4, 5])('other print (%i) is not the same', (seed) => {
    expect(showSameThing(matchFeatures(label, featuresOf(viewOf(seed, { turn: 8 }))))).toBe(false)
  })

  test('a cloth that repeats makes no match', () => {
    const a = featuresOf(viewOf(1, {}, weave))
    const b = featuresOf(viewOf(2, { turn: 15 }, weave))
    expect(showSameThing(matchFeatures(a, b))).toBe(false)
  })

  test('one table under two labels counts without regions and not within them', () => {
    const small = { scale: 0.5 }
    const a = featuresOf(viewOf(1, small, stained))
    const b = featuresOf(viewOf(2, small, stained))
    expect(showSameThing(matchFeatures(a, b))).toBe(true)
    expect(showSameThing(matchFeatures(a, b, { a: [boxOf(small)], b: [boxOf(small)] }))).toBe(false)
  })

  test('the same label on that table is found within regions', () => {
    const view = { turn: 20, scale: 0.85 }
    const regions = { a: [boxOf()], b: [boxOf(view)] }
    const match = matchFeatures(featuresOf(viewOf(1, {}, stained)), featuresOf(viewOf(1, view, stained)), regions)
    expect(showSameThing(match)).toBe(true)
  })
})

describe('codes', () => {
  const seen = async (text: string, turn = 0, blur = 0) =>
    featuresOf(greyPlane(await drawCode({ format: 'QRCode', text, turn, blur })))

  test('one QR code turned and blurred is the same, another is not', async () => {
    const first = await seen('PBX-000174-RETURN-2231')
    expect(showSameThing(matchFeatures(first, await seen('PBX-000174-RETURN-2231', 20, 2)))).toBe(true)
    expect(showSameThing(matchFeatures(first, await seen('QLM-995020-ARRIVE-8874', 20)))).toBe(false)
  })
})

describe('pictures with little in them', () => {
  test('an even table and a black picture have no features and match nothing', () => {
    for (const plane of [emptyTable(), drawn(960, 540, () => 0)]) {
      const features = featuresOf(plane)
      expect(features.count).toBe(0)
      expect(matchFeatures(label, features)).toEqual({ inliers: 0, of: 0, withinRegions: false, transform: null })
    }
  })

  test.each([
    [0, 0],
    [1, 1],
    [39, 12],
    [5, 900],
  ])('a picture of %i x %i pixels is no error', (width, height) => {
    expect(featuresOf(drawn(width, height, (x, y) => (x * y) % 255)).count).toBe(0)
  })
})

test('at most 250 features, the same each time', () => {
  const plane = viewOf(1, { turn: 33 }, stained)
  const once = featuresOf(plane)
  expect(once.count).toBeLessThanOrEqual(250)
  expect(featuresOf(plane)).toEqual(once)
  expect(matchFeatures(label, once)).toEqual(matchFeatures(label, featuresOf(plane)))
})
