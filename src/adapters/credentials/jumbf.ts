/** A box that holds data. `content` is what stands behind its header. */
interface DataBox {
  readonly type: string
  readonly content: Uint8Array
}

/** A superbox (ISO/IEC 19566-5, 4.2): described by its first box, and then made of others. */
export interface SuperBox {
  /** What it is, as 32 hexadecimal digits. */
  readonly uuid: string
  readonly label: string
  /** Everything behind its own header: what the digests of C2PA are made of. */
  readonly content: Uint8Array
  readonly boxes: readonly SuperBox[]
  readonly data: readonly DataBox[]
}

/** Deeper than a store, its manifests, their assertions and a thumbnail inside one. */
const mostDepth = 8
const mostBoxes = 4096

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Boxes side by side; null when a length lies. LBox 1 has its length in 8 more bytes, 0 goes to the end (4.1). */
const splitBoxes = (bytes: Uint8Array): readonly DataBox[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boxes: DataBox[] = []
  let at = 0
  while (at < bytes.byteLength) {
    const left = bytes.byteLength - at
    if (left < 8 || boxes.length >= mostBoxes) return null
    const short = view.getUint32(at)
    if (short === 1 && left < 16) return null
    const header = short === 1 ? 16 : 8
    const length = short === 0 ? left : short === 1 ? Number(view.getBigUint64(at + 8)) : short
    if (length < header || length > left) return null
    boxes.push({ type: ascii(bytes.subarray(at + 4, at + 8)), content: bytes.subarray(at + header, at + length) })
    at += length
  }
  return boxes
}

/** UUID, then a byte that says what follows; bit 1: a label that ends with a zero (ISO/IEC 19566-5, annex A.2). */
const description = (bytes: Uint8Array): { readonly uuid: string; readonly label: string } | null => {
  const toggles = bytes[16]
  if (toggles === undefined) return null
  const uuid = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  if ((toggles & 2) === 0) return { uuid, label: '' }
  const end = bytes.indexOf(0, 17)
  return end < 0 || end > 17 + 1024 ? null : { uuid, label: Buffer.from(bytes.subarray(17, end)).toString('utf8') }
}

const superBox = (content: Uint8Array, depth: number, budget: { left: number }): SuperBox | null => {
  const [first, ...rest] = splitBoxes(content) ?? []
  budget.left -= rest.length + 1
  if (first?.type !== 'jumd' || depth > mostDepth || budget.left < 0) return null
  const described = description(first.content)
  if (described === null) return null
  const boxes: SuperBox[] = []
  for (const box of rest.filter(({ type }) => type === 'jumb')) {
    const inner = superBox(box.content, depth + 1, budget)
    if (inner === null) return null
    boxes.push(inner)
  }
  return { ...described, content, boxes, data: rest.filter(({ type }) => type !== 'jumb') }
}

/** The one superbox that `bytes` begin with; null for what is no sound structure. Padding behind it is passed over. */
export const parseJumbf = (bytes: Uint8Array): SuperBox | null => {
  if (bytes.byteLength < 8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const short = view.getUint32(0)
  const length = short === 0 ? bytes.byteLength : short
  const whole = short === 1 || length > bytes.byteLength ? bytes : bytes.subarray(0, length)
  const [box] = splitBoxes(whole) ?? []
  return box?.type === 'jumb' ? superBox(box.content, 0, { left: mostBoxes }) : null
}

export const boxLabelled = (boxes: readonly SuperBox[], label: string): SuperBox | null =>
  boxes.find((box) => box.label === label) ?? null

/** What a box of one type holds; null where there is none or more than one. */
export const dataOf = ({ data }: SuperBox, type: string): Uint8Array | null => {
  const found = data.filter((box) => box.type === type)
  return found.length === 1 ? (found[0]?.content ?? null) : null
}
