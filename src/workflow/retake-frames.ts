import type { Exhibit } from '../domain/evidence/exhibit.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import { baseOf, type Provenance } from '../domain/evidence/provenance.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { comparePresentationTime, formatTimebase } from '../domain/media/presentation-time.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import type { MediaEngine, ProbedMedia } from './ports/media-engine.ts'
import type { VerifyPorts } from './verify-ports.ts'

type FrameProvenance = Extract<Provenance, { readonly kind: 'frame' }>

interface Frame {
  readonly label: string
  readonly provenance: FrameProvenance
}

/** The frames that stand behind exhibits; `named` says whose exhibit it is where there is more than one order. */
export const framesOf = (exhibits: readonly Pick<Exhibit, 'label' | 'provenance'>[], named = ''): readonly Frame[] =>
  exhibits.flatMap(({ label, provenance }) => {
    const base = baseOf(provenance)
    return base.kind === 'frame' ? [{ label: `${label}${named}`, provenance: base }] : []
  })

const time = ({ at }: FrameProvenance): string => `pts ${at.pts} of ${formatTimebase(at.timebase)}`

type Difference = FixityFinding & { readonly ordinal: number }

/** One run over these frames; what differs, with the frame it concerns. */
const compareOnce = async (
  media: MediaEngine,
  probed: ProbedMedia,
  file: string,
  frames: readonly Frame[],
  verified: boolean,
  signal: AbortSignal,
): Promise<Result<readonly Difference[], Failure>> => {
  const differences: Difference[] = []
  const ordinals = [...new Set(frames.map(({ provenance }) => provenance.ordinal))].sort((a, b) => a - b)
  const taken = await media.stills(
    probed,
    ordinals,
    verified,
    (still) => {
      const ordinal = still.ok ? still.value.ordinal : still.failure.ordinal
      for (const { label, provenance } of frames.filter((frame) => frame.provenance.ordinal === ordinal)) {
        const differ = (expected: string, found: string): void =>
          void differences.push({
            kind: 'inconsistent',
            path: file,
            expected: `exhibit ${label}: ${expected}`,
            found,
            ordinal,
          })
        if (!still.ok) differ(`frame ${ordinal}`, still.failure.message)
        else if (comparePresentationTime(still.value.at, provenance.at) !== 0) {
          differ(time(provenance), time({ ...provenance, at: still.value.at }))
        } else if (still.value.pixelSha256 !== provenance.pixelSha256) {
          differ(`pixels ${provenance.pixelSha256}`, `pixels ${still.value.pixelSha256}`)
        }
      }
    },
    signal,
  )
  return taken.ok ? succeed(differences) : taken
}

/**
 * Damage that a decoder conceals looks different with where it starts, and an exhibit of such a frame was settled by
 * decoding it more than once. So what differs after the fast way is taken again with the same care as the exhibit was.
 */
const retakeFrom = async (
  media: MediaEngine,
  path: string,
  file: string,
  frames: readonly Frame[],
  signal: AbortSignal,
): Promise<Result<readonly FixityFinding[], Failure>> => {
  const probed = await media.probe(path, signal)
  if (!probed.ok) return probed
  const fast = await compareOnce(media, probed.value, file, frames, false, signal)
  if (!fast.ok || fast.value.length === 0) return fast
  const doubtful = new Set(fast.value.map(({ ordinal }) => ordinal))
  const again = frames.filter(({ provenance }) => doubtful.has(provenance.ordinal))
  const careful = await compareOnce(media, probed.value, file, again, true, signal)
  return careful.ok ? succeed(careful.value.map(({ ordinal: _, ...finding }) => finding)) : careful
}

interface Retaking {
  readonly frames: readonly Frame[]
  /** The file of an original, as the reader names it; null where it is not there. */
  readonly fileOf: (source: Sha256) => string | null
  /** What to call an original that is not there. */
  readonly missing: (source: Sha256) => string
}

/**
 * Takes each exhibit's frame again from its original and compares the digest of its pixels. Another
 * version of the decoder may decode a damaged or HDR frame otherwise; the finding then names both digests.
 */
export const retakeFrames = async (
  { media }: VerifyPorts,
  reader: BundleReader,
  { frames, fileOf, missing }: Retaking,
  ledger: VerificationLedger,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  const id = 'frames.reextract'
  if (frames.length === 0) return succeed(undefined)
  if (!media) {
    ledger.check(id, 'unknown', 'No video decoder was at hand, so the frames were not taken again.')
    return succeed(undefined)
  }
  const findings: FixityFinding[] = []
  const unreachable: string[] = []
  for (const source of new Set<Sha256>(frames.map(({ provenance }) => provenance.source))) {
    const file = fileOf(source)
    const path = file === null ? null : reader.pathOf(file)
    if (file === null || path === null) {
      unreachable.push(file ?? missing(source))
      continue
    }
    const mine = frames.filter(({ provenance }) => provenance.source === source)
    const found = await retakeFrom(media, path, file, mine, signal)
    if (found.ok) findings.push(...found.value)
    else if (found.failure.code === 'job.cancelled') return fail(found.failure)
    else unreachable.push(`${file} (${found.failure.message})`)
  }
  if (findings.length === 0 && unreachable.length > 0) {
    ledger.check(id, 'unknown', `The frames could not be taken again from ${unreachable.join(', ')}.`)
  } else {
    ledger.checkFindings(
      id,
      findings,
      `${frames.length} of ${frames.length} frames were taken again and have the same pixels.`,
      'Some frames have other pixels.',
    )
  }
  return succeed(undefined)
}
