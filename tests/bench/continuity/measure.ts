import { join } from 'node:path'
import type { Continuity } from '../../../src/domain/media/continuity.ts'
import type { FrameTable } from '../../../src/domain/media/frame-table.ts'
import { presentationSeconds } from '../../../src/domain/media/presentation-time.ts'
import { type FrameLook, lookOf } from '../../../src/domain/scan/continuity/frame-look.ts'
import { checkContinuity } from '../../../src/workflow/check-continuity.ts'
import type { MediaEngine } from '../../../src/workflow/ports/media-engine.ts'
import type { MadeClip } from './made-clip.ts'

/** Judges a file as the program does once its scan has looked at the keyframes. */
export const judgeFile = async (
  engine: MediaEngine,
  folder: string,
  file: string,
): Promise<{ readonly continuity: Continuity; readonly frames: FrameTable }> => {
  const never = new AbortController().signal
  const probed = await engine.probe(join(folder, file), never)
  if (!probed.ok) throw new Error(`${file}: ${probed.failure.message}`)
  const { frames, probe } = probed.value
  const keyLooks: FrameLook[] = []
  const width = Math.max(16, Math.round(960 * Math.min(1, probe.video.width / probe.video.height)))
  const seen = await engine.lookAt(
    probed.value,
    frames.keyframes,
    { width, every: true },
    (at, _, plane) => {
      keyLooks.push(lookOf(at, plane))
    },
    never,
  )
  if (!seen.ok) throw new Error(`${file}: ${seen.failure.message}`)
  const continuity = await checkContinuity(engine, probed.value, keyLooks, [], never)
  if (!continuity.ok) throw new Error(`${file}: ${continuity.failure.message}`)
  return { continuity: continuity.value.continuity, frames }
}

/** A tampering is found when a finding lies this near to its place, in seconds. */
const grace = 0.5

/** The places of a clip at which there is a finding. */
export const foundPlaces = (clip: MadeClip, continuity: Continuity, frames: FrameTable): MadeClip['places'] => {
  const start = presentationSeconds(frames.ptsTicks[0] ?? 0, frames.timebase)
  return clip.places.filter(({ from, to }) =>
    continuity.findings.some(
      ({ seconds }) => seconds !== null && seconds - start >= from - grace && seconds - start <= to + grace,
    ),
  )
}
