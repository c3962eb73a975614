import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { CandidateFrame, OtherView } from '../domain/rank/candidate.ts'
import type { LumaPlane } from '../domain/scan/luma-plane.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { OnProgress } from './jobs/job.ts'
import type { Looked } from './look-through.ts'
import type { RgbPicture } from './ports/image-codec.ts'
import { probeOriginal } from './probe-original.ts'
import { type ScanOutcome, scanRecording } from './scan-recording.ts'
import { type StageKey, stageDigest } from './stage-cache.ts'

/** A candidate with small pictures of it and of the other views of the same thing, by digest in the cache. */
export interface Discovered {
  readonly candidate: CandidateFrame
  readonly thumbnail: Sha256
  readonly others: readonly { readonly view: OtherView; readonly thumbnail: Sha256 }[]
}

/** What is known of one recording after its scan; kept under the digest of its bytes. */
export interface Discovery {
  readonly source: Sha256
  readonly durationSeconds: number
  readonly scan: Omit<ScanOutcome, 'metrics'>
  readonly found: readonly Discovered[]
}

export interface DiscoverWatch {
  readonly onProgress: OnProgress
  readonly onFound: (found: readonly Discovered[]) => void
}

const thumbnailSide = 480
const thumbnailQuality = 80
const candidateLimit = 24

const discoveryKey = (source: Sha256): StageKey => ({
  stage: 'discover',
  version: 4,
  inputs: [source],
  parameters: { top: candidateLimit },
})

const lookedKey = (source: Sha256): StageKey => ({ stage: 'looked', version: 1, inputs: [source], parameters: {} })

const greyPicture = ({ width, height, data }: LumaPlane): RgbPicture => {
  const rgb = new Uint8Array(data.length * 3)
  for (let i = 0; i < data.length; i++) rgb.fill(data[i] as number, i * 3, i * 3 + 3)
  return { width, height, rgb }
}

const keepThumbnail = async (ports: DeskPorts, picture: RgbPicture): Promise<Result<Sha256, Failure>> => {
  const small = await ports.images.shrink(picture, thumbnailSide)
  const stored = await ports.cache.put(await ports.images.jpeg(small, thumbnailQuality))
  return stored.ok ? succeed(stored.value.sha256) : stored
}

/** What it takes to find what a scan gave. */
export type KeptPorts = Pick<DeskPorts, 'archive' | 'cache' | 'hasher'>

/** The kept discovery of a recording, or null when it was not scanned yet or its previews were cleared away. */
export const keptDiscovery = async (ports: KeptPorts, source: Sha256): Promise<Discovery | null> => {
  const kept = (await ports.archive.stageResult(stageDigest(ports.hasher, discoveryKey(source)))) as Discovery | null
  if (kept === null) return null
  const [first] = kept.found
  return first && (await ports.cache.pathOf(first.thumbnail)) === null ? null : kept
}

/** What looking through a recording gave, however far its scan came after that; null before. */
export const keptLook = async (ports: Pick<DeskPorts, 'archive' | 'hasher'>, source: Sha256): Promise<Looked | null> =>
  (await ports.archive.stageResult(stageDigest(ports.hasher, lookedKey(source)))) as Looked | null

/** Scans a recording of the vault, or finds what an earlier scan of the same bytes gave. */
export const discover = async (
  ports: DeskPorts,
  source: Sha256,
  watch: DiscoverWatch,
  signal: AbortSignal,
): Promise<Result<Discovery, Failure>> => {
  const kept = await keptDiscovery(ports, source)
  if (kept) {
    watch.onFound(kept.found)
    return succeed(kept)
  }
  const media = await probeOriginal(ports, source, signal)
  if (!media.ok) return media
  const thumbnails = new Map<number, Sha256>()
  const pairs = (candidates: readonly CandidateFrame[]): readonly Discovered[] =>
    candidates.flatMap((candidate) => {
      const thumbnail = thumbnails.get(candidate.ordinal)
      const others = candidate.others.flatMap((view) => {
        const small = thumbnails.get(view.ordinal)
        return small ? [{ view, thumbnail: small }] : []
      })
      return thumbnail ? [{ candidate, thumbnail, others }] : []
    })
  let broken: Failure | null = null
  const keep = async (ordinal: number, picture: RgbPicture): Promise<void> => {
    const stored = await keepThumbnail(ports, picture)
    if (stored.ok) thumbnails.set(ordinal, stored.value)
    else broken ??= stored.failure
  }
  const looked = await keptLook(ports, source)
  const scanned = await scanRecording(
    ports,
    media.value,
    { top: candidateLimit, expected: null, looked },
    {
      onProgress: watch.onProgress,
      onPreview: async (ordinal, plane) => {
        if (!thumbnails.has(ordinal)) await keep(ordinal, greyPicture(plane))
      },
      onCandidates: (candidates) => watch.onFound(pairs(candidates)),
      onLooked: (seen) =>
        ports.archive.keepStageResult(stageDigest(ports.hasher, lookedKey(source)), JSON.parse(JSON.stringify(seen))),
      onPicture: keep,
    },
    signal,
  )
  if (!scanned.ok) return scanned
  if (broken !== null) return { ok: false, failure: broken }
  const { metrics: _, ...scan } = scanned.value
  const discovery: Discovery = {
    source,
    durationSeconds: media.value.probe.durationSeconds,
    scan,
    found: pairs(scan.candidates),
  }
  await ports.archive.keepStageResult(
    stageDigest(ports.hasher, discoveryKey(source)),
    JSON.parse(JSON.stringify(discovery)),
  )
  watch.onFound(discovery.found)
  return succeed(discovery)
}
