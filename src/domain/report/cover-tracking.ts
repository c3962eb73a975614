import type { Exhibit } from '../evidence/exhibit.ts'
import { differingPlaces, type TrackingFinding } from '../order/tracking-finding.ts'
import { coreNumber } from '../order/wrapped-number.ts'
import { exhibitPlace } from './page-exhibit.ts'
import type { ReportInput } from './report-input.ts'

/** What the label says against what the order says. `number` is set large; `note` says where it was read. */
export interface CoverTracking {
  readonly state: 'match' | 'differs' | 'unread'
  readonly statement: string
  readonly number: string | null
  readonly note: string | null
}

const readFrom = (finding: TrackingFinding, exhibits: readonly Exhibit[]): string | null => {
  for (const exhibit of exhibits) {
    const code = exhibit.codes.find(({ text }) => coreNumber(text) === finding.text)
    if (code) return `Read as ${code.format} from Exhibit ${exhibit.label} (${exhibitPlace(exhibit)})`
  }
  return null
}

const carrierWords = ({ carrier, checkDigit }: TrackingFinding): string | null => {
  if (!carrier) return null
  const digit = { valid: ', check digit fits', invalid: ', check digit does not fit', none: '' }
  return `carrier by the number’s shape: ${carrier}${digit[checkDigit]}`
}

const noteOf = (parts: readonly (string | null)[]): string | null => {
  const said = parts.filter((part): part is string => part !== null)
  const text = said.join('; ')
  return text === '' ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const alsoRead = (findings: readonly TrackingFinding[], shown: TrackingFinding): string | null => {
  const others = findings.filter(({ text, sure }) => sure && text !== shown.text).map(({ text }) => text)
  return others.length === 0 ? null : `also read: ${others.join(', ')}`
}

const unread = (expected: string, { order, recordings }: ReportInput): CoverTracking => {
  const filmed = recordings.length > 0 ? 'the video' : 'the pictures'
  const seen = recordings.length > 0 || order.exhibits.length > 0
  const numberless = 'The order’s tracking number is not stated'
  if (expected === '') {
    const statement = seen ? `No tracking number was read from ${filmed}` : numberless
    return { state: 'unread', statement, number: null, note: seen ? `${numberless}.` : null }
  }
  return {
    state: 'unread',
    statement: seen
      ? `Tracking number not read from ${filmed}. The order states`
      : 'Tracking number as the order states it',
    number: expected,
    note: seen ? null : 'Not compared: no video or picture of a parcel belongs to this report.',
  }
}

/** Only what a label shows for sure is claimed in large letters: no doubtful reading, no text of a screenshot. */
const claimable = ({ sure, from, seen }: TrackingFinding): boolean => sure && (from === 'code' || seen === 'footage')

/** A match is told first, then a difference, then a number that could not be compared. */
export const planTracking = (input: ReportInput): CoverTracking => {
  const { order, tracking } = input
  const expected = order.facts.trackingNumber?.trim() ?? ''
  const rank = { match: 0, differs: 1, unknown: 2 }
  const [finding] = tracking.filter(claimable).sort((a, b) => rank[a.match] - rank[b.match])
  if (!finding) return unread(expected, input)
  const where = readFrom(finding, order.exhibits)
  const also = alsoRead(tracking, finding)
  const number = finding.text
  if (finding.match === 'match') {
    const statement = 'Tracking number on the label matches the order'
    return { state: 'match', statement, number, note: noteOf([where, carrierWords(finding), also]) }
  }
  if (finding.match === 'differs') {
    const statement = 'Tracking number on the label differs from the order'
    const states = `the order states ${expected}`
    const places = finding.difference && differingPlaces(finding.difference)
    return { state: 'differs', statement, number, note: noteOf([states, places, where, also]) }
  }
  const statement = 'Tracking number read from the label; the order’s number is not stated'
  return { state: 'unread', statement, number, note: noteOf([where, carrierWords(finding), also]) }
}
