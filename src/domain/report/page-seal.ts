import type { TextSection } from './page-parts.ts'

/** Who seals the bundle that a report goes into. */
export interface ReportSeal {
  /** How many authorities are asked for a time stamp. */
  readonly authorities: number
}

const attached: TextSection = {
  heading: 'Take the evidence statement out of this PDF',
  paragraphs: [
    'The statement that the root hash is over, the chain of custody and the pictures of page 1 are attached to this file. The SHA-256 of evidence.json is the root hash.',
  ],
  commands: ['pdfdetach -saveall evidence.pdf', 'sha256sum evidence.json'],
}

const signed: TextSection = {
  heading: 'Check the signatures',
  paragraphs: [
    'This PDF carries a signature, and so does manifest.json. They show that nothing was changed since. Who signed is shown only as far as the issuer of the certificate is to be trusted; a certificate that its holder made says nothing about that.',
  ],
  commands: [
    'pdfsig evidence.pdf',
    'openssl cms -verify -inform DER -in signature/manifest.p7s -content manifest.json -binary -CAfile signature/certificate.pem -purpose any -out /dev/null',
    'openssl pkeyutl -verify -rawin -pubin -inkey signature/public-key.pem -sigfile signature/manifest.sig -in manifest.json',
  ],
}

const stamped = (authorities: number): TextSection =>
  authorities === 0
    ? {
        heading: 'Time stamps',
        paragraphs: ['No authority was asked for a time stamp. When this bundle was made is only claimed.'],
        commands: [],
      }
    : {
        heading: 'Check the time stamps',
        paragraphs: [
          'Each file timestamp/*.tst is an authority’s statement (RFC 3161) that manifest.json was there at a time. An authority that did not answer left none; one may come later. Get the authority’s root certificate from the authority itself, as root.pem; whether to trust it is your decision.',
        ],
        commands: [
          'openssl ts -verify -token_in -in timestamp/1.tst -data manifest.json -CAfile root.pem -untrusted timestamp/1-certificates.pem',
        ],
      }

/** How the seal is checked by others' tools; says of what is not there that it is not there. */
export const sealSections = (seal: ReportSeal | null): readonly TextSection[] =>
  seal === null
    ? [attached, { heading: 'Signatures and time stamps', paragraphs: ['This report carries none.'], commands: [] }]
    : [attached, signed, stamped(seal.authorities)]
