import PDFDocument from 'pdfkit'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PagePlan } from '../../domain/report/page-plan.ts'
import type { RefundReport } from '../../domain/report/refund-report.ts'
import type { AttachedFile, ReportExtras, ReportWriter } from '../../workflow/ports/report-writer.ts'
import { writeDispute, writeIndex, writeVerification } from './closing-sheets.ts'
import { writeCover } from './cover.ts'
import { nextExhibit, writeExhibit } from './exhibit-sheet.ts'
import { type FontBytes, loadFonts, openLibrary } from './font-library.ts'
import { escapeMetadata } from './pdf-metadata.ts'
import { type Picture, pictureShelf } from './pictures.ts'
import { writeRefundReport } from './refund-sheets.ts'
import { writeRunningLines } from './running-lines.ts'
import { needHeight, newPage, type Sheet } from './sheet.ts'
import { keepSignaturePlace } from './signature-place.ts'
import { type PageGeometry, pages } from './type-scale.ts'

export interface ReportWriterOptions {
  /** Folder with the fonts of `resources/fonts`. */
  readonly fontsDirectory: string
}

type DocumentPlan = Pick<PagePlan, 'language' | 'title' | 'subject' | 'author' | 'keywords'>

/** Dates and the file's ID come from `createdAt` and the plan: pdfkit's own would be the present moment. */
const openDocument = (plan: DocumentPlan, page: PageGeometry, createdAt: Instant): PDFKit.PDFDocument =>
  new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    tagged: true,
    lang: plan.language,
    displayTitle: true,
    // No standard font: those are not embedded, and a stranger's machine may not have them.
    font: null as unknown as string,
    info: {
      Title: plan.title,
      Author: plan.author,
      Subject: plan.subject,
      Keywords: plan.keywords,
      Creator: 'Proofbox',
      Producer: 'Proofbox',
      CreationDate: new Date(createdAt),
      ModDate: new Date(createdAt),
    },
  })

/** pdfkit takes what a file is to the pages (`AFRelationship`); its types do not know it. */
type AttachOptions = PDFKit.Mixins.PDFAttachmentOptions & Pick<AttachedFile, 'relationship'>

const attachFiles = (doc: PDFKit.PDFDocument, attached: readonly AttachedFile[], at: Date): void => {
  for (const { name, mediaType: type, description, bytes, relationship } of attached) {
    const options: AttachOptions = { name, type, description, relationship, creationDate: at, modifiedDate: at }
    doc.file(typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes), options)
  }
}

const collect = (doc: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    doc.on('error', reject)
  })

const openSheet = (doc: PDFKit.PDFDocument, fonts: FontBytes, plan: DocumentPlan, page: PageGeometry): Sheet => {
  const document = doc.struct('Document', { title: plan.title })
  doc.addStructure(document)
  return { doc, library: openLibrary(doc, fonts), document, page, y: page.top }
}

/** A bookmark shows the whole page; pdfkit takes `fit`, its types do not know it. */
const fitted: { readonly expanded?: boolean; readonly fit: true } = { fit: true }

const mark = ({ doc }: Sheet, title: string): void => {
  doc.outline.addItem(title, fitted)
}

/**
 * How many bookmarks are open (ISO 32000-1, table 152): pdfkit says it only of an outline that was made expanded, and the
 * root is made by itself. Without it PDFBox Preflight calls the outline invalid.
 */
const countBookmarks = (doc: PDFKit.PDFDocument): void => {
  const root = doc.outline as unknown as { options: { readonly expanded: boolean } }
  root.options = { expanded: true }
}

const writePages = async (sheet: Sheet, plan: PagePlan, open: (asset: Sha256) => Promise<Picture>): Promise<void> => {
  newPage(sheet)
  mark(sheet, plan.cover.claim)
  const decisive: Picture[] = []
  for (const { asset } of plan.cover.pictures) decisive.push(await open(asset))
  writeCover(sheet, plan.cover, decisive)
  const numbers: number[] = []
  for (const exhibit of plan.exhibits) {
    const picture = await open(exhibit.picture.asset)
    nextExhibit(sheet, plan.layout.perPage, numbers.length === 0)
    mark(sheet, exhibit.heading)
    numbers.push(sheet.doc.bufferedPageRange().count)
    writeExhibit(sheet, exhibit, picture, plan.layout.perPage)
  }
  newPage(sheet)
  mark(sheet, plan.dispute.heading)
  writeDispute(sheet, plan.dispute)
  needHeight(sheet, 260)
  mark(sheet, plan.index.heading)
  writeIndex(sheet, plan.index, numbers)
  if (sheet.y > sheet.page.top + 170) newPage(sheet)
  else sheet.y += 28
  mark(sheet, plan.verification.heading)
  writeVerification(sheet, plan.verification)
  writeRunningLines(sheet, plan)
}

const writeRefundPages = async (
  sheet: Sheet,
  plan: RefundReport,
  open: (asset: Sha256) => Promise<Picture>,
): Promise<void> => {
  writeRefundReport(sheet, plan, plan.statement === null ? null : await open(plan.statement.picture.asset))
  writeRunningLines(sheet, plan)
}

/**
 * Sets a page plan as a tagged PDF 1.7 (PDF/A-3b) with bookmarks, embedded font subsets, and JPEG pictures byte for byte as they
 * are given. The same plan, pictures and moment give the same bytes. Throws when a font file is missing or a picture
 * is neither JPEG nor PNG: both are faults of the program, the caller has checked the pictures before.
 */
export const createReportWriter = ({ fontsDirectory }: ReportWriterOptions): ReportWriter => {
  let fonts: Promise<FontBytes> | null = null
  const setDocument = async (
    plan: DocumentPlan,
    page: PageGeometry,
    createdAt: Instant,
    set: (sheet: Sheet) => Promise<void>,
    { attached = [], signable = false }: ReportExtras = {},
  ): Promise<Uint8Array> => {
    fonts ??= loadFonts(fontsDirectory)
    const doc = openDocument(plan, page, createdAt)
    const bytes = collect(doc)
    const sheet = openSheet(doc, await fonts, plan, page)
    await set(sheet)
    attachFiles(doc, attached, new Date(createdAt))
    if (signable) keepSignaturePlace(doc, new Date(createdAt))
    escapeMetadata(doc)
    countBookmarks(doc)
    sheet.document.end()
    doc.end()
    return bytes
  }
  return {
    write: (plan, pictures, createdAt, extras) =>
      setDocument(
        plan,
        pages[plan.layout.paper],
        createdAt,
        (sheet) => writePages(sheet, plan, pictureShelf(sheet.doc, pictures)),
        extras,
      ),
    writeRefund: (plan, pictures, createdAt, extras) =>
      setDocument(
        plan,
        pages.a4,
        createdAt,
        (sheet) => writeRefundPages(sheet, plan, pictureShelf(sheet.doc, pictures)),
        extras,
      ),
  }
}
