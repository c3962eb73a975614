import { z } from 'zod'
import { shownString } from './shown-string.ts'
import { digestSchema } from './view.ts'

/** A form that files can be made for, and what it takes as far as that is known. */
export const attachmentTargetSchema = z.object({
  /** Null: the receiver that the order names. */
  id: z.string().nullable(),
  kind: z.enum(['order', 'receiver', 'size']),
  name: z.string(),
  /** Null: nobody knows, and nothing is held back for it. No video is 0 bytes of it. */
  limits: z.object({
    maxFiles: z.number().nullable(),
    maxBytesPerFile: z.number().nullable(),
    maxTotalBytes: z.number().nullable(),
    formats: z.array(z.string()).nullable(),
    maxVideoBytes: z.number().nullable(),
    maxVideoSeconds: z.number().nullable(),
  }),
  /** What does not bind and why. */
  notes: z.array(z.string()),
})

/** The files that were made for one form. */
export const attachmentsViewSchema = z.object({
  /** The folder with `attachments/`, which is to be sent, and the receipt, which is not. */
  folder: z.string(),
  target: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['picture', 'sheet', 'clip']),
      sha256: digestSchema,
      bytes: z.number().int(),
      /** Labels of the exhibits that it shows. */
      exhibits: z.array(z.string()),
      width: z.number().nullable(),
      height: z.number().nullable(),
      seconds: z.number().nullable(),
      /** Codes of the exhibits, and whether the file that leaves still gives them. */
      codes: z.array(z.object({ text: shownString, readsAgain: z.boolean() })),
      notes: z.array(z.string()),
    }),
  ),
  leftOut: z.array(z.object({ label: z.string(), message: shownString })),
  /** What the claim needs and no file shows; `designated`: an exhibit shows it. */
  missing: z.array(z.object({ name: z.string(), designated: z.boolean() })),
  notes: z.array(z.string()),
})

export type AttachmentTargetView = z.infer<typeof attachmentTargetSchema>
export type AttachmentsView = z.infer<typeof attachmentsViewSchema>
