import { descriptorWords } from './binary-descriptor.ts'
import type { FrameFeatures } from './frame-features.ts'

/** Feature `a` of one frame and `b` of another are each the other's nearest; `distance` in differing bits. */
export interface AlikePair {
  readonly a: number
  readonly b: number
  readonly distance: number
}

const farthest = 72
const ratio = 0.86
const ceiling = Math.ceil(farthest / ratio)

const setBits = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Bits in which two descriptors differ; the count ends early once it has reached `enough`. */
const differingBits = (a: Uint32Array, atA: number, b: Uint32Array, atB: number, enough: number): number => {
  let bits = 0
  for (let word = 0; word < descriptorWords; word += 2) {
    bits +=
      setBits((a[atA + word] as number) ^ (b[atB + word] as number)) +
      setBits((a[atA + word + 1] as number) ^ (b[atB + word + 1] as number))
    if (bits >= enough) return bits
  }
  return bits
}

/**
 * Pairs of features that are each the other's nearest, differ in at most 72 of 256 bits and in clearly fewer than the
 * second nearest does (ratio 0.86), nearest first. The ratio drops what repeats within a frame, as bars and weaves do.
 * Source of the ratio test: D. Lowe, "Distinctive image features from scale-invariant keypoints", IJCV 60(2), 2004.
 */
export const alikePairs = (a: FrameFeatures, b: FrameFeatures): readonly AlikePair[] => {
  const nearestToB = new Int32Array(b.count).fill(-1)
  const distanceToB = new Int32Array(b.count).fill(ceiling)
  const nearestToA = new Int32Array(a.count).fill(-1)
  const distanceToA = new Int32Array(a.count).fill(ceiling)
  const secondToA = new Int32Array(a.count).fill(ceiling)
  for (let one = 0; one < a.count; one++) {
    let nearest = ceiling
    let second = ceiling
    let nearestOther = -1
    for (let other = 0; other < b.count; other++) {
      const toBeat = Math.max(second, distanceToB[other] as number)
      const bits = differingBits(a.descriptors, one * descriptorWords, b.descriptors, other * descriptorWords, toBeat)
      if (bits < nearest) {
        second = nearest
        nearest = bits
        nearestOther = other
      } else if (bits < second) second = bits
      if (bits < (distanceToB[other] as number)) {
        distanceToB[other] = bits
        nearestToB[other] = one
      }
    }
    nearestToA[one] = nearestOther
    distanceToA[one] = nearest
    secondToA[one] = second
  }
  const pairs: AlikePair[] = []
  for (let one = 0; one < a.count; one++) {
    const other = nearestToA[one] as number
    const distance = distanceToA[one] as number
    if (other < 0 || distance > farthest || distance > ratio * (secondToA[one] as number)) continue
    if (nearestToB[other] === one) pairs.push({ a: one, b: other, distance })
  }
  return pairs.sort((p, q) => p.distance - q.distance || p.a - q.a)
}
