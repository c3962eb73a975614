import type { ReadResult } from 'zxing-wasm/reader'
import type { Point } from '../../domain/kernel/reading.ts'

/** Shortest text that is believed, for symbologies that random stripes imitate. */
const leastLength: Readonly<Record<string, number>> = {
  Code39: 6,
  Code39Std: 6,
  Code39Ext: 6,
  Code93: 5,
  Code128: 4,
  ITF: 10,
  ITF14: 14,
}

/**
 * Whether a read may be reported. Matrix codes, EAN and UPC carry checks strong enough. Linear codes must have been seen
 * on several scan lines; Code 39 and ITF have no mandatory check digit, so they must be long as well, and ITF even.
 * UPC-E is left out unless seen on many lines: zxing takes parts of Code 128 for it (micjahn/ZXing.Net#50).
 */
export const trustworthy = ({ isValid, format, text, lineCount }: ReadResult): boolean => {
  if (!isValid || text.trim().length === 0) return false
  if (format === 'UPCE' || format === 'EAN8') return lineCount >= 8
  const least = leastLength[format]
  if (least === undefined) return true
  return text.length >= least && lineCount >= (format === 'Code128' ? 2 : 4)
}

const retail = /^(?:EAN|UPC)/

/**
 * Whether two retail codes were read off the same bars: they begin and end side by side, no further apart than bars are
 * high (GS1 General Specifications, 5.2.6: about 0.7 of the width). Which way each was read does not matter.
 */
const sameBars = ({ position: a }: ReadResult, { position: b }: ReadResult): boolean => {
  const [dx, dy] = [a.topRight.x - a.topLeft.x, a.topRight.y - a.topLeft.y]
  const length = Math.hypot(dx, dy)
  if (length === 0) return false
  const along = (point: Point): number => ((point.x - a.topLeft.x) * dx + (point.y - a.topLeft.y) * dy) / length
  const aside = (point: Point): number => ((point.y - a.topLeft.y) * dx - (point.x - a.topLeft.x) * dy) / length
  const ends = [along(b.topLeft), along(b.topRight)].sort((one, other) => one - other) as [number, number]
  return (
    Math.abs(ends[0]) < 0.1 * length &&
    Math.abs(ends[1] - length) < 0.1 * length &&
    Math.abs(aside(b.topLeft)) < 0.6 * length
  )
}

/**
 * Where two retail codes were read off the same bars, at most one is there: the one that more scan lines gave stays, and
 * neither where they are even.
 */
export const unambiguous = (results: readonly ReadResult[]): readonly ReadResult[] =>
  results.filter(
    (result) =>
      !retail.test(result.format) ||
      !results.some(
        (other) =>
          retail.test(other.format) &&
          other.text !== result.text &&
          other.lineCount >= result.lineCount &&
          sameBars(result, other),
      ),
  )

/**
 * The reads of several looks at one picture, corners in that picture's pixels: one of each text, the one that most scan
 * lines gave. A text of one look may contradict a text of another as well as one of its own.
 */
export const bestReads = (looks: readonly (readonly ReadResult[])[]): readonly ReadResult[] => {
  const best = new Map<string, ReadResult>()
  for (const result of looks.flat()) {
    const known = best.get(result.text)
    if (!known || result.lineCount > known.lineCount) best.set(result.text, result)
  }
  return unambiguous([...best.values()])
}
