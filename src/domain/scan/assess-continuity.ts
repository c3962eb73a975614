import type { Continuity, ContinuityFinding } from '../media/continuity.ts'
import type { FrameTable } from '../media/frame-table.ts'
import { formatClock, presentationSeconds, toSeconds } from '../media/presentation-time.ts'
import type { MediaProbe } from '../media/probe.ts'
import type { FrameMetrics } from './frame-metrics.ts'
import { hashDistance } from './thumb-grid.ts'

/** Programs that people cut videos with. A transcoder's name (`Lavf`) says nothing about cutting. */
const editors =
  /premiere|after effects|final cut|imovie|davinci|resolve|capcut|jianying|filmora|kdenlive|shotcut|openshot|inshot|kinemaster|vegas|avidemux|losslesscut|adobe/i

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Pauses of more than a second that are also far beyond the file's own rhythm. */
const gaps = (table: FrameTable): readonly ContinuityFinding[] => {
  const { num, den } = table.timebase
  const steps = table.ptsTicks.slice(1).map((ticks, index) => ((ticks - (table.ptsTicks[index] as number)) * num) / den)
  const usual = median(steps)
  return steps.flatMap((step, index): ContinuityFinding[] =>
    step > 1 && step > 8 * usual
      ? [
          {
            kind: 'pts-gap',
            seconds: presentationSeconds(table.ptsTicks[index] as number, table.timebase),
            detail: `No frame for ${step.toFixed(1)} s.`,
          },
        ]
      : [],
  )
}

/**
 * Places where the whole picture changes between two neighbours although it was calm on both sides: a hand-held swing
 * moves for several frames, a cut for one.
 */
const cuts = (metrics: readonly FrameMetrics[]): readonly ContinuityFinding[] => {
  const motions = metrics.map(({ values }) => values.motion)
  const usual = Math.max(0.5, median(motions))
  return metrics.flatMap((frame, index): ContinuityFinding[] => {
    const before = metrics[index - 1]
    if (!before || index < 4 || index > metrics.length - 5) return []
    const around = [...motions.slice(index - 4, index), ...motions.slice(index + 1, index + 5)]
    const calm = Math.max(...around)
    const jump = frame.values.motion
    if (jump < 12 || jump < 8 * usual || jump < 4 * calm || hashDistance(frame.lookHash, before.lookHash) < 14)
      return []
    const seconds = toSeconds(frame.at)
    return [{ kind: 'cut', seconds, detail: `The picture changes at once at ${formatClock(seconds)}, as at a cut.` }]
  })
}

/** Stretches of more than two seconds in which nothing at all moves: a hand-held camera never gives that. */
const frozen = (metrics: readonly FrameMetrics[]): readonly ContinuityFinding[] => {
  const found: ContinuityFinding[] = []
  let from = 0
  for (let index = 1; index <= metrics.length; index++) {
    if (metrics[index] && (metrics[index] as FrameMetrics).values.motion === 0) continue
    const first = metrics[from] as FrameMetrics
    const last = metrics[index - 1] as FrameMetrics
    const seconds = toSeconds(last.at) - toSeconds(first.at)
    if (seconds > 2) {
      found.push({
        kind: 'frozen',
        seconds: toSeconds(first.at),
        detail: `The picture stands still for ${seconds.toFixed(1)} s.`,
      })
    }
    from = index
  }
  return found
}

/**
 * What speaks against one uncut take. `broken` needs a cut or a pause; an editing program's name, a frozen stretch or
 * frames that cannot be read leave it `undecided`. `unbroken` says no more than that nothing was found by these means.
 */
export const assessContinuity = (
  table: FrameTable,
  metrics: readonly FrameMetrics[],
  probe: MediaProbe,
  unreadable: readonly number[],
): Continuity => {
  const breaks = [...gaps(table), ...cuts(metrics)]
  const doubts: readonly ContinuityFinding[] = [
    ...frozen(metrics),
    ...probe.writtenBy
      .filter((program) => editors.test(program))
      .map(
        (program): ContinuityFinding => ({
          kind: 'editing-software',
          seconds: null,
          detail: `The file says that it was written by ${program}.`,
        }),
      ),
    ...(unreadable.length > 0
      ? [{ kind: 'unreadable', seconds: null, detail: `${unreadable.length} frames could not be read.` } as const]
      : []),
  ]
  const verdict = breaks.length > 0 ? 'broken' : doubts.length > 0 || metrics.length < 10 ? 'undecided' : 'unbroken'
  return { verdict, findings: [...breaks, ...doubts] }
}
