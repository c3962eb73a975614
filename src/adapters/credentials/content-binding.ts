import type { HintCheck } from '../../domain/evidence/origin-hint.ts'
import { type TopBox, topBoxes } from './base-media.ts'
import { bytesAt, type CborValue, decodeCbor, listAt, numberAt, textAt, valueAt } from './cbor.ts'
import { hashNamed, sameBytes } from './claim-digests.ts'
import type { FileRanges } from './file-ranges.ts'
import { dataOf, type SuperBox } from './jumbf.ts'

/** A stretch of the file; `marked` puts its own place before it, as 8 bytes, into the digest. */
interface Stretch {
  readonly offset: number
  readonly length: number
  readonly marked: boolean
}

const mostExclusions = 1000
const chunkBytes = 1 << 20

/** The file without the stretches that a digest leaves out, which may neither overlap nor leave the file (C2PA 2.2, 18.6). */
const besideExclusions = (assertion: CborValue, byteLength: number): readonly Stretch[] | null => {
  const exclusions = listAt(assertion, 'exclusions')
  if (exclusions.length > mostExclusions) return null
  const stretches: Stretch[] = []
  let at = 0
  for (const exclusion of exclusions) {
    const [start, length] = [numberAt(exclusion, 'start'), numberAt(exclusion, 'length')]
    if (start === null || length === null || start < at || length < 0 || start + length > byteLength) return null
    stretches.push({ offset: at, length: start - at, marked: false })
    at = start + length
  }
  return [...stretches, { offset: at, length: byteLength - at, marked: false }]
}

/**
 * Whether an exclusion means this box: it names a type at the top and perhaps bytes that have to stand in it. Null where
 * it means only a part of the box, or what it means is not understood.
 */
const excludes = (exclusion: CborValue, box: TopBox): boolean | null => {
  const [, type, inside] = /^\/([^/[\]]{4})(.*)$/s.exec(textAt(exclusion, 'xpath') ?? '') ?? []
  if (type === undefined) return null
  if (type !== box.type) return false
  const narrowed = ['length', 'version', 'flags', 'subset'].some((part) => valueAt(exclusion, part) !== null)
  if (inside !== '' || narrowed) return null
  for (const expected of listAt(exclusion, 'data')) {
    const [offset, value] = [numberAt(expected, 'offset'), bytesAt(expected, 'value')]
    if (offset === null || value === null) return null
    const from = offset - box.headerLength
    if (from < 0 || from + value.byteLength > box.head.byteLength) return null
    if (!sameBytes(box.head.subarray(from, from + value.byteLength), value)) return false
  }
  return true
}

/**
 * The boxes that a digest of a film is made of. Only whole boxes at the top can be left out; parts of boxes and trees of
 * digests, as films in fragments have them, are not read. Null: not understood.
 */
const boxStretches = (assertion: CborValue, boxes: readonly TopBox[]): readonly Stretch[] | null => {
  const exclusions = listAt(assertion, 'exclusions')
  if (valueAt(assertion, 'merkle') !== null || exclusions.length > mostExclusions) return null
  const stretches: Stretch[] = []
  for (const box of boxes) {
    const answers = exclusions.map((exclusion) => excludes(exclusion, box))
    if (answers.includes(null)) return null
    if (!answers.includes(true)) stretches.push({ offset: box.offset, length: box.length, marked: true })
  }
  return stretches
}

const digestOf = async (
  file: FileRanges,
  stretches: readonly Stretch[],
  algorithm: string | null,
  signal: AbortSignal,
): Promise<Uint8Array | null> => {
  const hash = hashNamed(algorithm)
  if (hash === null) return null
  for (const { offset, length, marked } of stretches) {
    if (marked) {
      const place = Buffer.alloc(8)
      place.writeBigUInt64BE(BigInt(offset))
      hash.update(place)
    }
    for (let done = 0; done < length; done += chunkBytes) {
      if (signal.aborted) return null
      hash.update(await file.read(offset + done, Math.min(chunkBytes, length - done)))
    }
  }
  return hash.digest()
}

const stretchesOf = async (
  label: string,
  assertion: CborValue,
  file: FileRanges,
): Promise<readonly Stretch[] | null> => {
  if (label === 'c2pa.hash.data') return besideExclusions(assertion, file.byteLength)
  const { boxes, sound } = await topBoxes(file)
  return sound ? boxStretches(assertion, boxes) : null
}

/** The first version of the digest of films did not bind the places of boxes; C2PA says to take it for none. */
const bindings: readonly string[] = ['c2pa.hash.data', 'c2pa.hash.bmff.v2', 'c2pa.hash.bmff.v3']

/**
 * Holds the bytes of a file against the digest that the claim binds to it. `not-checked` for the forms that are not
 * read, and when `signal` ends it.
 */
export const checkContent = async (
  file: FileRanges,
  signed: readonly SuperBox[],
  claimAlgorithm: string | null,
  signal: AbortSignal,
): Promise<HintCheck> => {
  const [box, ...more] = signed.filter(({ label }) => bindings.includes(label))
  if (box === undefined || more.length > 0) return 'not-checked'
  const assertion = decodeCbor(dataOf(box, 'cbor') ?? new Uint8Array()) ?? null
  const stated = bytesAt(assertion, 'hash')
  const stretches = await stretchesOf(box.label, assertion, file)
  if (stated === null || stretches === null) return 'not-checked'
  const digest = await digestOf(file, stretches, textAt(assertion, 'alg') ?? claimAlgorithm, signal)
  if (digest === null) return 'not-checked'
  return sameBytes(digest, stated) ? 'fits' : 'differs'
}
