import type { DisputeDraft } from '../dispute/draft.ts'
import type { CustodyEntry } from '../evidence/custody.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Order } from '../order/order.ts'
import type { TrackingFinding } from '../order/tracking-finding.ts'
import type { ReportSeal } from './page-seal.ts'
import type { ReportLayout } from './report-layout.ts'

/** What is said about one recording in the report. */
export interface RecordingSummary {
  readonly source: Sha256
  readonly durationSeconds: number
  readonly width: number
  readonly height: number
  readonly codec: string
  readonly frames: number
  readonly unreadableFrames: number
  readonly continuityVerdict: 'unbroken' | 'broken' | 'undecided'
  readonly continuityDetail: string
  /** The same with what each finding rests on; for the index. */
  readonly continuityMeasured?: string
}

/** Everything the report is made of; nothing else may flow in, so that the same input gives the same pages. */
export interface ReportInput {
  readonly order: Order
  readonly draft: DisputeDraft
  readonly recordings: readonly RecordingSummary[]
  readonly tracking: readonly TrackingFinding[]
  readonly rootSha256: Sha256
  readonly createdAt: Instant
  /** How it is set; one exhibit a page on A4 where nothing is said. */
  readonly layout?: ReportLayout
  /** Name and version of every program that made something shown here, e.g. `ffmpeg 5.1.9`. */
  readonly software: readonly string[]
  /** The platform's name for people, where its policy is known; otherwise the order's own word is shown. */
  readonly platformName?: string | null
  /** Left out where nobody signs. */
  readonly seal?: ReportSeal
  /** The order's chain of custody so far, oldest first; summed up in the index. */
  readonly custody?: readonly CustodyEntry[]
}
