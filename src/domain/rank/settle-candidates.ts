import type { CodeRead, SubjectKind } from '../kernel/reading.ts'
import type { Reads } from './believed-reads.ts'
import type { CandidateFrame } from './candidate.ts'
import type { RankPreset } from './preset.ts'
import { type RankedFrame, viewScore } from './rank-frames.ts'

/** Frames this near to a ranked one still show the same view. */
const viewFrames = 12

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

/** The codes of a frame; where it gave none itself, those that its nearest neighbour in view gave. */
const codesNear = (ordinal: number, reads: Reads): { readonly codes: readonly CodeRead[]; readonly own: boolean } => {
  const own = reads.get(ordinal)
  if (own && own.length > 0) return { codes: own, own: true }
  for (let step = 1; step <= viewFrames; step++) {
    const near = reads.get(ordinal - step) ?? reads.get(ordinal + step)
    if (near && near.length > 0) return { codes: near, own: false }
  }
  return { codes: [], own: false }
}

/** From here on a frame without print is shown for the thing in it: a parcel, an item, a seal. */
const viewFrom = 0.3

const isView = (frame: RankedFrame): boolean => viewScore(frame) >= viewFrom

const kindOf = (codes: readonly CodeRead[], frame: RankedFrame): SubjectKind => {
  if (codes.length > 0) return frame.printed > 0.25 ? 'label' : 'code'
  if (frame.printed > 0.5) return 'label'
  if (frame.printed > 0.25) return 'marking'
  return isView(frame) ? 'item' : 'other'
}

const reasonsOf = (
  frame: RankedFrame,
  codes: readonly CodeRead[],
  own: boolean,
  readsOf: (text: string) => number,
): readonly string[] => [
  ...codes.map(({ format, text }) => {
    const count = readsOf(text)
    return `${format} ${clip(text)} read ${own ? 'here' : 'in a frame close by'}${count > 1 ? `, ${count} times in all` : ''}`
  }),
  ...(frame.rivals > 0 ? [`best of ${frame.rivals + 1} frames around it`] : []),
  ...(frame.printed > 0.5 ? ['much print in view'] : frame.printed > 0.12 ? ['some print in view'] : []),
  ...(isView(frame) ? ['one thing stands out'] : []),
  ...(frame.still > 0.6 ? ['held still'] : []),
]

/** Below this share of the best score a frame without a code does not stand beside labels. */
const worthShowing = 0.25

/**
 * What looks like print but gave no code may be cloth or a carpet: it must be held still and stand out from its ground,
 * which a label does and cloth does not.
 */
const unreadScore = (frame: RankedFrame, best: number): number =>
  Math.max(0.8 * (frame.score / best) * frame.figure * (0.4 + 0.6 * frame.still), worthShowing * viewScore(frame))

/**
 * A recording with little print in it still shows a box and an item: plain views fill up to this many, so that there is
 * something to pick from, and no further, so that a recording full of labels is not diluted.
 */
const leastChoice = 8

/**
 * The ranked frames with what was read on them: kinds, reasons, and a score from 0 to 1. Codes lead;
 * where several show the same codes only the best stays. What is far worse than the best is left out, so that `top` is
 * a maximum.
 */
export const settleCandidates = (
  ranked: readonly RankedFrame[],
  reads: Reads,
  { top }: RankPreset,
): readonly CandidateFrame[] => {
  const counts = new Map<string, number>()
  for (const codes of reads.values()) for (const { text } of codes) counts.set(text, (counts.get(text) ?? 0) + 1)
  const best = Math.max(1e-9, ...ranked.map(({ score }) => score))
  const judged = ranked
    .map((frame) => {
      const { codes, own } = codesNear(frame.ordinal, reads)
      return { frame, codes, own, score: codes.length > 0 ? 0.5 + frame.score / best / 2 : unreadScore(frame, best) }
    })
    .sort((a, b) => b.score - a.score)
  const shown = new Set<string>()
  const strong = judged.filter(({ frame, codes, score }) => {
    if (codes.length === 0) return score >= worthShowing || isView(frame)
    const fresh = codes.some(({ text }) => !shown.has(text))
    for (const { text } of codes) shown.add(text)
    return fresh
  })
  const plain = judged
    .filter(({ frame, codes, score }) => codes.length === 0 && score < worthShowing && !isView(frame))
    .sort((a, b) => viewScore(b.frame) - viewScore(a.frame))
  const kept = [...strong, ...plain.slice(0, Math.max(0, leastChoice - strong.length))]
  return kept.slice(0, top).map(({ frame, codes, own, score }, index) => ({
    rank: index + 1,
    ordinal: frame.ordinal,
    at: frame.metrics.at,
    kind: kindOf(codes, frame),
    score: Math.round(score * 1000) / 1000,
    reasons: reasonsOf(frame, codes, own, (text) => counts.get(text) ?? 0),
    codes: own ? codes : [],
    text: [],
    others: [],
  }))
}
