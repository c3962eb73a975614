import { baseOf } from '../evidence/provenance.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { CodeRead, SubjectKind, TextRead } from '../kernel/reading.ts'
import type { RecordedClock } from '../kernel/recorded-clock.ts'
import { normaliseTracking } from '../order/carrier-candidates.ts'
import type { OriginalRole } from '../order/dispute-record.ts'
import type { Order } from '../order/order.ts'
import type { TrackingFinding } from '../order/tracking-finding.ts'
import { codeNumbers, findTracking, type NumberRead } from '../order/tracking-number.ts'
import { coreNumber } from '../order/wrapped-number.ts'

type Role = OriginalRole['role']

/** A thing that the scan found: its best frame and what was read on it. */
export interface SeenThing {
  readonly ordinal: number
  readonly seconds: number
  readonly kind: SubjectKind
  readonly codes: readonly Pick<CodeRead, 'format' | 'text'>[]
  readonly text: readonly Pick<TextRead, 'text' | 'confidence'>[]
}

/** What looking through a recording gave. */
export interface SeenFilm {
  readonly durationSeconds: number
  readonly continuity: {
    readonly verdict: 'unbroken' | 'broken' | 'undecided'
    readonly findings: readonly { readonly kind: string; readonly seconds: number | null; readonly detail: string }[]
  }
  readonly things: readonly SeenThing[]
  /** Codes and lines of text that may hold a tracking number. */
  readonly numbers: readonly NumberRead[]
  /** When each code was read, in seconds. */
  readonly codeTimes: readonly { readonly text: string; readonly seconds: readonly number[] }[]
}

interface Piece {
  readonly source: Sha256
  readonly name: string
  /** What the user said it is; null where nobody did. */
  readonly role: Role | null
  readonly clocks: readonly RecordedClock[]
}

export interface CaseRecording extends Piece {
  /** Whether the file has a sound track; null where that is not known. */
  readonly sound: boolean | null
  /** Null as long as it was not looked through. */
  readonly seen: SeenFilm | null
}

export interface CasePhoto extends Piece {
  /** Codes and lines of text that may hold a tracking number; null as long as it was not read. */
  readonly numbers: readonly NumberRead[] | null
  /** Whether a code or a line of print was read in it. */
  readonly readable: boolean
}

/** An order with what is known of its files: what checks and weak points are made from. */
export interface CaseEvidence {
  readonly order: Order
  readonly recordings: readonly CaseRecording[]
  readonly photos: readonly CasePhoto[]
}

/** A place in a file: a frame, or the whole file where `seconds` is null. */
export interface EvidencePlace {
  readonly source: Sha256
  readonly name: string
  readonly ordinal: number | null
  readonly seconds: number | null
}

export const wholeFile = ({ source, name }: Pick<EvidencePlace, 'source' | 'name'>): EvidencePlace => ({
  source,
  name,
  ordinal: null,
  seconds: null,
})

export const placeOfThing = (
  { source, name }: Pick<EvidencePlace, 'source' | 'name'>,
  { ordinal, seconds }: SeenThing,
): EvidencePlace => ({ source, name, ordinal, seconds })

export type ParcelSide = 'received' | 'returned'

/** Recordings of the parcel that came, or of the one that goes back. A recording without a role counts as the first. */
export const filmsOf = ({ recordings }: CaseEvidence, side: ParcelSide): readonly CaseRecording[] =>
  recordings.filter(({ role }) =>
    side === 'returned' ? role === 'return-parcel' : role === null || role === 'unboxing' || role === 'label',
  )

/** Photos that the user said show the parcel or the item: a screenshot shows neither, and nobody guesses which it is. */
export const parcelPhotos = ({ photos }: CaseEvidence): readonly CasePhoto[] =>
  photos.filter(({ role }) => role === 'label' || role === 'unboxing')

const sameNumber = (text: string, finding: TrackingFinding): boolean =>
  coreNumber(text) === finding.text || normaliseTracking(text).includes(finding.text)

/** Where a number was read: in a frame, in passing, or in a photo. */
const readAt = (
  finding: TrackingFinding,
  films: readonly CaseRecording[],
  photos: readonly CasePhoto[],
): readonly EvidencePlace[] => [
  ...films.flatMap((film) => {
    const things = (film.seen?.things ?? []).filter(({ codes, text }) =>
      [...codes, ...text].some((read) => sameNumber(read.text, finding)),
    )
    if (things.length > 0) return things.map((thing) => placeOfThing(film, thing))
    const passing = film.seen?.codeTimes.find(({ text }) => sameNumber(text, finding))?.seconds[0]
    return passing === undefined ? [] : [{ ...wholeFile(film), seconds: passing }]
  }),
  ...photos.filter(({ numbers }) => numbers?.some(({ text }) => sameNumber(text, finding))).map(wholeFile),
]

export interface LocatedNumber {
  readonly finding: TrackingFinding
  readonly places: readonly EvidencePlace[]
  /** Exhibits whose codes carry it. */
  readonly exhibits: readonly string[]
}

/**
 * Tracking numbers read on a parcel: in its recordings, in photos that the user marked as showing it, and in exhibits
 * taken from those. A number in a screenshot says nothing about the label.
 */
export const parcelNumbers = (evidence: CaseEvidence, side: ParcelSide): readonly LocatedNumber[] => {
  const { order } = evidence
  const films = filmsOf(evidence, side)
  const photos = side === 'received' ? parcelPhotos(evidence) : []
  const sources = new Set([...films, ...photos].map(({ source }) => source))
  const exhibits = order.exhibits.filter(({ provenance }) => sources.has(baseOf(provenance).source))
  const expected = side === 'received' ? order.facts.trackingNumber : order.dispute.returning?.trackingNumber
  const findings = findTracking(
    [
      ...films.flatMap(({ seen }) => seen?.numbers ?? []),
      ...photos.flatMap(({ numbers }) => numbers ?? []),
      ...exhibits.flatMap(({ codes }) => codeNumbers(codes)),
    ],
    expected ?? null,
  )
  return findings.map((finding) => ({
    finding,
    places: readAt(finding, films, photos),
    exhibits: exhibits.filter(({ codes }) => codes.some(({ text }) => sameNumber(text, finding))).map(({ id }) => id),
  }))
}
