import { fail, type Result } from '../../domain/kernel/result.ts'
import type { MediaFailure } from '../../workflow/ports/media-engine.ts'
import type { ToolEnd } from './tool-door.ts'

export type MediaFailureCode = MediaFailure['code']

/** `message`: one plain sentence with what to do next. `detail`: what the tool or the disk said, for the log only. */
export const mediaFailure = (code: MediaFailureCode, message: string, detail?: string): MediaFailure =>
  detail === undefined || detail === '' ? { code, message } : { code, message, detail }

export const failMedia = (
  code: MediaFailureCode,
  message: string,
  detail?: string,
): Result<never, MediaFailure> & { readonly ok: false } => fail(mediaFailure(code, message, detail))

export const cancelled = (): MediaFailure => mediaFailure('job.cancelled', 'The work was cancelled. Nothing was kept.')

/** Command, exit code and the end of what the tool said, as one text for the log. */
export const toolDetail = (end: ToolEnd): string =>
  `${end.command.join(' ')}\nexit ${end.exitCode ?? end.killedBy ?? 'unknown'}\n${end.stderrTail}`.trim()

/** The failure of a run that did not end by itself, or null when it did. */
export const interruption = (end: ToolEnd, name: string): MediaFailure | null => {
  if (end.cause === 'cancelled') return cancelled()
  if (end.cause === 'timeout') {
    return mediaFailure(
      'media.timeout',
      `Reading “${name}” took longer than it ever should, so it was stopped. Copy the file to this computer’s disk and try again.`,
      toolDetail(end),
    )
  }
  if (end.cause === 'not-started') {
    return mediaFailure(
      'media.tool-missing',
      'The program that reads video (ffmpeg) could not be started. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN to where it is.',
      toolDetail(end),
    )
  }
  if (end.killedBy !== null) {
    return mediaFailure(
      'media.tool-failed',
      `The program that reads video stopped by a fault while it read “${name}”. Try again; if it happens again, the file or the ffmpeg build is broken.`,
      toolDetail(end),
    )
  }
  return null
}
