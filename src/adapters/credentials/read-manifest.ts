import type { OriginHint } from '../../domain/evidence/origin-hint.ts'
import { type CborValue, decodeCbor, isCborMap, textAt, valueAt } from './cbor.ts'
import { checkAssertions } from './claim-digests.ts'
import { readClaimSignature } from './claim-signature.ts'
import { checkContent } from './content-binding.ts'
import type { FileRanges } from './file-ranges.ts'
import { boxLabelled, dataOf, parseJumbf, type SuperBox } from './jumbf.ts'
import { clipped, readStatedFacts } from './stated-facts.ts'

/** Every kind of box of C2PA has four letters and then the same digits as UUID (C2PA 2.2, 11.1.4). */
const uuidOf = (letters: string): string => `${Buffer.from(letters, 'latin1').toString('hex')}00110010800000aa00389b71`

const manifestKinds = [uuidOf('c2ma'), uuidOf('c2um')]
const claimLabels = ['c2pa.claim.v2', 'c2pa.claim']

const unreadable = (reason: 'damaged' | 'unknown-form'): OriginHint => ({ kind: 'unreadable-credentials', reason })

/** `name version`: of the first entry that says who made the claim, else the line of an older claim. */
const generatorOf = (claim: CborValue): string | null => {
  const info = valueAt(claim, 'claim_generator_info')
  const first: CborValue = Array.isArray(info) ? (info[0] ?? null) : info
  const name = textAt(first, 'name')
  if (name === null) return clipped(textAt(claim, 'claim_generator'))
  return clipped([name, textAt(first, 'version') ?? ''].join(' '))
}

const claimBoxOf = (manifest: SuperBox): SuperBox | null => {
  for (const label of claimLabels) {
    const box = boxLabelled(manifest.boxes, label)
    if (box) return box
  }
  return null
}

/**
 * The hint that a manifest store gives: of its last manifest, which is the active one (C2PA 2.2, 11.1.4.2). What the
 * older ones say, of what the file was made from, is not read.
 */
export const readManifestStore = async (
  bytes: Uint8Array,
  file: FileRanges,
  signal: AbortSignal,
): Promise<OriginHint> => {
  const store = parseJumbf(bytes)
  if (store === null || store.uuid !== uuidOf('c2pa')) return unreadable('damaged')
  const active = store.boxes.at(-1)
  if (active === undefined) return unreadable('damaged')
  if (!manifestKinds.includes(active.uuid)) return unreadable('unknown-form')
  const claimBytes = dataOf(claimBoxOf(active) ?? active, 'cbor')
  const signatureBox = boxLabelled(active.boxes, 'c2pa.signature')
  if (claimBytes === null || signatureBox === null) return unreadable('damaged')
  const claim = decodeCbor(claimBytes)
  const signature = readClaimSignature(dataOf(signatureBox, 'cbor') ?? new Uint8Array(), claimBytes)
  if (!isCborMap(claim) || signature === null) return unreadable('damaged')
  const assertions = boxLabelled(active.boxes, 'c2pa.assertions')?.boxes ?? []
  const checked = checkAssertions(claim, assertions)
  return {
    kind: 'content-credentials',
    generator: generatorOf(claim),
    ...readStatedFacts(claim, checked.listed),
    signer: clipped(signature.signer),
    issuer: clipped(signature.issuer),
    stampedAt: signature.stampedAt,
    signature: signature.check,
    assertions: checked.check,
    content: await checkContent(file, checked.signed, textAt(claim, 'alg'), signal),
  }
}
