import { type CarrierShape, carrierShapes } from './carriers.ts'
import { fedexExpressFits, gs1Fits, mod7Fits, mod3736Fits, s10CheckDigit, upsFits } from './check-digits.ts'

/** Labels print spaces and hyphens between groups, and people type lower case; none of it is part of the number. */
export const normaliseTracking = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '')

export type CheckDigit = 'valid' | 'invalid' | 'none'

const verdict = (fits: boolean): CheckDigit => (fits ? 'valid' : 'invalid')

const checkDigitOf = (shape: CarrierShape, number: string): CheckDigit => {
  switch (shape.digit) {
    case 's10':
      return verdict(s10CheckDigit(number.slice(2, 10)) === Number(number[10]))
    case 'ups':
      return verdict(upsFits(number))
    case 'gs1':
      return verdict(gs1Fits(number))
    case 'fedex':
      return verdict(fedexExpressFits(number))
    case 'mod7':
      return verdict(mod7Fits(number))
    case 'mod3736':
      return verdict(mod3736Fits(number))
    // The GS1 digit of 4PX was found by counting, no document states it: it may support a read, never refute one.
    case '4px':
      return gs1Fits(number.replace(/^4PX|CN$/g, '')) ? 'valid' : 'none'
    case 'none':
      return 'none'
  }
}

export interface CarrierCandidate {
  readonly carrier: string
  readonly checkDigit: CheckDigit
  /** How well it is known that this carrier's numbers have this shape. */
  readonly confidence: CarrierShape['confidence']
  readonly reason: string
}

const digitWords: Readonly<Record<CheckDigit, string>> = {
  valid: ', its check digit fits',
  invalid: ', but its check digit does not fit: read again',
  none: '',
}

/** What the first letter of an S10 number says of the service (UPU S10; A and H are newer ranges of e-commerce). */
const services: Readonly<Record<string, string>> = {
  A: 'e-commerce',
  C: 'parcel',
  E: 'EMS',
  H: 'e-commerce',
  L: 'tracked letter post',
  R: 'registered',
  U: 'unregistered',
  V: 'insured',
}

const serviceOf = ({ digit }: CarrierShape, number: string): string => {
  const service = digit === 's10' ? services[number.charAt(0)] : undefined
  return service === undefined ? '' : `, ${number.charAt(0)} for ${service}`
}

const candidate = (shape: CarrierShape, number: string): CarrierCandidate => {
  const checkDigit = checkDigitOf(shape, number)
  return {
    carrier: shape.carrier,
    checkDigit,
    confidence: shape.confidence,
    reason: `has the shape of ${shape.carrier}${serviceOf(shape, number)}${digitWords[checkDigit]}`,
  }
}

/** All carriers whose own shape fits, best grounded first; empty when the text has the shape of no known number. */
export const carrierCandidates = (text: string): readonly CarrierCandidate[] => {
  const number = normaliseTracking(text)
  return carrierShapes
    .filter(({ pattern, plain }) => !plain && pattern.test(number))
    .map((shape) => candidate(shape, number))
}

/**
 * Carriers that number their parcels with plain digits of this length; one whose check digit does not fit is left out,
 * for digits alone prove nothing. Those with a fitting check digit come first.
 */
export const plainCandidates = (text: string): readonly CarrierCandidate[] => {
  const number = normaliseTracking(text)
  const fitting = carrierShapes
    .filter(({ pattern, plain }) => plain && pattern.test(number))
    .map((shape) => candidate(shape, number))
    .filter(({ checkDigit }) => checkDigit !== 'invalid')
  return [...fitting].sort((a, b) => Number(b.checkDigit === 'valid') - Number(a.checkDigit === 'valid'))
}
