/** An amount in whole minor units (cents) of an ISO 4217 currency; never a float. */
export interface Money {
  readonly minor: number
  readonly currency: string
}

/** Digits after the point, where ISO 4217 (list one) has other than two. */
const exponents: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLF: 4,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  UYW: 4,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
}

export const minorDigits = (currency: string): number => exponents[currency] ?? 2

/** Reads `12.34 EUR`, `12,34 EUR` or `EUR 12.34`; null when it is not one amount with one currency. */
export const parseMoney = (text: string): Money | null => {
  const match =
    /^\s*([A-Z]{3})\s*(\d+)(?:[.,](\d+))?\s*$/.exec(text) ?? /^\s*(\d+)(?:[.,](\d+))?\s*([A-Z]{3})\s*$/.exec(text)
  if (!match) return null
  const leading = /^[A-Z]/.test(match[1] ?? '')
  const currency = (leading ? match[1] : match[3]) ?? ''
  const whole = (leading ? match[2] : match[1]) ?? ''
  const fraction = (leading ? match[3] : match[2]) ?? ''
  const digits = minorDigits(currency)
  if (fraction.length > digits) return null
  const minor = Number(whole + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(minor) ? { minor, currency } : null
}

/** `12.34 EUR`: the point is always a point, so that a program can read it back. */
export const formatMoney = ({ minor, currency }: Money): string => {
  const digits = minorDigits(currency)
  const sign = minor < 0 ? '-' : ''
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const amount = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
  return `${sign}${amount} ${currency}`
}
