import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { findingWords } from '../domain/media/continuity.ts'
import type { Order } from '../domain/order/order.ts'
import type { RecordingSummary } from '../domain/report/report-input.ts'
import type { Discovery } from './discover.ts'
import { type ProbePorts, probeOriginal } from './probe-original.ts'

/** What the report says about each video of the order; a video that was not scanned has no verdict. */
export const summariseRecordings = async (
  ports: ProbePorts,
  order: Order,
  discoveries: readonly Discovery[],
  signal: AbortSignal,
): Promise<Result<readonly RecordingSummary[], Failure>> => {
  const summaries: RecordingSummary[] = []
  for (const { sha256 } of order.originals.filter(({ kind }) => kind === 'video')) {
    const media = await probeOriginal(ports, sha256, signal)
    if (!media.ok) return media
    const { probe, frames } = media.value
    const scan = discoveries.find(({ source }) => source === sha256)?.scan
    summaries.push({
      source: sha256,
      durationSeconds: probe.durationSeconds,
      width: probe.video.width,
      height: probe.video.height,
      codec: probe.video.codec,
      frames: frames.ptsTicks.length,
      unreadableFrames: scan?.unreadable.length ?? 0,
      continuityVerdict: scan?.continuity.verdict ?? 'undecided',
      continuityDetail: scan
        ? scan.continuity.findings.map(({ detail }) => detail).join(' ')
        : 'The recording was not looked through for cuts.',
      ...(scan ? { continuityMeasured: scan.continuity.findings.map(findingWords).join(' ') } : {}),
    })
  }
  return succeed(summaries)
}
