import type { Detector } from '../detector.ts'
import type { LumaPlane } from '../luma-plane.ts'

const columns = 8
const rows = 6

/** Mean square of the 4-neighbour Laplacian over one tile, every second pixel in both directions. */
const tileEnergy = ({ width, data }: LumaPlane, left: number, top: number, right: number, bottom: number): number => {
  let sum = 0
  let count = 0
  for (let y = top; y < bottom; y += 2) {
    const row = y * width
    for (let x = left; x < right; x += 2) {
      const at = row + x
      const laplacian =
        4 * (data[at] as number) -
        (data[at - 1] as number) -
        (data[at + 1] as number) -
        (data[at - width] as number) -
        (data[at + width] as number)
      sum += laplacian * laplacian
      count += 1
    }
  }
  return count === 0 ? 0 : sum / count
}

/**
 * How crisp the crispest part of the picture is: the mean of the upper quarter of the tiles' Laplacian energy, so that a
 * sharp label on an empty table counts and one noisy tile does not. Unbounded above; 0 for an even picture. The
 * Laplacian as a focus measure: J. L. Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy", ICPR 2000.
 */
export const sharpnessDetector: Detector<null> = {
  name: 'sharpness',
  version: 1,
  initial: () => null,
  observe(state, frame) {
    const energies: number[] = []
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const left = Math.max(1, Math.floor((column * frame.width) / columns))
        const right = Math.min(frame.width - 1, Math.floor(((column + 1) * frame.width) / columns))
        const top = Math.max(1, Math.floor((row * frame.height) / rows))
        const bottom = Math.min(frame.height - 1, Math.floor(((row + 1) * frame.height) / rows))
        energies.push(tileEnergy(frame, left, top, right, bottom))
      }
    }
    const upper = energies.sort((a, b) => b - a).slice(0, Math.ceil(energies.length / 4))
    return [state, upper.reduce((sum, energy) => sum + energy, 0) / upper.length]
  },
}
