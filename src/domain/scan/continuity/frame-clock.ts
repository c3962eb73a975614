import type { ContinuityFinding } from '../../media/continuity.ts'
import { type FrameTable, secondsOf } from '../../media/frame-table.ts'
import { formatClock } from '../../media/presentation-time.ts'
import { medianOf, stepsOf } from './packet-pace.ts'

/** What the times of the frames alone say: `breaks` speak against one take, `doubts` leave it open. */
export interface ClockReading {
  readonly breaks: readonly ContinuityFinding[]
  readonly doubts: readonly ContinuityFinding[]
}

/** A clock does not waver when this share of its steps is the usual one. */
const steadyShare = 0.95

/** More odd steps than this are the way of a phone's own clock. */
const mostOdd = 8

/** Seconds by which a step is off a whole number of usual ones. */
const offBy = (step: number, usual: number): number => Math.abs(step - Math.max(1, Math.round(step / usual)) * usual)

/** Seconds from which on a step is odd; `tick`: what the timebase rounds to. */
const leastOff = (tick: number): number => Math.max(3 * tick, 0.0005)

/**
 * The frames before which the clock of an otherwise steady recording makes a step that is no whole number of usual
 * steps: where files were joined without encoding anew, their sound and picture seldom end together.
 */
export const oddSteps = (table: FrameTable): readonly number[] => {
  const steps = stepsOf(table)
  const usual = medianOf(steps)
  const tick = table.timebase.num / table.timebase.den
  const steady = steps.filter((step) => Math.abs(step - usual) <= 1.01 * tick).length
  if (steps.length < 20 || steady < steadyShare * steps.length) return []
  const odd = steps.flatMap((step, index) => {
    const off = offBy(step, usual)
    // The first and last frames often carry what an encoder or a muxer rounds off.
    return index > 1 && index < steps.length - 2 && off > leastOff(tick) ? [index + 1] : []
  })
  return odd.length > Math.min(mostOdd, steps.length / 50) ? [] : odd
}

/** Pauses without a frame. A phone under load loses a few frames; it does not lose a quarter of a second. */
const gaps = (table: FrameTable, steps: readonly number[], usual: number): ClockReading => {
  const breaks: ContinuityFinding[] = []
  const doubts: ContinuityFinding[] = []
  for (const [index, step] of steps.entries()) {
    const least = Math.max(0.14, 3.6 * usual)
    if (step < least) continue
    const seconds = secondsOf(table, index)
    const detail = `No frame for ${step.toFixed(2)} s from ${formatClock(seconds)} on.`
    const mostOfPhone = Math.max(0.4, 8 * usual)
    const isBreak = step >= mostOfPhone
    const measure = { name: 'pause', value: step, unit: 's', threshold: isBreak ? mostOfPhone : least } as const
    ;(isBreak ? breaks : doubts).push({ kind: 'pts-gap', seconds, detail, measure })
  }
  return { breaks, doubts }
}

/** How much a step is off the usual one, as a share, before it may be another pace. */
const leastPace = 0.12

/** A stretch of at least 12 frames whose steps all differ from the rest of a steady clock by one factor. */
const speedChanges = (table: FrameTable, steps: readonly number[], usual: number): readonly ContinuityFinding[] => {
  const found: ContinuityFinding[] = []
  const tick = table.timebase.num / table.timebase.den
  let from = 0
  const unusual = (step: number): boolean => {
    const factor = step / usual
    // Half the rate is what a phone falls to in the dark.
    return (
      Math.abs(factor - 1) > leastPace && Math.abs(factor - 2) > 0.12 && Math.abs(factor - 0.5) > 0.06 && factor < 4
    )
  }
  for (let index = 0; index <= steps.length; index++) {
    const step = steps[index]
    if (step !== undefined && unusual(step)) continue
    const run = steps.slice(from, index)
    const middle = medianOf(run)
    const even = run.filter((value) => Math.abs(value - middle) <= 1.01 * tick + 0.03 * usual).length
    if (run.length >= 12 && even >= 0.9 * run.length) {
      const seconds = secondsOf(table, from)
      const factor = (usual / middle).toFixed(2)
      const detail = `From ${formatClock(seconds)} on frames follow each other ${factor} times as fast for ${run.length} frames.`
      const measure = {
        name: 'pace',
        value: Math.abs(usual / middle - 1),
        unit: 'share',
        threshold: leastPace,
      } as const
      found.push({ kind: 'speed', seconds, detail, measure })
    }
    from = index + 1
  }
  return found
}

/** Reads the times of all frames; nothing is decoded for it. */
export const readClock = (table: FrameTable): ClockReading => {
  const steps = stepsOf(table)
  if (steps.length < 10) return { breaks: [], doubts: [] }
  const usual = medianOf(steps)
  const { breaks, doubts } = gaps(table, steps, usual)
  const inGap = new Set([...breaks, ...doubts].map(({ seconds }) => seconds))
  const odd = oddSteps(table)
    .filter((ordinal) => !inGap.has(secondsOf(table, ordinal - 1)))
    .map((ordinal): ContinuityFinding => {
      const seconds = secondsOf(table, ordinal)
      const step = steps[ordinal - 1] as number
      const millis = Math.round(step * 1000)
      const threshold = leastOff(table.timebase.num / table.timebase.den)
      const measure = { name: 'odd-step', value: offBy(step, usual), unit: 's', threshold } as const
      const detail = `The clock of the frames makes an odd step of ${millis} ms at ${formatClock(seconds)}, as where two files were joined.`
      return { kind: 'pts-gap', seconds, detail, measure }
    })
  return { breaks, doubts: [...doubts, ...odd.slice(0, 8), ...speedChanges(table, steps, usual)] }
}
