import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import { isSha256, type Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import { fail, type Result, succeed } from '../kernel/result.ts'
import type { Exhibit } from './exhibit.ts'
import type { Original } from './original.ts'
import { isAnnotationOperation } from './parse-operations.ts'
import type { SigningKey } from './signed-line.ts'

/** The part of a manifest that the root hash covers: what the evidence is, whatever page design it is shown with. */
export interface EvidenceStatement {
  readonly orderId: string
  readonly originals: readonly Original[]
  readonly exhibits: readonly Exhibit[]
  /** Originals that the sender left out of the bundle on purpose; their digests are stated all the same. */
  readonly withheld?: readonly Sha256[]
  /** SHA-256 of the last line of the chain of custody at the time of export. */
  readonly custodyHead: Sha256 | null
  /** The keys that signed lines of the chain; left out where no line is signed. */
  readonly keys?: readonly SigningKey[]
}

export type BundleFileRole =
  | 'report'
  | 'text'
  | 'attachment'
  | 'exhibit'
  | 'original'
  | 'custody'
  | 'verifier'
  | 'readme'

export interface BundleFile {
  /** Relative to the bundle, with forward slashes. */
  readonly path: string
  readonly bytes: number
  readonly sha256: Sha256
  readonly role: BundleFileRole
  /** Digests of the exhibits or originals that an attachment was made of; left out where it is an exhibit as it is. */
  readonly derivedFrom?: readonly Sha256[]
}

/** `manifest.json`. `rootSha256` is the SHA-256 of the canonical JSON of `evidence`; page 1 of the PDF prints it. */
export interface Manifest {
  readonly format: 'proofbox-bundle'
  readonly version: 1
  readonly createdAt: Instant
  readonly evidence: EvidenceStatement
  readonly rootSha256: Sha256
  readonly software: Readonly<Record<string, string>>
  readonly files: readonly BundleFile[]
}

/** The digest that stands for the evidence as a whole. */
export const rootOf = (evidence: EvidenceStatement, hash: (text: string) => Sha256): Sha256 =>
  hash(canonicalJson(evidence as unknown as Json))

/** `manifest.json` as it is written: indented for people, keys sorted, so that the same manifest has the same bytes. */
export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify(JSON.parse(canonicalJson(manifest as unknown as Json)), null, 2)}\n`

/** One line of `manifest.sha256`, in the form that `sha256sum -c` reads. */
interface SumLine {
  readonly path: string
  readonly sha256: string
}

/** `manifest.sha256`: every file of the bundle but itself, sorted by path. */
export const sumsText = (files: readonly SumLine[]): string =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')

/** Reads `manifest.sha256`; lines that are none are left out, because the exact text is compared elsewhere. */
export const parseSums = (text: string): readonly { readonly path: string; readonly sha256: Sha256 }[] =>
  text.split('\n').flatMap((line) => {
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line)
    return match?.[1] && match[2] && isBundlePath(match[2]) ? [{ sha256: match[1] as Sha256, path: match[2] }] : []
  })

/** A path that stays inside the bundle on every system: relative, forward slashes, no `..`, nothing `sha256sum` escapes. */
export const isBundlePath = (path: string): boolean =>
  path.length > 0 &&
  path.length <= 300 &&
  !/[\\:]/.test(path) &&
  ![...path].some((character) => character < ' ' || character === '\u007f') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDigest = (value: unknown): boolean => typeof value === 'string' && isSha256(value)

const isFile = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.path === 'string' &&
  isBundlePath(value.path) &&
  Number.isSafeInteger(value.bytes) &&
  isDigest(value.sha256) &&
  typeof value.role === 'string' &&
  (value.derivedFrom === undefined || (Array.isArray(value.derivedFrom) && value.derivedFrom.every(isDigest)))

const isOriginal = (value: unknown): boolean =>
  isRecord(value) && isDigest(value.sha256) && typeof value.originalName === 'string'

const isBase = (value: unknown): boolean =>
  isRecord(value) &&
  isDigest(value.source) &&
  typeof value.kind === 'string' &&
  value.kind !== 'annotation' &&
  (value.kind !== 'frame' ||
    (isDigest(value.pixelSha256) &&
      Number.isSafeInteger(value.ordinal) &&
      isRecord(value.at) &&
      Number.isSafeInteger(value.at.pts) &&
      isRecord(value.at.timebase)))

const isProvenance = (value: unknown): boolean =>
  isBase(value) ||
  (isRecord(value) &&
    value.kind === 'annotation' &&
    isDigest(value.source) &&
    isDigest(value.pixelSha256) &&
    isBase(value.base) &&
    Array.isArray(value.operations) &&
    value.operations.every(isAnnotationOperation))

const isUnannotated = (value: unknown): boolean => isRecord(value) && isDigest(value.asset)

const isExhibit = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.label === 'string' &&
  isDigest(value.asset) &&
  isProvenance(value.provenance) &&
  (value.unannotated === undefined || isUnannotated(value.unannotated))

const isKey = (value: unknown): boolean =>
  isRecord(value) && isDigest(value.id) && typeof value.publicKey === 'string' && value.publicKey.length < 2000

const isEvidence = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.orderId === 'string' &&
  (value.custodyHead === null || isDigest(value.custodyHead)) &&
  Array.isArray(value.originals) &&
  value.originals.every(isOriginal) &&
  Array.isArray(value.exhibits) &&
  value.exhibits.every(isExhibit) &&
  (value.keys === undefined || (Array.isArray(value.keys) && value.keys.every(isKey))) &&
  (value.withheld === undefined || (Array.isArray(value.withheld) && value.withheld.every(isDigest)))

/**
 * Reads `manifest.json`. A bundle comes from anywhere, so everything that verification relies on is looked at first;
 * the failure says in words what does not fit.
 */
export const parseManifest = (text: string): Result<Manifest, string> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fail('it is not JSON')
  }
  if (!isRecord(value) || value.format !== 'proofbox-bundle') return fail('it is no manifest of a Proofbox bundle')
  if (value.version !== 1) return fail('a newer Proofbox wrote it; use that version to check it')
  if (!Array.isArray(value.files) || !value.files.every(isFile)) return fail('its list of files is damaged')
  if (!isEvidence(value.evidence)) return fail('its statement of the evidence is damaged')
  if (!isDigest(value.rootSha256)) return fail('it holds no root digest')
  if (typeof value.createdAt !== 'string') return fail('it does not say when it was made')
  return succeed(value as unknown as Manifest)
}
