import type { LumaPlane } from '../luma-plane.ts'
import { describeCorner, descriptorMargin, descriptorWords, directionAt } from './binary-descriptor.ts'
import { cornersOf } from './corners.ts'
import { spreadCorners } from './spread-corners.ts'
import { workingSizes } from './working-sizes.ts'

/**
 * Corners of one frame and what is around each; index i of every array belongs to feature i, most 250.
 * `xs`, `ys`: pixels of the plane given. `angles`: radians. `units`: size of the working pixel in pixels of the plane.
 * `descriptors`: 8 words a feature.
 */
export interface FrameFeatures {
  readonly count: number
  readonly xs: Float32Array
  readonly ys: Float32Array
  readonly angles: Float32Array
  readonly units: Float32Array
  readonly descriptors: Uint32Array
}

const budgets = [
  { most: 130, share: 8 },
  { most: 75, share: 8 },
  { most: 45, share: 8 },
] as const

/**
 * Local features by which the same print is known again when the camera has moved, turned or come nearer: FAST corners
 * at three sizes, each with a direction and 256 bits (ORB: Rublee et al., ICCV 2011). A picture without corners or too
 * small to hold any gives a count of 0.
 */
export const featuresOf = (plane: LumaPlane): FrameFeatures => {
  const most = budgets.reduce((sum, budget) => sum + budget.most, 0)
  const xs = new Float32Array(most)
  const ys = new Float32Array(most)
  const angles = new Float32Array(most)
  const units = new Float32Array(most)
  const descriptors = new Uint32Array(most * descriptorWords)
  let count = 0
  for (const [size, { sharp, soft }] of workingSizes(plane).entries()) {
    const budget = budgets[size]
    if (!budget) break
    const corners = cornersOf(sharp, descriptorMargin)
    for (const corner of spreadCorners(sharp, corners, budget.most, budget.share)) {
      const x = corners.xs[corner] as number
      const y = corners.ys[corner] as number
      const direction = directionAt(soft, x, y)
      describeCorner(soft, x, y, direction, descriptors, count * descriptorWords)
      xs[count] = (x + 0.5) * sharp.unit - 0.5
      ys[count] = (y + 0.5) * sharp.unit - 0.5
      angles[count] = direction
      units[count] = sharp.unit
      count += 1
    }
  }
  return {
    count,
    xs: xs.slice(0, count),
    ys: ys.slice(0, count),
    angles: angles.slice(0, count),
    units: units.slice(0, count),
    descriptors: descriptors.slice(0, count * descriptorWords),
  }
}
