import type { Quad } from '../../kernel/reading.ts'
import { featuresOf } from '../features/frame-features.ts'
import { scaleOf } from '../features/similarity.ts'
import type { LumaPlane } from '../luma-plane.ts'
import { irregularSpots, type Spot } from './irregular-spots.ts'
import { carriedBy } from './seen-again.ts'

const mostShare = 0.35

/** Standard deviation of the grey levels within a disc, or null where the disc leaves the plane. */
const spreadWithin = ({ width, height, data }: LumaPlane, x: number, y: number, radius: number): number | null => {
  const reach = Math.ceil(radius)
  const [cx, cy] = [Math.round(x), Math.round(y)]
  if (cx < reach || cy < reach || cx + reach >= width || cy + reach >= height) return null
  let [sum, square, count] = [0, 0, 0]
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      if (dx * dx + dy * dy > radius * radius) continue
      const value = data[(cy + dy) * width + cx + dx] as number
      sum += value
      square += value * value
      count += 1
    }
  return Math.sqrt(Math.max(0, square / count - (sum / count) ** 2))
}

/**
 * Spots of a view where the listing photo shows an even surface in the same place: what may have come to the item since
 * it was offered. Places are carried over by local features; null when they do not tell that both show the same thing,
 * for then nothing can be compared. A suggestion to look, never a finding.
 */
export const differsFromListing = (
  view: { readonly plane: LumaPlane; readonly leaveOut: readonly Quad[] },
  listing: LumaPlane,
): readonly Spot[] | null => {
  const transform = carriedBy(featuresOf(view.plane), featuresOf(listing))
  if (!transform) return null
  const { re, im, dx, dy } = transform
  return irregularSpots(view.plane, view.leaveOut).filter(({ x, y, reach, contrast }) => {
    const spread = spreadWithin(
      listing,
      re * x - im * y + dx,
      im * x + re * y + dy,
      Math.max(3, reach * scaleOf(transform)),
    )
    return spread !== null && spread <= mostShare * contrast
  })
}
