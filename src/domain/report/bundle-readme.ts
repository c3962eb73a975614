import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import { shownLine } from '../kernel/shown-text.ts'
import type { ReportSeal } from './page-seal.ts'

export interface ReadmeFacts {
  readonly orderId: string
  readonly rootSha256: Sha256
  readonly createdAt: Instant
  readonly language: string
  /** Null where nobody signs. */
  readonly seal: ReportSeal | null
}

const sealContents = (seal: ReportSeal | null): string =>
  seal === null
    ? ''
    : `  signature/          signatures over manifest.json, and the key and certificate that made them
${seal.authorities > 0 ? '  timestamp/          statements of authorities that manifest.json was there at a time, as far as they came\n' : ''}`

const sealChecks = (seal: ReportSeal | null): string =>
  seal === null
    ? ''
    : `  4. Check the signature over the manifest:
       openssl cms -verify -inform DER -in signature/manifest.p7s -content manifest.json -binary \\
         -CAfile signature/certificate.pem -purpose any -out /dev/null
     and the one in the report: pdfsig evidence.pdf
     They show that nothing was changed since, and who signed only as far as you trust the certificate’s issuer.
${
  seal.authorities > 0
    ? `  5. Check a time stamp with the root certificate of its authority, which you get from the authority itself:
       openssl ts -verify -token_in -in timestamp/1.tst -data manifest.json -CAfile root.pem
`
    : '     There is no time stamp: when this folder was made is only claimed.\n'
}
`

/** `README.txt`: what lies where, and how a stranger checks it without Proofbox. */
export const readmeText = ({ orderId, rootSha256, createdAt, language, seal }: ReadmeFacts): string => `\
Evidence for order ${shownLine(orderId)}
Made by Proofbox at ${createdAt} (by the clock of the computer that made it).

WHAT IS IN THIS FOLDER
  evidence.pdf        the report: start here
  dispute.${language}.txt${' '.repeat(Math.max(1, 8 - language.length))}the text for the form
  attachments/        the pictures to upload with the text, in order
  exhibits/           every picture that the report shows, in full quality
  originals/          the videos and photos as they were imported, unchanged since
  manifest.json       every file with its size and SHA-256, and where each picture comes from
  manifest.sha256     the same digests in the form that sha256sum reads
  custody.jsonl       what was done to the evidence, line by line, each line holding the digest of the one before
  verify.html         checks this folder in any browser, without the internet
${sealContents(seal)}
HOW TO CHECK IT
  1. Open verify.html in a browser and drop this folder on the page. Nothing is sent anywhere.
  2. Or in a terminal, inside this folder:
       Linux            sha256sum -c manifest.sha256
       macOS            shasum -a 256 -c manifest.sha256
       Windows          certutil -hashfile FILE SHA256   (file by file; compare with manifest.sha256)
  3. Compare the root digest below with the one on page 1 of evidence.pdf, and with the one that the sender told you
     in another way, for example by telephone.

     ${rootSha256}

${sealChecks(seal)}WHAT A CHECK SHOWS, AND WHAT IT DOES NOT
  It shows that the files are the same, bit for bit, as when this folder was made, and that each picture names the
  video and the frame that it was taken from. It does not show who filmed, when, or that what was filmed is true.
  Someone who rebuilds the whole folder can write new digests into it: only a root digest that you got another way
  tells that.
`
