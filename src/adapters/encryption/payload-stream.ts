import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import type { SealedStream } from '../../workflow/ports/sealing.ts'

/** age, C2SP age v1, "Payload": chunks of 64 KiB, each sealed by ChaCha20-Poly1305 (RFC 8439) with a tag of 16 bytes. */
const chunkBytes = 64 * 1024
const tagBytes = 16
const algorithm = 'chacha20-poly1305'

export const nonceBytes = 16

export const payloadKey = (fileKey: Uint8Array, nonce: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32))

/** 11 bytes of big-endian counter and one that is 1 for the last chunk, so that no chunk can be moved, lost or added. */
const chunkNonce = (index: number, last: boolean): Uint8Array => {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setBigUint64(3, BigInt(index))
  nonce[11] = last ? 1 : 0
  return nonce
}

const sealChunk = (key: Uint8Array, index: number, last: boolean, plain: Uint8Array): Uint8Array[] => {
  const cipher = createCipheriv(algorithm, key, chunkNonce(index, last), { authTagLength: tagBytes })
  const sealed = cipher.update(plain)
  cipher.final()
  return [sealed, cipher.getAuthTag()]
}

const openChunk = (key: Uint8Array, index: number, last: boolean, sealed: Uint8Array): Uint8Array => {
  if (sealed.length < tagBytes) throw new Error('the encrypted bytes end too early')
  const body = sealed.subarray(0, sealed.length - tagBytes)
  if (last && body.length === 0 && index > 0) throw new Error('the last piece is empty')
  const decipher = createDecipheriv(algorithm, key, chunkNonce(index, last), { authTagLength: tagBytes })
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  const plain = decipher.update(body)
  decipher.final()
  return plain
}

/** Cuts what comes into pieces of `size`; the piece that may be the last one waits until more comes or it ends. */
const inPieces = (
  size: number,
  piece: (index: number, last: boolean, bytes: Uint8Array) => readonly Uint8Array[],
  wipe: () => void,
): SealedStream => {
  const held = new Uint8Array(size)
  let filled = 0
  let index = 0
  return {
    update(chunk) {
      const out: Uint8Array[] = []
      for (let at = 0; at < chunk.length; ) {
        if (filled === size) {
          out.push(...piece(index, false, held))
          index += 1
          filled = 0
        }
        const taken = Math.min(size - filled, chunk.length - at)
        held.set(chunk.subarray(at, at + taken), filled)
        filled += taken
        at += taken
      }
      return Buffer.concat(out)
    },
    end() {
      try {
        return Buffer.concat(piece(index, true, held.subarray(0, filled)))
      } finally {
        held.fill(0)
        wipe()
      }
    },
  }
}

/** The payload of an age file without its nonce. `before` goes out with the first bytes. The key is wiped at the end. */
export const sealPayload = (key: Uint8Array, before: Uint8Array): SealedStream => {
  let head: readonly Uint8Array[] = [before]
  const inner = inPieces(
    chunkBytes,
    (index, last, bytes) => sealChunk(key, index, last, bytes),
    () => key.fill(0),
  )
  const withHead = (bytes: Uint8Array): Uint8Array => {
    const whole = head.length > 0 ? Buffer.concat([...head, bytes]) : bytes
    head = []
    return whole
  }
  return { update: (chunk) => withHead(inner.update(chunk)), end: () => withHead(inner.end()) }
}

/** Throws at the first piece that is not what was sealed. */
export const openPayload = (key: Uint8Array): SealedStream =>
  inPieces(
    chunkBytes + tagBytes,
    (index, last, bytes) => [openChunk(key, index, last, bytes)],
    () => key.fill(0),
  )
