import { z } from 'zod'
import { shownString } from './shown-string.ts'
import { digestSchema, orderIdSchema } from './view.ts'

const ordinal = z.number().int().nonnegative()
const seconds = z.number()
const share = z.number().min(0).max(1)
const pixels = z.number().int().positive()

/** A small picture of exactly the frame that it names, for `evidence://`; `seconds` on the container's clock. */
const stripTileSchema = z.object({ ordinal, seconds, digest: digestSchema })

/** One value for each bucket, null where nothing was measured in it; the whole lane null before there is a scan. */
const laneSchema = z.array(share.nullable()).nullable()

const clockSchema = z.object({ kind: z.string(), value: shownString, source: shownString })

const placedFileSchema = z.object({
  source: digestSchema,
  name: shownString,
  kind: z.enum(['video', 'photo']),
  /** Moments in UTC; a photo ends when it starts. */
  startsAt: z.string(),
  endsAt: z.string(),
  /** The claim that it stands by. */
  clock: clockSchema,
  /** Whether that clock states a zone itself, or was read as one of `assumedZone`. */
  zone: z.enum(['stated', 'assumed']),
  /** What else it claims about its start, where that differs; seconds after the claim that it stands by. */
  disagrees: z.array(z.object({ clock: clockSchema, bySeconds: seconds })),
})

/** What the player asks of one recording of the vault, and of all files of an order by their clocks. */
export const playbackRequests = {
  /**
   * The table of frames, packed: see `unpackTicks`. The size is that of an exact frame, upright. `mime` is for
   * `canPlayType`, null where browsers have no name for the codec; Chromium plays some that it does not admit to
   * (H.264 in Matroska), so trying decides. `zeroSeconds` is the moment of the container's clock
   * that a browser's player calls 0: see `playback-clock.ts`.
   */
  'playback.frames': {
    input: z.object({ source: digestSchema }).strict(),
    output: z.object({
      timebase: z.object({ num: z.number().int(), den: z.number().int().positive() }),
      count: pixels,
      packedTicks: z.string(),
      packedKeyframes: z.string(),
      endTicks: z.number().int(),
      width: pixels,
      height: pixels,
      rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
      durationSeconds: seconds,
      zeroSeconds: seconds,
      mime: z.string().nullable(),
      hasSound: z.boolean(),
    }),
  },
  /** Exactly one frame as a lossless PNG; `pixelSha256` equals that of an exhibit of the same frame. */
  'playback.still': {
    input: z.object({ source: digestSchema, ordinal }).strict(),
    output: z.object({ digest: digestSchema, pixelSha256: digestSchema, width: pixels, height: pixels }),
  },
  /**
   * Small pictures at even distances between two moments, at keyframes where there are some near. They are pushed as
   * `playback.tiles` while they come. Asking again for the same recording ends what is still under way for it; what was
   * there until then is answered, with `isWhole` false.
   */
  'playback.strip': {
    input: z
      .object({ source: digestSchema, count: z.number().int().min(1).max(240), from: seconds, until: seconds })
      .strict(),
    output: z.object({ tiles: z.array(stripTileSchema), isWhole: z.boolean() }),
  },
  /** Says that somebody passes over frames of a recording: scans stand back for a moment. To be said again while it lasts. */
  'playback.moving': {
    input: z.object({ source: digestSchema }).strict(),
    output: z.object({}),
  },
  /** A photo that the window cannot show itself, as a smaller JPEG for looking only. */
  'playback.photo': {
    input: z.object({ source: digestSchema }).strict(),
    output: z.object({ digest: digestSchema }),
  },
  /** Ends what is under way for a recording that nobody looks at any more. */
  'playback.rest': {
    input: z.object({ source: digestSchema }).strict(),
    output: z.object({}),
  },
  /**
   * What the scan measured along a recording, in `buckets` equal parts from its first frame to its end: the highest
   * sharpness in each (1 is the sharpest twentieth of this recording), the most print or text (1 is a page full of it),
   * and whether a code was read there.
   */
  'playback.lanes': {
    input: z.object({ source: digestSchema, buckets: z.number().int().min(1).max(4000) }).strict(),
    output: z.object({
      fromSeconds: seconds,
      untilSeconds: seconds,
      sharpness: laneSchema,
      text: laneSchema,
      codes: laneSchema,
    }),
  },
  /** The sound in the same buckets: the lowest and highest sample of each, −1 to 1; null where there is no sound. */
  'playback.sound': {
    input: z.object({ source: digestSchema, buckets: z.number().int().min(1).max(4000) }).strict(),
    output: z.object({
      fromSeconds: seconds,
      untilSeconds: seconds,
      peaks: z.array(z.object({ low: z.number(), high: z.number() }).nullable()).nullable(),
    }),
  },
  /** Makes what the window can play of a recording that it cannot; for the job's output see `proxyOutputSchema`. */
  'playback.proxy': {
    input: z.object({ orderId: orderIdSchema, source: digestSchema }).strict(),
    output: z.object({ jobId: z.string() }),
  },
  /**
   * All films and photos of an order by what their own clocks claim. Clocks of the disk say when a file was copied, so
   * they place nothing. `assumedZone`: the IANA zone by which clocks without a zone were read.
   */
  'playback.timeline': {
    input: z.object({ orderId: orderIdSchema }).strict(),
    output: z.object({
      assumedZone: z.string(),
      placed: z.array(placedFileSchema),
      unplaced: z.array(z.object({ source: digestSchema, name: shownString, kind: z.enum(['video', 'photo']) })),
    }),
  },
} as const

/** Small pictures of a recording's strip, as they come. */
export const stripTilesPush = z.object({ source: digestSchema, tiles: z.array(stripTileSchema) })

/**
 * What to play instead, for `evidence://`, and what a probe of it found: how many frames it has, and whether each of
 * them stands exactly where the original's frame of the same ordinal does, counted from the first.
 */
export const proxyOutputSchema = z.object({
  proxy: digestSchema,
  frames: pixels,
  hasEveryFrame: z.boolean(),
  hasSameTimes: z.boolean(),
})
