import type { Brand } from '../kernel/brand.ts'
import type { Rational } from '../kernel/rational.ts'

/** Presentation timestamp in whole ticks of a timebase. */
export type Pts = Brand<number, 'Pts'>

/** Seconds per tick as a fraction, as the container states it. */
export type Timebase = Rational

/** When a frame is shown. Compared exactly; seconds are made only for people. */
export interface PresentationTime {
  readonly pts: Pts
  readonly timebase: Timebase
}

/** Throws RangeError unless `ticks` is a safe integer. */
export const pts = (ticks: number): Pts => {
  if (!Number.isSafeInteger(ticks)) throw new RangeError(`a PTS is a whole number of ticks: ${ticks}`)
  return ticks as Pts
}

/**
 * Negative, zero or positive as `a` is shown before, with or after `b`, across timebases. Exact: the product of ticks
 * and timebase may leave the safe integers, so it is never a float.
 */
export const comparePresentationTime = (a: PresentationTime, b: PresentationTime): number => {
  const left = BigInt(a.pts) * BigInt(a.timebase.num) * BigInt(b.timebase.den)
  const right = BigInt(b.pts) * BigInt(b.timebase.num) * BigInt(a.timebase.den)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Seconds as a float, for people and for sorting by eye. */
export const presentationSeconds = (ticks: number, { num, den }: Timebase): number => (ticks * num) / den

export const toSeconds = ({ pts: ticks, timebase }: PresentationTime): number => presentationSeconds(ticks, timebase)

/** `1/90000` */
export const formatTimebase = ({ num, den }: Timebase): string => `${num}/${den}`

/** `00:42.300`, or `1:02:03.004` from an hour on; rounded down, so that the text never names a later frame. */
export const formatClock = (seconds: number): string => {
  const rounded = Math.floor(seconds * 1000 + 1e-6)
  const sign = rounded < 0 ? '-' : ''
  const millis = Math.abs(rounded)
  const part = (value: number, width: number): string => String(value).padStart(width, '0')
  const hours = Math.floor(millis / 3_600_000)
  const minutes = Math.floor(millis / 60_000) % 60
  const rest = `${part(minutes, 2)}:${part(Math.floor(millis / 1000) % 60, 2)}.${part(millis % 1000, 3)}`
  return `${sign}${hours > 0 ? `${hours}:` : ''}${rest}`
}
