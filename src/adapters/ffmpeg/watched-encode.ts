import { createInterface } from 'node:readline'
import type { MediaFailure } from '../../workflow/ports/media-engine.ts'
import { interruption } from './media-failures.ts'
import { silenceMs } from './scan-frames.ts'
import { startTool, type ToolEnd } from './tool-door.ts'

export interface EncodeRun {
  readonly path: string
  /** Must hold `-progress pipe:3`. */
  readonly arguments: readonly string[]
  /** Length of what is made, for the share that is done. */
  readonly seconds: number
  readonly name: string
  readonly signal: AbortSignal
}

/** Runs an encoder and tells how much of it is done, 0 to 1. `interrupted` is null where it ended by itself, well or not. */
export const watchEncode = async (
  { path, arguments: args, seconds, name, signal }: EncodeRun,
  onShare: (share: number) => void,
): Promise<{ readonly end: ToolEnd; readonly interrupted: MediaFailure | null }> => {
  const run = startTool(path, args, { signal, limitMs: silenceMs, pipes: 1, yields: true, writes: true })
  run.stdout.resume()
  const [said] = run.pipes
  if (said) {
    createInterface({ input: said }).on('line', (line) => {
      run.touch()
      const [key, value] = line.split('=')
      const done = key === 'out_time_us' ? Number(value) / 1_000_000 / seconds : Number.NaN
      if (Number.isFinite(done)) onShare(Math.min(1, Math.max(0, done)))
    })
  }
  const end = await run.ended
  return { end, interrupted: interruption(end, name) }
}
