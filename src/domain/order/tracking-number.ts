import { type CarrierShape, carrierShapes } from './carriers.ts'
import type { TrackingFinding } from './tracking-finding.ts'

/** Labels print spaces and hyphens between groups, and people type lower case; none of it is part of the number. */
export const normaliseTracking = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '')

const s10Weights = [8, 6, 4, 2, 3, 5, 9, 7]

/**
 * The check digit of an S10 identifier from its eight serial digits (UPU standard S10: weights 8 6 4 2 3 5 9 7,
 * C = 11 − S mod 11, 10 → 0, 11 → 5). Throws RangeError unless there are eight digits.
 */
export const s10CheckDigit = (serial: string): number => {
  if (!/^\d{8}$/.test(serial)) throw new RangeError(`an S10 serial has eight digits: ${serial}`)
  const sum = s10Weights.reduce((total, weight, index) => total + weight * Number(serial[index]), 0)
  const digit = 11 - (sum % 11)
  return digit === 10 ? 0 : digit === 11 ? 5 : digit
}

/** The GS1 modulo-10 check digit (weights 3 and 1 from the right) over `digits` without its last one. */
const gs1Valid = (digits: string): boolean => {
  const payload = [...digits.slice(0, -1)].reverse()
  const sum = payload.reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1))
}

const checkDigitOf = (shape: CarrierShape, number: string): 'valid' | 'invalid' | 'none' => {
  if (shape.digit === 's10') {
    return s10CheckDigit(number.slice(2, 10)) === Number(number[10]) ? 'valid' : 'invalid'
  }
  // The GS1 digit of 4PX was found by counting, no document states it: it may support a read, never refute one.
  if (shape.digit === 'gs1') return gs1Valid(number.replace(/^4PX|CN$/g, '')) ? 'valid' : 'none'
  return 'none'
}

export interface CarrierCandidate {
  readonly carrier: string
  readonly checkDigit: 'valid' | 'invalid' | 'none'
  readonly reason: string
}

/** All carriers whose shape fits, best grounded first; empty when the text has the shape of no known number. */
export const carrierCandidates = (text: string): readonly CarrierCandidate[] => {
  const number = normaliseTracking(text)
  return carrierShapes
    .filter((shape) => shape.pattern.test(number))
    .map((shape) => {
      const checkDigit = checkDigitOf(shape, number)
      const digitWords = {
        valid: ', its check digit fits',
        invalid: ', but its check digit does not fit: read again',
        none: '',
      }
      return {
        carrier: shape.carrier,
        checkDigit,
        reason: `has the shape of ${shape.carrier}${digitWords[checkDigit]}`,
      }
    })
}

/**
 * Holds the codes read from footage against the order's tracking number (null when the order has none). Returned are
 * the codes that have a carrier's shape or equal the order's number; each text once, a match first.
 */
export const findTracking = (texts: readonly string[], expected: string | null): readonly TrackingFinding[] => {
  const wanted = expected === null ? null : normaliseTracking(expected)
  const findings = new Map<string, TrackingFinding>()
  for (const text of texts) {
    const number = normaliseTracking(text)
    const [best] = carrierCandidates(number)
    const equal = wanted !== null && wanted.length > 0 && number === wanted
    if ((!best && !equal) || findings.has(number)) continue
    findings.set(number, {
      text: number,
      carrier: best?.carrier ?? null,
      checkDigit: best?.checkDigit ?? 'none',
      match: wanted ? (equal ? 'match' : 'differs') : 'unknown',
    })
  }
  return [...findings.values()].sort((a, b) => Number(b.match === 'match') - Number(a.match === 'match'))
}
