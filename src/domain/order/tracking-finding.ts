/** A tracking number read from the footage, held against what the order says. */
export interface TrackingFinding {
  readonly text: string
  /** The likeliest carrier with its reason, or null; candidates are never settled silently. */
  readonly carrier: string | null
  readonly checkDigit: 'valid' | 'invalid' | 'none'
  readonly match: 'match' | 'differs' | 'unknown'
}
