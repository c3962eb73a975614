import { z } from 'zod'
import { digestSchema, orderIdSchema } from './view.ts'

const ordinal = z.number().int().nonnegative()

/** What the player asks of one recording of the vault. */
export const playbackRequests = {
  /** The table of frames: `ptsTicks[i]` is the PTS of ordinal `i`; the size is that of an exact frame, upright. */
  'playback.frames': {
    input: z.object({ source: digestSchema }).strict(),
    output: z.object({
      timebase: z.object({ num: z.number().int(), den: z.number().int().positive() }),
      ptsTicks: z.array(z.number().int()),
      endTicks: z.number().int(),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
    }),
  },
  /** Exactly one frame as a lossless PNG; `pixelSha256` equals that of an exhibit of the same frame. */
  'playback.still': {
    input: z.object({ source: digestSchema, ordinal }).strict(),
    output: z.object({
      digest: digestSchema,
      pixelSha256: digestSchema,
      width: z.number().int().positive(),
      height: z.number().int().positive(),
    }),
  },
  /** Makes what the window can play of a recording that it cannot; the job's output is a digest for `evidence://`. */
  'playback.proxy': {
    input: z.object({ orderId: orderIdSchema, source: digestSchema }).strict(),
    output: z.object({ jobId: z.string() }),
  },
} as const
