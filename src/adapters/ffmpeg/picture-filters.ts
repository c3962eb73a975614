import type { VideoProbe } from '../../domain/media/probe.ts'
import type { PictureSize } from '../../domain/media/rotation.ts'

/** What the installed build can do and how it spells it. */
export interface Abilities {
  readonly toneMapping: boolean
  /** `-fps_mode` came with 5.1; before it the same was said with `-vsync`. */
  readonly passthrough: readonly string[]
  /** Whether packets can be left out of a copy by an expression: the `noise` filter's `drop`, since 5.0. */
  readonly dropsPackets: boolean
  /** The encoder of films that every window plays; null where this build has none. */
  readonly filmEncoder: FilmEncoder | null
}

/** By ffmpeg's own names, the better before the others. */
export const filmEncoders = ['libx264', 'libopenh264', 'libvpx-vp9'] as const
export type FilmEncoder = (typeof filmEncoders)[number]

/** What decides how colours are shown; read from the stream again for every batch, since a probe does not keep it. */
export interface ColourFacts {
  readonly colourSpace: string | null
  readonly primaries: string | null
}

/** Same pixels on every processor: swscale's quick paths round differently with and without SIMD. */
const exactScaling = 'flags=bicubic+accurate_rnd+bitexact+full_chroma_int+full_chroma_inp'

const upright: Readonly<Record<number, readonly string[]>> = {
  0: [],
  90: ['transpose=clock'],
  180: ['hflip', 'vflip'],
  270: ['transpose=cclock'],
}

const turned = (video: VideoProbe): boolean => video.rotation === 90 || video.rotation === 270

/** Most SDR screens show at most 100 cd/m²; the curve is Hable's, which keeps writing on bright labels apart. */
const toneMapChain = ({ range }: VideoProbe, { colourSpace, primaries }: ColourFacts): readonly string[] => [
  `zscale=tin=${range.transfer ?? 'smpte2084'}:min=${colourSpace ?? 'bt2020nc'}:pin=${primaries ?? 'bt2020'}:t=linear:npl=100`,
  'format=gbrpf32le',
  'zscale=p=bt709',
  'tonemap=tonemap=hable:desat=0',
  'zscale=t=bt709:m=bt709:r=tv',
  'format=yuv444p',
]

export const isToneMapped = (video: VideoProbe, abilities: Abilities): boolean =>
  video.range.kind === 'hdr' && abilities.toneMapping

/**
 * Untagged video is shown as BT.709 from 720 lines on and as BT.601 below, as players do; a tag in the file decides
 * where there is one.
 */
const matrixOf = (video: VideoProbe, colours: ColourFacts, toneMapped: boolean): string =>
  toneMapped || (colours.colourSpace === null && Math.min(video.storedWidth, video.storedHeight) >= 720)
    ? ':in_color_matrix=bt709'
    : ''

/**
 * To packed RGB by way of planes: the same pixels, tried on noise in every layout of chroma and depth, for a quarter of
 * the processor time, because only planes are filtered by vector instructions. Pictures that are RGB or a palette
 * already go straight: a palette comes out different by way of planes.
 */
const toRgb = ({ pixelFormat }: VideoProbe): readonly string[] =>
  /^(?:yuv|nv|p0)/.test(pixelFormat) ? ['format=gbrp', 'format=rgb24'] : ['format=rgb24']

/** From the decoded picture to RGB as shown: tone-mapped, square pixels, upright; `shown` smaller for a small picture. */
export const stillFilters = (
  video: VideoProbe,
  colours: ColourFacts,
  abilities: Abilities,
  shown: PictureSize = video,
): readonly string[] => {
  const toneMapped = isToneMapped(video, abilities)
  const [width, height] = turned(video) ? [shown.height, shown.width] : [shown.width, shown.height]
  return [
    ...(toneMapped ? toneMapChain(video, colours) : []),
    `scale=${width}:${height}:${exactScaling}${matrixOf(video, colours, toneMapped)}`,
    ...toRgb(video),
    ...(upright[video.rotation] ?? []),
  ]
}

/** The size of a scanned frame: `width` on screen, never larger than the video itself. */
export const scanSize = (video: VideoProbe, width: number): { readonly width: number; readonly height: number } => {
  const across = Math.max(1, Math.min(Math.round(width), video.width))
  return { width: across, height: Math.max(1, Math.round((video.height * across) / video.width)) }
}

/** From the decoded picture to a small grey one. Bilinear swscale averages when it shrinks, so nothing is skipped. */
export const scanFilters = (video: VideoProbe, width: number): readonly string[] => {
  const size = scanSize(video, width)
  const [across, down] = turned(video) ? [size.height, size.width] : [size.width, size.height]
  return [`scale=${across}:${down}:flags=bilinear:out_range=pc`, 'format=gray', ...(upright[video.rotation] ?? [])]
}

/** From the picture that ffmpeg has turned upright to 4:2:0 in BT.709 at a size on screen: tone-mapped, square pixels. */
export const clipFilters = (
  video: VideoProbe,
  colours: ColourFacts,
  abilities: Abilities,
  { width, height }: { readonly width: number; readonly height: number },
): readonly string[] => {
  const toneMapped = isToneMapped(video, abilities)
  return [
    ...(toneMapped ? toneMapChain(video, colours) : []),
    `scale=${width}:${height}:flags=bicubic${matrixOf(video, colours, toneMapped)}:out_color_matrix=bt709:out_range=tv`,
    'setsar=1',
    'format=yuv420p',
  ]
}
