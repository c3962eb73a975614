/** Where the signature of a PDF stands, and what it is over: all bytes but its own place. */
export type SignedRange =
  | { readonly kind: 'unsigned' }
  /** `partial`: bytes of the file are outside of what is signed; `damaged`: the place holds no signature. */
  | { readonly kind: 'partial' | 'appended' | 'damaged' }
  | {
      readonly kind: 'signed'
      /** The bytes before and behind the place of the signature: together everything that is signed. */
      readonly before: Uint8Array<ArrayBuffer>
      readonly after: Uint8Array<ArrayBuffer>
      /** CMS SignedData, DER, without the padding of its place. */
      readonly signature: Uint8Array<ArrayBuffer>
    }

const codesOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0))
const byteRange = codesOf('/ByteRange')
const subFilter = codesOf('/ETSI.CAdES.detached')

const placesOf = (bytes: Uint8Array, wanted: readonly number[]): readonly number[] => {
  const [first = 0] = wanted
  const places: number[] = []
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((code, index) => bytes[at + index] === code)) places.push(at)
  }
  return places
}

const textAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

const rangePattern = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/

/** The length of a DER value by its head: what follows in the place is padding. Null for what is no SEQUENCE. */
const derLength = (bytes: Uint8Array): number | null => {
  const [tag, first = 0] = bytes
  if (tag !== 0x30) return null
  if (first < 0x80) return 2 + first
  const size = first & 0x7f
  if (size < 1 || size > 4) return null
  return bytes.subarray(2, 2 + size).reduce((sum, byte) => sum * 256 + byte, 0) + 2 + size
}

/** A hexadecimal string between angle brackets (ISO 32000-1, 7.3.4.3); null for anything else. */
const hexString = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  const end = bytes.length - 1
  if (bytes[0] !== 0x3c || bytes[end] !== 0x3e || end < 3 || end % 2 === 0) return null
  const values = new Uint8Array((end - 1) / 2)
  for (let index = 0; index < values.length; index++) {
    const pair = textAt(bytes, 1 + 2 * index, 2)
    if (!/^[0-9a-fA-F]{2}$/.test(pair)) return null
    values[index] = Number.parseInt(pair, 16)
  }
  return values
}

/**
 * Finds what the one signature of a PDF is over (ISO 32000-1, 12.8.1; ETSI EN 319 142-1, 5.5). Only one that covers the
 * whole file but its own place is `signed`: what lies outside of it could say anything.
 */
export const findSignedRange = (pdf: Uint8Array<ArrayBuffer>): SignedRange => {
  const ranges = placesOf(pdf, byteRange).flatMap((at) => {
    const found = rangePattern.exec(textAt(pdf, at, 120))
    return found ? [found.slice(1).map(Number)] : []
  })
  const [range, another] = ranges
  if (!range) return { kind: placesOf(pdf, subFilter).length > 0 ? 'damaged' : 'unsigned' }
  if (another) return { kind: 'appended' }
  const [start = 0, before = 0, after = 0, rest = 0] = range
  if (start !== 0 || after <= before || after + rest !== pdf.length) return { kind: 'partial' }
  const filled = hexString(pdf.subarray(before, after))
  const length = filled && derLength(filled)
  if (!filled || length === null || length > filled.length) return { kind: 'damaged' }
  // Whatever is no padding there is outside of the signature too.
  if (filled.subarray(length).some((byte) => byte !== 0)) return { kind: 'damaged' }
  const signature = filled.subarray(0, length)
  return { kind: 'signed', before: pdf.subarray(0, before), after: pdf.subarray(after), signature }
}
