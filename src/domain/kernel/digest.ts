import type { Brand } from './brand.ts'

/** 64 lower-case hexadecimal digits: SHA-256 as of FIPS 180-4. */
export type Sha256 = Brand<string, 'Sha256'>

const pattern = /^[0-9a-f]{64}$/

export const isSha256 = (text: string): text is Sha256 => pattern.test(text)

/** Takes a digest that a hasher made or a file holds. Throws RangeError when it is not 64 lower-case hex digits. */
export const sha256 = (text: string): Sha256 => {
  if (!isSha256(text)) throw new RangeError(`not a SHA-256 digest: ${text}`)
  return text
}

/** The first twelve digits, for people who compare by eye; never for a program. */
export const shortDigest = (digest: Sha256): string => digest.slice(0, 12)

/** The 32 bytes that a digest spells. */
export const digestBytes = (digest: Sha256): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, index) => Number.parseInt(digest.slice(2 * index, 2 * index + 2), 16))
