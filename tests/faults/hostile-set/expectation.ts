import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One line of `expect.json`: a path below `files`, its bytes that are no UTF-8 as halves of surrogate pairs (PEP 383). */
export interface HostileItem {
  readonly path: string
  readonly group: string
  readonly what: string
  readonly must: string
}

export interface HostileSet {
  readonly files: string
  readonly canary: string
  readonly items: readonly HostileItem[]
}

/** What has to become of an import of the file, by the first words of what it must lead to. */
export type Fate = 'taken' | 'refused' | 'either'

export const fateOf = ({ group, must }: HostileItem): Fate => {
  if (/^reject (?:with|by content)|^reject:|^refuse |^as audio-only|^say |^treat as no picture/.test(must))
    return 'refused'
  if (
    /\bor reject\b|^reject or|^offer|^one plain error|^check free|^the hash is|^as above|^import the first/.test(must)
  )
    return 'either'
  return group === 'special' && !must.startsWith('follow') ? 'either' : 'taken'
}

export const readHostileSet = (root: string): HostileSet => {
  const { canary, items } = JSON.parse(readFileSync(join(root, 'expect.json'), 'utf8')) as Omit<HostileSet, 'files'>
  return { files: join(root, 'files'), canary: readFileSync(canary, 'utf8').slice(0, 12), items }
}

/** The path as the bytes that the system has. */
export const pathBytes = ({ files }: HostileSet, { path }: HostileItem): Buffer =>
  Buffer.concat([
    Buffer.from(`${files}/`),
    ...[...path].map((character) => {
      const code = character.codePointAt(0) ?? 0
      return code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code & 0xff]) : Buffer.from(character)
    }),
  ])
