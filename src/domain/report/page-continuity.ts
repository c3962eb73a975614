import { shownLine } from '../kernel/shown-text.ts'
import type { RecordingSummary, ReportInput } from './report-input.ts'

/** `1:13` or `1:02:03`; part seconds are cut off, so that never more is claimed than there is. */
export const plainDuration = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds + 1e-6))
  const two = (value: number): string => String(value).padStart(2, '0')
  const minutes = Math.floor(whole / 60) % 60
  const hours = Math.floor(whole / 3600)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** The name under which the file came; a short digest when the order does not list it. */
export const recordingName = (recording: RecordingSummary, { order }: ReportInput): string =>
  shownLine(
    order.originals.find(({ sha256 }) => sha256 === recording.source)?.originalName ??
      `video ${recording.source.slice(0, 12)}`,
  )

const closed = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`)

/** The finding in honest words: what was not found is never called absent. `measured`: with what each rests on. */
export const continuitySentence = (recording: RecordingSummary, measured = false): string => {
  const length = `${plainDuration(recording.durationSeconds)} of video`
  const { continuityDetail, continuityMeasured } = recording
  const detail = closed(((measured ? continuityMeasured : null) ?? continuityDetail).trim())
  const unreadable =
    recording.unreadableFrames > 0
      ? `${recording.unreadableFrames} of ${recording.frames} frames could not be read.`
      : ''
  const words = {
    unbroken: `No cut found in ${length}.`,
    broken: `Signs of a cut or gap found in ${length}.`,
    undecided: `Whether the ${length} has a cut could not be decided.`,
  }
  return [words[recording.continuityVerdict], detail, unreadable].filter((part) => part !== '').join(' ')
}

/** One sentence a recording, at most three; the rest stands in the index. */
export const continuitySentences = (input: ReportInput): readonly string[] => {
  const { recordings, order } = input
  if (recordings.length === 0) {
    return [
      order.exhibits.length > 0
        ? 'No video belongs to this report; the exhibits are photos.'
        : 'No video belongs to this report.',
    ]
  }
  const named = (recording: RecordingSummary): string =>
    recordings.length === 1
      ? continuitySentence(recording)
      : `${recordingName(recording, input)}: ${continuitySentence(recording)}`
  const rest = recordings.length - 3
  return [
    ...recordings.slice(0, 3).map(named),
    ...(rest > 0 ? [`${rest} more recording${rest === 1 ? '' : 's'}: see the index of files.`] : []),
  ]
}
