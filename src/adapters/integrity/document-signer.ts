import { SignPdf } from '@signpdf/signpdf'
import { Signer as PdfSigner } from '@signpdf/utils'
import { succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Clock } from '../../workflow/ports/clock.ts'
import type { DocumentSigner, DocumentSigners, Stamp } from '../../workflow/ports/document-signer.ts'
import type { Signer } from '../../workflow/ports/signer.ts'
import { type DocumentKey, signCades } from './cades-signature.ts'
import { adoptDocumentKey, type OpenDocumentKey, openDocumentKey } from './document-key.ts'

/** `@signpdf/signpdf` finds the place and fills it; what goes in is ours. */
class CadesPdfSigner extends PdfSigner {
  readonly #key: DocumentKey
  readonly #stamp: Stamp

  constructor(key: DocumentKey, stamp: Stamp) {
    super()
    this.#key = key
    this.#stamp = stamp
  }

  override async sign(pdf: Buffer): Promise<Buffer> {
    return Buffer.from(await signCades(pdf, this.#key, this.#stamp))
  }
}

const signerOf = (key: OpenDocumentKey): DocumentSigner => ({
  certificates: key.text,
  name: key.name,
  isSelfMade: key.isSelfMade,
  signDetached: (content, stamp) =>
    signCades(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, key, stamp),
  signPdf: async (pdf, stamp) =>
    new Uint8Array(await new SignPdf().sign(Buffer.from(pdf), new CadesPdfSigner(key, stamp))),
})

/** The signers of an archive: one key at a time. */
export const createDocumentSigners = (files: ArchiveFiles, clock: Clock, signer: Signer): DocumentSigners => {
  let open: ReturnType<DocumentSigners['open']> | null = null
  return {
    async open() {
      open ??= openDocumentKey(files, clock, signer.key.id).then((key) => (key.ok ? succeed(signerOf(key.value)) : key))
      const opened = await open
      // A key that could not be read may be there again once a backup was restored.
      if (!opened.ok) open = null
      return opened
    },
    async adopt(file, password) {
      const bytes = typeof file === 'string' ? Buffer.from(file, 'base64') : file
      const adopted = await adoptDocumentKey(files, bytes, password, new Date(clock.now()))
      open = null
      return adopted
    },
  }
}
