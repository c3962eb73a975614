import type { Sha256 } from '../kernel/digest.ts'

/**
 * A small file that carries the SHA-256 of the rest of its own text, so that it tells a change by itself. JSON gets it as
 * its last property (`"sha256"`), PEM as a line behind the last key, where every reader of PEM passes over it
 * (RFC 7468, 2).
 */
interface Place {
  /** What the text ends with before the digest is put in. */
  readonly end: string
  readonly before: string
  readonly after: string
}

const places: Readonly<Record<string, readonly Place[]>> = {
  json: [
    { end: '\n}\n', before: ',\n  "sha256": "', after: '"\n}\n' },
    { end: '}\n', before: ',"sha256":"', after: '"}\n' },
  ],
  pem: [{ end: '-\n', before: '-\nsha256 ', after: '\n' }],
}

const placesFor = (path: string): readonly Place[] => places[path.slice(path.lastIndexOf('.') + 1)] ?? []

const digestLength = 64

/** The text with its digest; as it is where the kind of file has no place for one. */
export const withDigest = (path: string, text: string, hash: (text: string) => Sha256): string => {
  const place = placesFor(path).find(({ end }) => text.endsWith(end) && text.length > end.length + 1)
  return place ? `${text.slice(0, -place.end.length)}${place.before}${hash(text)}${place.after}` : text
}

export type CheckedText =
  | { readonly state: 'whole' | 'unmarked'; readonly text: string }
  | { readonly state: 'altered'; readonly expected: string; readonly found: string }

/** How many characters two texts of one length differ in. */
const difference = (a: string, b: string): number => [...a].filter((letter, index) => letter !== b[index]).length

/** A tail that is the mark but for so little is the mark, damaged; any other tail belongs to an older file without one. */
const mostDamage = 2

const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

const readAt = (text: string, { end, before, after }: Place, hash: (text: string) => Sha256): CheckedText | null => {
  const length = before.length + digestLength + after.length
  if (text.length <= length) return null
  const tail = text.slice(-length)
  const stated = tail.slice(before.length, before.length + digestLength)
  const damage = difference(before, tail.slice(0, before.length)) + difference(after, tail.slice(-after.length))
  if (damage > mostDamage || (damage > 0 && !isDigest(stated))) return null
  const rest = text.slice(0, -length) + end
  const found = hash(rest)
  return damage === 0 && stated === found
    ? { state: 'whole', text: rest }
    : { state: 'altered', expected: stated, found }
}

/** The text without its digest; `unmarked` for a file from before there were digests, which nobody can check. */
export const readWithDigest = (path: string, text: string, hash: (text: string) => Sha256): CheckedText => {
  for (const place of placesFor(path)) {
    const read = readAt(text, place, hash)
    if (read) return read
  }
  return { state: 'unmarked', text }
}
