import type { Detector } from '../detector.ts'
import { gridDifference, thumbGrid } from '../thumb-grid.ts'

/** How much of the past still counts after one frame; about two seconds at thirty frames a second. */
const memory = 0.985

/** Mean difference from what was on show lately, 0 to 255: high when something new comes into view. */
export const noveltyDetector: Detector<Float32Array | null> = {
  name: 'novelty',
  version: 1,
  initial: () => null,
  observe(past, frame) {
    const grid = thumbGrid(frame, 24, 14)
    if (!past) return [grid, 0]
    const novelty = gridDifference(grid, past)
    return [past.map((value, index) => memory * value + (1 - memory) * (grid[index] as number)), novelty]
  },
}
