import { type FrameTable, keyframeBefore, secondsOf } from '../media/frame-table.ts'
import { type CalmSpan, calmSpans, changeOf } from './calm-spans.ts'
import { type CloserLook, closerLook } from './closer-looks.ts'

/** A keyframe that was looked at; `promise` from 0 up: how much print or code it seems to show. */
export interface SeenKeyframe {
  readonly ordinal: number
  readonly promise: number
}

/** Stretches in which the camera may show something, ascending and apart, and the frames of them to look at. */
export interface LookPlan {
  readonly spans: readonly CalmSpan[]
  readonly ordinals: readonly number[]
}

/** Upper by lower quartile of change: a constant bit rate spends as much on stillness as on movement, and tells nothing. */
const leastTelling = 1.8

/** From here on a keyframe shows something in passing that deserves a look at the frames after it. */
const leastPromise = 0.12

/** Whatever a keyframe shows in passing is still in view this long. */
const passingSeconds = 0.4

/** Where sizes tell nothing, pieces of this length stand for stops, looked at in these steps. */
const pieceSeconds = 0.5
const pieceStepSeconds = 0.1

/**
 * Frames that may be decoded beyond the keyframes: half of a short recording, all where sizes tell nothing, and an
 * eighth of what goes beyond.
 */
const fullShare = 0.5
const blindShare = 1
const furtherShare = 0.125
const shortFrames = 2700

/** Keyframes this many frames apart and more show so little that half of the frames is not enough; twice that, all. */
const sparseKeyframes = 30

const budgetOf = (table: FrameTable, share: number): number => {
  const frames = table.ptsTicks.length
  const apart = frames / Math.max(1, table.keyframes.length)
  const short = Math.min(1, Math.max(share, (fullShare * apart) / sparseKeyframes))
  return short * Math.min(frames, shortFrames) + Math.max(furtherShare, short / 4) * Math.max(0, frames - shortFrames)
}

/** Whether packet sizes tell rest from movement in this recording. */
const sizesTell = (table: FrameTable): boolean => {
  const sorted = [...changeOf(table)].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? 0
  return at(0.75) >= leastTelling * at(0.25)
}

/** Last frame that is shown at most `seconds` after the start of `from`, and not after `most`. */
const reaching = (table: FrameTable, from: number, seconds: number, most: number): number => {
  let to = from
  while (to < most && secondsOf(table, to + 1) - secondsOf(table, from) <= seconds) to += 1
  return to
}

const inSteps = (table: FrameTable, { from, to }: CalmSpan, step: number): readonly number[] => {
  const ordinals = [from]
  for (let ordinal = from + 1; ordinal <= to; ordinal++) {
    if (secondsOf(table, ordinal) - secondsOf(table, ordinals.at(-1) as number) >= step - 1e-6) ordinals.push(ordinal)
  }
  return ordinals
}

interface Wish {
  readonly span: CalmSpan
  readonly ordinals: readonly number[]
  readonly weight: number
}

/** What a keyframe shows in passing, outside of every stop. */
const passing = (table: FrameTable, spans: readonly CalmSpan[], seen: readonly SeenKeyframe[]): readonly Wish[] =>
  seen.flatMap(({ ordinal, promise }, index): Wish[] => {
    if (promise < leastPromise || spans.some(({ from, to }) => from <= ordinal && ordinal <= to)) return []
    const next = spans.find(({ from }) => from > ordinal)?.from ?? table.ptsTicks.length
    const key = seen[index + 1]?.ordinal ?? table.ptsTicks.length
    const span = { from: ordinal, to: reaching(table, ordinal, passingSeconds, Math.min(next, key) - 1) }
    return [{ span, ordinals: inSteps(table, span, 0), weight: promise }]
  })

/** All of the recording in pieces, those next to promising keyframes first. */
const pieces = (table: FrameTable, seen: readonly SeenKeyframe[]): readonly Wish[] => {
  const last = table.ptsTicks.length - 1
  return seen.flatMap(({ ordinal, promise }, index): Wish[] => {
    const next = seen[index + 1]
    const end = (next?.ordinal ?? last + 1) - 1
    const wishes: Wish[] = []
    for (let from = ordinal; from <= end; ) {
      const span = { from, to: reaching(table, from, pieceSeconds, end) }
      const weight = Math.max(promise, next?.promise ?? 0)
      wishes.push({ span, ordinals: inSteps(table, span, pieceStepSeconds), weight })
      from = span.to + 1
    }
    return wishes
  })
}

/** As many of the wishes, weightiest first, as decoding `budget` frames fulfils. */
const affordable = (table: FrameTable, wishes: readonly Wish[], budget: number): readonly number[] => {
  const reached = new Map<number, number>()
  const chosen = new Set<number>()
  let spent = 0
  for (const { ordinals } of [...wishes].sort((a, b) => b.weight - a.weight || a.span.from - b.span.from)) {
    const lasts = new Map<number, number>()
    for (const ordinal of ordinals) lasts.set(keyframeBefore(table, ordinal), ordinal)
    let cost = 0
    for (const [key, last] of lasts) cost += Math.max(0, last - Math.max(key - 1, reached.get(key) ?? -1))
    if (spent + cost > budget) continue
    spent += cost
    for (const [key, last] of lasts) reached.set(key, Math.max(last, reached.get(key) ?? -1))
    for (const ordinal of ordinals) chosen.add(ordinal)
  }
  return [...chosen].sort((a, b) => a - b)
}

/**
 * What to look at after the keyframes: stops of the camera that no keyframe shows, as packet sizes tell them, and what
 * promising keyframes show in passing. Where sizes tell nothing, the frames around promising keyframes. `seen` ascending.
 */
export const planLooks = (table: FrameTable, seen: readonly SeenKeyframe[]): LookPlan => {
  if (!sizesTell(table) && seen.length > 0) {
    const wishes = pieces(table, seen)
    return { spans: wishes.map(({ span }) => span), ordinals: affordable(table, wishes, budgetOf(table, blindShare)) }
  }
  const calm = calmSpans(table)
  const extra = passing(table, calm, seen)
  const near = (span: CalmSpan): number =>
    Math.max(
      0,
      ...seen
        .filter(({ ordinal }) => ordinal >= span.from - 45 && ordinal <= span.to + 45)
        .map(({ promise }) => promise),
    )
  const wishes = [
    ...calm.flatMap((span): Wish[] => {
      const look: CloserLook | null = closerLook(table, span)
      return look === null ? [] : [{ span, ordinals: look.ordinals, weight: 0.1 + near(span) }]
    }),
    ...extra,
  ]
  return {
    spans: [...calm, ...extra.map(({ span }) => span)].sort((a, b) => a.from - b.from),
    ordinals: affordable(table, wishes, budgetOf(table, fullShare)),
  }
}
