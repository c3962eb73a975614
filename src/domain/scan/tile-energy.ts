import type { LumaPlane } from './luma-plane.ts'

const columns = 8
const rows = 6

/** Mean square of the 4-neighbour Laplacian over one tile, every `step`th pixel in both directions. */
const energyOf = (
  { width, data }: LumaPlane,
  left: number,
  top: number,
  right: number,
  bottom: number,
  step: number,
): number => {
  let sum = 0
  let count = 0
  for (let y = top; y < bottom; y += step) {
    const row = y * width
    for (let x = left; x < right; x += step) {
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
 * How much fine detail each of 48 tiles holds, most first. The Laplacian as a focus measure: J. L. Pech-Pacheco et al.,
 * "Diatom autofocusing in brightfield microscopy", ICPR 2000.
 */
export const tileEnergies = (frame: LumaPlane, step: number): readonly number[] => {
  const energies: number[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const left = Math.max(1, Math.floor((column * frame.width) / columns))
      const right = Math.min(frame.width - 1, Math.floor(((column + 1) * frame.width) / columns))
      const top = Math.max(1, Math.floor((row * frame.height) / rows))
      const bottom = Math.min(frame.height - 1, Math.floor(((row + 1) * frame.height) / rows))
      energies.push(energyOf(frame, left, top, right, bottom, step))
    }
  }
  return energies.sort((a, b) => b - a)
}
