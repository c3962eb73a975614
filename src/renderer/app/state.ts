import type { AttachmentsView } from '../../contract/attachments-view.ts'
import type { CaseView } from '../../contract/case-view.ts'
import type { OrderSummary } from '../../contract/order-summary.ts'
import type { PhotoReadingView } from '../../contract/photo-view.ts'
import type { JobSnapshot, Push } from '../../contract/pushes.ts'
import type { ReportChoices } from '../../contract/report-wish.ts'
import type { RequestInput, RequestOutput } from '../../contract/requests.ts'
import type { RulesView } from '../../contract/rules-view.ts'
import type { BundleView, CandidateView, DraftView, FailureView, OrderView } from '../../contract/view.ts'
import { usualLayout } from '../../domain/report/report-layout.ts'
import type { Thing } from '../features/footage/things.ts'

export const steps = ['footage', 'exhibits', 'claim', 'text', 'bundle', 'follow-up'] as const
export type Step = (typeof steps)[number]

export type Screen =
  | { readonly name: 'home' }
  | { readonly name: 'order'; readonly orderId: string; readonly step: Step }

export interface Toast {
  readonly id: number
  readonly message: string
  /** The order whose last change it tells of and offers to take back; null where there is none. */
  readonly undo: string | null
}

/** What stays in view until the user puts it away. */
export type Notice =
  | { readonly id: number; readonly kind: 'failure'; readonly orderId: string | null; readonly failure: FailureView }
  | {
      readonly id: number
      readonly kind: 'refused'
      readonly orderId: string | null
      readonly files: readonly { readonly name: string; readonly message: string }[]
    }
  | { readonly id: number; readonly kind: 'known'; readonly orderId: string | null; readonly names: readonly string[] }

export interface Preview {
  readonly orderId: string
  /** What it shows: see `previewContent`. */
  readonly content: string
  readonly jobId: string | null
  readonly state: { readonly status: 'making' | 'failed' } | { readonly status: 'ready'; readonly pdf: string }
}

export interface Exported {
  readonly bundle: BundleView
  /** What the order said then: see `contentOf`. Null when another order was open. */
  readonly content: string | null
}

/** The files that were made for a form, with what the order said then, like `Exported`. */
export interface Attached {
  readonly made: AttachmentsView
  readonly content: string | null
}

export type WantedText = Pick<RequestInput<'dispute.draft'>, 'ascii' | 'language' | 'variant'>

export interface PendingPick {
  readonly orderId: string
  readonly source: string
  readonly ordinal: number
  readonly jobId: string | null
}

export interface AppState {
  readonly about: RequestOutput<'app.about'> | null
  readonly orders: readonly OrderSummary[] | null
  readonly screen: Screen
  readonly order: OrderView | null
  /** Candidates of scans under way, by source; they stand in for the order's own until those arrive. */
  readonly live: Readonly<Record<string, Push<'candidates.changed'>>>
  /** What the candidates of the open order show, kept apart over every change of them. */
  readonly things: readonly Thing[]
  readonly jobs: Readonly<Record<string, JobSnapshot>>
  /** Frames that were asked to become exhibits and are not yet. */
  readonly picks: readonly PendingPick[]
  /** What was read from the photos of an order. */
  readonly photos: { readonly orderId: string; readonly readings: readonly PhotoReadingView[] } | null
  readonly draft: { readonly orderId: string; readonly draft: DraftView } | null
  /** Which text the user looks at. */
  readonly wanted: WantedText
  /** What is stated about the open case and what follows from it. */
  readonly dispute: { readonly orderId: string; readonly view: CaseView } | null
  /** The rules of the open order's receiver. */
  readonly rules: { readonly orderId: string; readonly view: RulesView | null } | null
  readonly preview: Preview | null
  /** How the report is wanted. */
  readonly report: ReportChoices
  readonly bundles: Readonly<Record<string, Exported>>
  readonly attachments: Readonly<Record<string, Attached>>
  /** Counts changes that can be taken back, so that what says which is next is drawn again. */
  readonly changes: number
  readonly toasts: readonly Toast[]
  readonly notices: readonly Notice[]
  readonly engineFailure: FailureView | null
  /** Counts toasts and notices, so that each has a name of its own. */
  readonly told: number
}

export const initialState: AppState = {
  about: null,
  orders: null,
  screen: { name: 'home' },
  order: null,
  live: {},
  things: [],
  jobs: {},
  picks: [],
  photos: null,
  draft: null,
  wanted: { language: 'en', variant: 'long', ascii: false },
  dispute: null,
  rules: null,
  preview: null,
  report: { language: 'en', layout: usualLayout, zip: false },
  bundles: {},
  attachments: {},
  changes: 0,
  toasts: [],
  notices: [],
  engineFailure: null,
  told: 0,
}

export type AppEvent =
  | { readonly type: 'about'; readonly about: RequestOutput<'app.about'> }
  | { readonly type: 'orders'; readonly orders: readonly OrderSummary[] }
  | { readonly type: 'went'; readonly screen: Screen }
  | { readonly type: 'order'; readonly order: OrderView }
  | { readonly type: 'facts'; readonly orderId: string; readonly facts: OrderView['facts'] }
  | { readonly type: 'candidates'; readonly push: Push<'candidates.changed'> }
  | { readonly type: 'photos'; readonly orderId: string; readonly readings: readonly PhotoReadingView[] }
  | { readonly type: 'job'; readonly job: JobSnapshot }
  | { readonly type: 'picked'; readonly pick: PendingPick }
  | { readonly type: 'pick-ended'; readonly orderId: string; readonly source: string; readonly ordinal: number }
  | { readonly type: 'draft'; readonly orderId: string; readonly draft: DraftView }
  | { readonly type: 'wanted'; readonly wanted: WantedText }
  | { readonly type: 'rules'; readonly orderId: string; readonly view: RulesView | null }
  | { readonly type: 'case'; readonly orderId: string; readonly view: CaseView }
  | { readonly type: 'report-chosen'; readonly report: ReportChoices }
  | { readonly type: 'preview-asked'; readonly preview: Preview }
  | { readonly type: 'changed' }
  | { readonly type: 'toast'; readonly message: string; readonly undo: string | null }
  | { readonly type: 'toast-gone'; readonly id: number }
  | { readonly type: 'failure'; readonly orderId: string | null; readonly failure: FailureView }
  | {
      readonly type: 'refused'
      readonly orderId: string | null
      readonly files: readonly { readonly name: string; readonly message: string }[]
    }
  | { readonly type: 'notice-gone'; readonly id: number }
  | { readonly type: 'engine'; readonly failure: FailureView | null }

export const isActive = ({ state }: JobSnapshot): boolean => state.status === 'queued' || state.status === 'running'

/** Whether the recordings of this order are being looked through, or wait for it. */
export const isScanning = ({ jobs }: Pick<AppState, 'jobs'>, orderId: string): boolean =>
  Object.values(jobs).some((job) => isScan(job) && job.orderId === orderId && isActive(job))

/** Whether this job looks through recordings. */
export const isScan = ({ kind }: JobSnapshot): boolean => kind === 'import' || kind === 'scan'

/** Why the latest scan of this order failed; null when it did not. */
export const scanFailureOf = ({ jobs }: Pick<AppState, 'jobs'>, orderId: string): FailureView | null => {
  const last = Object.values(jobs).findLast((job) => isScan(job) && job.orderId === orderId)
  return last?.state.status === 'failed' ? last.state.failure : null
}

/** Everything of an order that its text and its PDF are made of; two equal answers need no second PDF. */
export const contentOf = ({ facts, exhibits, originals, tracking }: OrderView): string =>
  JSON.stringify([
    facts,
    exhibits.map(({ id, label, caption }) => [id, label, caption]),
    originals.map(({ sha256 }) => sha256),
    tracking,
  ])

/** Everything that the PDF is made of: the order, and how it is wanted. */
export const previewContent = (order: OrderView, { language, layout }: ReportChoices): string =>
  JSON.stringify([contentOf(order), language, layout])

/** Each source's candidates: those of the scan under way where there are some, else the order's. */
export const candidatesOf = ({ order, live }: Pick<AppState, 'order' | 'live'>): readonly CandidateView[] => {
  if (!order) return []
  const underWay = Object.values(live).filter(({ orderId }) => orderId === order.id)
  const settled = order.candidates.filter(({ source }) => live[source] === undefined)
  return [...underWay.flatMap(({ candidates }) => candidates), ...settled]
}

/** Whether the order says something else than it did when this was made. */
export const isOutdated = (order: OrderView, { content }: Pick<Exported, 'content'>): boolean =>
  content !== null && content !== contentOf(order)
