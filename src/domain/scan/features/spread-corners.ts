import type { LumaPlane } from '../luma-plane.ts'
import type { Corners } from './corners.ts'

const cellSide = 40

/**
 * Indices of at most `most` corners, strongest first, none of the squares of 40 pixels giving more than its share:
 * one block of dense print must not take all. What the shares leave free goes to the strongest of the rest.
 */
export const spreadCorners = (
  { width }: LumaPlane,
  corners: Corners,
  most: number,
  share: number,
): readonly number[] => {
  const { xs, ys, strengths } = corners
  const order = Array.from(strengths.keys()).sort(
    (a, b) => (strengths[b] as number) - (strengths[a] as number) || a - b,
  )
  const across = Math.ceil(width / cellSide)
  const taken = new Map<number, number>()
  const chosen: number[] = []
  const rest: number[] = []
  for (const corner of order) {
    if (chosen.length === most) break
    const cell = Math.floor((ys[corner] as number) / cellSide) * across + Math.floor((xs[corner] as number) / cellSide)
    const used = taken.get(cell) ?? 0
    if (used < share) {
      taken.set(cell, used + 1)
      chosen.push(corner)
    } else rest.push(corner)
  }
  return chosen.length === most ? chosen : [...chosen, ...rest.slice(0, most - chosen.length)]
}
