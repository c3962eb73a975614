/** The demuxer that is forced on a file, by ffmpeg's own names. */
export type ContainerKind = 'mov' | 'matroska' | 'avi' | 'mpegts' | 'mpeg' | 'flv'

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

/** ISO 14496-12 boxes that may stand first in a file. */
const firstBoxes = new Set(['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide', 'pnot', 'styp', 'moof', 'uuid'])

/** Brands of still pictures in the same wrapping (HEIF, AVIF): a photo, not a recording. */
const pictureBrands = new Set(['mif1', 'msf1', 'heic', 'heix', 'heim', 'heis', 'avif', 'avis', 'jpeg'])

/** Sync byte 0x47 every 188 bytes, or every 192 with four bytes of time before each (BDAV, `.m2ts`). ISO 13818-1. */
const looksLikeTransportStream = (bytes: Uint8Array): boolean => {
  for (const size of [188, 192]) {
    for (let start = 0; start < size && start < bytes.length; start++) {
      let hits = 0
      let at = start
      while (at < bytes.length && bytes[at] === 0x47 && hits < 8) {
        hits++
        at += size
      }
      // Either enough packets in a row, or all that the file holds.
      if (hits >= 5 || (hits >= 3 && start <= 4 && at >= bytes.length)) return true
    }
  }
  return false
}

/**
 * The container by the file's own first bytes (a few KiB suffice), or null. The name of the file plays no part:
 * a playlist renamed `.mp4` would make ffmpeg open the other files that it names.
 */
export const containerKind = (head: Uint8Array): ContainerKind | null => {
  if (head.length >= 12 && firstBoxes.has(ascii(head, 4, 8))) {
    return ascii(head, 4, 8) === 'ftyp' && pictureBrands.has(ascii(head, 8, 12)) ? null : 'mov'
  }
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return 'matroska'
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 11) === 'AVI') return 'avi'
  if (ascii(head, 0, 3) === 'FLV' && head[3] === 1) return 'flv'
  if (head[0] === 0 && head[1] === 0 && head[2] === 1 && head[3] === 0xba) return 'mpeg'
  return looksLikeTransportStream(head) ? 'mpegts' : null
}
