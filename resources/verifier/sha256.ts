import type { Sha256 } from '../../src/domain/kernel/digest.ts'

const primesOf = (count: number): readonly number[] => {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((p) => n % p !== 0)) primes.push(n)
  return primes
}

/** FIPS 180-4, 4.2.2 and 5.3.3: the first 32 bits of the fractional parts of cube and square roots of primes. */
const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32) >>> 0
const roundConstants = Uint32Array.from(primesOf(64), (p) => fraction(Math.cbrt(p)))
const firstState = Uint32Array.from(primesOf(8), (p) => fraction(Math.sqrt(p)))

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

/** SHA-256 piece by piece, so that a long video never has to fit into memory. */
export interface Sha256Stream {
  update(bytes: Uint8Array): void
  digest(): Sha256
}

export const createSha256 = (): Sha256Stream => {
  const state = Uint32Array.from(firstState)
  const words = new Uint32Array(64)
  const block = new Uint8Array(64)
  let filled = 0
  let length = 0
  const at = (array: Uint32Array | Uint8Array, index: number): number => array[index] as number
  const compress = (bytes: Uint8Array, from: number): void => {
    for (let i = 0; i < 16; i++) {
      const j = from + 4 * i
      words[i] = (at(bytes, j) << 24) | (at(bytes, j + 1) << 16) | (at(bytes, j + 2) << 8) | at(bytes, j + 3)
    }
    for (let i = 16; i < 64; i++) {
      const x = at(words, i - 15)
      const y = at(words, i - 2)
      const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)
      const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10)
      words[i] = at(words, i - 16) + s0 + at(words, i - 7) + s1
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(roundConstants, i) + at(words, i)) | 0
      const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = at(state, i) + word
  }
  const update = (bytes: Uint8Array): void => {
    length += bytes.length
    let from = 0
    if (filled > 0) {
      const take = Math.min(64 - filled, bytes.length)
      block.set(bytes.subarray(0, take), filled)
      filled += take
      from = take
      if (filled < 64) return
      compress(block, 0)
      filled = 0
    }
    for (; from + 64 <= bytes.length; from += 64) compress(bytes, from)
    block.set(bytes.subarray(from), 0)
    filled = bytes.length - from
  }
  return {
    update,
    digest() {
      const total = length
      const end = new Uint8Array(filled < 56 ? 64 - filled : 128 - filled)
      end[0] = 0x80
      const view = new DataView(end.buffer)
      view.setUint32(end.length - 8, Math.floor(total / 2 ** 29))
      view.setUint32(end.length - 4, (total << 3) >>> 0)
      update(end)
      return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('') as Sha256
    },
  }
}

export const hashBytes = (bytes: Uint8Array): Sha256 => {
  const hash = createSha256()
  hash.update(bytes)
  return hash.digest()
}

export const hashText = (text: string): Sha256 => hashBytes(new TextEncoder().encode(text))
