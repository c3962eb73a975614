import { createHash } from 'node:crypto'
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

const rangePattern = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g

/** The length of a DER value by its head: what follows in the place is padding. Null for what is no SEQUENCE. */
const derLength = (bytes: Uint8Array): number | null => {
  const [tag, first = 0] = bytes
  if (tag !== 0x30) return null
  if (first < 0x80) return 2 + first
  const size = first & 0x7f
  if (size < 1 || size > 4) return null
  const length = bytes.subarray(2, 2 + size).reduce((sum, byte) => sum * 256 + byte, 0)
  return 2 + size + length
}

const readPdf = (pdf: Uint8Array): DocumentSignature => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const ranges = [...bytes.toString('latin1').matchAll(rangePattern)].map((match) => match.slice(1).map(Number))
  const [range, another] = ranges
  if (!range)
    return bytes.includes('/ETSI.CAdES.detached') ? changed('its signature is damaged') : { state: 'unsigned' }
  if (another) return changed('something was appended behind the signature')
  const [start = 0, before = 0, after = 0, rest = 0] = range
  // The two parts are everything but the one place where the signature stands: nothing else may lie outside.
  if (start !== 0 || after <= before || after + rest !== bytes.length) {
    return changed('the signature does not cover the whole file')
  }
  const place = bytes.subarray(before, after).toString('latin1')
  const digits = /^<([0-9a-fA-F]+)>$/.exec(place)?.[1]
  if (digits === undefined) return changed('its signature is damaged')
  const filled = Buffer.from(digits, 'hex')
  const length = derLength(filled)
  if (length === null || length > filled.length || filled.subarray(length).some((byte) => byte !== 0)) {
    return changed('its signature is damaged')
  }
  return read(Buffer.concat([bytes.subarray(0, before), bytes.subarray(after)]), filled.subarray(0, length))
}

export const createDocumentSignatures = (): DocumentSignatures => ({ detached: read, pdf: readPdf })
