import type { OriginalKind } from './original.ts'

/** What a file seems to be by its first bytes; its name is never believed. */
export interface SniffedType {
  readonly kind: OriginalKind
  readonly mediaType: string
}

const startsWith = (head: Uint8Array, bytes: readonly number[], offset = 0): boolean =>
  bytes.every((byte, index) => head[offset + index] === byte)

const ascii = (head: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...head.subarray(from, from + length))

const heicBrands = new Set(['heic', 'heix', 'heif', 'hevc', 'mif1', 'msf1', 'heim', 'heis'])

const isoMediaType = (head: Uint8Array): SniffedType => {
  const brand = ascii(head, 8, 4)
  if (heicBrands.has(brand)) return { kind: 'photo', mediaType: 'image/heic' }
  if (brand.startsWith('qt')) return { kind: 'video', mediaType: 'video/quicktime' }
  return { kind: 'video', mediaType: brand.startsWith('3g') ? 'video/3gpp' : 'video/mp4' }
}

/**
 * Photos and PDFs by their signatures; videos by the signature of their container. Null means that none fits; the
 * video decoder is not asked then. Sources: PNG 1.2 §3.1, JFIF 1.02, RIFF, ISO 14496-12 §4.3, EBML (RFC 8794 §11.2.1),
 * ISO 13818-1 §2.4.3.2 (sync byte every 188 or, with time codes, 192 bytes), ISO 32000-1 §7.5.2.
 */
export const sniffMediaType = (head: Uint8Array): SniffedType | null => {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return { kind: 'photo', mediaType: 'image/jpeg' }
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return { kind: 'photo', mediaType: 'image/png' }
  if (ascii(head, 0, 5) === '%PDF-') return { kind: 'pdf', mediaType: 'application/pdf' }
  if (ascii(head, 0, 4) === 'RIFF') {
    const form = ascii(head, 8, 4)
    if (form === 'WEBP') return { kind: 'photo', mediaType: 'image/webp' }
    return form === 'AVI ' ? { kind: 'video', mediaType: 'video/x-msvideo' } : null
  }
  if (startsWith(head, [0x1a, 0x45, 0xdf, 0xa3])) {
    const webm = ascii(head, 0, 64).includes('webm')
    return { kind: 'video', mediaType: webm ? 'video/webm' : 'video/x-matroska' }
  }
  if (['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip'].includes(ascii(head, 4, 4))) {
    return ascii(head, 4, 4) === 'ftyp' ? isoMediaType(head) : { kind: 'video', mediaType: 'video/quicktime' }
  }
  if (head[0] === 0x47 && head[188] === 0x47) return { kind: 'video', mediaType: 'video/mp2t' }
  if (head[4] === 0x47 && head[196] === 0x47) return { kind: 'video', mediaType: 'video/mp2t' }
  return null
}
