import { createHash } from 'node:crypto'
import type { StatedPlace } from '../../domain/evidence/origin-hint.ts'
import { isSha256, sha256 } from '../../domain/kernel/digest.ts'
import type { CompanionFile } from '../../workflow/ports/credentials-reader.ts'
import { clipped } from './stated-facts.ts'

type Fields = ReadonlyMap<string, string>

const mostFields = 500

const fieldsOfJson = (text: string): Fields => {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return new Map()
    return new Map(
      Object.entries(parsed)
        .slice(0, mostFields)
        .flatMap(([key, value]): [string, string][] =>
          typeof value === 'string' || typeof value === 'number' ? [[key.trim(), String(value)]] : [],
        ),
    )
  } catch {
    return new Map()
  }
}

/** ProofMode puts spaces in the place of commas inside values; some programs that read and write it again quote. */
const cells = (line: string): readonly string[] => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1'))

/** Names in the first line and values in the second, or, in older files, a name and its value in each line. */
const fieldsOfCsv = (text: string): Fields => {
  const lines = text.split(/\r?\n/, mostFields).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const [names = [], values = []] = lines.slice(0, 2).map(cells)
  const across = names.length > 3
  const pairs = across
    ? names.map((name, index): [string, string] => [name, values[index] ?? ''])
    : lines.map(cells).map(([name = '', value = '']): [string, string] => [name, value])
  return new Map(pairs.slice(0, mostFields))
}

const numberIn = (fields: Fields, name: string): number | null => {
  const text = fields.get(name)?.trim() ?? ''
  const value = Number(text)
  return text !== '' && Number.isFinite(value) ? value : null
}

/** 0/0 is what is written while no place is known. */
const placeIn = (fields: Fields): StatedPlace | null => {
  const [latitude, longitude] = [numberIn(fields, 'Location.Latitude'), numberIn(fields, 'Location.Longitude')]
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return null
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  const accuracy = numberIn(fields, 'Location.Accuracy')
  return { latitude, longitude, accuracy: accuracy !== null && accuracy > 0 ? accuracy : null }
}

const firstOf = (fields: Fields, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = clipped(fields.get(name))
    if (value !== null) return value
  }
  return null
}

const fileName = /^(?:.*[\\/])?(?:([0-9a-f]{64})|[^\\/]+)\.proof\.(json|csv)$/i

/**
 * Reads `<SHA-256>.proof.json` and `.proof.csv` by the field names that ProofMode writes. Which recording they are of
 * stands in the file, and in its name; where both say it they have to agree.
 */
export const readCompanion = (name: string, bytes: Uint8Array): CompanionFile | null => {
  const [, named, ending] = fileName.exec(name) ?? []
  if (ending === undefined) return null
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  const fields = ending.toLowerCase() === 'json' ? fieldsOfJson(text) : fieldsOfCsv(text)
  const inside = firstOf(fields, ['File Hash SHA256', 'FileHash'])?.toLowerCase()
  const concerns = inside ?? named?.toLowerCase() ?? ''
  if (fields.size === 0 || !isSha256(concerns) || (named && named.toLowerCase() !== concerns)) return null
  const device = [firstOf(fields, ['Manufacturer']), firstOf(fields, ['Model', 'Hardware'])].filter(
    (part) => part !== null,
  )
  return {
    concerns: sha256(concerns),
    data: {
      kind: 'proof-mode',
      fileName: clipped(name.split(/[\\/]/).pop()) ?? '',
      fileSha256: sha256(createHash('sha256').update(bytes).digest('hex')),
      claimedAt: firstOf(fields, ['Proof Generated', 'File Created', 'File Modified', 'DateCreated']),
      device: device.length > 0 ? [...new Set(device)].join(' ') : null,
      place: placeIn(fields),
      signed: false,
    },
  }
}
