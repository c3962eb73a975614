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
 * So many times the change of its neighbours a jump must be, by their distance in frames: a swing of the camera builds
 * up over several. Up to three frames away, because film shown at 60 frames a second holds each for two or three.
 */
const aboveNeighbours = [3, 2, 1.5]

/** Grey levels by which fields of the picture change on the mean at a cut, at the least. */
const leastJump = 8

/** Bits of 64 in which the looks before and after a cut differ, at the least; two unlike pictures differ in 32. */
const leastChange = 12

/**
 * Places where the whole picture changes between two neighbours, while on each side it goes on as before. Not counted:
 * a jump after frames that repeat each other or after a longer pause than usual, because dropped frames look the same.
 */
const cuts = (metrics: readonly FrameMetrics[]): readonly ContinuityFinding[] => {
  const seconds = metrics.map(({ at }) => toSeconds(at))
  const step = (index: number): number => (seconds[index] as number) - (seconds[index - 1] as number)
  const usual = median(metrics.slice(1).map((_, index) => step(index + 1)))
  const motion = (index: number): number => (metrics[index] as FrameMetrics).values.motion
  const change = (from: number, to: number): number =>
    hashDistance((metrics[from] as FrameMetrics).lookHash, (metrics[to] as FrameMetrics).lookHash)
  return metrics.flatMap((_, index): ContinuityFinding[] => {
    if (index < 4 || index > metrics.length - 4 || step(index) > 2.5 * usual) return []
    const jump = motion(index)
    if (jump < leastJump) return []
    if (
      aboveNeighbours.some((factor, far) => jump < factor * Math.max(motion(index - far - 1), motion(index + far + 1)))
    )
      return []
    if (motion(index - 1) < 0.02 && motion(index - 2) < 0.02) return []
    const bits = change(index - 1, index)
    if (bits < leastChange || 2 * change(index - 2, index - 1) > bits || 2 * change(index, index + 1) > bits) return []
    const at = seconds[index] as number
    return [{ kind: 'cut', seconds: at, detail: `The picture changes at once at ${formatClock(at)}, as at a cut.` }]
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
