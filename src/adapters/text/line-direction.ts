import type { Quad } from '../../domain/kernel/reading.ts'
import { type FlatLine, lineHeight } from './line-crop.ts'
import type { Model, Numbers } from './model-sessions.ts'

/** The width that the direction model was trained with; longer lines are squeezed into it. */
const thumbWidth = 192

const thumbOf = ({ data, sides, inked }: FlatLine): Numbers => {
  const columns = sides[3] as number
  const thumb = new Float32Array(3 * lineHeight * thumbWidth)
  const share = Math.max(1, inked / thumbWidth)
  for (let row = 0; row < 3 * lineHeight; row++) {
    for (let x = 0; x < Math.min(thumbWidth, inked); x++) {
      const from = Math.floor(x * share)
      const to = Math.max(from + 1, Math.floor((x + 1) * share))
      let sum = 0
      for (let at = from; at < to; at++) sum += data[row * columns + at] as number
      thumb[row * thumbWidth + x] = sum / (to - from)
    }
  }
  return { data: thumb, sides: [1, 3, lineHeight, thumbWidth] }
}

/** How likely a line stands upside down, 0 to 1. */
export const invertedLikelihood = async (model: Model, line: FlatLine): Promise<number> =>
  (await model(thumbOf(line))).data[1] as number

export interface DirectedLine {
  readonly box: Quad
  readonly inverted: number
}

const unsure = ({ inverted }: DirectedLine): boolean => inverted > 0.1 && inverted < 0.9

const slantOf = ({ box: [from, to] }: DirectedLine): number => Math.atan2(to.y - from.y, to.x - from.x)

/** Whether a line stands upside down: what its own look says, and where that says little, lines that lie the same way. */
export const standsInverted = (line: DirectedLine, all: readonly DirectedLine[]): boolean => {
  if (!unsure(line)) return line.inverted > 0.5
  const parallel = all.filter((other) => Math.cos(slantOf(other) - slantOf(line)) > 0.985)
  return parallel.reduce((sum, { inverted }) => sum + inverted - 0.5, 0) > 0
}
