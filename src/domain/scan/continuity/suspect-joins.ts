import { type FrameTable, keyframeBefore } from '../../media/frame-table.ts'
import { alignLooks } from './align-looks.ts'
import { oddSteps } from './frame-clock.ts'
import { type FrameLook, fieldsOf } from './frame-look.ts'
import { packetPeaks, usualGroup } from './packet-pace.ts'
import { stillRuns } from './still-runs.ts'

/** A frame at which a join may be, told by what is known without decoding it. A larger `weight` is looked at first. */
export interface Suspect {
  readonly ordinal: number
  readonly why: 'early-keyframe' | 'large-packet' | 'odd-step' | 'stillness' | 'keyframes-unlike'
  readonly weight: number
}

/** First and last ordinal to decode; the first is a keyframe wherever the table knows any. */
export interface SuspectRun {
  readonly from: number
  readonly to: number
}

/** A suspect of this weight that was not looked at leaves the verdict open; lighter ones are looked at if there is time. */
export const heavySuspect = 3

/** Frames on each side of a suspect that show whether the picture goes on as before. */
const around = 8

/** How much of a keyframe a packet between `from` and `to` holds, both being keyframes. */
const flowBetween = ({ byteLengths }: FrameTable, from: number, to: number): number => {
  let between = 0
  for (let at = from + 1; at < to; at++) between += byteLengths[at] as number
  const keySize = ((byteLengths[from] as number) + (byteLengths[to] as number)) / 2
  return between / Math.max(1, keySize) / Math.max(1, to - from - 1)
}

/**
 * Keyframes that come before their turn, and keyframes that look unlike the one before although the packets between
 * are small: pictures that the camera did not pass through on its way.
 */
const keyframeSuspects = (table: FrameTable, looks: readonly FrameLook[]): readonly Suspect[] => {
  const known = new Map(looks.map((look) => [look.ordinal, look]))
  const usual = usualGroup(table)
  const { keyframes, byteLengths } = table
  if (byteLengths.length === 0) return []
  return keyframes.flatMap((key, index): Suspect[] => {
    const before = keyframes[index - 1]
    if (before === undefined) return []
    const early = usual === null || key - before < usual - 1
    const [a, b] = [known.get(before), known.get(key)]
    const unlike = a && b ? alignLooks(fieldsOf(a), fieldsOf(b)).unlike : 0.5
    const strange = unlike / (0.3 + 3 * flowBetween(table, before, key))
    if (early) return [{ ordinal: key, why: 'early-keyframe', weight: 1 + 3 * strange }]
    return unlike < 0.25 ? [] : [{ ordinal: key, why: 'keyframes-unlike', weight: 2 * strange }]
  })
}

const largePackets = (table: FrameTable): readonly Suspect[] =>
  packetPeaks(table).flatMap((peak, ordinal): Suspect[] =>
    ordinal > 2 && peak > 1.1 ? [{ ordinal, why: 'large-packet', weight: Math.min(5, 3 * (peak - 1)) }] : [],
  )

/**
 * The places that are worth decoding to see whether a join is there, heaviest first, one for each place. `looks` are
 * those of the keyframes where they are decoded already; without them only packets speak.
 */
export const suspectJoins = (table: FrameTable, looks: readonly FrameLook[]): readonly Suspect[] => {
  const all = [
    ...largePackets(table),
    ...oddSteps(table).map((ordinal): Suspect => ({ ordinal, why: 'odd-step', weight: 4 })),
    ...stillRuns(table).flatMap(({ from, to }): Suspect[] => [
      { ordinal: from, why: 'stillness', weight: 2.5 },
      { ordinal: Math.min(table.ptsTicks.length - 1, to + 1), why: 'stillness', weight: 2.4 },
    ]),
    ...keyframeSuspects(table, looks),
  ].sort((a, b) => b.weight - a.weight || a.ordinal - b.ordinal)
  const kept: Suspect[] = []
  for (const suspect of all) {
    if (!kept.some(({ ordinal }) => Math.abs(ordinal - suspect.ordinal) <= 3)) kept.push(suspect)
  }
  return kept
}

/** What to decode for a suspect: from the keyframe on, because the frames on the way to the place cost no more. */
const runAround = (table: FrameTable, { ordinal }: Suspect): SuspectRun => ({
  from: keyframeBefore(table, Math.max(0, ordinal - around)),
  to: Math.min(table.ptsTicks.length - 1, ordinal + around),
})

/**
 * As many of the suspects, heaviest first, as can be looked at by decoding `mostFrames` frames, and those that were
 * left; the whole of a recording that is no longer. Runs ascend and do not overlap.
 */
export const suspectRuns = (
  table: FrameTable,
  suspects: readonly Suspect[],
  mostFrames: number,
): { readonly runs: readonly SuspectRun[]; readonly left: readonly Suspect[] } => {
  const last = table.ptsTicks.length - 1
  if (last < mostFrames) return { runs: [{ from: 0, to: last }], left: [] }
  const decoded = new Set<number>()
  const left: Suspect[] = []
  for (const suspect of suspects) {
    const { from, to } = runAround(table, suspect)
    const fresh: number[] = []
    for (let at = from; at <= to; at++) if (!decoded.has(at)) fresh.push(at)
    if (decoded.size + fresh.length > mostFrames) left.push(suspect)
    else for (const at of fresh) decoded.add(at)
  }
  const runs: { from: number; to: number }[] = []
  for (const at of [...decoded].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && at === last.to + 1) last.to = at
    else runs.push({ from: at, to: at })
  }
  return { runs, left }
}
