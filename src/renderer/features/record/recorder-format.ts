/**
 * What the recorder may write, the best first: VP9 keeps most of a label at the same size; every one of these plays
 * up to where it was cut off (WebM clusters, MP4 fragments).
 */
const formats = [
  'video/webm;codecs=vp9,opus',
  'video/webm;codecs=vp8,opus',
  'video/webm;codecs=h264,opus',
  'video/mp4;codecs=avc1.64003E,mp4a.40.2',
  'video/webm',
] as const

const withoutSound = (format: string): string => format.replace(/,(opus|mp4a\.40\.2)$/, '')

/** The first format that this system writes; null where it writes none. */
export const pickFormat = (hasSound: boolean, isSupported: (format: string) => boolean): string | null =>
  formats.map((format) => (hasSound ? format : withoutSound(format))).find(isSupported) ?? null

/** Bits a pixel and second, so that small print survives compression; recorders default to a third of it. */
const bitsPerPixel = 4.5
const leastBits = 2_500_000
const mostBits = 40_000_000

export const videoBits = (width: number, height: number): number =>
  Math.round(Math.min(mostBits, Math.max(leastBits, width * height * bitsPerPixel)))
