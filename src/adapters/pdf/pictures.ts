import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { PagePicture } from '../../domain/report/page-parts.ts'
import type { Box, Size } from './picture-layout.ts'
import { addElement, artifact, type Sheet, tagged } from './sheet.ts'
import { rule } from './type-scale.ts'

/** What pdfkit knows of an opened JPEG or PNG; its types keep it back. `orientation` is that of Exif, 1 to 8. */
interface OpenedImage extends Size {
  readonly orientation?: number
}

interface ImageOpener {
  openImage(bytes: Buffer): OpenedImage
}

/** A picture of the vault, opened once however often it is shown. `size` is in pixels as it is seen. */
export interface Picture {
  readonly image: OpenedImage
  readonly size: Size
}

/** Opens each asset once, so that the document holds its bytes once. */
export const pictureShelf = (
  doc: PDFKit.PDFDocument,
  read: (asset: Sha256) => Promise<Uint8Array>,
): ((asset: Sha256) => Promise<Picture>) => {
  const opened = new Map<Sha256, Picture>()
  return async (asset) => {
    const known = opened.get(asset)
    if (known) return known
    const bytes = await read(asset)
    // A view and no copy; pdfkit puts the bytes of a JPEG into the file as they are (DCTDecode).
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const image = (doc as unknown as ImageOpener).openImage(view)
    const turned = (image.orientation ?? 1) > 4
    const size = turned ? { width: image.height, height: image.width } : { width: image.width, height: image.height }
    const picture = { image, size }
    opened.set(asset, picture)
    return picture
  }
}

/** Shows a picture in a box of its own shape, with its words for a screen reader and a hairline around it. */
export const drawPicture = (
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  picture: Picture,
  { alt }: PagePicture,
  { x, y, width, height }: Box,
): void => {
  const figure = addElement(sheet, parent, 'Figure', { alt, bbox: [x, y, x + width, y + height], placement: 'Block' })
  tagged(sheet, figure, 'Figure', () => {
    sheet.doc.image(picture.image as unknown as PDFKit.Mixins.ImageSrc, x, y, { width, height })
  })
  figure.end()
  artifact(sheet, 'Layout', () => {
    sheet.doc.rect(x, y, width, height).lineWidth(0.5).strokeColor(rule).stroke()
  })
}
