import type { FixityFinding } from '../evidence/fixity.ts'
import { sumsText } from '../evidence/manifest.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import { shownLine } from '../kernel/shown-text.ts'
import type { FoundFile } from './verification-files.ts'

/**
 * BagIt 1.0 (RFC 8493): the bundle as the payload `data/` of a bag, which archives and authorities know how to receive
 * and check. Names with `%` are not used: RFC 8493 writes them `%25`, which common tools do not read back.
 */
export const payloadFolder = 'data/'

/** Section 2.1.1: exactly these two lines. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

const payloadList = 'manifest-sha256.txt'
const tagList = 'tagmanifest-sha256.txt'

export interface BagFile {
  /** Relative to the bag. */
  readonly path: string
  readonly bytes: number
  readonly sha256: Sha256
}

export interface BagFacts {
  /** The order's id. */
  readonly identifier: string
  readonly createdAt: Instant
  readonly software: string
}

/** A value of a tag file stands on one line, and a line that begins with a space would go on with it (RFC 8493, 2.2.2). */
const oneLine = (text: string): string => shownLine(text).trim()

const infoText = (payload: readonly BagFile[], { identifier, createdAt, software }: BagFacts): string => {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes, 0)
  return [
    `External-Identifier: ${oneLine(identifier)}`,
    `Bagging-Date: ${createdAt.slice(0, 10)}`,
    `Payload-Oxum: ${octets}.${payload.length}`,
    `Bag-Software-Agent: ${oneLine(software)}`,
    '',
  ].join('\n')
}

/** The tag files of a bag over this payload, whose paths begin with `data/`; the list of tag files comes last. */
export const tagFiles = (
  payload: readonly BagFile[],
  facts: BagFacts,
  hash: (text: string) => Sha256,
): readonly { readonly path: string; readonly text: string }[] => {
  const tags = [
    { path: 'bagit.txt', text: bagDeclaration },
    { path: 'bag-info.txt', text: infoText(payload, facts) },
    { path: payloadList, text: sumsText(payload) },
  ]
  return [...tags, { path: tagList, text: sumsText(tags.map(({ path, text }) => ({ path, sha256: hash(text) }))) }]
}

/** RFC 8493, 2.1.3: CR, LF and `%` of a name are percent-encoded in a manifest. */
const decodedName = (name: string): string =>
  name.replace(/%(0[dD]|0[aA]|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const isInside = (path: string): boolean =>
  !path.startsWith('/') && !/^[A-Za-z]:|\\/.test(path) && path.split('/').every((part) => part !== '..' && part !== '')

interface BagList {
  readonly digests: ReadonlyMap<string, string>
  readonly findings: readonly FixityFinding[]
}

const readList = (list: string, text: string): BagList => {
  const digests = new Map<string, string>()
  const findings: FixityFinding[] = []
  const odd = (expected: string, found: string): void =>
    void findings.push({ kind: 'inconsistent', path: list, expected, found })
  for (const line of text.split(/\r\n|\r|\n/).filter((each) => each !== '')) {
    const match = /^([0-9a-fA-F]{64})[ \t]+\*?(.+)$/.exec(line)
    const path = decodedName(match?.[2]?.replace(/^\.\//, '') ?? '')
    if (!match?.[1] || !isInside(path)) odd('a digest and a path inside the bag', line.slice(0, 200))
    else if (digests.has(path)) odd(`${path} once`, `${path} twice`)
    else digests.set(path, match[1].toLowerCase())
  }
  return { digests, findings }
}

const compare = (
  list: string,
  digests: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, FoundFile>,
): readonly FixityFinding[] =>
  [...digests].flatMap(([path, expected]): readonly FixityFinding[] => {
    const file = found.get(path)
    if (file === undefined) return [{ kind: 'missing', path, expected: `${expected}, as ${list} says`, found: null }]
    const digest = file.kind === 'hashed' ? file.sha256 : file.why
    return digest === expected ? [] : [{ kind: 'altered', path, expected, found: digest }]
  })

/** The texts of a bag's tag files; null for one that is not there. */
export interface BagTexts {
  readonly declaration: string | null
  readonly info: string | null
  readonly payloadList: string | null
  readonly tagList: string | null
  /** A list of files that have to be fetched from elsewhere makes a bag incomplete here. */
  readonly fetches: boolean
}

export const bagNames = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  payloadList,
  tagList,
  fetch: 'fetch.txt',
} as const

const checkDeclaration = (text: string | null): readonly FixityFinding[] => {
  const path = bagNames.declaration
  if (text === null) return [{ kind: 'missing', path, expected: 'the declaration of a bag', found: null }]
  const same = text.replaceAll('\r\n', '\n').replace(/\n?$/, '\n') === bagDeclaration
  return same ? [] : [{ kind: 'inconsistent', path, expected: 'BagIt 1.0 in UTF-8', found: text.slice(0, 200) }]
}

const checkSize = (info: string | null, payload: readonly FoundFile[]): readonly FixityFinding[] => {
  const stated = info === null ? null : /^Payload-Oxum:\s*(\d+\.\d+)\s*$/m.exec(info)?.[1]
  if (!stated) return []
  const octets = payload.reduce((sum, file) => sum + (file.kind === 'hashed' ? file.bytes : 0), 0)
  const found = `${octets}.${payload.length}`
  return found === stated
    ? []
    : [{ kind: 'inconsistent', path: bagNames.info, expected: `Payload-Oxum ${stated}`, found }]
}

/** Everything that makes a bag incomplete or invalid (RFC 8493, 3); `found` holds all of its files by path. */
export const bagFindings = (texts: BagTexts, found: ReadonlyMap<string, FoundFile>): readonly FixityFinding[] => {
  const findings: FixityFinding[] = [...checkDeclaration(texts.declaration)]
  if (texts.payloadList === null) {
    return [...findings, { kind: 'missing', path: payloadList, expected: 'the list of the payload', found: null }]
  }
  const payload = readList(payloadList, texts.payloadList)
  const tags = readList(tagList, texts.tagList ?? '')
  const files = [...found].filter(([path]) => path.startsWith(payloadFolder))
  const unlisted = files.filter(([path]) => !payload.digests.has(path))
  const stray = [...payload.digests.keys()].filter((path) => !path.startsWith(payloadFolder))
  return [
    ...findings,
    ...payload.findings,
    ...tags.findings,
    ...stray.map(
      (path): FixityFinding => ({ kind: 'inconsistent', path: payloadList, expected: 'paths in data/', found: path }),
    ),
    ...compare(payloadList, payload.digests, found),
    ...compare(tagList, tags.digests, found),
    ...unlisted.map(
      ([path]): FixityFinding => ({ kind: 'unexpected', path, expected: null, found: 'not in the list' }),
    ),
    ...checkSize(
      texts.info,
      files.map(([, file]) => file),
    ),
    ...(texts.fetches
      ? [
          {
            kind: 'missing',
            path: bagNames.fetch,
            expected: 'a bag that holds all of its files',
            found: 'files to be fetched',
          } as const,
        ]
      : []),
  ]
}
