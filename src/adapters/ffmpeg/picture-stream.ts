import type { Readable } from 'node:stream'

export interface TimedPicture {
  /** In ticks of the stream's timebase; null when the decoder knew none. */
  readonly pts: number | null
  readonly data: Uint8Array
}

/** The PTS lines of one branch, in order. A line is some forty bytes, so what waits here stays small. */
export interface TimeLine {
  next(): Promise<number | null | undefined>
}

const linePattern = /^frame:(\d+)\s+pts:(-?\d+|\S+)/

/** Splits a pipe into lines without ever holding more than the piece in hand; `onLine` is called for whole lines. */
export const readLines = (source: Readable, onLine: (line: string) => void): Promise<void> => {
  let rest = ''
  source.setEncoding('utf8')
  source.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    // No line of the tools' machine output comes near this; a longer one is no such line.
    rest = (lines.pop() ?? '').slice(-65_536)
    for (const line of lines) onLine(line)
  })
  return new Promise((resolve) => {
    source.once('close', () => {
      if (rest !== '') onLine(rest)
      resolve()
    })
  })
}

/** Reads what the filter `metadata=print` writes, line by line: the count of the filter and its ticks. */
const readPrints = (source: Readable): (() => Promise<readonly [count: number, ticks: number | null] | undefined>) => {
  const waiting: (readonly [number, number | null])[] = []
  let wake: (() => void) | null = null
  let over = false
  const notify = (): void => {
    wake?.()
    wake = null
  }
  void readLines(source, (line) => {
    const match = linePattern.exec(line)
    if (!match) return
    const ticks = Number(match[2])
    waiting.push([Number(match[1]), Number.isSafeInteger(ticks) ? ticks : null])
    notify()
  }).then(() => {
    over = true
    notify()
  })
  return async () => {
    while (waiting.length === 0 && !over) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return waiting.shift()
  }
}

/** The times of one branch. `next` gives undefined once the pipe has ended. */
export const readTimes = (source: Readable): TimeLine => {
  const print = readPrints(source)
  return { next: async () => (await print())?.[1] }
}

/**
 * The times of a branch that gives its frames last first. They were printed twice: on the way in, all of them before
 * the first picture, and on the way out, counted from 0 again, one before each picture, where they are those of other
 * frames and only say that a picture comes.
 */
export const readTimesBackward = (source: Readable): TimeLine => {
  const print = readPrints(source)
  const times: (number | null)[] = []
  let isOut = false
  return {
    async next() {
      for (;;) {
        const printed = await print()
        if (printed === undefined) return undefined
        isOut ||= printed[0] === 0 && times.length > 0
        if (isOut) return times.pop()
        times.push(printed[1])
      }
    },
  }
}

/**
 * Raw pictures of `frameBytes` each with their PTS, one at a time: the pipe is read on only when the caller asks for
 * the next, so ffmpeg waits. Ends early, without a throw, when the tool is ended; a last picture cut short is dropped.
 */
export async function* readPictures(
  source: Readable,
  times: TimeLine,
  frameBytes: number,
): AsyncGenerator<TimedPicture> {
  // Every byte is written before a picture is handed on, so none is cleared first: of 4K there are 25 MB.
  const blank = (): Uint8Array => Buffer.allocUnsafeSlow(frameBytes)
  let data = blank()
  let filled = 0
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      let at = 0
      while (at < chunk.length) {
        const taken = Math.min(frameBytes - filled, chunk.length - at)
        data.set(chunk.subarray(at, at + taken), filled)
        filled += taken
        at += taken
        if (filled < frameBytes) continue
        const pts = await times.next()
        if (pts === undefined) return
        yield { pts, data }
        data = blank()
        filled = 0
      }
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ERR_STREAM_DESTROYED' && code !== 'EPIPE') throw error
  }
}

const hashLine = /^\s*\d+,\s*-?\d+,\s*-?\d+,\s*\d+,\s*\d+,\s*([0-9a-f]{64})\s*$/

/** Reads ffmpeg's framehash lines: one SHA-256 per picture, with the PTS from the branch's own time line. */
export const readHashes = async (
  source: Readable,
  times: TimeLine,
  onHash: (pts: number | null, sha256: string) => void,
): Promise<void> => {
  const hashes: string[] = []
  await readLines(source, (line) => {
    const match = hashLine.exec(line)
    if (match?.[1] !== undefined) hashes.push(match[1])
  })
  for (const hash of hashes) {
    const pts = await times.next()
    if (pts === undefined) return
    onHash(pts, hash)
  }
}
