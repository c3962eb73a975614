import type { PresentationTime } from '../media/presentation-time.ts'
import type { Detector, MetricName } from './detector.ts'
import { exposureDetector } from './detectors/exposure.ts'
import { figureDetector } from './detectors/figure.ts'
import { motionDetector } from './detectors/motion.ts'
import { noveltyDetector } from './detectors/novelty.ts'
import { sharpnessDetector } from './detectors/sharpness.ts'
import { textDensityDetector } from './detectors/text-density.ts'
import type { FrameMetrics } from './frame-metrics.ts'
import type { LumaPlane } from './luma-plane.ts'
import { differenceHash } from './thumb-grid.ts'

/** A detector together with what it remembers; replaced whole after each frame. */
interface Watcher {
  readonly name: MetricName
  see(frame: LumaPlane, at: PresentationTime): readonly [Watcher, number]
}

const watcher = <State>(detector: Detector<State>, state: State): Watcher => ({
  name: detector.name,
  see(frame, at) {
    const [next, value] = detector.observe(state, frame, at)
    return [watcher(detector, next), value]
  },
})

const start = <State>(detector: Detector<State>): Watcher => watcher(detector, detector.initial())

export type DetectorStates = readonly Watcher[]

/** All detectors before the first frame. To add one: its name in `MetricName`, and its line here. */
export const initialStates = (): DetectorStates => [
  start(sharpnessDetector),
  start(textDensityDetector),
  start(noveltyDetector),
  start(exposureDetector),
  start(motionDetector),
  start(figureDetector),
]

/** Shows one frame to every detector; frames must come in order of presentation. */
export const observeFrame = (
  states: DetectorStates,
  ordinal: number,
  at: PresentationTime,
  plane: LumaPlane,
): readonly [DetectorStates, FrameMetrics] => {
  const seen = states.map((state) => [state.name, state.see(plane, at)] as const)
  const values = Object.fromEntries(seen.map(([name, [, value]]) => [name, value])) as Record<MetricName, number>
  return [seen.map(([, [next]]) => next), { ordinal, at, values, lookHash: differenceHash(plane) }]
}
