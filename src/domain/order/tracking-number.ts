import { type CarrierCandidate, carrierCandidates, plainCandidates } from './carrier-candidates.ts'
import { numbersInText } from './number-in-text.ts'
import { alignNumbers, distanceOf, isNear } from './tracking-difference.ts'
import type { TrackingFinding } from './tracking-finding.ts'
import { coreNumber, unwrapNumber } from './wrapped-number.ts'

/** A code or a line of text that may hold tracking numbers. */
export interface NumberRead {
  readonly text: string
  readonly from: 'code' | 'text'
  /** zxing's name of the code's symbology. */
  readonly format?: string
  /** The line of text above, where labels print what a number is. */
  readonly above?: string
  /** In how many frames (or pictures) it was read. */
  readonly frames: number
  /** `footage` unless it was read from an imported photo or screenshot. */
  readonly seen?: 'footage' | 'picture'
}

/** Codes as reads; `reads` counts the frames, one when it is not given. */
export const codeNumbers = (
  codes: readonly { readonly text: string; readonly format: string; readonly reads?: number }[],
  seen: 'footage' | 'picture' = 'footage',
): readonly NumberRead[] =>
  codes.map(({ text, format, reads }) => ({ text, format, from: 'code' as const, frames: reads ?? 1, seen }))

/** Retail codes name a product and never a parcel. */
const retail = /^(?:EAN|UPC|ISBN|DataBar)/i

/** A distinct number with all reads of it. */
interface Sighting {
  readonly number: string
  readonly announced: boolean
  readonly from: 'code' | 'text'
  readonly seen: 'footage' | 'picture'
  readonly frames: number
}

/** Digits whose check digit happens to fit: worth showing, not worth believing alone. */
const plainCode = (number: string): boolean =>
  number.length >= 12 &&
  plainCandidates(number).some(({ checkDigit, confidence }) => checkDigit === 'valid' && confidence !== 'low')

const sightingsOf = (read: NumberRead, wanted: string | null): readonly Sighting[] => {
  const distance = (number: string): number => {
    if (wanted === null) return Number.POSITIVE_INFINITY
    if (number === wanted) return 0
    if (Math.abs(number.length - wanted.length) > 3) return Number.POSITIVE_INFINITY
    const difference = alignNumbers(number, wanted, read.from)
    return isNear(difference, wanted.length) ? distanceOf(difference) : Number.POSITIVE_INFINITY
  }
  const { from, frames, seen = 'footage' } = read
  const sighted = (number: string, announced: boolean): Sighting => ({ number, announced, from, frames, seen })
  if (from === 'text')
    return numbersInText(read.text, read.above ?? '', distance).map(({ number, announced }) =>
      sighted(number, announced),
    )
  const number = coreNumber(read.text)
  if (distance(number) === 0) return [sighted(number, false)]
  if (retail.test(read.format ?? '')) return []
  const whole = carrierCandidates(number).length > 0 || unwrapNumber(read.text) !== null || plainCode(number)
  if (/^[\s0-9A-Za-z().%-]+$/.test(read.text) && (whole || Number.isFinite(distance(number))))
    return [sighted(number, false)]
  // Matrix codes often carry a link or a whole record: numbers stand between other words there.
  return numbersInText(read.text, '', distance).map(({ number: held, announced }) => sighted(held, announced))
}

const groundsOf = (
  { announced, from, frames }: Sighting,
  best: CarrierCandidate | undefined,
  relation: TrackingFinding['relation'],
  plain: boolean,
): { readonly sure: boolean; readonly grounds: string } => {
  const sure = (grounds: string) => ({ sure: true, grounds })
  const unsure = (grounds: string) => ({ sure: false, grounds })
  if (relation === 'same')
    return sure(from === 'code' ? 'read from a code' : 'read as text, equal to the order’s number')
  if (best?.checkDigit === 'invalid') return unsure('its check digit does not fit')
  if (from === 'code' && (!plain || relation === 'near')) return sure('read from a code')
  if (from === 'code') return unsure('digits that may number something else')
  if (best?.checkDigit === 'valid' && (!plain || announced)) return sure('read as text, its check digit fits')
  if (best && frames >= 2) return sure(`read as text ${frames} times, in the shape of ${best.carrier}`)
  return unsure(best ? 'read as text once only, without a check digit that fits' : 'read as text, in no known shape')
}

const findingOf = (sighting: Sighting, wanted: string | null): TrackingFinding => {
  const { number, from, seen, frames } = sighting
  const own = carrierCandidates(number)
  const carriers = own.length > 0 ? own : plainCandidates(number)
  const [best] = carriers
  const difference = wanted === null || number === wanted ? null : alignNumbers(number, wanted, from)
  const near = wanted !== null && difference !== null && isNear(difference, wanted.length)
  const relation = wanted === null ? 'unknown' : number === wanted ? 'same' : near ? 'near' : 'other'
  return {
    text: number,
    carrier: best?.carrier ?? null,
    carriers,
    checkDigit: best?.checkDigit ?? 'none',
    match: relation === 'unknown' ? 'unknown' : relation === 'same' ? 'match' : 'differs',
    relation,
    expected: wanted,
    difference: near ? difference : null,
    ...groundsOf(sighting, best, relation, own.length === 0),
    from,
    seen,
    frames,
  }
}

/** Codes are read exactly, so they stand for the number; footage shows the parcel, so it stands for pictures. */
const merge = (a: Sighting, b: Sighting): Sighting => ({
  number: a.number,
  announced: a.announced || b.announced,
  from: a.from === 'code' || b.from === 'code' ? 'code' : 'text',
  seen: a.seen === 'footage' || b.seen === 'footage' ? 'footage' : 'picture',
  frames: a.frames + b.frames,
})

/** Text that is a surer number read badly, or read in part, is that number and no second one. */
const isEcho = (finding: TrackingFinding, others: readonly TrackingFinding[]): boolean =>
  finding.from === 'text' &&
  finding.match !== 'match' &&
  others.some((other) => {
    if (other === finding || (other.from === 'text' && (finding.sure || !other.sure))) return false
    if (other.text.includes(finding.text)) return true
    if (Math.abs(other.text.length - finding.text.length) > 3) return false
    const difference = alignNumbers(finding.text, other.text, 'text')
    return isNear(difference, other.text.length) && (!finding.sure || distanceOf(difference) <= 1)
  })

const relationRank = { same: 0, near: 1, unknown: 2, other: 2 } as const

/**
 * Holds numbers read from an order's footage and pictures against its tracking number (null or empty when it has none).
 * Each number is given once: the order's own first, near variants of it next, sure before unsure, often read before
 * rarely. A number from a code is sure. One from text only is sure when its check digit fits, when it has a carrier's
 * shape and was read in two frames, or when it equals the order's. A bare string is the text of a code.
 */
export const findTracking = (
  reads: readonly (NumberRead | string)[],
  expected: string | null,
): readonly TrackingFinding[] => {
  const core = expected === null ? '' : coreNumber(expected)
  const wanted = core === '' ? null : core
  const sightings = new Map<string, Sighting>()
  for (const given of reads) {
    const read: NumberRead = typeof given === 'string' ? { text: given, from: 'code', frames: 1 } : given
    for (const sighting of sightingsOf(read, wanted)) {
      const known = sightings.get(sighting.number)
      sightings.set(sighting.number, known ? merge(known, sighting) : sighting)
    }
  }
  const findings = [...sightings.values()].map((sighting) => findingOf(sighting, wanted))
  return findings
    .filter((finding) => !isEcho(finding, findings))
    .sort(
      (a, b) =>
        relationRank[a.relation] - relationRank[b.relation] ||
        Number(b.sure) - Number(a.sure) ||
        b.frames - a.frames ||
        (a.text < b.text ? -1 : 1),
    )
}
