import { type CaseEvidence, filmsOf, parcelPhotos, type SeenThing } from '../case-evidence.ts'

/** "Markings found 7, readable 6, missing: size label." */
export interface MarkingCount {
  /** Labels, codes and markings in the recordings of the parcel, and photos that the user marked as showing one. */
  readonly found: number
  /** Those of them on which a code or a line of print was read. */
  readonly readable: number
  /** Markings of the checklist that are not there, by id. */
  readonly missing: readonly { readonly id: string; readonly name: string }[]
  /** Photos that nobody said what they are: none of them is counted. */
  readonly unsorted: number
  /** Recordings of the parcel that were not looked through. */
  readonly unseen: number
}

/** Below this a line is a guess of the reader. */
const readConfidence = 0.8

const isMarking = ({ kind }: SeenThing): boolean => kind === 'label' || kind === 'code' || kind === 'marking'

const isReadable = ({ codes, text }: SeenThing): boolean =>
  codes.length > 0 || text.some(({ confidence }) => confidence >= readConfidence)

export const markingCount = (evidence: CaseEvidence, missing: MarkingCount['missing']): MarkingCount => {
  const films = filmsOf(evidence, 'received')
  const things = films.flatMap(({ seen }) => seen?.things ?? []).filter(isMarking)
  const photos = parcelPhotos(evidence).filter(({ role }) => role === 'label')
  return {
    found: things.length + photos.length,
    readable: things.filter(isReadable).length + photos.filter(({ readable }) => readable).length,
    missing: missing.map(({ id, name }) => ({ id, name })),
    unsorted: evidence.photos.filter(({ role }) => role === null).length,
    unseen: films.filter(({ seen }) => seen === null).length,
  }
}
