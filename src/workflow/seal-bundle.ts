import type { WantedStamp } from '../domain/evidence/stamped-bundle.ts'
import { digestBytes, type Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { type AskingPorts, askForStamp } from './ask-for-stamp.ts'
import type { BundleDraft, HashedFile } from './ports/bundle-store.ts'
import type { DocumentSigner, Stamp } from './ports/document-signer.ts'
import type { Signer } from './ports/signer.ts'
import type { TimeStampAuthority } from './ports/time-stamps.ts'

/** Who signs and who stamps: what the user set. */
export interface SealPorts extends AskingPorts {
  readonly signer: Signer
  readonly documents: DocumentSigner
  readonly authorities: readonly TimeStampAuthority[]
}

export interface SealedFile extends HashedFile {
  readonly path: string
}

/** What a seal added to the bundle, and how each authority answered. */
export interface BundleSeal {
  readonly files: readonly SealedFile[]
  readonly stamps: readonly WantedStamp[]
}

/** Asks the authorities one after the other; what the first answers. A report is not kept waiting for more. */
export const firstStamp =
  ({ timeStamps, authorities }: SealPorts, signal: AbortSignal): Stamp =>
  async (digest) => {
    for (const authority of authorities) {
      const token = await timeStamps.ask(authority, digest, signal)
      if (token.ok) return token.value
    }
    return null
  }

/** Paths of what the time stamp of the authority at this place (from 1) puts into a bundle. */
export const stampPaths = (place: number): { readonly token: string; readonly certificates: string } => ({
  token: `timestamp/${place}.tst`,
  certificates: `timestamp/${place}-certificates.pem`,
})

/** Of a signature that nobody is asked to vouch for. */
export const noStamp: Stamp = async () => null

/**
 * Signs the manifest of a draft with the archive's own key and with the certificate, and asks each authority for a time
 * stamp over it. An authority that does not answer keeps nothing waiting: its stamp is `pending`.
 */
export const sealBundle = async (
  ports: SealPorts,
  draft: BundleDraft,
  manifest: string,
  manifestSha256: Sha256,
  signal: AbortSignal,
): Promise<Result<BundleSeal, Failure>> => {
  const { signer, documents, timeStamps, authorities } = ports
  const digest = digestBytes(manifestSha256)
  const files: SealedFile[] = []
  const stamps: WantedStamp[] = []
  const write = async (path: string, content: Uint8Array | string): Promise<Failure | null> => {
    const written = await draft.write(path, content)
    if (!written.ok) return written.failure
    files.push({ path, ...written.value })
    return null
  }
  const parts: readonly (readonly [string, Uint8Array | string])[] = [
    ['signature/manifest.sig', signer.sign(manifest)],
    ['signature/public-key.pem', signer.key.publicKey],
    ['signature/manifest.p7s', await documents.signDetached(manifest, noStamp)],
    ['signature/certificate.pem', documents.certificates],
  ]
  for (const [path, content] of parts) {
    const failure = await write(path, content)
    if (failure) return { ok: false, failure }
  }
  for (const [index, authority] of authorities.entries()) {
    const { stamp, token } = await askForStamp(ports, authority, digest, signal)
    stamps.push(stamp)
    if (token === null) continue
    const paths = stampPaths(index + 1)
    const failure =
      (await write(paths.token, token)) ?? (await write(paths.certificates, timeStamps.certificatesOf(token)))
    if (failure) return { ok: false, failure }
  }
  return succeed({ files, stamps })
}
