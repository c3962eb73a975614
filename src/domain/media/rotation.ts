/** Clockwise degrees by which the stored picture is turned to be shown upright. */
export type Rotation = 0 | 90 | 180 | 270

/** Throws RangeError for an angle that is no multiple of 90. */
export const rotation = (degrees: number): Rotation => {
  const turned = ((Math.round(degrees) % 360) + 360) % 360
  if (turned !== 0 && turned !== 90 && turned !== 180 && turned !== 270) {
    throw new RangeError(`a picture is shown at right angles only: ${degrees}`)
  }
  return turned
}

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * The size on screen, from the stored size, the sample aspect ratio (width of a pixel / its height) and the rotation.
 * A ratio of 0 stands for "not stated" (ISO 14496-10 table E-1, aspect_ratio_idc 0) and is shown as square pixels.
 */
export const displaySize = (
  stored: PictureSize,
  sampleAspect: { readonly num: number; readonly den: number },
  turn: Rotation,
): PictureSize => {
  const wide =
    sampleAspect.num === sampleAspect.den || sampleAspect.num <= 0 || sampleAspect.den <= 0
      ? stored.width
      : Math.max(1, Math.round((stored.width * sampleAspect.num) / sampleAspect.den))
  return turn === 90 || turn === 270 ? { width: stored.height, height: wide } : { width: wide, height: stored.height }
}
