import type { Result } from '../../domain/kernel/result.ts'
import type { FrameTable } from '../../domain/media/frame-table.ts'
import type { Waveform } from '../../domain/media/waveform.ts'
import type { MediaFailure, ProbedMedia, Still } from './media-engine.ts'

/** What a browser's player makes of a recording: see `playback-clock.ts`. */
export interface PlayerHint {
  /** For `canPlayType`; null where browsers have no name for the codec. */
  readonly mime: string | null
  /** The moment of the container's clock that the player calls 0. */
  readonly zeroSeconds: number
}

/** A film of every frame for a player that cannot play the recording, in a temporary file until it is disposed of. */
export interface PreviewFilm {
  readonly path: string
  /** Its own frames, read from the file after it was made. */
  readonly frames: FrameTable
  dispose(): Promise<void>
}

/** What is made of a recording for looking at it. Evidence is never taken through here: see `MediaEngine`. */
export interface PlaybackEngine {
  /**
   * Small pictures, `width` pixels wide on screen, of frames that lie far from each other, in about the given order: how
   * long each takes does not depend on how long the recording is. For looking only.
   */
  glimpses(
    media: ProbedMedia,
    ordinals: readonly number[],
    width: number,
    onStill: (still: Result<Still, MediaFailure & { readonly ordinal: number }>) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<Result<void, MediaFailure>>
  /**
   * Neighbouring frames for somebody who steps, in the given order, rising or falling, where the container lets a decode
   * begin near them; otherwise rising. Pixels as of `MediaEngine.stills`, not verified. The decoder stands still until
   * `onStill` has settled; after a third of a minute it is given up: `job.cancelled`.
   */
  steps(
    media: ProbedMedia,
    ordinals: readonly number[],
    onStill: (still: Result<Still, MediaFailure & { readonly ordinal: number }>) => Promise<void>,
    signal: AbortSignal,
  ): Promise<Result<void, MediaFailure>>
  /** Scans stand back for this long from now: somebody moves through a recording. */
  standBack(millis: number): void
  /** The outline of the sound; null where there is none or none that decodes. */
  outline(media: ProbedMedia, signal: AbortSignal): Promise<Result<Waveform | null, MediaFailure>>
  playerHint(media: ProbedMedia, signal: AbortSignal): Promise<Result<PlayerHint, MediaFailure>>
  /**
   * Makes a film of every frame, upright, at most `side` pixels on its longer side, the first frame at 0 and every
   * other as long after it as in the recording; sound stays. For looking only. `onShare` gets 0 to 1.
   */
  preview(
    media: ProbedMedia,
    side: number,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Result<PreviewFilm, MediaFailure>>
}
