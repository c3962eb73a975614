import type { PlaybackFrames } from '../../../domain/media/playback-clock.ts'
import type { Size } from './stage-view.ts'

/** A recording that is open in the player. */
export interface Film {
  readonly source: string
  readonly frames: PlaybackFrames
  /** Size of an exact frame, upright and with square pixels. */
  readonly picture: Size
}
