import { join } from 'node:path'
import type { Continuity } from '../../../src/domain/media/continuity.ts'
import { type FrameLook, lookOf } from '../../../src/domain/scan/continuity/frame-look.ts'
import { judgeContinuity } from '../../../src/domain/scan/continuity/judge-continuity.ts'
import { type Suspect, suspectJoins, suspectRuns } from '../../../src/domain/scan/continuity/suspect-joins.ts'
import type { MediaEngine } from '../../../src/workflow/ports/media-engine.ts'

export interface Judged {
  readonly continuity: Continuity
  readonly suspects: readonly Suspect[]
  /** Share of the frames that were decoded beyond the keyframes. */
  readonly decoded: number
}

/** Frames that may be decoded to look at suspects: a tenth of the recording, of a short one more. */
const mostFrames = (frames: number): number => Math.max(frames / 10, 600)

/** Judges a file by what the scan of the program sees: keyframes, then the frames around suspects, and the sound. */
export const judgeFile = async (engine: MediaEngine, folder: string, file: string): Promise<Judged> => {
  const never = new AbortController().signal
  const probed = await engine.probe(join(folder, file), never)
  if (!probed.ok) throw new Error(`${file}: ${probed.failure.message}`)
  const media = probed.value
  const { frames, probe } = media
  const looks = new Map<number, FrameLook>()
  const width = Math.max(16, Math.round(960 * Math.min(1, probe.video.width / probe.video.height)))
  const look = async (ordinals: readonly number[]): Promise<void> => {
    const seen = await engine.lookAt(
      media,
      ordinals,
      { width, every: true },
      (at, _, plane) => void looks.set(at, lookOf(at, plane)),
      never,
    )
    if (!seen.ok) throw new Error(`${file}: ${seen.failure.message}`)
  }
  await look(frames.keyframes)
  const keyLooks = [...looks.values()].sort((a, b) => a.ordinal - b.ordinal)
  const suspects = suspectJoins(frames, keyLooks)
  const { runs, left } = suspectRuns(frames, suspects, mostFrames(frames.ptsTicks.length))
  const wanted = new Set<number>()
  for (const { from, to } of runs) for (let at = from; at <= to; at++) wanted.add(at)
  if (wanted.size > 0) await look([...wanted].sort((a, b) => a - b))
  const sound = await engine.listen(media, never)
  const continuity = judgeContinuity({
    frames,
    looks: [...looks.values()].sort((a, b) => a.ordinal - b.ordinal),
    probe,
    unreadable: [],
    sound: sound.ok ? sound.value : null,
    left,
    firstOpen: null,
  })
  return { continuity, suspects, decoded: wanted.size / frames.ptsTicks.length }
}
