import type { Detector } from '../detector.ts'
import { tileEnergies } from '../tile-energy.ts'

/**
 * How far a thing stands out from what it lies on, 0 to 1: a label on a box has its detail in one place (near 1), cloth
 * or a carpet has the same detail everywhere (near 0). The fifth most detailed of the tiles against the median one.
 */
export const figureDetector: Detector = {
  name: 'figure',
  version: 1,
  measure(frame) {
    // Every third pixel: a weave repeats every 2, 4 or 8 more often, and must not be met at the same thread each time.
    const energies = tileEnergies(frame, 3)
    const rich = energies[4] ?? 0
    const usual = energies[energies.length >> 1] ?? 0
    return rich > 0 ? 1 - usual / rich : 0
  },
}
