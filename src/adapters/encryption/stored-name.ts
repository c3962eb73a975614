import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'

const letters = 'abcdefghijklmnopqrstuvwxyz234567'
const tagBytes = 16
/** Names are filled up to a multiple of this, so that their length tells little. */
const padBytes = 32

/** RFC 4648, 6, in small letters and without padding: safe on disks that do not tell `A` from `a`. */
const base32 = (bytes: Uint8Array): string => {
  let bits = 0
  let value = 0
  let text = ''
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff
    bits += 8
    for (; bits >= 5; bits -= 5) text += letters[(value >> (bits - 5)) & 31]
  }
  return bits > 0 ? text + letters[(value << (5 - bits)) & 31] : text
}

const fromBase32 = (text: string): Uint8Array | null => {
  const bytes: number[] = []
  let bits = 0
  let value = 0
  for (const letter of text) {
    const digit = letters.indexOf(letter)
    if (digit < 0) return null
    value = ((value << 5) | digit) & 0xffff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((value >> bits) & 0xff)
  }
  return Uint8Array.from(bytes)
}

/** ISO/IEC 7816-4 padding: 0x80, then zeros. */
const pad = (bytes: Uint8Array): Uint8Array => {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / padBytes) * padBytes)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  return padded
}
const unpad = (bytes: Uint8Array): Uint8Array | null => {
  const end = bytes.lastIndexOf(0x80)
  return end >= 0 && bytes.subarray(end + 1).every((byte) => byte === 0) ? bytes.subarray(0, end) : null
}

export interface StoredNames {
  folder(name: string): string
  folderCalled(stored: string): string | null
  blob(digest: string): string
  blobAt(path: string): string | null
}

/**
 * Names that hide what they name and can be read back with the key: a synthetic IV (the construction of RFC 5297, with
 * HMAC-SHA-256 cut to 16 bytes for the IV and AES-256-CTR for the text). The same name always gives the same one, which
 * is what a name is for; equal names under different keys have nothing in common.
 */
export const createStoredNames = (macKey: Uint8Array, cipherKey: Uint8Array): StoredNames => {
  const macOf = (bytes: Uint8Array): Uint8Array =>
    createHmac('sha256', macKey).update(bytes).digest().subarray(0, tagBytes)
  const close = (plain: Uint8Array): Uint8Array => {
    const iv = macOf(plain)
    return Buffer.concat([iv, createCipheriv('aes-256-ctr', cipherKey, iv).update(plain)])
  }
  const reveal = (stored: Uint8Array): Uint8Array | null => {
    if (stored.length <= tagBytes) return null
    const iv = stored.subarray(0, tagBytes)
    const plain = createDecipheriv('aes-256-ctr', cipherKey, iv).update(stored.subarray(tagBytes))
    return timingSafeEqual(macOf(plain), iv) ? plain : null
  }
  return {
    folder: (name) => base32(close(pad(new TextEncoder().encode(name)))),
    folderCalled(stored) {
      const bytes = fromBase32(stored)
      const padded = bytes && base32(bytes) === stored ? reveal(bytes) : null
      const plain = padded && unpad(padded)
      return plain ? new TextDecoder().decode(plain) : null
    },
    blob(digest) {
      const name = Buffer.from(close(Buffer.from(digest, 'hex'))).toString('hex')
      return `${name.slice(0, 2)}/${name.slice(2)}.age`
    },
    blobAt(path) {
      const match = /^([0-9a-f]{2})\/([0-9a-f]{94})\.age$/.exec(path)
      const plain = match && reveal(Buffer.from(`${match[1]}${match[2]}`, 'hex'))
      return plain ? Buffer.from(plain).toString('hex') : null
    },
  }
}
