/** Text for XML; what XML 1.0 cannot hold at all is left out. */
const xmlText = (text: string): string =>
  [...text]
    .filter((character) => character >= ' ' || character === '\t' || character === '\n')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

interface Info {
  readonly Title: string
  readonly Author: string
  readonly Subject: string
  readonly Keywords: string
  readonly Creator: string
  readonly Producer: string
  readonly CreationDate: Date
  readonly ModDate: Date
}

const seconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`

const alternative = (name: string, text: string): string =>
  `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt></dc:${name}>`

/**
 * The information dictionary once more as XMP, as PDF/A asks (ISO 19005-3, 6.6.2.3). pdfkit writes it too, but puts
 * titles into the XML as they are, and an item called “Cups & plates” makes that XML none.
 */
const infoXml = (info: Info): string => `
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
    <xmp:CreateDate>${seconds(info.CreationDate)}</xmp:CreateDate>
    <xmp:ModifyDate>${seconds(info.ModDate)}</xmp:ModifyDate>
    <xmp:CreatorTool>${xmlText(info.Creator)}</xmp:CreatorTool>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:format>application/pdf</dc:format>
    ${alternative('title', info.Title)}
    <dc:creator><rdf:Seq><rdf:li>${xmlText(info.Author)}</rdf:li></rdf:Seq></dc:creator>
    ${alternative('description', info.Subject)}
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
    <pdf:Producer>${xmlText(info.Producer)}</pdf:Producer>
    <pdf:Keywords>${xmlText(info.Keywords)}</pdf:Keywords>
  </rdf:Description>
`

/** Makes the document write its metadata so that any title is whole XML. */
export const escapeMetadata = (doc: PDFKit.PDFDocument): void => {
  const writer = doc as unknown as { _addInfo: () => void; appendXML: (xml: string) => void }
  writer._addInfo = () => writer.appendXML(infoXml(doc.info as unknown as Info))
}
