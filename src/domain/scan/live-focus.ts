import { sharpnessDetector } from './detectors/sharpness.ts'
import { textDensityDetector } from './detectors/text-density.ts'
import type { LumaPlane } from './luma-plane.ts'
import { gridDifference, thumbGrid } from './thumb-grid.ts'

/** One look at a live picture. */
export interface LiveLook {
  readonly grid: Float32Array
  readonly sharpness: number
  /** Share of the picture that looks like print, 0 to 1. */
  readonly print: number
}

/** Most pixels of a look's longer side: a label that fills a third of the picture shows its strokes at this size. */
export const liveSide = 640

export const lookLive = (plane: LumaPlane): LiveLook => ({
  grid: thumbGrid(plane, 16, 9),
  sharpness: sharpnessDetector.measure(plane),
  print: textDensityDetector.measure(plane),
})

export type FocusAdvice = 'no-label' | 'hold-still' | 'closer' | 'focusing' | 'sharp'

/** Of 255: two looks a fifth of a second apart that differ by more are of a camera or a parcel that moves. */
const stillDifference = 2.5
/** Less print than this is no label at all, or one far away. */
const somePrint = 0.004
const enoughPrint = 0.06
/** As crisp as this share of the crispest look of the last seconds, or the camera is still looking for its focus. */
const crispShare = 0.7

/** How many looks the crispest is taken from: three seconds at five a second. */
export const rememberedLooks = 15

/**
 * What to tell who holds a label up to the camera, from the looks of the last three seconds, the newest last; null
 * before there are two. Print counts only where its edges are crisp, so what is called sharp can be read.
 */
export const adviseFocus = (looks: readonly LiveLook[]): FocusAdvice | null => {
  const now = looks.at(-1)
  const before = looks.at(-2)
  if (!now || !before) return null
  const printed = Math.max(...looks.slice(-rememberedLooks).map(({ print }) => print))
  if (printed < somePrint) return 'no-label'
  if (gridDifference(now.grid, before.grid) > stillDifference) return 'hold-still'
  const crispest = Math.max(...looks.slice(-rememberedLooks).map(({ sharpness }) => sharpness))
  if (now.print < enoughPrint) return printed < enoughPrint ? 'closer' : 'focusing'
  return now.sharpness < crispShare * crispest ? 'focusing' : 'sharp'
}
