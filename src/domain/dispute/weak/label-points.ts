import { differingPlaces } from '../../order/tracking-finding.ts'
import {
  type CaseEvidence,
  filmsOf,
  type LocatedNumber,
  parcelNumbers,
  parcelPhotos,
  wholeFile,
} from '../case-evidence.ts'
import { type WeakPoint, weakPoint } from './weak-point.ts'

const detail = ({ finding, places, exhibits }: LocatedNumber) => ({
  facts: {
    number: finding.text,
    expected: finding.expected ?? '',
    difference: finding.difference ? differingPlaces(finding.difference) : '',
    grounds: finding.grounds,
  },
  places,
  exhibits,
})

const unread = (evidence: CaseEvidence, read: readonly LocatedNumber[]): readonly WeakPoint[] => {
  const films = filmsOf(evidence, 'received')
  const photos = parcelPhotos(evidence)
  // What was not looked through may show it: that is said of the film.
  if (films.length + photos.length === 0 || films.some(({ seen }) => seen === null)) return []
  const [maybe] = read
  if (maybe) return [weakPoint('medium', 'label-unsure', 'photo-of-label', detail(maybe))]
  return [weakPoint('medium', 'label-never-sharp', 'photo-of-label', { places: films.map(wholeFile) })]
}

/**
 * Whose parcel it is: the label's number against the order's. Labels carry other numbers too, so another one counts only
 * where the order's own was not read.
 */
export const labelPoints = (evidence: CaseEvidence): readonly WeakPoint[] => {
  const { reason, trackingNumber } = evidence.order.facts
  if (reason === 'not-arrived') return []
  const read = parcelNumbers(evidence, 'received')
  if (read.some(({ finding }) => finding.relation === 'same')) return []
  const sure = read.filter(({ finding }) => finding.sure)
  if (sure.length === 0) return unread(evidence, read)
  const near = sure.find(({ finding }) => finding.relation === 'near')
  if (near) return [weakPoint('medium', 'label-differs', 'check-number', detail(near))]
  if (trackingNumber === undefined || trackingNumber.trim() === '') {
    return [weakPoint('low', 'no-number-to-compare', 'state-number', detail(sure[0] as LocatedNumber))]
  }
  return [weakPoint('high', 'another-parcel', 'check-number', detail(sure[0] as LocatedNumber))]
}
