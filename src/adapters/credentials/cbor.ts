/** A tagged item (RFC 8949, 3.4). */
export interface CborTag {
  readonly tag: number
  readonly value: CborValue
}

export type CborValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly CborValue[]
  | ReadonlyMap<CborValue, CborValue>
  | CborTag

/** Deeper or longer than any claim is, and little enough that a made-up one costs nothing. */
const mostDepth = 24
const mostItems = 50_000

const text = new TextDecoder('utf-8', { fatal: true })

const asText = (bytes: Uint8Array): string | undefined => {
  try {
    return text.decode(bytes)
  } catch {
    return undefined
  }
}

/** IEEE 754 binary16 (RFC 8949, appendix D). */
const half = (bits: number): number => {
  const [exponent, mantissa] = [(bits >> 10) & 0x1f, bits & 0x3ff]
  const size =
    exponent === 0
      ? mantissa * 2 ** -24
      : exponent === 31
        ? mantissa === 0
          ? Number.POSITIVE_INFINITY
          : Number.NaN
        : (mantissa + 1024) * 2 ** (exponent - 25)
  return bits & 0x8000 ? -size : size
}

interface Head {
  readonly major: number
  readonly info: number
  /** The argument; null for an indefinite length. */
  readonly argument: number | bigint | null
}

const reader = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  let items = 0

  const head = (): Head | undefined => {
    const first = bytes[at]
    if (first === undefined) return undefined
    const [major, info] = [first >> 5, first & 0x1f]
    at += 1
    if (info < 24) return { major, info, argument: info }
    if (info === 31) return { major, info, argument: null }
    const width = 2 ** (info - 24)
    if (info > 27 || at + width > bytes.byteLength) return undefined
    const start = at
    at += width
    if (width === 1) return { major, info, argument: view.getUint8(start) }
    if (width === 2) return { major, info, argument: view.getUint16(start) }
    if (width === 4) return { major, info, argument: view.getUint32(start) }
    const wide = view.getBigUint64(start)
    return { major, info, argument: wide <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(wide) : wide }
  }

  const slice = (length: number | bigint): Uint8Array | undefined => {
    if (typeof length === 'bigint' || length > bytes.byteLength - at) return undefined
    at += length
    return bytes.subarray(at - length, at)
  }

  const atBreak = (): boolean => {
    if (bytes[at] !== 0xff) return false
    at += 1
    return true
  }

  /** Bytes or text in one piece or, at an indefinite length, in definite pieces of the same kind (3.2.3). */
  const string = ({ major, argument }: Head): Uint8Array | undefined => {
    if (argument !== null) return slice(argument)
    const pieces: Uint8Array[] = []
    while (!atBreak()) {
      items += 1
      const piece = head()
      if (piece === undefined || items > mostItems || piece.major !== major || piece.argument === null) return undefined
      const part = slice(piece.argument)
      if (part === undefined) return undefined
      pieces.push(part)
    }
    return Buffer.concat(pieces)
  }

  const list = (length: number | bigint | null, depth: number): CborValue[] | undefined => {
    const values: CborValue[] = []
    while (length === null ? !atBreak() : values.length < length) {
      const value = item(depth)
      if (value === undefined) return undefined
      values.push(value)
    }
    return values
  }

  const map = (length: number | bigint | null, depth: number): ReadonlyMap<CborValue, CborValue> | undefined => {
    const values = list(typeof length === 'number' ? length * 2 : length, depth)
    if (values === undefined || values.length % 2 !== 0) return undefined
    const entries = new Map<CborValue, CborValue>()
    for (let index = 0; index < values.length; index += 2) {
      const [key, value] = [values[index] ?? null, values[index + 1] ?? null]
      // Two answers to one question: neither is taken (RFC 8949, 5.6).
      if (entries.has(key)) return undefined
      entries.set(key, value)
    }
    return entries
  }

  const simple = ({ info, argument }: Head): CborValue | undefined => {
    if (info === 20 || info === 21) return info === 21
    if (info === 22 || info === 23) return null
    if (info === 25) return half(Number(argument))
    if (info === 26) return view.getFloat32(at - 4)
    if (info === 27) return view.getFloat64(at - 8)
    return undefined
  }

  /** `undefined` for what is no well-formed item. */
  const item = (depth: number): CborValue | undefined => {
    items += 1
    if (depth > mostDepth || items > mostItems) return undefined
    const found = head()
    if (found === undefined) return undefined
    const { major, argument } = found
    if (major === 7) return simple(found)
    if (major === 2) return string(found)
    if (major === 3) {
      const bytes = string(found)
      return bytes && asText(bytes)
    }
    if (major === 4) return list(argument, depth + 1)
    if (major === 5) return map(argument, depth + 1)
    if (argument === null) return undefined
    if (major === 0) return argument
    if (major === 1) return typeof argument === 'bigint' ? -1n - argument : -1 - argument
    const value = item(depth + 1)
    return value === undefined ? undefined : { tag: Number(argument), value }
  }

  return { item, ended: () => at === bytes.byteLength }
}

/**
 * One CBOR item (RFC 8949) that fills `bytes`; `undefined` for anything else, for text that is no UTF-8, for a map that
 * names a key twice, and for what is deeper than 24 levels or has more than 50,000 items.
 */
export const decodeCbor = (bytes: Uint8Array): CborValue | undefined => {
  const { item, ended } = reader(bytes)
  const value = item(0)
  return value !== undefined && ended() ? value : undefined
}

const cborHead = (major: number, length: number): Uint8Array => {
  if (length < 24) return Uint8Array.of((major << 5) | length)
  const head = new DataView(new ArrayBuffer(5))
  head.setUint8(0, (major << 5) | 26)
  head.setUint32(1, length)
  if (length < 0x100) return Uint8Array.of((major << 5) | 24, length)
  if (length < 0x10000) return Uint8Array.of((major << 5) | 25, length >> 8, length & 0xff)
  return new Uint8Array(head.buffer)
}

/** An array of texts and byte strings, in the shortest encoding (RFC 8949, 4.2.1). */
export const encodeCborArray = (values: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat([
    cborHead(4, values.length),
    ...values.flatMap((value) => {
      const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value
      return [cborHead(typeof value === 'string' ? 3 : 2, bytes.byteLength), bytes]
    }),
  ])

export const isCborMap = (value: CborValue | undefined): value is ReadonlyMap<CborValue, CborValue> =>
  value instanceof Map

export const isCborTag = (value: CborValue | undefined): value is CborTag =>
  typeof value === 'object' && value !== null && 'tag' in value

/** What a map holds under a key; null where there is no map or no such key. */
export const valueAt = (map: CborValue | undefined, key: CborValue): CborValue =>
  isCborMap(map) ? (map.get(key) ?? null) : null

export const listAt = (map: CborValue | undefined, key: CborValue): readonly CborValue[] => {
  const value = valueAt(map, key)
  return Array.isArray(value) ? value : []
}

export const textAt = (map: CborValue | undefined, key: CborValue): string | null => {
  const value = valueAt(map, key)
  return typeof value === 'string' ? value : null
}

export const bytesAt = (map: CborValue | undefined, key: CborValue): Uint8Array | null => {
  const value = valueAt(map, key)
  return value instanceof Uint8Array ? value : null
}

export const numberAt = (map: CborValue | undefined, key: CborValue): number | null => {
  const value = valueAt(map, key)
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}
