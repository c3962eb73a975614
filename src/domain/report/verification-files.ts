import type { FixityFinding } from '../evidence/fixity.ts'
import { type Manifest, parseSums, sumsText } from '../evidence/manifest.ts'
import type { Sha256 } from '../kernel/digest.ts'

export const manifestName = 'manifest.json'
export const sumsName = 'manifest.sha256'

/** What is really there: the digest of a plain file, or why there is none. */
export type FoundFile =
  | { readonly kind: 'hashed'; readonly bytes: number; readonly sha256: Sha256 }
  | { readonly kind: 'unreadable'; readonly why: string }

export interface FileFindings {
  readonly missing: readonly FixityFinding[]
  readonly altered: readonly FixityFinding[]
  readonly unexpected: readonly FixityFinding[]
}

/**
 * Signatures and time stamps are made of `manifest.json`, so it cannot list them; `manifest.sha256` does, and more of
 * them may come later.
 */
export const isSealFile = (path: string): boolean => /^(?:signature|timestamp)\/[^/]+$/.test(path)

const describe = (file: FoundFile): string => (file.kind === 'hashed' ? file.sha256 : file.why)

const duplicates = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.filter((path, index) => paths.indexOf(path) !== index))].sort()

/**
 * Holds the files that are there against both lists. Where the lists disagree, the list that does not fit the file is
 * named and not the file, so that nobody distrusts a picture for a damaged list. `manifest` is null when it could not
 * be read, `sums` when it is not there; then the other list decides alone.
 */
export const compareFiles = (
  found: ReadonlyMap<string, FoundFile>,
  manifest: Manifest | null,
  sums: string | null,
  hash: (text: string) => Sha256,
): FileFindings => {
  const stated = new Map(manifest?.files.map((file) => [file.path, file]) ?? [])
  const summed = new Map((sums === null ? [] : parseSums(sums)).map((line) => [line.path, line.sha256]))
  const missing: FixityFinding[] = []
  const altered: FixityFinding[] = []
  const list = new Set([...stated.keys(), ...summed.keys()])
  list.delete(sumsName)
  list.add(manifestName)
  for (const path of [...list].sort()) {
    const file = found.get(path)
    const byManifest = stated.get(path)
    const bySums = summed.get(path)
    const expected = byManifest?.sha256 ?? bySums ?? null
    if (file === undefined) {
      missing.push({ kind: 'missing', path, expected, found: null })
      continue
    }
    const digest = file.kind === 'hashed' ? file.sha256 : null
    const fits = [byManifest?.sha256, bySums].filter((each) => each !== undefined).map((each) => each === digest)
    if (fits.length > 0 && !fits.includes(true)) {
      altered.push({ kind: 'altered', path, expected, found: describe(file) })
    } else if (file.kind === 'hashed' && byManifest !== undefined) {
      const note = `${path}: ${byManifest.sha256}, ${byManifest.bytes} bytes`
      if (byManifest.sha256 !== digest || byManifest.bytes !== file.bytes) {
        altered.push({
          kind: 'altered',
          path: manifestName,
          expected: `${path}: ${digest}, ${file.bytes} bytes`,
          found: note,
        })
      }
    }
  }
  for (const path of duplicates(manifest?.files.map((file) => file.path) ?? [])) {
    altered.push({ kind: 'inconsistent', path: manifestName, expected: `${path} once`, found: `${path} twice` })
  }
  altered.push(...compareSums(found, manifest, sums, hash))
  return { missing: [...missing, ...missingSums(found)], altered, unexpected: unexpectedFiles(found, list) }
}

const missingSums = (found: ReadonlyMap<string, FoundFile>): readonly FixityFinding[] =>
  found.has(sumsName) ? [] : [{ kind: 'missing', path: sumsName, expected: 'the list for sha256sum', found: null }]

/**
 * `manifest.sha256` follows from `manifest.json`, to the byte, but for the lines of signatures and time stamps. Where
 * they disagree about `manifest.json` itself, either may have been changed, and both are named.
 */
const compareSums = (
  found: ReadonlyMap<string, FoundFile>,
  manifest: Manifest | null,
  sums: string | null,
  hash: (text: string) => Sha256,
): readonly FixityFinding[] => {
  const file = found.get(sumsName)
  const own = found.get(manifestName)
  if (file === undefined || manifest === null || own?.kind !== 'hashed') return []
  const seal = parseSums(sums ?? '').filter(({ path }) => isSealFile(path))
  const expected = hash(sumsText([...manifest.files, ...seal, { path: manifestName, sha256: own.sha256 }]))
  if (file.kind === 'hashed' && file.sha256 === expected) return unfitSealLines(found, seal)
  const bySums = parseSums(sums ?? '').find(({ path }) => path === manifestName)?.sha256
  // When the list's own line for the manifest fits, the manifest is what it was, and the list is what changed.
  const kind = bySums === own.sha256 ? 'altered' : 'inconsistent'
  return [{ kind, path: sumsName, expected, found: describe(file) }]
}

/** Only this list states what seals are: where it does not fit one, either may have been changed, and both are named. */
const unfitSealLines = (
  found: ReadonlyMap<string, FoundFile>,
  lines: readonly { readonly path: string; readonly sha256: Sha256 }[],
): readonly FixityFinding[] => {
  const stated = new Map(lines.map(({ path, sha256 }) => [path, sha256]))
  const paths = new Set([...stated.keys(), ...[...found.keys()].filter(isSealFile)])
  return [...paths]
    .filter((path) => {
      const file = found.get(path)
      return file?.kind !== 'hashed' || file.sha256 !== stated.get(path)
    })
    .map((path) => {
      const file = found.get(path)
      const digest = file ? describe(file) : 'nothing'
      return { kind: 'inconsistent', path: sumsName, expected: `${path}: ${digest}`, found: stated.get(path) ?? null }
    })
}

const unexpectedFiles = (found: ReadonlyMap<string, FoundFile>, list: ReadonlySet<string>): readonly FixityFinding[] =>
  [...found]
    .filter(([path]) => !list.has(path) && path !== sumsName)
    .map(([path, file]) => ({ kind: 'unexpected', path, expected: null, found: describe(file) }))
