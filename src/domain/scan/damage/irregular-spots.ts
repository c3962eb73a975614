import type { Quad } from '../../kernel/reading.ts'
import type { LumaPlane } from '../luma-plane.ts'
import { calmAround } from './calm-around.ts'
import { type MarkShape, shapeOf } from './mark-shape.ts'
import { type Mark, marksOf } from './marks.ts'
import { surfaceOf } from './surface.ts'
import { unevenness, wholeMark } from './whole-mark.ts'

/** What a spot looks like: a thin line that is neither straight nor an arc, or a patch with a ragged outline. */
export type SpotForm = 'line' | 'patch'

/**
 * A place that differs from the even surface around it. In pixels of the plane: its middle and half its longest side.
 * `contrast`: grey levels between it and that surface. `strength`: its contrast over the spread of the surface around it.
 */
export interface Spot {
  readonly form: SpotForm
  readonly darker: boolean
  readonly x: number
  readonly y: number
  readonly reach: number
  readonly contrast: number
  readonly strength: number
}

const leastPixels = 24
const leastLineLength = 28
const leastPatchLength = 10
const mostLength = 150
const leastCalm = 0.9
const leastStrength = 5
const leastContrast = 10
const lineRatio = 5
const leastWander = 0.8
const leastZigzag = 1.2
const mostPatchLength = 40
const mostFill = 0.84
const mostUneven = 0.14
/** Beyond print by so many pixels of the plane nothing counts. */
const margin = 12
/** More than so many marks of the same kind near one another are print, a pattern or crumpled film. */
const mostAlike = 2
/** A picture with more spots than this shows something uneven all over. */
const mostSpots = 4

const near = (quad: Quad, mark: Mark, unit: number): boolean => {
  const xs = quad.map(({ x }) => x)
  const ys = quad.map(({ y }) => y)
  return (
    mark.right * unit >= Math.min(...xs) - margin &&
    mark.left * unit <= Math.max(...xs) + margin &&
    mark.bottom * unit >= Math.min(...ys) - margin &&
    mark.top * unit <= Math.max(...ys) + margin
  )
}

const isLine = ({ length, thickness, wander, zigzag }: MarkShape): boolean =>
  length >= leastLineLength && length / thickness >= lineRatio && wander >= leastWander && zigzag >= leastZigzag

const isPatch = ({ length, thickness, fill }: MarkShape): boolean =>
  length >= leastPatchLength && length <= mostPatchLength && length / thickness < lineRatio && fill <= mostFill

const sizeOf = (mark: Mark): number => Math.max(mark.right - mark.left, mark.bottom - mark.top) + 1

/** Marks of about its size and its sign, within one and a half times its size. */
const alikeNear = (mark: Mark, marks: readonly Mark[]): number => {
  const size = sizeOf(mark)
  const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2]
  return marks.filter(
    (other) =>
      other !== mark &&
      other.darker === mark.darker &&
      sizeOf(other) >= 0.4 * size &&
      sizeOf(other) <= 2.5 * size &&
      Math.max(other.left - x, x - other.right, other.top - y, y - other.bottom) <= 1.5 * size,
  ).length
}

const spotsAt = (plane: LumaPlane, leaveOut: readonly Quad[], form: SpotForm): readonly Spot[] => {
  const surface = surfaceOf(plane, form === 'line' ? 'fine' : 'coarse')
  const { width, unit } = surface
  const marks = marksOf(surface, leastPixels)
  const spots: Spot[] = []
  for (const mark of marks) {
    const size = sizeOf(mark)
    if (size < leastPatchLength || size > mostLength) continue
    if (leaveOut.some((quad) => near(quad, mark, unit))) continue
    if (form === 'line' && !isLine(shapeOf(mark, width))) continue
    if (alikeNear(mark, marks) > mostAlike) continue
    const around = calmAround(surface, mark)
    if (!around || around.calm < leastCalm || around.contrast < leastContrast) continue
    const strength = around.contrast / Math.max(1.5, around.spread)
    if (strength < leastStrength) continue
    if (form === 'patch') {
      const whole = wholeMark(surface, mark, around)
      if (!whole || !isPatch(shapeOf(whole, width))) continue
      if (unevenness(surface, whole, around.contrast) > mostUneven) continue
    }
    spots.push({
      form,
      darker: mark.darker,
      x: ((mark.left + mark.right + 1) / 2) * unit,
      y: ((mark.top + mark.bottom + 1) / 2) * unit,
      reach: (size / 2) * unit,
      contrast: around.contrast,
      strength,
    })
  }
  return spots
}

/**
 * Places of a frame that stand out from an even surface and are irregular: what a crack, tear, stain or hole may look
 * like, and other things too. Strongest first. What touches `leaveOut` (print and codes, pixels of the plane), the
 * border, an outline or a texture is no spot; nor are straight lines and arcs, nor what comes in rows.
 * Method: deviation from the local mean over the median deviation of the surroundings (robust z-scores: F. Hampel,
 * "The influence curve and its role in robust estimation", JASA 69, 1974), then connected groups and their shapes.
 */
export const irregularSpots = (plane: LumaPlane, leaveOut: readonly Quad[]): readonly Spot[] => {
  const spots = [...spotsAt(plane, leaveOut, 'line'), ...spotsAt(plane, leaveOut, 'patch')]
  return spots.length > mostSpots ? [] : spots.sort((a, b) => b.strength - a.strength)
}
