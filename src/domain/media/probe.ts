import type { Rational } from '../kernel/rational.ts'
import type { RecordedClock } from '../kernel/recorded-clock.ts'
import type { Timebase } from './presentation-time.ts'
import type { Rotation } from './rotation.ts'

/** How the picture codes light; HDR stills are tone-mapped to SDR and say so. */
export interface DynamicRange {
  readonly kind: 'sdr' | 'hdr'
  readonly transfer: string | null
}

export interface VideoProbe {
  readonly streamIndex: number
  readonly codec: string
  readonly pixelFormat: string
  readonly storedWidth: number
  readonly storedHeight: number
  readonly sampleAspect: Rational
  readonly rotation: Rotation
  /** Size on screen, after sample aspect ratio and rotation. */
  readonly width: number
  readonly height: number
  readonly timebase: Timebase
  readonly frameRate: 'constant' | 'variable'
  readonly range: DynamicRange
}

export interface AudioProbe {
  readonly streamIndex: number
  readonly codec: string
  readonly sampleRate: number
}

/** What a recording is. `container` is the demuxer that was chosen by the file's first bytes, not by its name. */
export interface MediaProbe {
  readonly container: string
  readonly durationSeconds: number
  readonly video: VideoProbe
  readonly audio: AudioProbe | null
  readonly clocks: readonly RecordedClock[]
  /** Software that the file says wrote it (`encoder`, `com.apple.quicktime.software`, …), as stated. */
  readonly writtenBy: readonly string[]
  /** Plain sentences about what is odd but usable. */
  readonly warnings: readonly string[]
}
