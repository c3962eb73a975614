import type { ContinuityFinding } from '../../media/continuity.ts'
import { formatClock } from '../../media/presentation-time.ts'

/** Lower edges in Hz of the bands in which sound is measured; the last ends at 4000 Hz. */
export const soundBands = [60, 500, 1000, 2000] as const

/** Frames of sound are this long. */
export const soundFrameSeconds = 0.01

/**
 * Sound in short: for each frame of 10 ms and each of the bands, level in decibels of full scale times two as a whole
 * number, at least −200 (digital silence): `levels[frame * bands + band]`.
 */
export interface SoundTrack {
  /** When the first frame starts on the clock of the video. */
  readonly startSeconds: number
  readonly levels: Int16Array
}

const silence = -200

const bandCount = soundBands.length

const loudest = (sound: SoundTrack, frame: number): number => {
  let most = silence
  for (let band = 0; band < bandCount; band++) most = Math.max(most, sound.levels[frame * bandCount + band] ?? silence)
  return most
}

/** Frames of digital silence in a row that are a finding. */
const leastSilence = 3

/** Stretches of digital silence of 30 ms and more between sounds; a microphone always hears something. */
const silences = (sound: SoundTrack, frames: number): readonly { at: number; length: number }[] => {
  const found: { at: number; length: number }[] = []
  let from = 0
  for (let frame = 0; frame <= frames; frame++) {
    if (frame < frames && loudest(sound, frame) <= silence) continue
    const length = frame - from
    if (length >= leastSilence && from > 10 && frame < frames - 10) found.push({ at: from, length })
    from = frame + 1
  }
  return found
}

/** The quiet level of a band over `count` frames from `from`: its 15th percentile, which knocks and voices leave alone. */
const quietLevel = (sound: SoundTrack, band: number, from: number, count: number): number => {
  const levels = new Float32Array(count)
  for (let at = 0; at < count; at++) levels[at] = sound.levels[(from + at) * bandCount + band] ?? silence
  levels.sort()
  return levels[Math.floor(count * 0.15)] ?? silence
}

/** Frames on each side of a place of which the background is taken. */
const context = 100

/** How much the background changes at a frame, in decibels over all bands, within 10 ms and for good. */
const backgroundChange = (sound: SoundTrack, frame: number): number => {
  let sum = 0
  for (let band = 0; band < bandCount; band++) {
    const far = Math.abs(
      quietLevel(sound, band, frame + 1, context) - quietLevel(sound, band, frame - context, context),
    )
    const close = Math.abs(quietLevel(sound, band, frame + 1, 10) - quietLevel(sound, band, frame - 10, 10))
    sum += Math.min(far, close) / 2
  }
  return sum / bandCount
}

/** Level of a frame on the mean of all bands, in decibels. */
const loudness = (sound: SoundTrack, frame: number): number => {
  let sum = 0
  for (let band = 0; band < bandCount; band++) sum += sound.levels[frame * bandCount + band] ?? silence
  return sum / bandCount / 2
}

/** Decibels by which a sound falls within 20 ms where it is cut off; in a room it dies away more slowly. */
const leastFall = 18

/** Decibels by which a sound that lasted for 30 ms at least is less at once, and stays so. */
const fallAt = (sound: SoundTrack, frame: number): number => {
  const before = Math.min(loudness(sound, frame - 1), loudness(sound, frame - 2), loudness(sound, frame - 3))
  let after = silence
  for (let at = frame + 1; at <= frame + 4; at++) after = Math.max(after, loudness(sound, at))
  return before - after
}

/** Decibels on the mean of all bands by which a background changes at a join, at the least. */
const leastChange = 4

export interface SoundBreak {
  readonly seconds: number
  readonly finding: ContinuityFinding
}

/** Places at which the sound breaks off. On its own this decides nothing: a phone's noise reduction does it too. */
export const soundBreaks = (sound: SoundTrack): readonly SoundBreak[] => {
  const frames = Math.floor(sound.levels.length / bandCount)
  const secondsAt = (frame: number): number => sound.startSeconds + frame * soundFrameSeconds
  const found: SoundBreak[] = silences(sound, frames).map(({ at, length }) => {
    const seconds = secondsAt(at)
    const detail = `The sound is exactly silent for ${(length * soundFrameSeconds).toFixed(2)} s at ${formatClock(seconds)}.`
    const value = length * soundFrameSeconds
    const threshold = leastSilence * soundFrameSeconds
    const measure = { name: 'silence', value, unit: 's', threshold } as const
    return { seconds, finding: { kind: 'sound', seconds, detail, measure } }
  })
  const changes: number[] = []
  for (let frame = 0; frame < frames; frame++) {
    changes.push(frame >= context && frame < frames - context ? backgroundChange(sound, frame) : 0)
  }
  for (const [frame, change] of changes.entries()) {
    if (change < leastChange) continue
    const around = changes.slice(Math.max(0, frame - context), frame + context + 1)
    if (change < Math.max(...around) || changes.indexOf(change, Math.max(0, frame - context)) !== frame) continue
    const seconds = secondsAt(frame)
    const detail = `The background of the sound changes at once at ${formatClock(seconds)}.`
    const measure = { name: 'background', value: change, unit: 'dB', threshold: leastChange } as const
    found.push({ seconds, finding: { kind: 'sound', seconds, detail, measure } })
  }
  for (let frame = 10; frame < frames - 10; frame++) {
    const value = fallAt(sound, frame)
    if (value <= leastFall || fallAt(sound, frame - 1) > leastFall) continue
    const seconds = secondsAt(frame)
    const detail = `A sound breaks off at once at ${formatClock(seconds)}.`
    const measure = { name: 'fall', value, unit: 'dB', threshold: leastFall } as const
    found.push({ seconds, finding: { kind: 'sound', seconds, detail, measure } })
  }
  return found.sort((a, b) => a.seconds - b.seconds)
}
