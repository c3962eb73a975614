import type { ContinuityFinding } from '../../media/continuity.ts'
import { type FrameTable, secondsOf } from '../../media/frame-table.ts'
import { formatClock } from '../../media/presentation-time.ts'
import { type Alignment, alignLooks } from './align-looks.ts'
import { lookColumns } from './frame-look.ts'
import { medianOf, stepsOf } from './packet-pace.ts'
import type { Passage, Stretch } from './passages.ts'

/** Passages on each side with which one is compared. */
const reach = 4

/** `unlike` above which a passage is a change of picture, whatever its neighbours. */
const leastUnlike = 0.12

/** So many times its neighbours, by their distance, a passage must be: a swing of the camera builds up over several. */
const aboveNeighbours = [3, 2, 1.5, 1.2] as const

/** Fields of movement by which a passage leaves the path of its neighbours, at the least, and against their wavering. */
const leastLeap = 0.25
const aboveWavering = 2.5

/** How far the brightness of fields changes in a leap, against the most of its neighbours. */
const aboveChanges = 1.4

/** A movement is known only where the picture before and after it is this much the same. */
const mostUnlike = 0.12

const standsOut = (passages: readonly Passage[], at: number): boolean => {
  const unlike = (index: number): number => passages[index]?.aligned.unlike ?? 0
  return aboveNeighbours.every(
    (factor, far) => unlike(at) > factor * Math.max(unlike(at - far - 1), unlike(at + far + 1)),
  )
}

/** The most change among neighbours that move by more than `least` fields; others change by light alone. */
const sweeping = (passages: readonly Passage[], at: number, least: number): number =>
  Math.max(
    0,
    ...near(passages, at)
      .filter(({ aligned }) => Math.hypot(aligned.right, aligned.down) > least)
      .map(({ aligned }) => aligned.change),
  )

const near = <Item>(items: readonly Item[], at: number): readonly Item[] =>
  items.filter((_, index) => index !== at && Math.abs(index - at) <= reach)

/** `unlike` of two pictures of one view, at the most. */
const mostBack = 0.1

/** Passages around a cut that must be known, to tell that it is not one end of a flash. */
const beforehand = 4
const afterwards = 6

/** Whether enough was looked at on both sides; where the recording begins or ends there is no more. */
const isSurrounded = (table: FrameTable, passages: readonly Passage[], at: number): boolean => {
  const [first, last] = [passages[0]?.ordinal ?? 0, passages.at(-1)?.ordinal ?? 0]
  const begins = at >= beforehand || first <= 2
  return begins && (at + afterwards < passages.length || last >= table.ptsTicks.length - 2)
}

/** The picture a little later is again the one from before, at its place: a flash or something that passed, no cut. */
const comesBack = ({ fields }: Stretch, at: number, { unlike, right, down }: Alignment): boolean => {
  const nearPlace = Math.max(2, Math.hypot(right, down) / 2)
  // fields[at] is the last one before the passage, fields[at + 1] the first after it.
  for (const [back, forth] of [
    [0, 2],
    [0, 3],
    [0, 5],
    [0, 7],
    [1, 4],
    [3, 3],
  ] as const) {
    const [before, after] = [fields[at - back], fields[at + forth]]
    if (!before || !after) continue
    const again = alignLooks(before, after)
    const same = again.unlike < Math.min(mostBack, 0.35 * unlike)
    if (same && Math.hypot(again.right, again.down) < nearPlace) return true
  }
  return false
}

interface Leap {
  readonly size: number
  readonly wavering: number
}

/** How far a movement is off what the speed before and after it leads to expect, against the same of its neighbours. */
const leapAt = (passages: readonly Passage[], at: number): Leap | null => {
  const off = (index: number): number | null => {
    const [one, here, two] = [passages[index - 1], passages[index], passages[index + 1]]
    if (!one || !here || !two) return null
    const expected = (axis: 'right' | 'down'): number =>
      (here.step * (one.aligned[axis] / one.step + two.aligned[axis] / two.step)) / 2
    return Math.hypot(here.aligned.right - expected('right'), here.aligned.down - expected('down'))
  }
  const size = off(at)
  // A flash or something before the lens moves the best fit about.
  const clear = passages.slice(Math.max(0, at - 1), at + 2).every(({ aligned }) => aligned.unlike < mostUnlike)
  if (size === null || !clear) return null
  const others: number[] = []
  for (let index = at - reach - 1; index <= at + reach + 1; index++) {
    // The passage itself is part of what its direct neighbours are off.
    if (Math.abs(index - at) <= 1) continue
    const value = off(index)
    if (value !== null) others.push(Math.abs(index - at) > 3 ? value / 2 : value)
  }
  return others.length < 3 ? null : { size, wavering: Math.max(...others) }
}

/** Places at which the picture changes at once: `breaks` to another picture, `doubts` by a leap within the same. */
export interface CutReading {
  readonly breaks: readonly ContinuityFinding[]
  readonly doubts: readonly ContinuityFinding[]
}

/**
 * Movement of the camera, exposure and a flash are taken out before two frames are compared.
 */
export const readCuts = (table: FrameTable, stretches: readonly Stretch[]): CutReading => {
  const usual = medianOf(stepsOf(table))
  const breaks: ContinuityFinding[] = []
  const doubts: ContinuityFinding[] = []
  for (const stretch of stretches) {
    const { passages } = stretch
    for (const [at, { ordinal, aligned, longest }] of passages.entries()) {
      if (near(passages, at).length < 4) continue
      const seconds = secondsOf(table, ordinal)
      const clock = formatClock(seconds)
      const dropped = longest > 2.5 * usual
      if (
        aligned.unlike > (dropped ? 2 : 1) * leastUnlike &&
        standsOut(passages, at) &&
        aligned.change > sweeping(passages, at, 1) &&
        !comesBack(stretch, at, aligned)
      ) {
        const into = isSurrounded(table, passages, at) ? breaks : doubts
        const threshold = (dropped ? 2 : 1) * leastUnlike
        const measure = { name: 'unlike', value: aligned.unlike, unit: 'share', threshold } as const
        into.push({ kind: 'cut', seconds, detail: `The picture changes at once at ${clock}, as at a cut.`, measure })
        continue
      }
      const leap = leapAt(passages, at)
      if (dropped || leap === null || aligned.change < aboveChanges * sweeping(passages, at, 0.1)) continue
      if (leap.size < leastLeap || leap.size < aboveWavering * leap.wavering) continue
      doubts.push({
        kind: 'cut',
        seconds,
        detail: `The camera leaps at once at ${clock}, as where a short piece was taken out.`,
        measure: {
          name: 'leap',
          value: leap.size / lookColumns,
          unit: 'share',
          threshold: Math.max(leastLeap, aboveWavering * leap.wavering) / lookColumns,
        },
      })
    }
  }
  return { breaks, doubts }
}
