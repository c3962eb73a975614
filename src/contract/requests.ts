import { z } from 'zod'
import { draftLengths } from '../domain/dispute/draft.ts'
import { annotateRequests } from './annotate-requests.ts'
import { archiveRequests } from './archive-requests.ts'
import { attachmentsViewSchema, attachmentTargetSchema } from './attachments-view.ts'
import { candidateRequests } from './candidate-requests.ts'
import { caseViewSchema, disputeChangeSchema } from './case-view.ts'
import { followRequests } from './follow-requests.ts'
import { handOutRequests } from './hand-out-requests.ts'
import { homeRequests } from './home-requests.ts'
import { marksRequests } from './marks-requests.ts'
import { matchRequests } from './match-requests.ts'
import { orderSummarySchema } from './order-summary.ts'
import { photoReadingViewSchema } from './photo-view.ts'
import { playbackRequests, proxyOutputSchema } from './playback-requests.ts'
import { protectionRequests } from './protection-requests.ts'
import { recordRequests } from './record-requests.ts'
import { reportWishSchema } from './report-wish.ts'
import { rulesViewSchema } from './rules-view.ts'
import { sealRequests } from './seal-requests.ts'
import { settingsRequests } from './settings-requests.ts'
import { shownString } from './shown-string.ts'
import { trashRequests } from './trash-requests.ts'
import { bundleViewSchema, digestSchema, draftViewSchema, factsSchema, orderIdSchema, orderViewSchema } from './view.ts'

const nothing = z.object({}).strict()
const jobStarted = z.object({ jobId: z.string() })
const byOrder = z.object({ orderId: orderIdSchema }).strict()

/**
 * Every question that the window may ask: input and output are checked on both sides. What takes time answers with a
 * job at once; the rest of its story is pushed (see pushes.ts).
 */
export const requests = {
  ...settingsRequests,
  ...sealRequests,
  ...trashRequests,
  ...archiveRequests,
  ...protectionRequests,
  ...handOutRequests,
  ...homeRequests,
  ...matchRequests,
  ...followRequests,
  /** Told once that the window listens to what is pushed: what was handed over before is begun now. */
  'window.ready': { input: nothing, output: nothing },
  /** Versions in use, whether the sample is there, and whether this is a first run (no orders). */
  'app.about': {
    input: nothing,
    output: z.object({
      version: z.string(),
      tools: z.array(z.object({ name: z.string(), version: z.string(), origin: z.string() })),
      sample: z.boolean(),
      archive: z.string(),
    }),
  },
  /** The latest orders, a hundred at the most. */
  'order.list': { input: nothing, output: z.array(orderSummarySchema) },
  'order.open': { input: byOrder, output: orderViewSchema },
  /** What was read from the order's photos and screenshots, as far as they were; they are read when imported. */
  'order.photos': { input: byOrder, output: z.array(photoReadingViewSchema) },
  'order.update': { input: z.object({ orderId: orderIdSchema, facts: factsSchema }).strict(), output: orderViewSchema },
  /** Copies the files into the order (a new one when `orderId` is null), probes and scans what is video. */
  'recording.import': {
    input: z
      .object({ orderId: orderIdSchema.nullable(), paths: z.array(z.string().min(1).max(4096)).min(1).max(200) })
      .strict(),
    output: jobStarted.extend({ orderId: orderIdSchema }),
  },
  /** Opens the system's file dialog and imports what is picked; `jobId` null when the dialog was closed. */
  'recording.pick': {
    input: z.object({ orderId: orderIdSchema.nullable() }).strict(),
    output: z.object({ jobId: z.string().nullable(), orderId: orderIdSchema.nullable() }),
  },
  'recording.sample': { input: nothing, output: jobStarted.extend({ orderId: orderIdSchema }) },
  /** Looks through recordings of the order again, those without a finished scan; what is known is not done twice. */
  'recording.scan': { input: byOrder, output: jobStarted },
  /** Takes full-size stills at exactly these frames, verified by a second decode, and makes them exhibits. */
  'exhibits.designate': {
    input: z
      .object({
        orderId: orderIdSchema,
        picks: z
          .array(z.object({ source: digestSchema, ordinal: z.number().int().nonnegative() }).strict())
          .min(1)
          .max(200),
      })
      .strict(),
    output: jobStarted,
  },
  'exhibits.withdraw': {
    input: z.object({ orderId: orderIdSchema, exhibitId: z.string().max(80) }).strict(),
    output: orderViewSchema,
  },
  /** Puts a withdrawn exhibit back: the other half of undo. */
  'exhibits.restore': {
    input: z.object({ orderId: orderIdSchema, exhibitId: z.string().max(80) }).strict(),
    output: orderViewSchema,
  },
  'exhibits.caption': {
    input: z.object({ orderId: orderIdSchema, exhibitId: z.string().max(80), caption: z.string().max(300) }).strict(),
    output: orderViewSchema,
  },
  /** The text in one language and length; `ascii` for forms that take no other letters. */
  'dispute.draft': {
    input: z
      .object({
        orderId: orderIdSchema,
        language: z.string().max(10),
        variant: z.enum(draftLengths),
        ascii: z.boolean(),
      })
      .strict(),
    output: draftViewSchema,
  },
  /** What is stated about the case, and what follows from it: deadlines, refund, silence, other roads. */
  'case.open': { input: byOrder, output: caseViewSchema },
  'case.update': {
    input: z.object({ orderId: orderIdSchema, change: disputeChangeSchema }).strict(),
    output: caseViewSchema,
  },
  /** The rules of the order's receiver; null where none is known. */
  'rules.open': { input: byOrder, output: rulesViewSchema.nullable() },
  /** A value of the user's own in place of a published one; null goes back. */
  'rules.set': {
    input: z
      .object({
        orderId: orderIdSchema,
        policy: z.string().max(80),
        path: z.string().max(120),
        value: z.string().max(500).nullable(),
        note: z.string().max(500),
      })
      .strict(),
    output: rulesViewSchema.nullable(),
  },
  /** What the packs say today is known; from now on changes are counted from it. */
  'rules.seen': { input: byOrder, output: rulesViewSchema.nullable() },
  /** Writes the PDF as it would be exported now, for a look; the job's output is a digest for `evidence://`. */
  'bundle.preview': { input: reportWishSchema, output: jobStarted },
  /** Asks for a folder, then exports and verifies; `jobId` null when the dialog was closed. */
  'bundle.export': {
    input: reportWishSchema.extend({ zip: z.boolean() }),
    output: z.object({ jobId: z.string().nullable() }),
  },
  'bundle.show': { input: byOrder, output: nothing },
  /** Opens the order's own link in the system's browser. */
  'order.browse': { input: byOrder, output: nothing },
  /** The forms that files can be made for, the order's own receiver first. */
  'attachments.targets': { input: byOrder, output: z.array(attachmentTargetSchema) },
  /** Asks for a folder, then makes the files for one form in it; `jobId` null when the dialog was closed. */
  'attachments.make': {
    input: z.object({ orderId: orderIdSchema, target: z.string().max(80).nullable() }).strict(),
    output: z.object({ jobId: z.string().nullable() }),
  },
  'attachments.show': { input: byOrder, output: nothing },
  ...annotateRequests,
  ...marksRequests,
  ...candidateRequests,
  ...playbackRequests,
  ...recordRequests,
  'job.cancel': { input: z.object({ jobId: z.string().max(80) }).strict(), output: nothing },
} as const

export type Requests = typeof requests
export type RequestName = keyof Requests
export type RequestInput<Name extends RequestName> = z.input<Requests[Name]['input']>
export type RequestOutput<Name extends RequestName> = z.output<Requests[Name]['output']>

/** What a finished job hands over, by kind. */
export const jobOutputs = {
  import: z.object({
    orderId: orderIdSchema,
    imported: z.array(
      z.object({ name: shownString, sha256: digestSchema, duplicateOf: z.array(z.string()).nullable() }),
    ),
    rejected: z.array(z.object({ name: shownString, code: z.string(), message: shownString })),
  }),
  scan: z.object({ orderId: orderIdSchema }),
  designate: z.object({
    orderId: orderIdSchema,
    failed: z.array(z.object({ ordinal: z.number(), code: z.string(), message: shownString })),
  }),
  preview: z.object({ pdf: digestSchema }),
  export: bundleViewSchema,
  attach: attachmentsViewSchema,
  proxy: proxyOutputSchema,
} as const
export type JobKind = keyof typeof jobOutputs
export type JobOutput<Kind extends JobKind> = z.output<(typeof jobOutputs)[Kind]>
