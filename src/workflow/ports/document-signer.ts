import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'

/** Asks for a time-stamp token (DER) over a SHA-256 digest; null when none is to be had now. */
export type Stamp = (digest: Uint8Array) => Promise<Uint8Array | null>

/** Signs files with a certificate, in forms that other people's programs know. */
export interface DocumentSigner {
  /** PEM: the certificate of the key first, then those that vouch for it. */
  readonly certificates: string
  /** The name in the certificate. */
  readonly name: string
  /** Nobody but the key itself vouches for the certificate: it shows “unchanged since”, and not who. */
  readonly isSelfMade: boolean
  /** A detached CMS signature (CAdES baseline), DER. Text is signed as UTF-8. */
  signDetached(content: Uint8Array | string, stamp: Stamp): Promise<Uint8Array>
  /** The PDF with a PAdES signature in the place that was kept for it: B-T where a token came, else B-B. */
  signPdf(pdf: Uint8Array, stamp: Stamp): Promise<Uint8Array>
}

/** Who signs the documents of an archive. */
export interface DocumentSigners {
  /** Opened when it is first needed, and made where there was none. Fails with `keys.damaged`. */
  open(): Promise<Result<DocumentSigner, Failure>>
  /** Takes the key and certificates of a PKCS #12 file (text: base64) from now on. Fails with `certificate.unusable`. */
  adopt(file: Uint8Array | string, password: string): Promise<Result<void, Failure>>
}
