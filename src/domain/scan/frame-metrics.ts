import type { PresentationTime } from '../media/presentation-time.ts'
import type { MetricName } from './detector.ts'

/** Everything measured on one scanned frame; all of it is kept, so that re-ranking decodes nothing. */
export interface FrameMetrics {
  readonly ordinal: number
  readonly at: PresentationTime
  readonly values: Readonly<Record<MetricName, number>>
  /**
   * A 64-bit difference hash of the picture as 16 hexadecimal digits; two frames that differ in few bits look alike.
   * Source: N. Krawetz, "Kind of Like That", 2013.
   */
  readonly lookHash: string
}
