import { type SoundTrack, soundBands, soundFrameSeconds } from './sound-breaks.ts'

/** Samples a second that the meter takes. */
export const soundRate = 8000

const frameLength = soundRate * soundFrameSeconds

/** Share of the way that a one-pole low pass of this corner frequency goes with each sample. */
const pole = (hertz: number): number => 1 - Math.exp((-2 * Math.PI * hertz) / soundRate)

const halfDecibels = (meanSquare: number): number =>
  meanSquare < 1e-10 ? -200 : Math.max(-199, Math.round(20 * Math.log10(meanSquare)))

export interface SoundMeter {
  /** Takes mono samples, −1 to 1, at `soundRate`, in pieces of any length. */
  take(samples: Float32Array): void
  /** What was heard so far; `startSeconds` is the time of the first sample. */
  track(startSeconds: number): SoundTrack
}

/** Measures sound as it streams by; about 1 kB is kept for each second. */
export const createSoundMeter = (): SoundMeter => {
  const levels: number[] = []
  const poles = soundBands.map(pole)
  const first = poles.map(() => 0)
  const second = poles.map(() => 0)
  const energy = poles.map(() => 0)
  let loudest = 0
  let count = 0
  const closeFrame = (): void => {
    for (const [band, sum] of energy.entries()) {
      levels.push(loudest === 0 ? -200 : Math.max(-199, halfDecibels(sum / frameLength)))
      energy[band] = 0
    }
    loudest = 0
    count = 0
  }
  return {
    take(samples) {
      for (const sample of samples) {
        // Each low pass is run twice; a band is what lies between two of them.
        let above = sample
        for (let band = poles.length - 1; band >= 0; band--) {
          const share = poles[band] as number
          first[band] = (first[band] as number) + share * (sample - (first[band] as number))
          second[band] = (second[band] as number) + share * ((first[band] as number) - (second[band] as number))
          const inBand = above - (second[band] as number)
          energy[band] = (energy[band] as number) + inBand * inBand
          above = second[band] as number
        }
        loudest = Math.max(loudest, Math.abs(sample))
        count += 1
        if (count === frameLength) closeFrame()
      }
    },
    track: (startSeconds) => ({
      startSeconds,
      levels: Int16Array.from(levels),
    }),
  }
}
