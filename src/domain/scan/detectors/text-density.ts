import type { Detector } from '../detector.ts'
import type { LumaPlane } from '../luma-plane.ts'

const cell = 16
/** A step between neighbours that print on paper makes and noise of a phone's sensor does not. */
const edgeStep = 28

/**
 * Whether a cell looks like print: dark strokes on a light ground give many strong steps in both directions along a
 * row. Texture gives steps too, but seldom on a ground that is mostly of one brightness.
 */
const looksPrinted = ({ width, data }: LumaPlane, left: number, top: number): boolean => {
  let up = 0
  let down = 0
  let light = 0
  let brightest = 0
  for (let y = top; y < top + cell; y += 2) {
    const row = y * width
    for (let x = left; x < left + cell; x++) {
      const value = data[row + x] as number
      if (value > brightest) brightest = value
      const step = value - (data[row + x - 1] as number)
      if (step > edgeStep) up += 1
      else if (step < -edgeStep) down += 1
    }
  }
  for (let y = top; y < top + cell; y += 2) {
    const row = y * width
    for (let x = left; x < left + cell; x++) if ((data[row + x] as number) > brightest - 48) light += 1
  }
  const pixels = (cell * cell) / 2
  const both = Math.min(up, down)
  return both >= 5 && both * 3 >= Math.max(up, down) && light >= pixels * 0.3
}

/** The share of 16-pixel cells that look like print, 0 to 1; a cell counts when a neighbour along the row does too. */
export const textDensityDetector: Detector<null> = {
  name: 'text-density',
  version: 1,
  initial: () => null,
  observe(state, frame) {
    const across = Math.floor((frame.width - 1) / cell)
    const down = Math.floor(frame.height / cell)
    let printed = 0
    for (let row = 0; row < down; row++) {
      let before = false
      let counted = false
      for (let column = 0; column < across; column++) {
        const now = looksPrinted(frame, 1 + column * cell, row * cell)
        if (now && before) {
          printed += counted ? 1 : 2
          counted = true
        } else counted = false
        before = now
      }
    }
    return [state, across * down === 0 ? 0 : printed / (across * down)]
  },
}
