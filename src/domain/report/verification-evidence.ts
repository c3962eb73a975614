import type { FixityFinding } from '../evidence/fixity.ts'
import type { Manifest } from '../evidence/manifest.ts'
import { baseOf } from '../evidence/provenance.ts'
import { isSha256, type Sha256 } from '../kernel/digest.ts'

/**
 * Each exhibit has its picture in the bundle and an original that it names; each original is there with its size; each
 * attachment is one of the exhibits, or says which of them or of the originals it was made of. `manifest.json` is named for what it states and the bundle does not hold.
 */
export const checkProvenance = ({ evidence, files }: Manifest): readonly FixityFinding[] => {
  const withRole = (role: string): ReadonlyMap<string, number> =>
    new Map(files.filter((file) => file.role === role).map((file) => [file.sha256 as string, file.bytes]))
  const pictures = withRole('exhibit')
  const copies = withRole('original')
  const findings: FixityFinding[] = []
  const disagree = (expected: string, found: string): void =>
    void findings.push({ kind: 'inconsistent', path: 'manifest.json', expected, found })
  const originals = new Set(evidence.originals.map(({ sha256 }) => sha256))
  const withheld = new Set(evidence.withheld)
  for (const { sha256, byteLength, originalName } of evidence.originals) {
    const bytes = copies.get(sha256)
    if (bytes === undefined && withheld.has(sha256)) continue
    if (bytes === undefined) disagree(`a copy of ${originalName} (${sha256})`, 'no such file in the list')
    else if (bytes !== byteLength) disagree(`${originalName}: ${byteLength} bytes`, `${bytes} bytes`)
  }
  for (const { label, asset, provenance, unannotated } of evidence.exhibits) {
    if (!pictures.has(asset)) disagree(`exhibit ${label} (${asset})`, 'no such file in the list')
    const base = baseOf(provenance)
    if (!originals.has(base.source)) {
      disagree(`exhibit ${label} taken from one of the originals`, `taken from ${base.source}`)
    }
    const bare = provenance.kind === 'annotation' ? provenance.source : asset
    if (base.kind === 'original' && base.source !== bare) {
      disagree(`exhibit ${label} with the bytes of its original ${base.source}`, bare)
    }
    if (unannotated && unannotated.asset !== bare) {
      disagree(`exhibit ${label} drawn over ${bare}`, `drawn over ${unannotated.asset}`)
    }
    if (unannotated && !pictures.has(unannotated.asset)) {
      disagree(`exhibit ${label} without its marks (${unannotated.asset})`, 'no such file in the list')
    }
  }
  const assets = new Set<string>(
    evidence.exhibits.flatMap(({ asset, unannotated }) => [asset, ...(unannotated ? [unannotated.asset] : [])]),
  )
  const known = (digest: string): boolean => assets.has(digest) || originals.has(digest as Sha256)
  for (const { path, sha256, role, derivedFrom = [] } of files) {
    if (role === 'attachment' && !assets.has(sha256) && (derivedFrom.length === 0 || !derivedFrom.every(known))) {
      disagree(`${path} to be one of the exhibits, or made of them`, sha256)
    }
    if (role === 'exhibit' && !assets.has(sha256)) disagree(`${path} to be one of the exhibits`, sha256)
    if (role === 'original' && !originals.has(sha256)) disagree(`${path} to be one of the originals`, sha256)
  }
  return findings
}

const marks = ['proofbox-root-sha256:', 'root sha256 ']

const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  }
  return text
}

/**
 * The root digests that a PDF states in its information dictionary (`Keywords`, ISO 32000-1 §14.3.3), where text is
 * not compressed. Empty when it states none; more than one when it contradicts itself.
 */
export const statedRoots = (pdf: Uint8Array): readonly Sha256[] => {
  const text = latin1(pdf)
  const roots = marks.flatMap((mark) =>
    text
      .split(mark)
      .slice(1)
      .map((rest) => rest.slice(0, 64)),
  )
  return [...new Set(roots.filter(isSha256))]
}
