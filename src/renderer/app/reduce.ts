import type { JobSnapshot } from '../../contract/pushes.ts'
import { jobOutputs } from '../../contract/requests.ts'
import type { OrderView } from '../../contract/view.ts'
import { type FrameName, followThings } from '../features/footage/things.ts'
import { t } from '../i18n/translate.ts'
import {
  type AppEvent,
  type AppState,
  candidatesOf,
  contentOf,
  isActive,
  isScanning,
  type Notice,
  type PendingPick,
  type Preview,
  type Toast,
} from './state.ts'

type Untold<Told> = Told extends { readonly id: number } ? Omit<Told, 'id'> : never

const withToast = (state: AppState, message: string, undo: string | null): AppState => {
  const toast: Toast = { id: state.told + 1, message, undo }
  // Only the latest change can be taken back from here, whichever toast tells of it.
  const older = state.toasts.filter((other) => undo === null || other.undo === null)
  // Two at a time stand in the status bar.
  return { ...state, told: toast.id, toasts: [...older.slice(-1), toast] }
}

const withNotice = (state: AppState, notice: Untold<Notice>): AppState => {
  const told = state.told + 1
  return { ...state, told, notices: [...state.notices, { ...notice, id: told }] }
}

const withOrder = (state: AppState, order: OrderView): AppState => {
  if (state.screen.name !== 'order' || state.screen.orderId !== order.id) return state
  const settled = new Set(order.candidates.map(({ source }) => source))
  const scanning = isScanning(state, order.id)
  const live = Object.fromEntries(
    Object.entries(state.live).filter(
      ([source, push]) =>
        push.orderId !== order.id ||
        scanning ||
        (!settled.has(source) && order.originals.some(({ sha256 }) => sha256 === source)),
    ),
  )
  const taken = new Set(order.exhibits.map(({ source, ordinal }) => `${source}/${ordinal}`))
  const picks = state.picks.filter(({ source, ordinal }) => !taken.has(`${source}/${ordinal}`))
  return { ...state, order, live, picks }
}

/** The preview as its job leaves it. */
const withPdf = (preview: Preview, { state }: JobSnapshot): Preview => {
  if (state.status === 'queued' || state.status === 'running') return preview
  const read = state.status === 'succeeded' ? jobOutputs.preview.safeParse(state.output) : null
  return { ...preview, state: read?.success ? { status: 'ready', pdf: read.data.pdf } : { status: 'failed' } }
}

/** A job may end before the window knows that it was its own: then its end is already there. */
const withPreview = (state: AppState, preview: Preview): AppState => {
  const job = preview.jobId === null ? undefined : state.jobs[preview.jobId]
  return { ...state, preview: job ? withPdf(preview, job) : preview }
}

const withPick = (state: AppState, pick: PendingPick): AppState => {
  const picks = state.picks.filter((other) => !samePick(other, pick))
  const job = pick.jobId === null ? undefined : state.jobs[pick.jobId]
  return { ...state, picks: job && !isActive(job) ? picks : [...picks, pick] }
}

const withSuccess = (state: AppState, job: JobSnapshot, output: unknown): AppState => {
  const { orderId } = job
  if (job.kind === 'import') {
    const read = jobOutputs.import.safeParse(output)
    if (!read.success) return state
    const { imported, rejected } = read.data
    const known = imported.filter(({ duplicateOf }) => duplicateOf !== null).map(({ name }) => name)
    const files = rejected.map(({ name, message }) => ({ name, message }))
    const told = known.length > 0 ? withNotice(state, { kind: 'known', orderId, names: known }) : state
    return files.length > 0 ? withNotice(told, { kind: 'refused', orderId, files }) : told
  }
  if (job.kind === 'designate') {
    const read = jobOutputs.designate.safeParse(output)
    if (!read.success) return state
    const { failed } = read.data
    const files = failed.map(({ message }) => ({ name: t('exhibits.notTaken'), message }))
    return files.length > 0 ? withNotice(state, { kind: 'refused', orderId, files }) : state
  }
  if (job.kind === 'preview') {
    const asked = state.preview
    return asked?.jobId === job.id ? { ...state, preview: withPdf(asked, job) } : state
  }
  if (job.kind === 'scan') return state
  const content = state.order?.id === orderId ? contentOf(state.order) : null
  if (job.kind === 'attach') {
    const read = jobOutputs.attach.safeParse(output)
    return read.success
      ? { ...state, attachments: { ...state.attachments, [orderId]: { made: read.data, content } } }
      : state
  }
  const read = jobOutputs.export.safeParse(output)
  if (!read.success) return state
  return { ...state, bundles: { ...state.bundles, [orderId]: { bundle: read.data, content } } }
}

const withJob = (state: AppState, job: JobSnapshot): AppState => {
  const before = state.jobs[job.id]
  if (before && !isActive(before)) return state
  const next: AppState = { ...state, jobs: { ...state.jobs, [job.id]: job } }
  if (isActive(job)) return next
  const ended: AppState =
    job.kind === 'designate' ? { ...next, picks: next.picks.filter(({ jobId }) => jobId !== job.id) } : next
  if (job.state.status === 'succeeded') return withSuccess(ended, job, job.state.output)
  const settled = ended.preview?.jobId === job.id ? { ...ended, preview: withPdf(ended.preview, job) } : ended
  if (job.state.status === 'failed')
    return withNotice(settled, { kind: 'failure', orderId: job.orderId, failure: job.state.failure })
  return withToast(settled, t(job.kind === 'import' ? 'job.stoppedImport' : 'job.stopped'), null)
}

/** Whether the user picked this frame or made it an exhibit. */
const isHeld = ({ order, picks }: AppState, frame: FrameName): boolean =>
  [...picks, ...(order?.exhibits ?? [])].some(
    ({ source, ordinal }) => source === frame.source && ordinal === frame.ordinal,
  )

/** Things follow the candidates; those of an order that was left are forgotten. */
const withThings = (before: AppState, after: AppState): AppState => {
  if (before.order === after.order && before.live === after.live) return after
  const same = before.order?.id === after.order?.id
  const things = followThings(same ? after.things : [], candidatesOf(after), (frame) => isHeld(after, frame))
  return { ...after, things }
}

/** The next state of the window. Pure: what must be asked of the engine is asked in actions.ts. */
export const reduce = (state: AppState, event: AppEvent): AppState => withThings(state, step(state, event))

const step = (state: AppState, event: AppEvent): AppState => {
  switch (event.type) {
    case 'about':
      return { ...state, about: event.about }
    case 'orders':
      return { ...state, orders: event.orders }
    case 'went': {
      const same = event.screen.name === 'order' && state.order?.id === event.screen.orderId
      return { ...state, screen: event.screen, order: same ? state.order : null }
    }
    case 'order':
      return withOrder(state, event.order)
    case 'facts':
      return state.order?.id === event.orderId ? { ...state, order: { ...state.order, facts: event.facts } } : state
    case 'candidates':
      return { ...state, live: { ...state.live, [event.push.source]: event.push } }
    case 'photos':
      return { ...state, photos: { orderId: event.orderId, readings: event.readings } }
    case 'job':
      return withJob(state, event.job)
    case 'picked':
      return withPick(state, event.pick)
    case 'pick-ended':
      return { ...state, picks: state.picks.filter((pick) => !samePick(pick, event)) }
    case 'draft':
      return { ...state, draft: { orderId: event.orderId, draft: event.draft } }
    case 'wanted':
      return { ...state, wanted: event.wanted }
    case 'rules':
      return { ...state, rules: { orderId: event.orderId, view: event.view } }
    case 'case':
      return { ...state, dispute: { orderId: event.orderId, view: event.view } }
    case 'report-chosen':
      return { ...state, report: event.report }
    case 'preview-asked':
      return withPreview(state, event.preview)
    case 'changed':
      return { ...state, changes: state.changes + 1 }
    case 'toast':
      return withToast(state, event.message, event.undo)
    case 'toast-gone':
      return { ...state, toasts: state.toasts.filter(({ id }) => id !== event.id) }
    case 'failure':
      return withNotice(state, { kind: 'failure', orderId: event.orderId, failure: event.failure })
    case 'refused':
      return withNotice(state, { kind: 'refused', orderId: event.orderId, files: event.files })
    case 'notice-gone':
      return { ...state, notices: state.notices.filter(({ id }) => id !== event.id) }
    case 'engine':
      return { ...state, engineFailure: event.failure }
  }
}

interface Frame {
  readonly orderId: string
  readonly source: string
  readonly ordinal: number
}
const samePick = (a: Frame, b: Frame): boolean =>
  a.orderId === b.orderId && a.source === b.source && a.ordinal === b.ordinal
