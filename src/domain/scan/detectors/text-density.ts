import type { Detector } from '../detector.ts'
import type { LumaPlane } from '../luma-plane.ts'

const cell = 16
/** A step between neighbours that print on paper makes and noise of a phone's sensor does not. */
const edgeStep = 28
/** Pixels looked at in one cell: every second row. */
const looked = (cell * cell) / 2

const strokes = (up: number, down: number): boolean => {
  const both = Math.min(up, down)
  return both >= 5 && both * 3 >= Math.max(up, down)
}

/**
 * Whether a cell looks like print: strokes on a ground give many strong steps up and down along rows, or down columns
 * where a label lies on its side. Texture gives steps too, but seldom on a ground that is mostly of one brightness.
 */
const looksPrinted = ({ width, data }: LumaPlane, left: number, top: number): boolean => {
  let up = 0
  let down = 0
  let rise = 0
  let drop = 0
  let brightest = 0
  for (let y = top; y < top + cell; y += 2) {
    const row = y * width
    for (let at = row + left; at < row + left + cell; at++) {
      const value = data[at] as number
      if (value > brightest) brightest = value
      const along = value - (data[at - 1] as number)
      if (along > edgeStep) up += 1
      else if (along < -edgeStep) down += 1
      const across = value - (data[at - width] as number)
      if (across > edgeStep) rise += 1
      else if (across < -edgeStep) drop += 1
    }
  }
  if (!strokes(up, down) && !strokes(rise, drop)) return false
  let light = 0
  for (let y = top; y < top + cell; y += 2) {
    const row = y * width
    for (let at = row + left; at < row + left + cell; at++) if ((data[at] as number) > brightest - 48) light += 1
  }
  return light >= looked * 0.3
}

/** The share of 16-pixel cells that look like print, 0 to 1; a cell counts when a neighbour does too. */
export const textDensityDetector: Detector = {
  name: 'text-density',
  version: 2,
  measure(frame) {
    const across = Math.max(0, Math.floor((frame.width - 1) / cell))
    const down = Math.max(0, Math.floor((frame.height - 1) / cell))
    const marks = new Uint8Array(across * down)
    for (let row = 0; row < down; row++) {
      for (let column = 0; column < across; column++) {
        if (looksPrinted(frame, 1 + column * cell, 1 + row * cell)) marks[row * across + column] = 1
      }
    }
    let printed = 0
    for (let at = 0; at < marks.length; at++) {
      if (marks[at] === 0) continue
      const column = at % across
      const beside = (column > 0 && marks[at - 1] === 1) || (column < across - 1 && marks[at + 1] === 1)
      if (beside || marks[at - across] === 1 || marks[at + across] === 1) printed += 1
    }
    return marks.length === 0 ? 0 : printed / marks.length
  },
}
