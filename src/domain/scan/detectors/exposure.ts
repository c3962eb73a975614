import type { Detector } from '../detector.ts'

/** How well the picture is exposed, 0 to 1: what is neither burnt out nor drowned, times how far its tones spread. */
export const exposureDetector: Detector = {
  name: 'exposure',
  version: 1,
  measure({ data }) {
    let clipped = 0
    let sum = 0
    let squares = 0
    let count = 0
    for (let i = 0; i < data.length; i += 7) {
      const value = data[i] as number
      if (value >= 250 || value <= 5) clipped += 1
      sum += value
      squares += value * value
      count += 1
    }
    if (count === 0) return 0
    const mean = sum / count
    const spread = Math.sqrt(Math.max(0, squares / count - mean * mean))
    return (1 - clipped / count) * Math.min(1, spread / 40)
  },
}
