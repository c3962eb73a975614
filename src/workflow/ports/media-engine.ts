import type { ToolRecord } from '../../domain/evidence/provenance.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { FrameTable } from '../../domain/media/frame-table.ts'
import type { PresentationTime } from '../../domain/media/presentation-time.ts'
import type { MediaProbe } from '../../domain/media/probe.ts'
import type { SoundTrack } from '../../domain/scan/continuity/sound-breaks.ts'
import type { LumaPlane } from '../../domain/scan/luma-plane.ts'

export type MediaFailure = Failure<
  | 'media.missing'
  | 'media.no-permission'
  | 'media.not-a-file'
  | 'media.empty'
  | 'media.truncated'
  | 'media.unsupported'
  | 'media.no-video'
  | 'media.no-frames'
  | 'media.too-large'
  | 'media.timeout'
  | 'media.tool-missing'
  | 'media.tool-failed'
  | 'media.frame-unreadable'
  | 'media.frame-mismatch'
  | 'media.no-such-frame'
  | 'job.cancelled'
>

/** A recording as far as it is known before a picture is decoded. `path` is never written to. */
export interface ProbedMedia {
  readonly path: string
  readonly probe: MediaProbe
  readonly frames: FrameTable
}

/** A full-size picture of exactly one frame: RGB, 8 bits a channel, rows from the top, upright, no padding. */
export interface Still {
  readonly ordinal: number
  readonly at: PresentationTime
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
  /** SHA-256 of `rgb`. */
  readonly pixelSha256: Sha256
  /** True when a second decode along another route gave the same pixels. */
  readonly verified: boolean
  readonly toneMapped: boolean
  readonly tool: ToolRecord
}

export interface ScanReport {
  /** Frames handed to `onFrame`. */
  readonly scanned: number
  /** Ordinals asked for that gave no picture. */
  readonly unreadable: readonly number[]
  readonly tool: ToolRecord
}

/** Which ffmpeg this is; recorded wherever something made by it is shown or exported. */
export interface MediaToolVersion {
  readonly ffmpeg: { readonly path: string; readonly version: string; readonly origin: string }
  readonly ffprobe: { readonly path: string; readonly version: string; readonly origin: string }
}

/** A stretch of a recording to hand in: the frames from `from` up to, not including, `to`. Null: no limit. */
export interface ClipWish {
  readonly from: PresentationTime
  readonly to: PresentationTime
  readonly maxBytes: number | null
  readonly maxPixels: number | null
}

/** An MP4 (H.264, 4:2:0) that was decoded whole after it was made. It carries no metadata of the recording. */
export interface CutClip {
  readonly bytes: Uint8Array
  readonly seconds: number
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly sound: boolean
  readonly tool: ToolRecord
}

export interface MediaEngine {
  version(): Promise<Result<MediaToolVersion, MediaFailure>>
  /** Reads what the file is and the PTS of every frame; succeeds only when at least one frame decodes. */
  probe(path: string, signal: AbortSignal): Promise<Result<ProbedMedia, MediaFailure>>
  /**
   * Decodes every frame once, upright, in grey, `width` pixels wide on screen, in order of presentation. The plane
   * handed to `onFrame` is its own copy. Back pressure: the next frame waits for `onFrame`.
   */
  scanFrames(
    media: ProbedMedia,
    width: number,
    onFrame: (ordinal: number, at: PresentationTime, plane: LumaPlane) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<Result<ScanReport, MediaFailure>>
  /**
   * Decodes some frames and as little else as the file allows; shapes and order as in `scanFrames`. `ordinals`
   * ascending. With `every` false, frames that no other frame is built on (B-frames) may be left out: they cost as much
   * as the others and show less. What was left out is not told from what cannot be read, except that keyframes are
   * never left out.
   */
  lookAt(
    media: ProbedMedia,
    ordinals: readonly number[],
    look: { readonly width: number; readonly every: boolean },
    onFrame: (ordinal: number, at: PresentationTime, plane: LumaPlane) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<Result<ScanReport, MediaFailure>>
  /** Decodes the sound alone and measures it; null where there is none or none that decodes. */
  listen(media: ProbedMedia, signal: AbortSignal): Promise<Result<SoundTrack | null, MediaFailure>>
  /**
   * Hands over the stills of the given ordinals one by one, ascending. With `verified`, each is decoded again along a
   * second route and its pixel hash compared first: evidence is always taken so. A frame that cannot be had is a
   * failure that names it; no near frame is ever given instead.
   */
  stills(
    media: ProbedMedia,
    ordinals: readonly number[],
    verified: boolean,
    onStill: (still: Result<Still, MediaFailure & { readonly ordinal: number }>) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<Result<void, MediaFailure>>
  /**
   * Makes a clip, upright, within its bytes and pixels; the sound stays where the bytes allow it. It begins at exactly
   * the frame asked for. Fails with `media.too-large` when so few bytes hold no picture. `onShare` gets 0 to 1.
   */
  cut(
    media: ProbedMedia,
    wish: ClipWish,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Result<CutClip, MediaFailure>>
}
