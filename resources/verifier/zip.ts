import { type GivenFile, piecesOf } from './given-files.ts'

/** No bundle comes near: a directory beyond is not read. */
const mostEntries = 20_000
const mostDirectoryBytes = 32 * 2 ** 20

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }

const viewOf = async (blob: Blob): Promise<DataView> => new DataView(await blob.arrayBuffer())

const wrong = (why: string): RangeError => new RangeError(why)

interface Entry {
  readonly path: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** APPNOTE 4.5.3: sizes that do not fit into 32 bits stand in an extra field, in this order. */
const long = (view: DataView, from: number, to: number, values: readonly number[]): readonly number[] => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    return values.map((value) => {
      if (value !== 0xffffffff) return value
      next += 8
      return Number(view.getBigUint64(next - 8, true))
    })
  }
  return values
}

const findDirectory = async (zip: Blob): Promise<{ count: number; bytes: number; offset: number }> => {
  const from = Math.max(0, zip.size - 65_557)
  const tail = await viewOf(zip.slice(from))
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== signature.end) continue
    const [count, bytes, offset] = [
      tail.getUint16(at + 10, true),
      tail.getUint32(at + 12, true),
      tail.getUint32(at + 16, true),
    ]
    if (at < 20 || tail.getUint32(at - 20, true) !== signature.locator64) return { count, bytes, offset }
    const start = Number(tail.getBigUint64(at - 12, true))
    const end = await viewOf(zip.slice(start, start + 56))
    if (end.byteLength < 56 || end.getUint32(0, true) !== signature.end64) throw wrong('zip64')
    const large = (place: number): number => Number(end.getBigUint64(place, true))
    return { count: large(32), bytes: large(40), offset: large(48) }
  }
  throw wrong('zip')
}

const readDirectory = async (zip: Blob): Promise<readonly Entry[]> => {
  const { count, bytes, offset } = await findDirectory(zip)
  if (count > mostEntries || bytes > mostDirectoryBytes) throw wrong('zip: too many entries')
  const view = await viewOf(zip.slice(offset, offset + bytes))
  const entries: Entry[] = []
  for (let at = 0, index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== signature.central) throw wrong('zip: directory')
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [nameBytes, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ]
    const path = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameBytes))
    const extraAt = at + 46 + nameBytes
    const sizes = [24, 20, 42].map((place) => view.getUint32(at + place, true))
    const [size, packed, place] = long(view, extraAt, extraAt + extra, sizes) as [number, number, number]
    if (flags & 1 || (method !== 0 && method !== 8)) throw wrong(`zip: ${path}`)
    if (!path.endsWith('/')) entries.push({ path, method, packed, size, offset: place })
    at = extraAt + extra + comment
  }
  if (new Set(entries.map(({ path }) => path)).size !== entries.length) throw wrong('zip: a name twice')
  return entries
}

/** Stops where more comes out than the directory says, so that a small file cannot fill the memory. */
async function* unpack(
  zip: Blob,
  { path, method, packed, size, offset }: Entry,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const head = await viewOf(zip.slice(offset, offset + 30))
  if (head.byteLength < 30 || head.getUint32(0, true) !== signature.local) throw wrong(`zip: ${path}`)
  const start = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true)
  const body = zip.slice(start, start + packed)
  if (method === 0) {
    if (packed !== size || body.size !== size) throw wrong(`zip: ${path}`)
    yield* piecesOf(body)
    return
  }
  const reader = body.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let done = 0
  try {
    for (;;) {
      const { value } = await reader.read()
      if (value === undefined) break
      done += value.length
      if (done > size) throw wrong(`zip: ${path}`)
      yield value as Uint8Array<ArrayBuffer>
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  if (done !== size) throw wrong(`zip: ${path}`)
}

/** The files of a zip, stored or deflated. Throws RangeError for what is no such zip. */
export const openZip = async (zip: Blob): Promise<readonly GivenFile[]> =>
  (await readDirectory(zip)).map((entry) => ({ path: entry.path, size: entry.size, pieces: () => unpack(zip, entry) }))
