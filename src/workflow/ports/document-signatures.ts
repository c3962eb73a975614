/**
 * What a signature of a file shows. `whole`: the bytes are those that were signed. `changed`: they are not, or more was
 * appended behind them.
 */
export type DocumentSignature =
  | {
      readonly state: 'whole'
      /** The name in the signer's certificate. */
      readonly signer: string
      /** SHA-256 of that certificate, DER. */
      readonly certificate: string
      /** Nobody but the key itself vouches for the certificate. */
      readonly isSelfMade: boolean
      /** A time-stamp token (DER) over the signature, and the SHA-256 that it has to be over; null without one. */
      readonly stamp: { readonly token: Uint8Array; readonly digest: Uint8Array } | null
    }
  | { readonly state: 'changed'; readonly reason: string }
  | { readonly state: 'unsigned' }

/** Reads signatures of files that came from anywhere. */
export interface DocumentSignatures {
  /** A detached CMS signature, DER, over these bytes. */
  detached(content: Uint8Array, signature: Uint8Array): DocumentSignature
  /** The signature inside a PDF; one that does not cover the whole file is `changed`. */
  pdf(pdf: Uint8Array): DocumentSignature
}
