import type { Exhibit } from '../domain/evidence/exhibit.ts'
import type { Original } from '../domain/evidence/original.ts'
import { baseOf } from '../domain/evidence/provenance.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { formatTimebase, toSeconds } from '../domain/media/presentation-time.ts'
import { type TrackingFinding, trackingSentence } from '../domain/order/tracking-finding.ts'
import { continuityChecks } from '../domain/scan/continuity/checks.ts'
import type { OrderState } from './desk.ts'
import type { Discovered, Discovery } from './discover.ts'
import type { ExportedOrder } from './export-order.ts'
import type { ProbedMedia } from './ports/media-engine.ts'
import { stampView } from './stamp-view.ts'

/** What the window is told of an order; the contract's schemas say what each part is. */
const codesOf = (codes: readonly { readonly format: string; readonly text: string }[]) =>
  codes.map(({ format, text }) => ({ format, text }))

export const candidateView = (source: Sha256, { candidate, thumbnail, others }: Discovered) => ({
  rank: candidate.rank,
  source,
  ordinal: candidate.ordinal,
  seconds: toSeconds(candidate.at),
  pts: candidate.at.pts,
  timebase: formatTimebase(candidate.at.timebase),
  kind: candidate.kind,
  score: candidate.score,
  reasons: [...candidate.reasons],
  codes: codesOf(candidate.codes),
  text: (candidate.text ?? []).map(({ text, confidence }) => ({ text, confidence })),
  thumbnail,
  others: (others ?? []).map(({ view, thumbnail: small }) => ({
    ordinal: view.ordinal,
    seconds: toSeconds(view.at),
    reason: view.reason,
    thumbnail: small,
  })),
})

const exhibitView = ({ id, label, caption, asset, codes, provenance }: Exhibit) => {
  const base = baseOf(provenance)
  const frame = base.kind === 'frame' ? base : null
  return {
    id,
    label,
    caption,
    asset,
    source: base.source,
    seconds: frame ? toSeconds(frame.at) : null,
    ordinal: frame?.ordinal ?? null,
    pixelSha256: provenance.kind === 'original' ? null : provenance.pixelSha256,
    codes: codesOf(codes),
    annotated: provenance.kind === 'annotation' ? provenance.operations.map(({ kind }) => kind) : [],
  }
}

const originalView = (original: Original, media: ProbedMedia | undefined) => ({
  sha256: original.sha256,
  name: original.originalName,
  bytes: original.byteLength,
  kind: original.kind,
  mediaType: original.mediaType,
  clocks: original.clocks.map((clock) => ({ ...clock })),
  hints: (original.hints ?? []).map((hint) =>
    hint.kind === 'content-credentials' ? { ...hint, actions: [...hint.actions] } : { ...hint },
  ),
  video: media
    ? {
        durationSeconds: media.probe.durationSeconds,
        width: media.probe.video.width,
        height: media.probe.video.height,
        codec: media.probe.video.codec,
        frameRate: media.probe.video.frameRate,
        frames: media.frames.ptsTicks.length,
      }
    : null,
})

/** The worst verdict over all recordings, with every finding. */
const continuityView = (discoveries: readonly Discovery[]) => {
  if (discoveries.length === 0) return null
  const verdicts = discoveries.map(({ scan }) => scan.continuity.verdict)
  const verdict =
    (['broken', 'undecided', 'unbroken'] as const).find((worst) => verdicts.includes(worst)) ?? 'undecided'
  return {
    verdict,
    checks: [...continuityChecks],
    findings: discoveries.flatMap(({ source, scan }) =>
      scan.continuity.findings.map(({ kind, seconds, detail, measure = null }) => ({
        source,
        kind,
        seconds,
        detail,
        measure: measure && { value: measure.value, unit: measure.unit, threshold: measure.threshold },
      })),
    ),
  }
}

const trackingView = (finding: TrackingFinding) => ({
  ...finding,
  carriers: [...finding.carriers],
  difference: finding.difference && { ...finding.difference, places: [...finding.difference.places] },
  sentence: trackingSentence(finding),
})

const scanView = ({ source, scan }: Discovery) => ({
  source,
  codes: scan.codes.map((code) => ({ ...code, seconds: [...code.seconds] })),
  unreadable: scan.unreadable.length,
})

export const orderView = (state: OrderState, media: ReadonlyMap<Sha256, ProbedMedia>, textReading: Failure | null) => {
  const { order, discoveries, tracking } = state
  return {
    id: order.id,
    createdAt: order.createdAt,
    facts: { ...order.facts },
    originals: order.originals.map((original) => originalView(original, media.get(original.sha256))),
    candidates: discoveries.flatMap(({ source, found }) =>
      found.map((discovered) => candidateView(source, discovered)),
    ),
    exhibits: order.exhibits.map(exhibitView),
    tracking: tracking.map(trackingView),
    continuity: continuityView(discoveries),
    scans: discoveries.map(scanView),
    textReading,
  }
}

export const bundleView = (exported: ExportedOrder, pdf: Sha256, files: number, bytes: number) => ({
  directory: exported.bundle,
  pdf,
  rootSha256: exported.rootSha256,
  files,
  bytes,
  verified: exported.verification.ok,
  findings: exported.verification.findings.map(({ kind, path }) => ({ kind, path })),
  warnings: [...exported.warnings],
  signer: exported.signer,
  stamps: exported.stamps.map(stampView),
})
