import { type AnnotationOperation, type LengthUnit, lengthUnits, type PictureSize, type Ruler } from './annotation.ts'
import { distance } from './annotation-geometry.ts'

export const isLengthUnit = (text: string): text is LengthUnit => (lengthUnits as readonly string[]).includes(text)

/** A length found by a ruler: `value` give or take `uncertainty`, both in `unit`. */
export interface MeasuredLength {
  readonly value: number
  readonly uncertainty: number
  readonly unit: LengthUnit
}

/** How far, in pixels, an end may lie from where the user meant it: two, or a five-hundredth of the longer side. */
const placingError = ({ width, height }: PictureSize): number => Math.max(2, Math.max(width, height) / 500)

export const rulerOf = (operations: readonly AnnotationOperation[]): Ruler | null =>
  operations.find((operation): operation is Ruler => operation.kind === 'ruler') ?? null

/**
 * The length between two points by the scale of a ruler. The uncertainty is the bound that follows from placing the
 * four ends (relative errors of both lines added), and from nothing else: a tilted or nearer surface is off by more.
 */
export const measureLength = (
  { from, to }: Pick<Ruler, 'from' | 'to'>,
  ruler: Pick<Ruler, 'from' | 'to' | 'length'>,
  size: PictureSize,
): MeasuredLength => {
  const known = distance(ruler.from, ruler.to)
  const pixels = distance(from, to)
  const perPixel = ruler.length.value / known
  const error = 2 * placingError(size)
  return {
    value: pixels * perPixel,
    uncertainty: (error + (pixels * error) / known) * perPixel,
    unit: ruler.length.unit,
  }
}

/** What every measured length has to be read with. */
export const rulerCaveat =
  'This holds only for what lies in the same plane as the ruler and is seen straight on; a surface that is tilted, nearer or farther away is off by more.'

/** As many decimals as the uncertainty leaves: none where it is 1 or more, else one or two. */
const decimals = (uncertainty: number): number => (uncertainty >= 1 ? 0 : uncertainty >= 0.1 ? 1 : 2)

/** `about 84 mm ± 3 mm`; the uncertainty is rounded up, so that the words never claim more than was found. */
export const lengthWords = ({ value, uncertainty, unit }: MeasuredLength): string => {
  const digits = decimals(uncertainty)
  const step = 10 ** digits
  return `about ${value.toFixed(digits)} ${unit} ± ${(Math.ceil(uncertainty * step) / step).toFixed(digits)} ${unit}`
}
