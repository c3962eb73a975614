import type { ReadResult } from 'zxing-wasm/reader'

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
