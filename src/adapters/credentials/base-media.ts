import {
  type FileRanges,
  type FoundManifest,
  fourLetters,
  mostManifestBytes,
  mostParts,
  uint32,
} from './file-ranges.ts'

/** A box at the top of a file of ISO base media (ISO/IEC 14496-12, 4.2), header included. */
export interface TopBox {
  readonly type: string
  /** The first 64 bytes behind its header, or all where there are fewer. */
  readonly head: Uint8Array
  readonly offset: number
  readonly length: number
  readonly headerLength: number
}

const credentialsUuid = 'd8fec3d61b0e483c92975828877ec481'

/** The boxes at the top, as far as their lengths can be believed; `sound` says whether that is to the end. */
export const topBoxes = async (
  file: FileRanges,
): Promise<{ readonly boxes: readonly TopBox[]; readonly sound: boolean }> => {
  const boxes: TopBox[] = []
  let offset = 0
  while (offset < file.byteLength) {
    const bytes = await file.read(offset, 80)
    if (bytes.byteLength < 8 || boxes.length >= mostParts) return { boxes, sound: false }
    const short = uint32(bytes, 0)
    const headerLength = short === 1 ? 16 : 8
    const left = file.byteLength - offset
    const length = short === 0 ? left : short === 1 ? uint32(bytes, 8) * 2 ** 32 + uint32(bytes, 12) : short
    if (length < headerLength || length > left) return { boxes, sound: false }
    const type = fourLetters(bytes, 4)
    const head = bytes.slice(headerLength, Math.min(length, headerLength + 64))
    boxes.push({ type, head, offset, length, headerLength })
    offset += length
  }
  return { boxes, sound: true }
}

/** UUID, version and flags, purpose, zero; then, before the store, the place of the first Merkle box (C2PA 2.2, A.5). */
const purposeOf = ({ type, head }: TopBox): { readonly purpose: string; readonly length: number } | null => {
  if (type !== 'uuid' || Buffer.from(head.subarray(0, 16)).toString('hex') !== credentialsUuid) return null
  const end = head.indexOf(0, 20)
  return end < 0 ? null : { purpose: Buffer.from(head.subarray(20, end)).toString('latin1'), length: end + 1 + 8 }
}

/** An `update` stands behind what it updates and holds all of it; a `manifest` is the only one. */
const purposes = ['manifest', 'update', 'original']

export const manifestInBaseMedia = async (file: FileRanges): Promise<FoundManifest> => {
  const { boxes } = await topBoxes(file)
  const marked = boxes.flatMap((box) => {
    const found = purposeOf(box)
    return found && purposes.includes(found.purpose) ? [{ box, ...found }] : []
  })
  const [purpose] = purposes.filter((one) => marked.some((found) => found.purpose === one))
  const [store, ...more] = marked.filter((found) => found.purpose === purpose)
  if (store === undefined) return { state: 'none' }
  const length = store.box.length - store.box.headerLength - store.length
  if (more.length > 0 || length <= 0) return { state: 'damaged' }
  if (length > mostManifestBytes) return { state: 'too-large' }
  return { state: 'found', bytes: await file.read(store.box.offset + store.box.headerLength + store.length, length) }
}
