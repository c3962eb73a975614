import type { Detector } from '../detector.ts'
import { gridDifference, thumbGrid } from '../thumb-grid.ts'

/** Mean change of brightness against the frame before, on a 48 × 27 grid, 0 to 255; 0 for the first frame. */
export const motionDetector: Detector<Float32Array | null> = {
  name: 'motion',
  version: 1,
  initial: () => null,
  observe(before, frame) {
    const grid = thumbGrid(frame, 48, 27)
    return [grid, before ? gridDifference(grid, before) : 0]
  },
}
