import type { Continuity, ContinuityFinding } from '../../media/continuity.ts'
import { type FrameTable, secondsOf } from '../../media/frame-table.ts'
import { formatClock } from '../../media/presentation-time.ts'
import type { MediaProbe } from '../../media/probe.ts'
import { readClock } from './frame-clock.ts'
import type { FrameLook } from './frame-look.ts'
import { type Stretch, stretchesOf } from './passages.ts'
import { readCuts } from './picture-cuts.ts'
import { repeatedRuns } from './repeated-runs.ts'
import { readRepeats } from './shown-again.ts'
import { type SoundTrack, soundBreaks } from './sound-breaks.ts'
import { leastStillSeconds, stillRuns } from './still-runs.ts'
import { heavySuspect, type Suspect } from './suspect-joins.ts'

/** Everything that is known of a recording when it is judged. */
export interface ContinuityEvidence {
  readonly frames: FrameTable
  /** Of every frame that was decoded, ascending. */
  readonly looks: readonly FrameLook[]
  readonly probe: MediaProbe
  /** Ordinals that gave no picture. */
  readonly unreadable: readonly number[]
  /** Null where there is no sound or it was not listened to. */
  readonly sound: SoundTrack | null
  /** Suspects that were not looked at. */
  readonly left: readonly Suspect[]
  /** Whether the parcel is open in the first frame; null where that is not known. */
  readonly firstOpen: boolean | null
}

/** Programs that people cut videos with. A transcoder's name (`Lavf`) says nothing about cutting. */
const editors =
  /premiere|after effects|final cut|imovie|davinci|resolve|capcut|jianying|filmora|kdenlive|shotcut|openshot|inshot|kinemaster|vegas|avidemux|losslesscut|adobe/i

const ofFile = (kind: ContinuityFinding['kind'], detail: string): ContinuityFinding => ({ kind, seconds: null, detail })

/** A finding that is a number of things, of which one is enough. */
const counted = (finding: ContinuityFinding, name: 'unreadable' | 'places', value: number): ContinuityFinding => ({
  ...finding,
  measure: { name, value, unit: 'count', threshold: 1 },
})

const stillPackets = (frames: FrameTable): readonly ContinuityFinding[] =>
  stillRuns(frames).map(({ from, seconds }) => {
    const at = secondsOf(frames, Math.max(0, from - 1))
    const detail = `The same picture stands for ${seconds.toFixed(1)} s from ${formatClock(at)} on.`
    const measure = { name: 'still', value: seconds, unit: 's', threshold: leastStillSeconds } as const
    return { kind: 'frozen', seconds: at, detail, measure }
  })

/** What packets and pictures both tell is said once. */
const repeats = (frames: FrameTable, stretches: readonly Stretch[]): readonly ContinuityFinding[] => {
  const packets = stillPackets(frames)
  const isTold = ({ kind, seconds }: ContinuityFinding): boolean =>
    packets.some((told) => told.kind === kind && Math.abs((told.seconds ?? 0) - (seconds ?? 0)) < 0.3)
  return [...packets, ...readRepeats(frames, stretches).filter((finding) => !isTold(finding))]
}

const notLookedAt = ({ left, frames }: ContinuityEvidence): readonly ContinuityFinding[] => {
  const missed = left.filter(({ weight }) => weight >= heavySuspect).map(({ ordinal }) => ordinal)
  if (missed.length === 0) return []
  const first = formatClock(secondsOf(frames, Math.min(...missed)))
  const detail = `${missed.length} places where a join may be were not looked at, the first at ${first}.`
  return [counted(ofFile('not-looked-at', detail), 'places', missed.length)]
}

const wholeFile = (evidence: ContinuityEvidence): readonly ContinuityFinding[] => [
  ...evidence.probe.writtenBy
    .filter((program) => editors.test(program))
    .map((program) => ofFile('editing-software', `The file says that it was written by ${program}.`)),
  ...(evidence.unreadable.length > 0
    ? [
        counted(
          ofFile('unreadable', `${evidence.unreadable.length} frames could not be read.`),
          'unreadable',
          evidence.unreadable.length,
        ),
      ]
    : []),
  ...(evidence.firstOpen === true ? [ofFile('already-open', 'The parcel is open already in the first frame.')] : []),
  ...notLookedAt(evidence),
]

const byTime = (a: ContinuityFinding, b: ContinuityFinding): number => (a.seconds ?? -1) - (b.seconds ?? -1)

/** A break of the sound this near to a leap of the picture makes the two one cut. */
const together = 0.15

/**
 * What speaks against one uncut take. `broken` needs another picture at once, a long pause of the clock, or a leap of
 * the picture and of the sound at one place; all else leaves it `undecided`. `unbroken` says no more than that nothing
 * was found by these means.
 */
export const judgeContinuity = (evidence: ContinuityEvidence): Continuity => {
  const { frames, looks, sound } = evidence
  const clock = readClock(frames)
  const stretches = stretchesOf(frames, looks)
  const cuts = readCuts(frames, stretches)
  const heard = sound === null ? [] : soundBreaks(sound)
  const isHeard = ({ seconds }: ContinuityFinding): boolean =>
    seconds !== null && heard.some((place) => Math.abs(place.seconds - seconds) <= together)
  const leaps = cuts.doubts.filter(isHeard)
  const breaks = [...clock.breaks, ...cuts.breaks, ...repeatedRuns(frames), ...leaps].sort(byTime)
  const doubts = [
    ...clock.doubts,
    ...cuts.doubts.filter((finding) => !leaps.includes(finding)),
    ...repeats(frames, stretches),
    ...heard.map(({ finding }) => finding),
    ...wholeFile(evidence),
  ].sort(byTime)
  const short = frames.ptsTicks.length < 10
  const verdict = breaks.length > 0 ? 'broken' : doubts.length > 0 || short ? 'undecided' : 'unbroken'
  return { verdict, findings: [...breaks, ...doubts] }
}
