/** An exact fraction; `den` is positive. */
export interface Rational {
  readonly num: number
  readonly den: number
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; exact for all safe integers. */
export const compareRational = (a: Rational, b: Rational): number => {
  const left = BigInt(a.num) * BigInt(b.den)
  const right = BigInt(b.num) * BigInt(a.den)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Reads `num/den` or `num:den` as ffprobe writes them; null for `0/0`, `N/A` and anything else. */
export const parseRational = (text: string): Rational | null => {
  const match = /^(-?\d+)[/:](\d+)$/.exec(text)
  if (!match) return null
  const num = Number(match[1])
  const den = Number(match[2])
  return den > 0 && Number.isSafeInteger(num) && Number.isSafeInteger(den) ? { num, den } : null
}
