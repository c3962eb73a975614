/** Bytes that the signature may take: one with a time stamp and its chain took 6,045. Written as twice as many digits. */
const reservedBytes = 16_384

/** What `@signpdf/signpdf` looks for and overwrites: as wide as any offset will be. */
const unknownOffset = '**********'

interface FormDocument {
  readonly _root: {
    readonly data: {
      readonly AcroForm: {
        readonly data: { readonly Fields: PDFKit.PDFKitReference[]; SigFlags?: number; NeedAppearances?: boolean }
      }
    }
  }
  readonly page: { readonly annotations: PDFKit.PDFKitReference[]; readonly dictionary: PDFKit.PDFKitReference }
}

/**
 * An empty signature field on the first page (ISO 32000-1, 12.8; ETSI EN 319 142-1): nothing to be seen, a dictionary
 * with room for a CAdES signature. Call it when all pages are there and a font was set. `signedAt` is what this
 * computer's clock claims.
 */
export const keepSignaturePlace = (doc: PDFKit.PDFDocument, signedAt: Date): void => {
  doc.switchToPage(0)
  doc.initForm()
  const blank = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 0, 0] })
  blank.end(Buffer.alloc(0))
  const signature = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, unknownOffset, unknownOffset, unknownOffset],
    Contents: Buffer.alloc(reservedBytes),
    M: signedAt,
  })
  signature.end(undefined as never)
  const { _root, page } = doc as unknown as FormDocument
  const field = doc.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    // Printed and locked (bits 3 and 8), neither hidden nor without a look: as PDF/A asks (ISO 19005-3, 6.3.2).
    F: 132,
    Rect: [0, 0, 0, 0],
    T: new String('Signature1'),
    V: signature,
    P: page.dictionary,
    AP: { N: blank },
  })
  field.end(undefined as never)
  const form = _root.data.AcroForm.data
  form.Fields.push(field)
  // Bits 1 and 2: there is a signature, and the file may only be appended to.
  form.SigFlags = 3
  delete form.NeedAppearances
  page.annotations.push(field)
}
