import {
  type FileRanges,
  type FoundManifest,
  fourLetters,
  mostManifestBytes,
  mostParts,
  uint16,
  uint32,
} from './file-ranges.ts'

/** Markers without a length (ITU-T T.81, B.1.1.3): TEM and the restarts. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)

interface Segment {
  readonly instance: number
  readonly sequence: number
  readonly bytes: Uint8Array
}

/** `JP`, number of the box, number of the piece, then the piece (ISO/IEC 19566-5, D.2). */
const jumbfSegment = (bytes: Uint8Array): Segment | null =>
  bytes.byteLength > 16 && uint16(bytes, 0) === 0x4a50
    ? { instance: uint16(bytes, 2), sequence: uint32(bytes, 4), bytes: bytes.subarray(8) }
    : null

/** Every piece repeats the header of the box that was cut; behind the first it is left out. */
const joined = (pieces: readonly Segment[]): FoundManifest => {
  const sorted = [...pieces].sort((a, b) => a.sequence - b.sequence)
  const header = uint32(sorted[0]?.bytes ?? new Uint8Array(), 0) === 1 ? 16 : 8
  if (sorted.some(({ sequence }, index) => sequence !== (sorted[0]?.sequence ?? 0) + index)) return { state: 'damaged' }
  return {
    state: 'found',
    bytes: Buffer.concat(sorted.map(({ bytes }, index) => (index === 0 ? bytes : bytes.subarray(header)))),
  }
}

/** APP11 segments before the picture begins (C2PA 2.2, A.3.1). */
export const manifestInJpeg = async (file: FileRanges): Promise<FoundManifest> => {
  const pieces: Segment[] = []
  let [at, total] = [2, 0]
  for (let parts = 0; parts < mostParts; parts++) {
    const mark = await file.read(at, 4)
    if (mark.byteLength < 4 || mark[0] !== 0xff) break
    const marker = mark[1] ?? 0
    if (marker === 0xda || marker === 0xd9) break
    if (marker === 0xff) at += 1
    else if (isBare(marker)) at += 2
    else {
      const length = uint16(mark, 2)
      if (length < 2) break
      const segment = marker === 0xeb ? jumbfSegment(await file.read(at + 4, length - 2)) : null
      if (segment) pieces.push(segment)
      total += segment?.bytes.byteLength ?? 0
      if (total > mostManifestBytes) return { state: 'too-large' }
      at += 2 + length
    }
  }
  // Other makers keep other boxes in such segments; the store is the one whose description says `c2pa`.
  const instances = [...new Set(pieces.map(({ instance }) => instance))]
  const stores = instances.flatMap((instance): readonly FoundManifest[] => {
    const own = pieces.filter((piece) => piece.instance === instance)
    const store = joined(own)
    if (store.state !== 'found') return own.some(({ bytes }) => isStore(bytes)) ? [store] : []
    return isStore(store.bytes) ? [store] : []
  })
  const [store, ...more] = stores
  if (store === undefined) return { state: 'none' }
  return more.length > 0 ? { state: 'damaged' } : store
}

/** The UUID of a manifest store begins with `c2pa`, and stands in the description behind two headers. */
const isStore = (bytes: Uint8Array): boolean => {
  const outer = uint32(bytes, 0) === 1 ? 16 : 8
  return fourLetters(bytes, 4) === 'jumb' && fourLetters(bytes, outer + 8) === 'c2pa'
}

interface ChunkForm {
  readonly start: number
  readonly name: string
  readonly header: number
  length(head: Uint8Array): number
  nameOf(head: Uint8Array): string
  /** Of a chunk with that much data, header and what follows it included. */
  whole(length: number): number
}

/** PNG (ISO/IEC 15948, 5.3): length, name, data, check sum. */
const png: ChunkForm = {
  start: 8,
  name: 'caBX',
  header: 8,
  length: (head) => uint32(head, 0),
  nameOf: (head) => fourLetters(head, 4),
  whole: (length) => length + 12,
}

/** RIFF: name, length in little-endian, data, a byte more where the length is odd. WebP and AVI. */
const riff: ChunkForm = {
  start: 12,
  name: 'C2PA',
  header: 8,
  length: (head) => new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true),
  nameOf: (head) => fourLetters(head, 0),
  whole: (length) => length + (length % 2) + 8,
}

const manifestInChunks = async (file: FileRanges, form: ChunkForm): Promise<FoundManifest> => {
  let found: FoundManifest = { state: 'none' }
  let at = form.start
  for (let parts = 0; parts < mostParts; parts++) {
    const head = await file.read(at, form.header)
    if (head.byteLength < form.header) break
    const length = form.length(head)
    if (form.nameOf(head) === form.name) {
      if (found.state !== 'none') return { state: 'damaged' }
      if (length > mostManifestBytes) return { state: 'too-large' }
      const bytes = await file.read(at + form.header, length)
      found = bytes.byteLength < length ? { state: 'damaged' } : { state: 'found', bytes }
    }
    at += form.whole(length)
  }
  return found
}

export const manifestInPng = (file: FileRanges): Promise<FoundManifest> => manifestInChunks(file, png)

export const manifestInRiff = (file: FileRanges): Promise<FoundManifest> => manifestInChunks(file, riff)
