import type { Parts } from './along.ts'

/** Pieces of sound a second in a waveform: finer than a screen shows of a whole recording, coarse enough to keep. */
export const waveRate = 50

/**
 * The outline of a recording's sound: the lowest and the highest sample of each piece of 1/`waveRate` s, −127 to 127 for
 * −1 to 1; the first piece starts at `startSeconds` of the container's clock.
 */
export interface Waveform {
  readonly startSeconds: number
  readonly low: Int8Array
  readonly high: Int8Array
}

export interface WaveMeter {
  /** Takes mono samples, −1 to 1, in pieces of any length. */
  take(samples: Float32Array): void
  waveform(startSeconds: number): Waveform
}

const scaled = (sample: number): number => Math.round(127 * Math.max(-1, Math.min(1, sample)))

/** Draws the outline of sound as it streams by, at `rate` samples a second. */
export const createWaveMeter = (rate: number): WaveMeter => {
  const length = rate / waveRate
  const low: number[] = []
  const high: number[] = []
  let least = 0
  let most = 0
  let count = 0
  const close = (): void => {
    low.push(scaled(least))
    high.push(scaled(most))
    least = 0
    most = 0
    count = 0
  }
  return {
    take(samples) {
      for (const sample of samples) {
        if (count === 0 || sample < least) least = sample
        if (count === 0 || sample > most) most = sample
        count += 1
        if (count >= length) close()
      }
    },
    waveform(startSeconds) {
      if (count > 0) close()
      return { startSeconds, low: Int8Array.from(low), high: Int8Array.from(high) }
    },
  }
}

/** The lowest and highest sample in each part, −1 to 1; null where the recording has no sound. */
export const peaksIn = (
  { startSeconds, low, high }: Waveform,
  { fromSeconds, untilSeconds, count }: Parts,
): readonly ({ readonly low: number; readonly high: number } | null)[] => {
  const each = (untilSeconds - fromSeconds) / count
  return Array.from({ length: count }, (_, part) => {
    const begin = Math.floor((fromSeconds + part * each - startSeconds) * waveRate)
    const end = Math.max(begin + 1, Math.floor((fromSeconds + (part + 1) * each - startSeconds) * waveRate))
    let least = Number.POSITIVE_INFINITY
    let most = Number.NEGATIVE_INFINITY
    for (let piece = Math.max(0, begin); piece < Math.min(end, low.length); piece++) {
      least = Math.min(least, low[piece] as number)
      most = Math.max(most, high[piece] as number)
    }
    return most < least ? null : { low: least / 127, high: most / 127 }
  })
}
