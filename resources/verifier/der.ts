/** One element of DER (X.690, 8.1): its tag, its content, and all its bytes. */
export interface Der {
  readonly tag: number
  readonly content: Uint8Array<ArrayBuffer>
  readonly whole: Uint8Array<ArrayBuffer>
}

/** A form of BER that this page does not read; the bytes may be sound all the same. */
export class UnreadForm extends Error {}

/** Throws RangeError for what is no element, `UnreadForm` for lengths that are not definite. */
export const readDer = (bytes: Uint8Array<ArrayBuffer>): readonly Der[] => {
  const elements: Der[] = []
  const at = (index: number): number => {
    const byte = bytes[index]
    if (byte === undefined) throw new RangeError('an element ends too early')
    return byte
  }
  for (let from = 0; from < bytes.length; ) {
    const tag = at(from)
    if ((tag & 31) === 31) throw new UnreadForm('long tag')
    let start = from + 2
    let length = at(from + 1)
    if (length === 128) throw new UnreadForm('indefinite length')
    if (length > 128) {
      const count = length - 128
      if (count > 4) throw new RangeError('a length beyond all files')
      length = 0
      for (let index = 0; index < count; index++) length = length * 256 + at(start++)
    }
    const end = start + length
    if (end > bytes.length) throw new RangeError('an element ends too early')
    elements.push({ tag, content: bytes.subarray(start, end), whole: bytes.subarray(from, end) })
    from = end
  }
  return elements
}

export const parts = (element: Der | undefined): readonly Der[] => {
  if (element === undefined) throw new RangeError('an element is missing')
  return readDer(element.content)
}

export const need = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new RangeError('an element is missing')
  return value
}

/** An object identifier with dots. */
export const oidOf = (element: Der | undefined): string => {
  const { tag, content } = need(element)
  if (tag !== 6) throw new RangeError('no object identifier')
  const numbers: number[] = []
  let value = 0
  for (const byte of content) {
    value = value * 128 + (byte & 127)
    if (byte < 128) {
      numbers.push(value)
      value = 0
    }
  }
  const first = need(numbers[0])
  const head = Math.min(2, Math.floor(first / 40))
  return [head, first - 40 * head, ...numbers.slice(1)].join('.')
}

/** UTCTime (tag 23) or GeneralizedTime (24) in UTC, as milliseconds since 1970; NaN for others. */
export const timeOf = (element: Der | undefined): number => {
  const { tag, content } = need(element)
  const text = String.fromCharCode(...content)
  const year = Number(text.slice(0, 2))
  const long = tag === 24 ? text : `${year < 50 ? 20 : 19}${text}`
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(long)
  if (!match) return Number.NaN
  const [, y, mo, da, h, mi, s, part = ''] = match
  return Date.parse(`${y}-${mo}-${da}T${h}:${mi}:${s}${part.slice(0, 4)}Z`)
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])
