import type { FrameTable } from '../media/frame-table.ts'
import { secondsOf } from '../media/frame-table.ts'
import { hashDistance } from '../scan/thumb-grid.ts'
import { otherText, sameText } from './same-text.ts'
import { cutOff, legible, type Sighting } from './sighting.ts'

/** One physical thing: all sightings of it, the one to show first. */
export interface Thing {
  readonly best: Sighting
  readonly others: readonly Sighting[]
}

/** Bits of 64 up to which two frames look alike; random pictures differ in 32. */
const alikeBits = 10

/** Look-alikes count as the same thing only while the camera may still be at it. */
const nearSeconds = 12

/** Between two stops this near the camera may only have settled: then looks may differ more, most between prints. */
const settlingSeconds = 0.6
const settlingBits = 18
const printedBits = 26

const shareCode = (a: Sighting, b: Sighting): boolean => {
  const texts = new Set(a.codes.map(({ text }) => text))
  return b.codes.some(({ text }) => texts.has(text))
}

const contradict = (a: Sighting, b: Sighting): boolean => a.codes.length > 0 && b.codes.length > 0 && !shareCode(a, b)

const near = (table: FrameTable, a: Sighting, b: Sighting): boolean => {
  const [first, second] = a.view.span.from <= b.view.span.from ? [a, b] : [b, a]
  const apart = secondsOf(table, second.view.span.from) - secondsOf(table, first.view.span.to)
  const bits = hashDistance(first.view.best.metrics.lookHash, second.view.best.metrics.lookHash)
  const printed = [first, second].every(({ print }) => (print?.lines.length ?? 0) > 0)
  return (
    (apart <= settlingSeconds && bits <= (printed ? printedBits : settlingBits)) ||
    (apart <= nearSeconds && bits <= alikeBits)
  )
}

/** Whether two sightings are of one thing, whatever else the recording shows. */
export const sameThing = (
  table: FrameTable,
  a: Sighting,
  b: Sighting,
  match: (a: Sighting, b: Sighting) => boolean,
): boolean =>
  shareCode(a, b) ||
  (!contradict(a, b) && (sameText(a.text, b.text) || near(table, a, b) || (!otherText(a.text, b.text) && match(a, b))))

/** How much a sighting shows of its thing: read codes, then legible print, whole and clear. */
export const showsWell = (sighting: Sighting): number =>
  (sighting.clarity +
    0.04 * Math.min(10, legible(sighting)) +
    (sighting.codes.length > 0 ? 0.6 : 0) +
    0.05 * Math.min(3, sighting.readings)) *
  (1 - 0.5 * cutOff(sighting))

/**
 * Sightings of the same thing together, by read codes, read text, local features and nearness. What belongs to a group
 * by one link belongs to all of it, unless their codes speak against it.
 */
export const thingsOf = (
  table: FrameTable,
  sightings: readonly Sighting[],
  match: (a: Sighting, b: Sighting) => boolean,
): readonly Thing[] => {
  const groups: Sighting[][] = []
  for (const sighting of [...sightings].sort((a, b) => showsWell(b) - showsWell(a))) {
    const home = groups.find(
      (group) =>
        !group.some((other) => contradict(other, sighting) && !group.some((one) => shareCode(one, sighting))) &&
        group.some((other) => sameThing(table, other, sighting, match)),
    )
    if (home) home.push(sighting)
    else groups.push([sighting])
  }
  return groups.map(([best, ...others]) => ({ best: best as Sighting, others }))
}
