/** The part of the film that a timeline shows: seconds, `from` before `to`. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/** Shortest span that can be zoomed to: a few frames of any camera. */
const shortestSeconds = 0.2

/** Pixels from the left edge of a timeline of this width. */
export const pixelOf = (span: TimeSpan, seconds: number, width: number): number =>
  ((seconds - span.from) / Math.max(1e-9, span.to - span.from)) * width

export const secondsAt = (span: TimeSpan, pixel: number, width: number): number =>
  span.from + (pixel / Math.max(1, width)) * (span.to - span.from)

/** Moved and shortened as needed to lie within `whole`. */
const within = (whole: TimeSpan, from: number, length: number): TimeSpan => {
  const most = Math.min(length, whole.to - whole.from)
  const start = Math.min(whole.to - most, Math.max(whole.from, from))
  return { from: start, to: start + most }
}

/** Shows `factor` times more closely; the second at `seconds` keeps its place. */
export const zoomSpan = (span: TimeSpan, factor: number, seconds: number, whole: TimeSpan): TimeSpan => {
  const now = span.to - span.from
  const length = Math.min(whole.to - whole.from, Math.max(shortestSeconds, now / factor))
  return within(whole, seconds - ((seconds - span.from) / now) * length, length)
}

export const moveSpan = (span: TimeSpan, by: number, whole: TimeSpan): TimeSpan =>
  within(whole, span.from + by, span.to - span.from)

/** The span, moved no further than needed for `seconds` to be in it. */
export const follow = (span: TimeSpan, seconds: number, whole: TimeSpan): TimeSpan => {
  const length = span.to - span.from
  if (seconds < span.from) return within(whole, seconds - length * 0.1, length)
  return seconds > span.to ? within(whole, seconds - length * 0.9, length) : span
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600]

/** Seconds at which a timeline writes the time, at least `apart` pixels from each other. */
export const tickSeconds = (span: TimeSpan, width: number, apart: number): readonly number[] => {
  const perPixel = (span.to - span.from) / Math.max(1, width)
  const step = steps.find((one) => one >= perPixel * apart) ?? 7200
  const first = Math.ceil(span.from / step)
  const count = Math.max(0, Math.floor(span.to / step) - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}
