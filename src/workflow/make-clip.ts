import type { Exhibit } from '../domain/evidence/exhibit.ts'
import { baseOf, type ToolRecord } from '../domain/evidence/provenance.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { lastAtMost } from '../domain/media/frame-table.ts'
import { toSeconds } from '../domain/media/presentation-time.ts'
import type { AttachmentLimits } from '../domain/report/attachments/attachment-limits.ts'
import type { PlannedClip } from '../domain/report/attachments/attachment-plan.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { CodeCheck } from './make-picture.ts'
import type { ProbedMedia } from './ports/media-engine.ts'
import { probeOriginal } from './probe-original.ts'

export interface MadeClip {
  readonly sha256: Sha256
  readonly bytes: number
  readonly seconds: number
  readonly width: number
  readonly height: number
  readonly sound: boolean
  readonly tool: ToolRecord
  readonly codes: readonly CodeCheck[]
  readonly notes: readonly string[]
}

/** The frame of the clip that shows what the exhibit shows. */
const frameFor = ({ frames }: ProbedMedia, { clip }: PlannedClip, { provenance }: Exhibit): number | null => {
  const base = baseOf(provenance)
  if (base.kind !== 'frame') return null
  const { num, den } = frames.timebase
  const seconds = toSeconds(base.at) - toSeconds(clip.from)
  const ticks = Math.round((seconds * den) / num) + (frames.ptsTicks[0] ?? 0)
  const ordinal = lastAtMost(frames.ptsTicks, ticks + 1)
  return ordinal < 0 ? null : ordinal
}

/** Reads the clip where its exhibits are. A clip moves, so what is not read there is told and holds nothing back. */
const readAgain = async (
  ports: DeskPorts,
  sha256: Sha256,
  planned: PlannedClip,
  exhibits: readonly Exhibit[],
  signal: AbortSignal,
): Promise<Result<readonly CodeCheck[], Failure>> => {
  const coded = exhibits.filter(({ id, codes }) => codes.length > 0 && planned.clip.exhibits.includes(id))
  const path = await ports.cache.pathOf(sha256)
  if (coded.length === 0 || path === null) return succeed([])
  const media = await ports.media.probe(path, signal)
  if (!media.ok) return media
  const wanted = coded.map((exhibit) => ({ exhibit, ordinal: frameFor(media.value, planned, exhibit) }))
  const ordinals = [...new Set(wanted.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal])))].sort(
    (a, b) => a - b,
  )
  const read = new Map<number, ReadonlySet<string>>()
  const taken = await ports.media.stills(
    media.value,
    ordinals,
    false,
    async (still) => {
      if (!still.ok) return
      const codes = await ports.codes.read(still.value, 'hard')
      read.set(still.value.ordinal, new Set(codes.map(({ text }) => text)))
    },
    signal,
  )
  if (!taken.ok) return taken
  return succeed(
    wanted.flatMap(({ exhibit, ordinal }) =>
      [...new Set(exhibit.codes.map(({ text }) => text))].map((text) => ({
        text,
        exhibit: exhibit.id,
        readsAgain: ordinal !== null && read.get(ordinal)?.has(text) === true,
      })),
    ),
  )
}

/** Cuts a planned clip out of its original and reads it again. Fails as the media engine does. */
export const makeClip = async (
  ports: DeskPorts,
  planned: PlannedClip,
  limits: AttachmentLimits,
  exhibits: readonly Exhibit[],
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<MadeClip, Failure>> => {
  const { clip, budget } = planned
  const media = await probeOriginal(ports, clip.source, signal)
  if (!media.ok) return media
  const { from, to } = clip
  const cut = await ports.media.cut(
    media.value,
    { from, to, maxBytes: budget, maxPixels: limits.maxPixels },
    onShare,
    signal,
  )
  if (!cut.ok) return cut
  const { bytes, frames: _, ...rest } = cut.value
  const stored = await ports.cache.put(bytes)
  if (!stored.ok) return stored
  const codes = await readAgain(ports, stored.value.sha256, planned, exhibits, signal)
  if (!codes.ok) return codes
  const lost = codes.value.filter(({ readsAgain }) => !readsAgain).map(({ text }) => text)
  return succeed({
    ...rest,
    sha256: stored.value.sha256,
    bytes: stored.value.byteLength,
    codes: codes.value,
    notes: [
      ...(rest.sound || media.value.probe.audio === null
        ? []
        : ['The sound was left out: the bytes are too few for it.']),
      ...(lost.length > 0 ? [`Not read in the clip: ${[...new Set(lost)].join(', ')}. The pictures show it.`] : []),
    ],
  })
}
