import type { Quad } from '../../kernel/reading.ts'
import { type AlikePair, alikePairs } from './alike-features.ts'
import type { FrameFeatures } from './frame-features.ts'
import {
  fittedSimilarity,
  type PlacePairs,
  pairsThatFit,
  type Similarity,
  scaleOf,
  similarityOfTwo,
  turnOf,
} from './similarity.ts'

/**
 * What two frames have in common. `inliers`: features found in both whose places agree with `transform`, which carries
 * pixels of the first frame to the second. `of`: features of the frame that has fewer.
 * `withinRegions`: whether only features within given regions, of either frame, counted.
 */
export interface FeatureMatch {
  readonly inliers: number
  readonly of: number
  readonly withinRegions: boolean
  readonly transform: Similarity | null
}

/**
 * Convex parts of each frame, as boxes of print and codes, in pixels of the frame. Only what lies within those of one
 * frame or corresponds to what lies within those of the other counts.
 */
export interface MatchRegions {
  readonly a: readonly Quad[]
  readonly b: readonly Quad[]
}

const seeds = 60
const leastScale = 0.4
const mostScale = 2.5
const turnSlack = Math.PI / 5
const leastApart = 8
const workingTolerance = 5

const inside = ([p, q, r, s]: Quad, x: number, y: number): boolean => {
  let left = 0
  let right = 0
  for (const [from, to] of [
    [p, q],
    [q, r],
    [r, s],
    [s, p],
  ] as const) {
    const side = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)
    if (side > 0) right += 1
    if (side < 0) left += 1
  }
  return left === 0 || right === 0
}

const featuresWithin = ({ count, xs, ys }: FrameFeatures, regions: readonly Quad[]): Uint8Array => {
  const within = new Uint8Array(count)
  for (let feature = 0; feature < count; feature++)
    if (regions.some((region) => inside(region, xs[feature] as number, ys[feature] as number))) within[feature] = 1
  return within
}

/** Pairs of which at least one end lies on print: where one frame shows print, so does the same place in the other. */
const pairsOnPrint = (
  a: FrameFeatures,
  b: FrameFeatures,
  pairs: readonly AlikePair[],
  regions: MatchRegions,
): readonly AlikePair[] => {
  const withinA = featuresWithin(a, regions.a)
  const withinB = featuresWithin(b, regions.b)
  return pairs.filter((pair) => withinA[pair.a] === 1 || withinB[pair.b] === 1)
}

const placesOf = (a: FrameFeatures, b: FrameFeatures, pairs: readonly AlikePair[]): PlacePairs => ({
  count: pairs.length,
  fromX: Float64Array.from(pairs, (pair) => a.xs[pair.a] as number),
  fromY: Float64Array.from(pairs, (pair) => a.ys[pair.a] as number),
  toX: Float64Array.from(pairs, (pair) => b.xs[pair.b] as number),
  toY: Float64Array.from(pairs, (pair) => b.ys[pair.b] as number),
})

const turnBetween = (one: number, other: number): number => {
  const apart = Math.abs(one - other) % (2 * Math.PI)
  return Math.min(apart, 2 * Math.PI - apart)
}

const plausible = (transform: Similarity): boolean => {
  const scale = scaleOf(transform)
  return scale >= leastScale && scale <= mostScale
}

/** Inliers that lie in different places: one corner seen at two sizes is one witness. */
const distinctPlaces = ({ fromX, fromY }: PlacePairs, fitting: readonly number[], side: number): number =>
  new Set(fitting.map((i) => Math.floor((fromX[i] as number) / side) * 65536 + Math.floor((fromY[i] as number) / side)))
    .size

/**
 * How many features of two frames agree on one turn, scale (0.4 to 2.5) and shift. Every two of the 60 most alike pairs
 * propose one (two points fix a similarity), if the directions of their corners turn the same way; the proposal that
 * most pairs fit is refitted to them. Nothing is drawn at random: the same frames give the same answer.
 *
 * Call it with `regions` when print or codes were found in either frame: two labels on one table share the table.
 * One box around all print of a frame that reaches about 10 pixels past it does. When neither frame has any, call it
 * without: then everything in the frames counts, the surroundings too, and `showSameThing` asks for more.
 * Source: the consensus of M. Fischler and R. Bolles, "Random sample consensus", CACM 24(6), 1981, over fixed samples.
 */
export const matchFeatures = (a: FrameFeatures, b: FrameFeatures, regions?: MatchRegions): FeatureMatch => {
  const of = Math.min(a.count, b.count)
  const alike = alikePairs(a, b)
  const pairs = regions ? pairsOnPrint(a, b, alike, regions) : alike
  const places = placesOf(a, b, pairs)
  const unit = b.units[0] ?? 1
  const tolerance = workingTolerance * unit
  let transform: Similarity | null = null
  let fitting: readonly number[] = []
  const turns = pairs.map((pair) => (b.angles[pair.b] as number) - (a.angles[pair.a] as number))
  const trials = Math.min(seeds, pairs.length)
  for (let j = 1; j < trials; j++) {
    for (let i = 0; i < j; i++) {
      if (turnBetween(turns[i] as number, turns[j] as number) > turnSlack) continue
      const apart = Math.hypot(
        (places.fromX[i] as number) - (places.fromX[j] as number),
        (places.fromY[i] as number) - (places.fromY[j] as number),
      )
      if (apart < leastApart * unit) continue
      const proposed = similarityOfTwo(places, i, j)
      if (!proposed || !plausible(proposed) || turnBetween(turnOf(proposed), turns[i] as number) > turnSlack) continue
      const fits = pairsThatFit(places, proposed, tolerance)
      if (fits.length <= fitting.length) continue
      transform = proposed
      fitting = fits
    }
  }
  for (let round = 0; round < 2 && fitting.length > 2; round++) {
    const refitted = fittedSimilarity(places, fitting)
    if (!refitted || !plausible(refitted)) break
    const fits = pairsThatFit(places, refitted, tolerance)
    if (fits.length < fitting.length) break
    transform = refitted
    fitting = fits
  }
  return { inliers: distinctPlaces(places, fitting, 3 * unit), of, withinRegions: regions !== undefined, transform }
}
