import type { PresentationTime } from '../media/presentation-time.ts'
import type { LumaPlane } from './luma-plane.ts'

/**
 * One measure of a frame. Detectors see every scanned frame once, in order of presentation, and may remember what they
 * saw; they never see a file. A better one gets a new `version` and stands beside the old in the cache.
 */
export interface Detector<State> {
  readonly name: MetricName
  readonly version: number
  initial(): State
  observe(state: State, frame: LumaPlane, at: PresentationTime): readonly [State, number]
}

export type MetricName = 'sharpness' | 'text-density' | 'novelty' | 'exposure' | 'motion' | 'figure'
