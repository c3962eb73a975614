import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'
import { evidenceUrl } from '../../../contract/evidence-url.ts'

export interface OpenPdf {
  readonly pages: number
  readonly page: (number: number) => Promise<PDFPageProxy>
  /** The lines of a page, in the order in which the PDF writes them. */
  readonly text: (page: PDFPageProxy) => Promise<string>
  readonly close: () => void
}

/**
 * Opens the PDF with this digest. The legacy build runs on the oldest Chromium that the window does; the worker comes
 * from the window's own origin; nothing in a PDF is evaluated as a program. Rejects when the bytes cannot be had or
 * are no PDF.
 */
export const openPdf = async (sha256: string): Promise<OpenPdf> => {
  const answer = await fetch(evidenceUrl(sha256))
  if (!answer.ok) throw new Error(`evidence answered ${answer.status}`)
  const data = new Uint8Array(await answer.arrayBuffer())
  GlobalWorkerOptions.workerPort ??= new PdfWorker()
  const task = getDocument({ data, isEvalSupported: false, useWasm: false, enableXfa: false } as Parameters<
    typeof getDocument
  >[0])
  const pdf: PDFDocumentProxy = await task.promise
  return {
    pages: pdf.numPages,
    page: (number) => pdf.getPage(number),
    text: pageText,
    close: () => void task.destroy(),
  }
}

const pageText = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}
