import { createHash } from 'node:crypto'
import { findSignedRange } from '../../domain/evidence/signed-range.ts'
import type { DocumentSignature, DocumentSignatures } from '../../workflow/ports/document-signatures.ts'
import { commonName, isSelfMade } from './certificate-chain.ts'
import { cmsFault, type OpenCms, openCms } from './cms-signature.ts'

const data = '1.2.840.113549.1.7.1'
const timeStampToken = '1.2.840.113549.1.9.16.2.14'

const changed = (reason: string): DocumentSignature => ({ state: 'changed', reason })

const stampOf = ({ signer }: OpenCms): { token: Uint8Array; digest: Uint8Array } | null => {
  const [value] = signer.unsignedAttrs?.attributes.find(({ type }) => type === timeStampToken)?.values ?? []
  if (value === undefined) return null
  const signature = new Uint8Array(signer.signature.valueBlock.valueHexView)
  return {
    token: new Uint8Array(value.toBER()),
    digest: new Uint8Array(createHash('sha256').update(signature).digest()),
  }
}

const read = (content: Uint8Array, der: Uint8Array): DocumentSignature => {
  try {
    const open = openCms(der)
    if (open === null) return changed('the signature is none')
    const fault = cmsFault(open, content, data)
    if (fault !== null) return changed(fault)
    return {
      state: 'whole',
      signer: commonName(open.certificate),
      certificate: createHash('sha256').update(open.certificate.raw).digest('hex'),
      isSelfMade: isSelfMade(open.certificate),
      stamp: stampOf(open),
    }
  } catch {
    // The parsers throw on what is not ASN.1 of this kind.
    return changed('the signature is none')
  }
}

const reasons = {
  appended: 'something was appended behind the signature',
  partial: 'the signature does not cover the whole file',
  damaged: 'its signature is damaged',
} as const

const readPdf = (pdf: Uint8Array): DocumentSignature => {
  const range = findSignedRange(new Uint8Array(pdf.buffer as ArrayBuffer, pdf.byteOffset, pdf.byteLength))
  if (range.kind === 'unsigned') return { state: 'unsigned' }
  if (range.kind !== 'signed') return changed(reasons[range.kind])
  return read(Buffer.concat([range.before, range.after]), range.signature)
}

export const createDocumentSignatures = (): DocumentSignatures => ({ detached: read, pdf: readPdf })
