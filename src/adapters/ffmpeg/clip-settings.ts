import type { MediaProbe } from '../../domain/media/probe.ts'

/** How a clip is coded: its size on screen, its rates in bits a second; `videoRate` null where quality alone decides. */
export interface ClipSettings {
  readonly width: number
  readonly height: number
  readonly videoRate: number | null
  /** 0 leaves the sound out. */
  readonly audioRate: number
}

export interface ClipBudget {
  readonly seconds: number
  readonly frames: number
  readonly maxBytes: number | null
  readonly maxPixels: number | null
  /** Bytes that the same stretch has in the recording; 0 where that is not known. */
  readonly sourceBytes: number
}

/** Longer than this no form shows a picture; labels stay legible well below. */
const longestSide = 1920

/** H.264 at the preset that is used keeps print apart from about this many bits a pixel. */
const bitsOfPixel = 0.06

/** Below this side print on a label is gone, whatever the rate. */
const shortestLongSide = 480

/** Tables of an MP4: about 16 bytes a frame for the picture and as many for the sound, and its head. */
const overhead = (frames: number): number => 4096 + 40 * frames

/** Sound has the less, the less there is for the picture. */
const soundRate = (rate: number): number =>
  rate >= 1_500_000 ? 96_000 : rate >= 500_000 ? 64_000 : rate >= 200_000 ? 32_000 : 0

const even = (value: number): number => Math.max(2, 2 * Math.round(value / 2))

/** Null when so few bytes make no picture at all. */
export const clipSettings = ({ video, audio }: MediaProbe, budget: ClipBudget): ClipSettings | null => {
  const { seconds, frames, maxBytes, maxPixels, sourceBytes } = budget
  const limited = Math.min(1, longestSide / Math.max(video.width, video.height))
  const byPixels = maxPixels === null ? 1 : Math.sqrt(maxPixels / (video.width * video.height))
  const largest = Math.min(limited, byPixels)
  const at = (scale: number) => {
    const size = { width: even(video.width * scale - 0.5), height: even(video.height * scale - 0.5) }
    return size
  }
  if (maxBytes === null || (sourceBytes > 0 && sourceBytes * 1.5 < maxBytes)) {
    return { ...at(largest), videoRate: null, audioRate: audio === null ? 0 : 96_000 }
  }
  const total = ((maxBytes * 0.97 - overhead(frames)) * 8) / seconds
  if (total <= 20_000) return null
  const audioRate = audio === null ? 0 : soundRate(total)
  const videoRate = Math.floor(total - audioRate)
  const pixelsAffordable = (videoRate * seconds) / (bitsOfPixel * frames)
  const byRate = Math.sqrt(pixelsAffordable / (video.width * video.height))
  const smallest = shortestLongSide / Math.max(video.width, video.height)
  return { ...at(Math.min(largest, Math.max(byRate, smallest))), videoRate, audioRate }
}
