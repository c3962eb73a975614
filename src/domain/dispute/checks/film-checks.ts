import { clockMillis, isSetMoment } from '../../kernel/clock-moment.ts'
import {
  type CaseEvidence,
  type CaseRecording,
  type EvidencePlace,
  filmsOf,
  type ParcelSide,
  parcelNumbers,
  parcelPhotos,
  placeOfThing,
  type SeenThing,
  wholeFile,
} from '../case-evidence.ts'
import { type Check, type CheckOutcome, outcome } from './outcome.ts'

/** Print on labels that names a size: letters or a number after a word for it. It stands on parcels too, so a person looks. */
const sizeWords =
  /\b(?:size|gr[öo](?:ß|ss)e|taille|talla|taglia|tamanho|rozmiar|beden|maat|размер|розмір)\b|尺码|尺寸|サイズ|\b(?:EU|EUR|UK|US)\s?\d{1,2}(?:[.,]5)?\b/iu

/** Surely enough read to be shown to a person as what it says. */
const readConfidence = 0.8

const firstFrames = (films: readonly CaseRecording[]): readonly EvidencePlace[] =>
  films.map((film) => ({ ...wholeFile(film), ordinal: 0, seconds: 0 }))

/** What only a person can say; the first frame of each film is where to look for how it begins. */
export const forPerson: Check = (evidence) => {
  const films = filmsOf(evidence, 'received')
  if (films.length + evidence.photos.length === 0) return outcome(false, 'check.no-picture')
  return outcome(null, 'check.look-yourself', { places: firstFrames(films) })
}

/** The same for what goes back. */
export const forPersonReturned: Check = (evidence) => {
  const films = filmsOf(evidence, 'returned')
  if (films.length === 0) return outcome(false, 'check.no-return-film')
  return outcome(null, 'check.look-yourself', { places: firstFrames(films) })
}

const thingsIn = (films: readonly CaseRecording[], wanted: (thing: SeenThing) => boolean): readonly EvidencePlace[] =>
  films.flatMap((film) => (film.seen?.things ?? []).filter(wanted).map((thing) => placeOfThing(film, thing)))

const unseen = (films: readonly CaseRecording[]): readonly EvidencePlace[] =>
  films.filter(({ seen }) => seen === null).map(wholeFile)

/**
 * The label counts as readable only by a tracking number that was surely read from it, from a code or from print. A code
 * of another kind, or print that may be a number, is a place to look at.
 */
export const labelRead =
  (side: ParcelSide): Check =>
  (evidence): CheckOutcome => {
    const films = filmsOf(evidence, side)
    const photos = side === 'received' ? parcelPhotos(evidence) : []
    if (films.length + photos.length === 0) {
      return outcome(false, side === 'received' ? 'check.no-parcel-picture' : 'check.no-return-film')
    }
    const read = parcelNumbers(evidence, side)
    const sure = read.find(({ finding }) => finding.sure)
    if (sure) {
      const { finding, places, exhibits } = sure
      const facts = { number: finding.text, from: { name: finding.from }, expected: finding.expected ?? '' }
      if (finding.match === 'differs') return outcome(null, 'check.label-other', { facts, exhibits, places })
      return outcome(true, 'check.label-read', { facts, exhibits, places })
    }
    const left = unseen(films)
    if (left.length > 0 || photos.some(({ numbers }) => numbers === null)) {
      return outcome(null, 'check.not-looked-through', { places: left })
    }
    const [maybe] = read
    if (maybe) {
      const facts = { number: maybe.finding.text, grounds: maybe.finding.grounds }
      return outcome(null, 'check.label-unsure', { facts, places: maybe.places, exhibits: maybe.exhibits })
    }
    const labels = thingsIn(films, ({ kind }) => kind === 'label' || kind === 'code')
    if (labels.length > 0) return outcome(null, 'check.label-seen', { places: labels })
    return outcome(false, 'check.label-not-read')
  }

/**
 * Nothing that was found speaks against one take, in any of the films in question: those that the user calls the opening,
 * or all where none is called so. Whether the opening is in them, a person says.
 */
export const oneTake =
  (side: ParcelSide): Check =>
  (evidence) => {
    const all = filmsOf(evidence, side)
    if (all.length === 0) return outcome(false, side === 'received' ? 'check.no-film' : 'check.no-return-film')
    const named = all.filter(({ role }) => role === 'unboxing')
    const films = named.length > 0 ? named : all
    const left = unseen(films)
    if (left.length > 0) return outcome(null, 'check.not-looked-through', { places: left })
    const verdicts = films.map(({ seen }) => seen?.continuity.verdict)
    const files = films.map(({ name }) => name).join(', ')
    if (verdicts.every((verdict) => verdict === 'unbroken')) {
      return outcome(true, 'check.no-cut-found', { facts: { files }, places: films.map(wholeFile) })
    }
    const places = films.flatMap((film) =>
      (film.seen?.continuity.findings ?? []).map(({ seconds }) => ({ ...wholeFile(film), seconds })),
    )
    return verdicts.every((verdict) => verdict === 'broken')
      ? outcome(false, 'check.cut-found', { places })
      : outcome(null, 'check.continuity-undecided', { places })
  }

export const filmWithSound: Check = (evidence) => {
  const films = filmsOf(evidence, 'received')
  if (films.length === 0) return outcome(false, 'check.no-film')
  const heard = films.find(({ sound }) => sound === true)
  if (heard) return outcome(true, 'check.has-sound', { facts: { file: heard.name }, places: [wholeFile(heard)] })
  return films.some(({ sound }) => sound === null)
    ? outcome(null, 'check.not-looked-through', { places: films.map(wholeFile) })
    : outcome(false, 'check.no-sound', { places: films.map(wholeFile) })
}

/** The file's own clock: what it claims, not when it was. */
export const recordedMoment: Check = (evidence) => {
  const films = filmsOf(evidence, 'received')
  if (films.length === 0) return outcome(false, 'check.no-film')
  for (const film of films) {
    const clock = film.clocks.find(
      (one) =>
        (one.kind === 'container-utc' || one.kind === 'quicktime-local') && isSetMoment(clockMillis(one) ?? Number.NaN),
    )
    if (clock) {
      const facts = { file: film.name, value: clock.value, source: clock.source }
      return outcome(true, 'check.clock-stated', { facts, places: [wholeFile(film)] })
    }
  }
  return outcome(null, 'check.no-clock', { places: films.map(wholeFile) })
}

/** Where the scan saw print that reads so; a person says what it is. */
const printSeen = (
  evidence: CaseEvidence,
  codes: { readonly seen: string; readonly none: string },
  wanted: (thing: SeenThing) => boolean,
): CheckOutcome => {
  const films = filmsOf(evidence, 'received')
  const places = thingsIn(films, wanted)
  if (places.length > 0) return outcome(null, codes.seen, { places })
  if (films.length + evidence.photos.length === 0) return outcome(false, 'check.no-picture')
  const left = unseen(films)
  if (left.length > 0) return outcome(null, 'check.not-looked-through', { places: left })
  // Photos are not sorted into things: what they show, only a person says.
  return evidence.photos.length > 0
    ? outcome(null, 'check.look-at-photos', { places: evidence.photos.map(wholeFile) })
    : outcome(false, codes.none)
}

export const sizeLabel: Check = (evidence) =>
  printSeen(evidence, { seen: 'check.size-print', none: 'check.no-size-print' }, ({ text }) =>
    text.some((line) => line.confidence >= readConfidence && sizeWords.test(line.text)),
  )

export const marking: Check = (evidence) =>
  printSeen(
    evidence,
    { seen: 'check.marking-seen', none: 'check.no-marking' },
    ({ kind, codes, text }) =>
      kind === 'marking' && (codes.length > 0 || text.some(({ confidence }) => confidence >= readConfidence)),
  )
