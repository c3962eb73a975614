import { matchFeatures } from '../features/feature-match.ts'
import type { FrameFeatures } from '../features/frame-features.ts'
import { showSameThing } from '../features/same-thing.ts'
import { type Similarity, scaleOf } from '../features/similarity.ts'
import type { Spot } from './irregular-spots.ts'

/** The spots of one view and, where known, its local features; sizes and places in pixels of the same plane. */
export interface SurfaceSeen {
  readonly width: number
  readonly height: number
  readonly spots: readonly Spot[]
  readonly features?: FrameFeatures
}

/** A spot of the first view, and in how many views in all it was found. */
export interface SuggestedSpot {
  readonly spot: Spot
  readonly views: number
}

/** Carries pixels of one view to the other; null when they have too few features in common. */
const carriedBy = (from: FrameFeatures, to: FrameFeatures): Similarity | null => {
  const match = matchFeatures(from, to)
  return showSameThing(match) ? match.transform : null
}

const sizeSlack = 2
/** Of the longer side: so far a mark may have moved between two views that nothing else ties together. */
const shiftSlack = 0.12

const alike = (a: Spot, b: Spot, scale: number): boolean =>
  a.form === b.form &&
  a.darker === b.darker &&
  a.reach * scale <= b.reach * sizeSlack &&
  b.reach <= a.reach * scale * sizeSlack

const foundIn = (spot: Spot, seen: SurfaceSeen, other: SurfaceSeen): boolean => {
  if (other.spots.length === 0) return false
  const transform = seen.features && other.features ? carriedBy(seen.features, other.features) : null
  if (transform) {
    const { re, im, dx, dy } = transform
    const scale = scaleOf(transform)
    const x = re * spot.x - im * spot.y + dx
    const y = im * spot.x + re * spot.y + dy
    return other.spots.some(
      (one) => alike(spot, one, scale) && Math.hypot(one.x - x, one.y - y) <= 0.5 * scale * spot.reach + 8,
    )
  }
  const scale = Math.max(other.width, other.height) / Math.max(seen.width, seen.height)
  const slack = shiftSlack * Math.max(other.width, other.height)
  return other.spots.some(
    (one) => alike(spot, one, scale) && Math.hypot(one.x - spot.x * scale, one.y - spot.y * scale) <= slack,
  )
}

/** Contrast over spread that a spot needs when no other view shows it. */
const aloneStrength = 12
/** Of each side: what is nearer the border of the picture than this is not what the camera is held at. */
const borderShare = 0.08

const central = ({ x, y }: Spot, { width, height }: SurfaceSeen): boolean =>
  Math.abs(x / width - 0.5) <= 0.5 - borderShare && Math.abs(y / height - 0.5) <= 0.5 - borderShare

/**
 * The spot of the first view that most suggests damage: found in most views, then strongest; null when there is none.
 * `views` show one thing. A suggestion to look, never a finding: folds, dirt, seams and shadows may look the same. A
 * spot that no other view shows must stand out more than twice as much as one that two views show.
 */
export const possibleDamage = (views: readonly SurfaceSeen[]): SuggestedSpot | null => {
  const [shown, ...others] = views
  if (!shown) return null
  const [most] = shown.spots
    .filter((spot) => central(spot, shown))
    .map((spot): SuggestedSpot => ({ spot, views: 1 + others.filter((other) => foundIn(spot, shown, other)).length }))
    .filter(({ spot, views }) => views > 1 || spot.strength >= aloneStrength)
    .sort((a, b) => b.views - a.views || b.spot.strength - a.spot.strength)
  return most ?? null
}
