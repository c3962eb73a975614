import type { PresentationTime } from '../media/presentation-time.ts'
import type { Detector, MetricName } from './detector.ts'
import { exposureDetector } from './detectors/exposure.ts'
import { figureDetector } from './detectors/figure.ts'
import { sharpnessDetector } from './detectors/sharpness.ts'
import { textDensityDetector } from './detectors/text-density.ts'
import type { FrameMetrics } from './frame-metrics.ts'
import type { LumaPlane } from './luma-plane.ts'
import { differenceHash } from './thumb-grid.ts'

/** To add one: its name in `MetricName`, and its place here. */
export const detectors: readonly Detector[] = [sharpnessDetector, textDensityDetector, exposureDetector, figureDetector]

/** Shows one frame to every detector. */
export const observeFrame = (ordinal: number, at: PresentationTime, plane: LumaPlane): FrameMetrics => {
  const values = Object.fromEntries(detectors.map(({ name, measure }) => [name, measure(plane)])) as Record<
    MetricName,
    number
  >
  return { ordinal, at, values, lookHash: differenceHash(plane) }
}
