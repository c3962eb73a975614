import type { Sha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { presentationTimeOf } from '../../domain/media/frame-table.ts'
import type { MediaFailure, Still } from '../../workflow/ports/media-engine.ts'
import { mediaFailure } from './media-failures.ts'
import { isToneMapped } from './picture-filters.ts'
import { type DecodedPixels, type StillJob, stillPlan, type WantedFrame } from './still-decoder.ts'
import { toolRecord } from './tool-record.ts'

export type StillResult = Result<Still, MediaFailure & { readonly ordinal: number }>

export const unreadableStill = (job: StillJob, ordinal: number, detail: string): StillResult =>
  fail({
    ...mediaFailure(
      'media.frame-unreadable',
      `Frame ${ordinal} of “${job.source.name}” cannot be decoded: the file is damaged there. Choose a frame shortly before or after it.`,
      detail,
    ),
    ordinal,
  })

export const mismatchedStill = (job: StillJob, ordinal: number, hashes: readonly (Sha256 | string)[]): StillResult =>
  fail({
    ...mediaFailure(
      'media.frame-mismatch',
      `Frame ${ordinal} of “${job.source.name}” does not decode to the same picture twice, so it is not used. Choose a frame shortly before or after it.`,
      hashes.join(' ≠ '),
    ),
    ordinal,
  })

/** The still with the recipe of the decode that gave its pixels. */
export const goodStill = (job: StillJob, pixels: DecodedPixels, frame: WantedFrame, verified: boolean): StillResult => {
  const { width, height } = job.shown
  return succeed({
    ordinal: frame.ordinal,
    at: presentationTimeOf(job.media.frames, frame.ordinal),
    width,
    height,
    rgb: pixels.rgb,
    pixelSha256: pixels.pixelSha256,
    verified,
    toneMapped: isToneMapped(job.media.probe.video, job.tool.abilities),
    tool: toolRecord(job.tool.version, stillPlan(job, [frame], 'pixels')),
  })
}
