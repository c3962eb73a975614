import type { LumaPlane } from './luma-plane.ts'

/**
 * One measure of a frame by itself: a scan looks at frames that are far apart, so none may lean on the frame before. A
 * better one gets a new `version` and stands beside the old in the cache.
 */
export interface Detector {
  readonly name: MetricName
  readonly version: number
  measure(frame: LumaPlane): number
}

export type MetricName = 'sharpness' | 'text-density' | 'exposure' | 'figure'
