import type { Detector } from '../detector.ts'
import { tileEnergies } from '../tile-energy.ts'

/**
 * How crisp the crispest part of the picture is: the mean of the upper quarter of the tiles' energies, so that a sharp
 * label on an empty table counts and one noisy tile does not. Unbounded above; 0 for an even picture.
 */
export const sharpnessDetector: Detector = {
  name: 'sharpness',
  version: 1,
  measure(frame) {
    const energies = tileEnergies(frame, 2)
    const upper = energies.slice(0, Math.ceil(energies.length / 4))
    return upper.reduce((sum, energy) => sum + energy, 0) / upper.length
  },
}
