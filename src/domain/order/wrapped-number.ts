import { normaliseTracking } from './carrier-candidates.ts'
import { fedexExpressFits, gs1Fits } from './check-digits.ts'

/**
 * The tracking number that a longer code of a label carries, as people know it, or null when `text` wraps none:
 * USPS routing (GS1 application identifier 420 with a ZIP of 5 or 9 digits before the number, USPS Publication 199),
 * GS1 SSCC (application identifier 00), FedEx codes of 34 digits (the last 14 hold a number of 12 or 14), FedEx Ground
 * codes of 22 digits (`96`, the last 15), DPD codes (`%`, ZIP of 7, number of 14, service, country).
 */
export const unwrapNumber = (text: string): string | null => {
  const number = normaliseTracking(text)
  const routed = /^420\d{5}(?:\d{4})?(9[1-5]\d{20}(?:\d{4})?)$/.exec(number)?.[1]
  if (routed && gs1Fits(routed)) return routed
  if (/^00\d{18}$/.test(number) && gs1Fits(number.slice(2))) return number.slice(2)
  if (/^(?:100|96)\d+$/.test(number) && number.length === 34) {
    const held = number.slice(20)
    if (fedexExpressFits(held)) return held.startsWith('00') ? held.slice(2) : held
  }
  if (/^96\d{20}$/.test(number) && gs1Fits(number.slice(-15))) return number.slice(-15)
  const dpd = /^%[0-9A-Z]{7}(\d{14})\d{6}$/.exec(text.trim())?.[1]
  return dpd ?? null
}

/** The number by which two texts are compared: without wrapping, spaces, hyphens and case. */
export const coreNumber = (text: string): string => unwrapNumber(text) ?? normaliseTracking(text)
