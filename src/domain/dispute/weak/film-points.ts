import { type CaseEvidence, type CaseRecording, filmsOf, wholeFile } from '../case-evidence.ts'
import { type WeakPoint, weakPoint } from './weak-point.ts'

const placesOf = (film: CaseRecording, kinds: (kind: string) => boolean) =>
  (film.seen?.continuity.findings ?? [])
    .filter(({ kind }) => kinds(kind))
    .map(({ seconds }) => ({ ...wholeFile(film), seconds }))

const detailsOf = (film: CaseRecording, kinds: (kind: string) => boolean): string =>
  (film.seen?.continuity.findings ?? [])
    .filter(({ kind }) => kinds(kind))
    .map(({ detail }) => detail)
    .join(' ')

/** Told apart from joins: what wrote the file, and how it begins, are questions of their own. */
const isJoin = (kind: string): boolean => kind !== 'editing-software' && kind !== 'already-open'
const isEditor = (kind: string): boolean => kind === 'editing-software'

const ofFilm = (film: CaseRecording): readonly WeakPoint[] => {
  const file = film.name
  if (film.seen === null) {
    return [weakPoint('low', 'not-looked-through', 'look-through', { facts: { file }, places: [wholeFile(film)] })]
  }
  const { verdict } = film.seen.continuity
  const joins = placesOf(film, isJoin)
  const about = { facts: { file, detail: detailsOf(film, isJoin) }, places: joins }
  return [
    ...(verdict === 'broken' ? [weakPoint('high', 'cut', 'explain-cut', about)] : []),
    ...(verdict === 'undecided' && joins.length > 0
      ? [weakPoint('medium', 'continuity-undecided', 'look-at-joins', about)]
      : []),
    ...(placesOf(film, isEditor).length > 0
      ? [
          weakPoint('high', 'edited-file', 'import-original', {
            facts: { file, detail: detailsOf(film, isEditor) },
            places: [wholeFile(film)],
          }),
        ]
      : []),
    ...(film.sound === false
      ? [weakPoint('low', 'no-sound', 'import-original', { facts: { file }, places: [wholeFile(film)] })]
      : []),
  ]
}

/** Whether the parcel was closed when the film began: the user's tick says it, nobody else can. */
const beginning = ({ order }: CaseEvidence, films: readonly CaseRecording[]): readonly WeakPoint[] => {
  const tick = order.dispute.ticks.find(({ item }) => item === 'parcel-sealed')
  if (tick?.done || films.length === 0) return []
  const places = films.map((film) => ({ ...wholeFile(film), ordinal: 0, seconds: 0 }))
  return tick
    ? [weakPoint('high', 'opened-before-film', 'other-evidence-of-opening', { places })]
    : [weakPoint('medium', 'maybe-opened-before-film', 'look-at-first-frame', { places, question: true })]
}

const screenshotRoles: readonly (string | null)[] = ['listing', 'chat', 'statement', 'tracking', 'other']

/** What is missing as a whole: no film, or nothing at all that shows the parcel or the item. */
const missing = (evidence: CaseEvidence, films: readonly CaseRecording[]): readonly WeakPoint[] => {
  if (films.length > 0) return []
  const { photos, order } = evidence
  if (photos.length === 0 && order.exhibits.length === 0) return [weakPoint('high', 'nothing-shown', 'film-or-photo')]
  const screenshots = photos.filter(({ role }) => screenshotRoles.includes(role))
  const places = screenshots.map(wholeFile)
  return photos.length > 0 && screenshots.length === photos.length
    ? [weakPoint('high', 'screenshots-only', 'film-or-photo', { facts: { count: photos.length }, places })]
    : [weakPoint('medium', 'no-film', 'photos-instead')]
}

/** What can be said against the recordings of the parcel that came; nothing where nothing came. */
export const filmPoints = (evidence: CaseEvidence): readonly WeakPoint[] => {
  const { reason } = evidence.order.facts
  if (reason === 'not-arrived' || reason === 'change-of-mind') return []
  const films = filmsOf(evidence, 'received')
  return [...films.flatMap(ofFilm), ...beginning(evidence, films), ...missing(evidence, films)]
}
