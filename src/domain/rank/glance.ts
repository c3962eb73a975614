import type { CodeRead, Quad } from '../kernel/reading.ts'
import type { FrameMetrics } from '../scan/frame-metrics.ts'

/** Where lines of text stand in a frame; `width` and `height` are those of the picture that was looked at. */
export interface PrintSeen {
  readonly width: number
  readonly height: number
  readonly lines: readonly Quad[]
}

/** A frame as far as a scan has looked at it: small, grey, once. */
export interface Glance {
  readonly metrics: FrameMetrics
  readonly codes: readonly CodeRead[]
}
