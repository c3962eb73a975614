import { isSha256, type Sha256 } from '../../domain/kernel/digest.ts'

const words = 'proofbox-backup sha256 '

/** The comment of the zip, its last bytes: the digest of everything before it. No other place could hold that. */
export const closing = (before: Sha256): Buffer => Buffer.from(`${words}${before}\n`, 'latin1')

export const closingBytes = words.length + 65

/** The digest that the last bytes of a file state; null for a file that ends another way. */
export const readClosing = (last: Buffer): Sha256 | null => {
  const text = last.toString('latin1')
  const digest = text.slice(words.length, -1)
  return text.startsWith(words) && text.endsWith('\n') && isSha256(digest) ? digest : null
}
