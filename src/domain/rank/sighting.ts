import type { CodeRead, TextRead } from '../kernel/reading.ts'
import type { SurfaceSeen } from '../scan/damage/seen-again.ts'
import type { PrintSeen } from './glance.ts'
import type { View } from './view.ts'

/** A view with what was read in it. */
export interface Sighting {
  readonly view: View
  /** Of all its frames, each once; those that may be reported. */
  readonly codes: readonly CodeRead[]
  readonly text: readonly TextRead[]
  /** Null where nobody looked for text. */
  readonly print: PrintSeen | null
  /** What stands out on its surfaces; left out where a code was seen or nobody looked. */
  readonly surface?: SurfaceSeen
  /** How crisp its best frame is against the best of the recording, 0 to 1. */
  readonly clarity: number
  /** In how many of its frames a code was read. */
  readonly readings: number
}

/** The share of text lines that reach the edge of the picture, 0 to 1: what is cut off is not whole. */
export const cutOff = ({ print }: Sighting): number => {
  if (!print || print.lines.length === 0) return 0
  const margin = 0.006 * Math.max(print.width, print.height)
  const touching = print.lines.filter((line) =>
    line.some(({ x, y }) => x < margin || y < margin || x > print.width - margin || y > print.height - margin),
  )
  return touching.length / print.lines.length
}

/** Letters and digits read surely, over all lines. */
export const surelyRead = ({ text }: Sighting): number =>
  text.reduce((sum, line) => sum + (line.confidence >= 0.8 ? line.text.replace(/[^\p{L}\p{N}]/gu, '').length : 0), 0)

/** How much of it can be read, in lines: the sum of their confidences. */
export const legible = ({ text }: Sighting): number => text.reduce((sum, { confidence }) => sum + confidence, 0)

/** A thing without print is shown when it stands out this much and is this clear. */
const leastFigure = 0.58
const leastItemClarity = 0.3

/** What looks this much like print, and holds no line of text, is a texture. */
const textureDensity = 0.08

export const isItem = ({ view, clarity, print }: Sighting): boolean => {
  const { values } = view.best.metrics
  const texture = values['text-density'] > textureDensity && print?.lines.length === 0
  return values.figure >= leastFigure && clarity >= leastItemClarity && !texture
}
