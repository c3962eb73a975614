import { crc32 } from 'node:zlib'

/** Takes bytes to the end of a file. */
type Write = (bytes: Uint8Array) => Promise<void>

interface Entry {
  readonly name: Buffer
  readonly offset: number
  readonly crc: number
  readonly bytes: number
  /** Sizes stand in eight bytes, and behind the data where they were not known before it. */
  readonly flags: number
}

const most32 = 0xffffffff
const utf8 = 0x0800
const sizesFollow = 0x0008

/** DOS date and time (APPNOTE 4.4.6) in UTC, which counts from 1980 in steps of two seconds. */
const dosTime = (at: Date): readonly [time: number, date: number] => [
  (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  ((Math.max(1980, at.getUTCFullYear()) - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
]

/** Little-endian fields one after the other: the width in bytes, then the value. */
const fields = (...list: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(list.reduce((sum, [width]) => sum + width, 0))
  let at = 0
  for (const [width, value] of list) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at)
    else buffer.writeUIntLE(value, at, width)
    at += width
  }
  return buffer
}

/** The extra field that holds what four bytes cannot (APPNOTE 4.5.3). */
const extra64 = (values: readonly number[]): Buffer =>
  values.length === 0
    ? Buffer.alloc(0)
    : fields([2, 0x0001], [2, values.length * 8], ...values.map((value) => [8, value] as const))

/**
 * A zip of stored entries (APPNOTE 6.3.10, methods 0, Zip64 where needed), written from the front to the end. Written
 * here and not by yazl, which looks for its next entry from the first one every time: with a million files that is
 * half a trillion looks. The same content at the same moment gives the same bytes.
 */
export const createStoredZip = (write: Write, at: Date) => {
  const entries: Entry[] = []
  const [time, date] = dosTime(at)
  let offset = 0

  const emit = async (bytes: Uint8Array): Promise<void> => {
    await write(bytes)
    offset += bytes.length
  }
  const localHeader = (name: Buffer, flags: number, crc: number, bytes: number, extra: Buffer): Buffer => {
    const size = extra.length > 0 ? most32 : bytes
    return Buffer.concat([
      fields(
        [4, 0x04034b50],
        [2, extra.length > 0 ? 45 : 20],
        [2, flags],
        [2, 0],
        [2, time],
        [2, date],
        [4, crc],
        [4, size],
        [4, size],
        [2, name.length],
        [2, extra.length],
      ),
      name,
      extra,
    ])
  }
  const centralRecord = ({ name, offset: from, crc, bytes, flags }: Entry): Buffer => {
    const large = bytes >= most32
    const far = from >= most32
    const extra = extra64([...(large ? [bytes, bytes] : []), ...(far ? [from] : [])])
    const size = large ? most32 : bytes
    return Buffer.concat([
      fields(
        [4, 0x02014b50],
        [2, (3 << 8) | 45],
        [2, extra.length > 0 || flags & sizesFollow ? 45 : 20],
        [2, flags],
        [2, 0],
        [2, time],
        [2, date],
        [4, crc],
        [4, size],
        [4, size],
        [2, name.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, (0o100644 << 16) >>> 0],
        [4, far ? most32 : from],
      ),
      name,
      extra,
    ])
  }

  return {
    async put(path: string, content: Uint8Array): Promise<void> {
      const name = Buffer.from(path, 'utf8')
      const crc = crc32(content)
      entries.push({ name, offset, crc, bytes: content.length, flags: utf8 })
      await emit(localHeader(name, utf8, crc, content.length, Buffer.alloc(0)))
      await emit(content)
    },

    /** Content that comes in parts; how long it is and its checksum stand behind it. */
    async stream(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
      const name = Buffer.from(path, 'utf8')
      const flags = utf8 | sizesFollow
      const from = offset
      await emit(localHeader(name, flags, 0, 0, extra64([0, 0])))
      let crc = 0
      let bytes = 0
      for await (const chunk of chunks) {
        crc = crc32(chunk, crc)
        bytes += chunk.length
        await emit(chunk)
      }
      await emit(fields([4, 0x08074b50], [4, crc], [8, bytes], [8, bytes]))
      entries.push({ name, offset: from, crc, bytes, flags })
    },

    /** The table of contents and the end; a comment of so many bytes has to follow. */
    async end(commentBytes: number): Promise<void> {
      const start = offset
      for (const entry of entries) await emit(centralRecord(entry))
      const bytes = offset - start
      const end = offset
      if (entries.length >= 0xffff || bytes >= most32 || start >= most32) {
        await emit(
          fields(
            [4, 0x06064b50],
            [8, 44],
            [2, (3 << 8) | 45],
            [2, 45],
            [4, 0],
            [4, 0],
            [8, entries.length],
            [8, entries.length],
            [8, bytes],
            [8, start],
          ),
        )
        await emit(fields([4, 0x07064b50], [4, 0], [8, end], [4, 1]))
      }
      const count = Math.min(entries.length, 0xffff)
      await emit(
        fields(
          [4, 0x06054b50],
          [2, 0],
          [2, 0],
          [2, count],
          [2, count],
          [4, Math.min(bytes, most32)],
          [4, Math.min(start, most32)],
          [2, commentBytes],
        ),
      )
    },
  }
}
