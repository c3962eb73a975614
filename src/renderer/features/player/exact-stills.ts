/** One exact frame of the original, ready to be shown. */
export interface ExactStill {
  readonly ordinal: number
  /** Of a lossless picture, for `evidence://`. */
  readonly digest: string
  /** Of the raw RGB pixels, as an exhibit of this frame states it. */
  readonly pixelSha256: string
  readonly width: number
  readonly height: number
  /** Decoded, so that it is painted without a gap. */
  readonly image: HTMLImageElement
}

export interface StillDoor {
  /** Asks the engine for the frame; null when it cannot be had. */
  load(ordinal: number): Promise<ExactStill | null>
  /** Says that somebody passes over frames and will soon want one. */
  moving(): void
}

/** Pixels of stills that stay ready, so that stepping to and fro costs nothing: four frames of 4K, 130 MB. */
const pixelsKept = 34_000_000
const keptOf = ({ width, height }: ExactStill): number =>
  Math.min(48, Math.max(4, Math.floor(pixelsKept / Math.max(1, width * height))))

/**
 * Fetches exact frames so that nothing queues: one is under way, and of all that were wished for meanwhile only the
 * latest comes next. When it rests, it makes the neighbour in the direction of the last move ready.
 */
export const createExactStills = (
  door: Pick<StillDoor, 'load'>,
  onReady: (still: ExactStill) => void,
  onFailed: () => void,
) => {
  const ready = new Map<number, ExactStill>()
  let wanted: number | null = null
  let ahead: number | null = null
  let busy = false
  let closed = false

  const keep = (still: ExactStill): void => {
    ready.delete(still.ordinal)
    ready.set(still.ordinal, still)
    const [oldest] = ready.keys()
    if (ready.size > keptOf(still) && oldest !== undefined) ready.delete(oldest)
  }

  const fetchOne = async (ordinal: number): Promise<void> => {
    const still = await door.load(ordinal).catch(() => null)
    if (closed) return
    if (still) keep(still)
    // Later wishes win: what was only on the way is kept, not shown.
    if (still && wanted === ordinal) onReady(still)
    if (!still && wanted === ordinal) onFailed()
    if (wanted === ordinal) wanted = null
  }

  const run = async (): Promise<void> => {
    if (busy) return
    busy = true
    while (!closed && (wanted !== null || ahead !== null)) {
      const next = wanted ?? ahead
      const isAhead = wanted === null
      if (isAhead) ahead = null
      if (next !== null && !(isAhead && ready.has(next))) await fetchOne(next)
    }
    busy = false
  }

  return {
    /** The still, when it is ready; otherwise `onReady` follows unless another is wished for first. */
    want(ordinal: number, next: number | null): ExactStill | null {
      const still = ready.get(ordinal) ?? null
      closed = false
      ahead = next
      wanted = still ? null : ordinal
      if (still) keep(still)
      void run()
      return still
    },
    /** Nothing more is wished for: what is under way still ends. */
    rest(): void {
      wanted = null
      ahead = null
    },
    close(): void {
      closed = true
    },
  }
}

export type ExactStills = ReturnType<typeof createExactStills>
