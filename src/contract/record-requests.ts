import { z } from 'zod'
import { takeSteps } from '../domain/evidence/take.ts'
import { digestSchema, orderIdSchema } from './view.ts'

const id = z.uuid()
const name = z.string().max(300)
const seconds = z.number().nonnegative().max(1_000_000)
const stepMarks = z
  .array(z.object({ step: z.enum(takeSteps), seconds, note: z.string().max(200) }).strict())
  .max(takeSteps.length)

/** About a second of the recorder's output; a recorder that was held up may hand over more at once. */
const mostPartBytes = 256 * 1024 * 1024

/** How far a recording is on the disk. `roomBytes`: how much more fits; null where the system does not say. */
const takeProgressSchema = z.object({
  parts: z.number().int(),
  bytes: z.number(),
  sha256: digestSchema,
  roomBytes: z.number().nullable(),
})

/** A recording that is in no order yet. */
const leftTakeSchema = z.object({
  id,
  orderId: orderIdSchema.nullable(),
  camera: z.string(),
  startedAt: z.string(),
  lastAt: z.string(),
  bytes: z.number(),
  steps: stepMarks,
})

/** Recording in the app: the parts of the recorder's own output are written as they come, and nothing else is. */
export const recordRequests = {
  /** How much can be recorded where the orders are kept; refused by `record.start` when it is too little. */
  'record.room': { input: z.object({}).strict(), output: z.object({ roomBytes: z.number().nullable() }) },
  'record.start': {
    input: z
      .object({
        orderId: orderIdSchema.nullable(),
        mimeType: z
          .string()
          .regex(/^video\/(webm|mp4)\b/)
          .max(200),
        camera: name,
        microphone: name.nullable(),
      })
      .strict(),
    output: z.object({ id }),
  },
  /** The next part; a missing or repeated one is refused and changes nothing. */
  'record.chunk': {
    input: z
      .object({
        id,
        sequence: z.number().int().nonnegative(),
        bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= mostPartBytes),
      })
      .strict(),
    output: takeProgressSchema,
  },
  /** Goes on with a recording after the engine was started again: which parts it has. */
  'record.resume': { input: z.object({ id }).strict(), output: takeProgressSchema },
  /** What was shown when, as a whole list; kept with the recording at once. */
  'record.steps': { input: z.object({ id, steps: stepMarks }).strict(), output: z.object({}) },
  /** Ends a recording and takes it into its order, a new one where it has none: a job like every import. */
  'record.finish': {
    input: z.object({ id, orderId: orderIdSchema.nullable() }).strict(),
    output: z.object({ jobId: z.string(), orderId: orderIdSchema }),
  },
  'record.discard': { input: z.object({ id }).strict(), output: z.object({}) },
  /** Recordings that came into no order: the program or the computer stopped, or keeping them failed. */
  'record.unfinished': { input: z.object({}).strict(), output: z.array(leftTakeSchema) },
} as const
