import { type CborValue, decodeCbor, isCborMap, isCborTag, listAt, textAt, valueAt } from './cbor.ts'
import { dataOf, type SuperBox } from './jumbf.ts'

/** What the assertions of a claim state about the taking of the file. */
export interface StatedFacts {
  readonly title: string | null
  readonly device: string | null
  readonly claimedAt: string | null
  readonly actions: readonly string[]
  readonly statesPlace: boolean
}

const longestText = 200
const mostActions = 12

/** Text of a file, cut to what a line can hold; null for none. */
export const clipped = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? ''
  if (trimmed === '') return null
  return trimmed.length > longestText ? `${trimmed.slice(0, longestText)}…` : trimmed
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mostJsonBytes = 1 << 20

const jsonOf = (box: SuperBox): Fields => {
  const bytes = dataOf(box, 'json')
  if (bytes === null || bytes.byteLength > mostJsonBytes) return {}
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return isFields(parsed) ? parsed : {}
  } catch {
    return {}
  }
}

/** A property of JSON-LD by its last part, whatever prefix and case the writer chose: `exif:Make`, `tiff:Make`. */
const propertyOf = (fields: Fields, name: string): string | null => {
  for (const [key, value] of Object.entries(fields)) {
    if (key.split(':').pop() !== name) continue
    if (typeof value === 'string') return clipped(value)
  }
  return null
}

const metadataLabels = ['stds.exif', 'c2pa.metadata', 'cawg.metadata', 'stds.schema-org.CreativeWork']

/** An assertion's label without the number that tells it from others of its kind: `c2pa.actions__1`. */
const kindOf = ({ label }: SuperBox): string => label.replace(/__\d+$/, '')

/** A date as text, or as CBOR's tag 0 around one (RFC 8949, 3.4.1). */
const dateIn = (value: CborValue): string | null => {
  const inner = isCborTag(value) && value.tag === 0 ? value.value : value
  return typeof inner === 'string' ? clipped(inner) : null
}

/** The value of a digital source type of IPTC, which is an address: its last part. */
const sourceType = (action: CborValue): string | null => {
  const type = textAt(action, 'digitalSourceType')
  return type === null ? null : (type.split('/').pop() ?? null)
}

const actionsOf = (boxes: readonly SuperBox[]): readonly CborValue[] =>
  boxes
    .filter((box) => ['c2pa.actions', 'c2pa.actions.v2'].includes(kindOf(box)))
    .flatMap((box) => listAt(decodeCbor(dataOf(box, 'cbor') ?? new Uint8Array()), 'actions'))
    .filter((action) => isCborMap(action))

export const readStatedFacts = (claim: CborValue, assertions: readonly SuperBox[]): StatedFacts => {
  const actions = actionsOf(assertions)
  const metadata = assertions.filter((box) => metadataLabels.includes(kindOf(box))).map(jsonOf)
  const stated = (...names: readonly string[]): string | null => {
    for (const fields of metadata) {
      for (const name of names) {
        const value = propertyOf(fields, name)
        if (value !== null) return value
      }
    }
    return null
  }
  const device = [stated('Make'), stated('Model')].filter((part) => part !== null)
  const made = actions.find((action) => textAt(action, 'action') === 'c2pa.created')
  return {
    title: clipped(textAt(claim, 'dc:title')),
    device: device.length > 0 ? device.join(' ') : null,
    claimedAt:
      dateIn(valueAt(made, 'when')) ?? stated('DateTimeOriginal', 'DateTimeDigitized', 'CreateDate', 'datePublished'),
    actions: [
      ...new Set(
        actions.flatMap((action) => {
          const name = clipped(textAt(action, 'action'))
          const source = clipped(sourceType(action))
          return name === null ? [] : [source === null ? name : `${name} (${source})`]
        }),
      ),
    ].slice(0, mostActions),
    statesPlace: stated('GPSLatitude') !== null,
  }
}
