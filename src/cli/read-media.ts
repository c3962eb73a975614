import type { Tools } from '../composition/compose-tools.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { formatTimebase } from '../domain/media/presentation-time.ts'
import type { ProbedMedia } from '../workflow/ports/media-engine.ts'
import { type CommandCall, usageFailure } from './command.ts'

export interface ReadRecording {
  readonly media: ProbedMedia
  readonly sha256: Sha256
  readonly byteLength: number
}

/** The one file that a command works on, probed and hashed. */
export const readRecording = async (
  tools: Tools,
  call: CommandCall,
  usage: string,
): Promise<Result<ReadRecording, Failure>> => {
  const [path, ...more] = call.positionals
  if (path === undefined || more.length > 0) return fail(usageFailure(`Name one file. Usage: proofbox ${usage}`))
  const opened = await tools.sources.open(path)
  if (!opened.ok) return opened
  call.onProgress({ phase: 'probing', done: 0 })
  const media = await tools.media.probe(path, call.signal)
  if (!media.ok) return media
  const hashed = await tools.sources.hash(
    path,
    (done, total) => call.onProgress({ phase: 'probing', done, total }),
    call.signal,
  )
  return hashed.ok ? succeed({ media: media.value, ...hashed.value }) : hashed
}

/** `recording` as the command-line contract writes it. */
export const recordingDocument = ({ media, sha256, byteLength }: ReadRecording): Readonly<Record<string, unknown>> => {
  const { probe, frames } = media
  const { video } = probe
  return {
    sha256,
    bytes: byteLength,
    durationSeconds: probe.durationSeconds,
    width: video.width,
    height: video.height,
    rotation: video.rotation,
    codec: video.codec,
    frameRate: video.frameRate,
    frames: frames.ptsTicks.length,
    startPts: frames.ptsTicks[0] ?? null,
    timebase: formatTimebase(frames.timebase),
    clocks: probe.clocks,
  }
}
