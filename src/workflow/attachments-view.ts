import type { Order } from '../domain/order/order.ts'
import type { AttachmentChoice } from './attachment-targets.ts'
import type { ExportedAttachments } from './export-attachments.ts'
import type { CodeCheck } from './make-picture.ts'

/** What the window is told of forms and of the files made for one; the contract's schemas say what each part is. */
export const attachmentTargetView = ({ id, kind, target }: AttachmentChoice) => {
  const { maxFiles, maxBytesPerFile, maxTotalBytes, formats, maxVideoBytes, maxVideoSeconds } = target.limits
  return {
    id,
    kind,
    name: target.name,
    limits: {
      maxFiles,
      maxBytesPerFile,
      maxTotalBytes,
      formats: formats && [...formats],
      maxVideoBytes,
      maxVideoSeconds,
    },
    notes: [...target.notes],
  }
}

/** Each code once: it reads again when it does on any of the exhibits that the file shows. */
const codesOf = (codes: readonly CodeCheck[]) => {
  const reads = new Map<string, boolean>()
  for (const { text, readsAgain } of codes) reads.set(text, readsAgain || reads.get(text) === true)
  return [...reads].map(([text, readsAgain]) => ({ text, readsAgain }))
}

export const attachmentsView = (order: Order, exported: ExportedAttachments) => ({
  folder: exported.folder,
  target: exported.target.name,
  files: exported.files.map(({ name, kind, sha256, bytes, width, height, seconds, ...file }) => ({
    name,
    kind,
    sha256,
    bytes,
    exhibits: order.exhibits.filter(({ id }) => file.exhibits.includes(id)).map(({ label }) => label),
    width,
    height,
    seconds,
    codes: codesOf(file.codes),
    notes: [...file.notes],
  })),
  leftOut: exported.leftOut.map(({ exhibit: { label }, message }) => ({ label, message })),
  missing: exported.missing.map(({ name, exhibits }) => ({ name, designated: exhibits.length > 0 })),
  notes: [...exported.notes],
})
