import { z } from 'zod'

const id = z.string().min(1).max(200)

/** The picture of an exhibit: as it leaves, or (`unannotated`) the one below its annotations. */
const stillSchema = z.object({ orderId: id, exhibitId: id, unannotated: z.boolean() }).strict()

/** What can leave the window as a file: a still, the PDF of the order's last bundle, or a file made for a form. */
export const handedOutSchema = z.discriminatedUnion('kind', [
  stillSchema.extend({ kind: z.literal('still') }),
  z.object({ kind: z.literal('report'), orderId: id }).strict(),
  z
    .object({
      kind: z.literal('attachment'),
      orderId: id,
      name: z
        .string()
        .max(200)
        .regex(/^[^/\\]+$/),
    })
    .strict(),
])

const nothing = z.object({}).strict()

/** Files that leave the window by hand, as copies: what the archive keeps is never given away itself. */
export const handOutRequests = {
  /** Begins a drag that other programs take as a file; asked while the mouse button is down. */
  'file.drag': { input: handedOutSchema, output: nothing },
  /** Asks for a place and writes a copy of the still there; false when the dialog was closed. */
  'still.save': { input: stillSchema, output: z.object({ saved: z.boolean() }) },
  /** Puts the picture at this place of the page (CSS pixels) on the clipboard. */
  'picture.copy': { input: z.object({ x: z.number().min(0), y: z.number().min(0) }).strict(), output: nothing },
} as const

export type HandedOut = z.infer<typeof handedOutSchema>
export type StillWish = z.infer<typeof stillSchema>
