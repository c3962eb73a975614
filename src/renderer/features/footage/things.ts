import type { CandidateView, FrameView } from '../../../contract/view.ts'

/** One physical thing on the screen. Its key stays while the scan finds better frames of it. */
export interface Thing {
  readonly key: string
  /** The best that is known of it now. */
  readonly candidate: CandidateView
  /** Counts the things in the order in which they were first seen. */
  readonly place: number
  /** Views that the user picked and that the scan no longer names. */
  readonly kept: readonly FrameView[]
}

/** A frame by the recording and its ordinal. */
export interface FrameName {
  readonly source: string
  readonly ordinal: number
}

type IsHeld = (frame: FrameName) => boolean

const leadOf = ({ ordinal, seconds, reasons, thumbnail }: CandidateView): FrameView => ({
  ordinal,
  seconds,
  reason: reasons[0] ?? '',
  thumbnail,
})

const ownViews = (candidate: CandidateView): readonly FrameView[] => [leadOf(candidate), ...candidate.others]

/** Every view of a thing, the one that the scan puts first leading. */
export const viewsOf = ({ candidate, kept }: Pick<Thing, 'candidate' | 'kept'>): readonly FrameView[] => [
  ...ownViews(candidate),
  ...kept,
]

const sharesView = (a: CandidateView, b: CandidateView): boolean =>
  ownViews(a).some(({ ordinal }) => ownViews(b).some((other) => other.ordinal === ordinal))

const sharesCode = (a: CandidateView, b: CandidateView): boolean =>
  a.codes.some(({ format, text }) => b.codes.some((other) => other.format === format && other.text === text))

/** A better frame of a thing often lies a few frames beside the last one. */
const nearSeconds = 0.5

/** What makes two candidates the same thing, the surest ground first. */
const grounds: readonly ((a: CandidateView, b: CandidateView) => boolean)[] = [
  (a, b) => a.ordinal === b.ordinal,
  sharesView,
  sharesCode,
  (a, b) => a.kind === b.kind && Math.abs(a.seconds - b.seconds) <= nearSeconds,
]

const pairs = (known: readonly Thing[], candidates: readonly CandidateView[]): ReadonlyMap<Thing, CandidateView> => {
  const paired = new Map<Thing, CandidateView>()
  const taken = new Set<CandidateView>()
  for (const isSame of grounds) {
    for (const thing of known) {
      if (paired.has(thing)) continue
      const match = candidates.find(
        (next) => !taken.has(next) && next.source === thing.candidate.source && isSame(thing.candidate, next),
      )
      if (!match) continue
      paired.set(thing, match)
      taken.add(match)
    }
  }
  return paired
}

const improved = (thing: Thing, candidate: CandidateView, isHeld: IsHeld): Thing => {
  const named = new Set(ownViews(candidate).map(({ ordinal }) => ordinal))
  const { source } = candidate
  const kept = viewsOf(thing).filter(({ ordinal }) => !named.has(ordinal) && isHeld({ source, ordinal }))
  return { ...thing, candidate, kept }
}

/**
 * The things after the scan named new candidates. Known things keep their key and their place; one that is named no
 * longer goes, unless the user holds a view of it that no other thing has.
 */
export const followThings = (
  known: readonly Thing[],
  candidates: readonly CandidateView[],
  isHeld: IsHeld,
): readonly Thing[] => {
  const paired = pairs(known, candidates)
  const followed = known.flatMap((thing) => {
    const match = paired.get(thing)
    if (match) return [improved(thing, match, isHeld)]
    const { source } = thing.candidate
    const isNamed = (ordinal: number): boolean =>
      candidates.some((next) => next.source === source && ownViews(next).some((view) => view.ordinal === ordinal))
    const isAlone = viewsOf(thing).some(({ ordinal }) => isHeld({ source, ordinal }) && !isNamed(ordinal))
    return isAlone ? [thing] : []
  })
  const met = new Set(paired.values())
  const keys = new Set(followed.map(({ key }) => key))
  const first = Math.max(0, ...known.map(({ place }) => place + 1))
  const fresh = candidates
    .filter((candidate) => !met.has(candidate))
    .map((candidate, index): Thing => {
      const name = `${candidate.source}/${candidate.ordinal}`
      const place = first + index
      return { key: keys.has(name) ? `${name}/${place}` : name, candidate, place, kept: [] }
    })
  return [...followed, ...fresh]
}
