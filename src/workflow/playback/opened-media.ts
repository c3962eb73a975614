import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { type Result, succeed } from '../../domain/kernel/result.ts'
import type { ProbedMedia } from '../ports/media-engine.ts'
import { type ProbePorts, probeOriginal } from '../probe-original.ts'

export type OpenMedia = (source: Sha256, signal: AbortSignal) => Promise<Result<ProbedMedia, Failure>>

/** Opens recordings for looking at them. The table of a long one is megabytes on disk: the latest is held. */
export const createOpenMedia = (ports: ProbePorts): OpenMedia => {
  let opened: { readonly source: Sha256; readonly media: ProbedMedia } | null = null
  return async (source, signal) => {
    if (opened?.source === source) return succeed(opened.media)
    const media = await probeOriginal(ports, source, signal)
    if (media.ok) opened = { source, media: media.value }
    return media
  }
}
