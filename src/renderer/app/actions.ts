import type { Answer, ProofboxBridge } from '../../contract/bridge.ts'
import type { ReportChoices } from '../../contract/report-wish.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../contract/requests.ts'
import type { CandidateView, ExhibitView, OrderFactsView, OrderView } from '../../contract/view.ts'
import { formatClock } from '../../domain/media/presentation-time.ts'
import type { DisputeRecord } from '../../domain/order/dispute-record.ts'
import { sayPhrase } from '../i18n/phrasebook.ts'
import { showMoment } from '../i18n/show-moment.ts'
import { timerName } from '../i18n/timer-name.ts'
import { t } from '../i18n/translate.ts'
import { keepReportChoices, readReportChoices } from './report-choices.ts'
import { type Preview, previewContent, type Step, type WantedText } from './state.ts'
import type { Store } from './store.ts'
import { type Change, createUndoStack } from './undo-stack.ts'

/** Most paths that one import request takes. */
const pathsAtOnce = 200

/** Everything that the window can do. Each answers to the store; a failure becomes a notice, never a dead end. */
export type Actions = ReturnType<typeof createActions>

export const createActions = (bridge: ProofboxBridge, { get, dispatch }: Store) => {
  const openOrderId = (): string | null => {
    const { screen } = get()
    return screen.name === 'order' ? screen.orderId : null
  }

  const answerTo = async <Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<Answer<RequestOutput<Name>>> => {
    try {
      return await bridge.request(name, input)
    } catch (error) {
      const failure = { code: 'program.defect', message: t('failure.defect'), detail: String(error) }
      return { ok: false, failure }
    }
  }

  /** The value, or null after the failure was shown. */
  const ask = async <Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<RequestOutput<Name> | null> => {
    const answer = await answerTo(name, input)
    if (answer.ok) return answer.value
    dispatch({ type: 'failure', orderId: openOrderId(), failure: answer.failure })
    return null
  }

  const refreshOrders = async (): Promise<void> => {
    const orders = await ask('order.list', {})
    if (orders) dispatch({ type: 'orders', orders })
  }

  const openOrder = async (orderId: string, step: Step = 'footage'): Promise<void> => {
    dispatch({ type: 'went', screen: { name: 'order', orderId, step } })
    const order = await ask('order.open', { orderId })
    if (order) dispatch({ type: 'order', order })
    else if (get().order === null && openOrderId() === orderId) dispatch({ type: 'went', screen: { name: 'home' } })
  }

  const goHome = (): void => {
    dispatch({ type: 'went', screen: { name: 'home' } })
    void refreshOrders()
  }

  /** Files as they were dropped or pasted: into the open order, else into a new one. */
  const addFiles = async (files: readonly File[]): Promise<void> => {
    const found = bridge.pathsOf(files)
    const homeless = files.filter((_, index) => !found[index])
    if (homeless.length > 0) {
      const refused = homeless.map(({ name }) => ({ name, message: t('drop.noPath') }))
      dispatch({ type: 'refused', orderId: openOrderId(), files: refused })
    }
    const paths = found.filter((path) => path !== '')
    let orderId = openOrderId()
    for (let from = 0; from < paths.length; from += pathsAtOnce) {
      const started = await ask('recording.import', { orderId, paths: paths.slice(from, from + pathsAtOnce) })
      if (!started) return
      if (orderId === null || openOrderId() === orderId) await openOrder(started.orderId)
      orderId = started.orderId
    }
  }

  const pickFiles = async (): Promise<void> => {
    const started = await ask('recording.pick', { orderId: openOrderId() })
    if (started?.orderId && started.jobId) await openOrder(started.orderId)
  }

  const trySample = async (): Promise<void> => {
    const started = await ask('recording.sample', {})
    if (started) await openOrder(started.orderId)
  }

  const changes = createUndoStack()
  const remember = (change: Change): void => {
    changes.push(change)
    dispatch({ type: 'changed' })
  }

  /** An answer that is the order as it is now; whether there was one. */
  const showOrder = (order: OrderView | null): boolean => {
    if (order) dispatch({ type: 'order', order })
    return order !== null
  }
  const takeBack = async (orderId: string, exhibitId: string): Promise<boolean> =>
    showOrder(await ask('exhibits.withdraw', { orderId, exhibitId }))
  const putBack = async (orderId: string, exhibitId: string): Promise<boolean> =>
    showOrder(await ask('exhibits.restore', { orderId, exhibitId }))
  const writeCaption = async (orderId: string, exhibitId: string, caption: string): Promise<boolean> =>
    showOrder(await ask('exhibits.caption', { orderId, exhibitId, caption }))
  /** Shown at once, then as the engine has it. */
  const writeFacts = async (orderId: string, facts: OrderFactsView): Promise<boolean> => {
    dispatch({ type: 'facts', orderId, facts })
    return showOrder(await ask('order.update', { orderId, facts }))
  }
  const writeCase = async (orderId: string, change: Partial<DisputeRecord>): Promise<boolean> => {
    const view = await ask('case.update', { orderId, change })
    if (view) dispatch({ type: 'case', orderId, view })
    return view !== null
  }

  const designate = async (orderId: string, source: string, ordinal: number): Promise<string | null> => {
    dispatch({ type: 'picked', pick: { orderId, source, ordinal, jobId: null } })
    const started = await ask('exhibits.designate', { orderId, picks: [{ source, ordinal }] })
    if (started) dispatch({ type: 'picked', pick: { orderId, source, ordinal, jobId: started.jobId } })
    else dispatch({ type: 'pick-ended', orderId, source, ordinal })
    return started?.jobId ?? null
  }

  /** A pick is taken back as an exhibit where it has become one, else before it does. */
  const pickChange = (orderId: string, source: string, ordinal: number, firstJob: string, time: string): Change => {
    let jobId = firstJob
    let withdrawn: string | null = null
    return {
      orderId,
      sentence: t('change.picked', { time }),
      async undo() {
        const made = get().order?.exhibits.find((one) => one.source === source && one.ordinal === ordinal)
        if (made) {
          withdrawn = made.id
          return takeBack(orderId, made.id)
        }
        dispatch({ type: 'pick-ended', orderId, source, ordinal })
        await cancelJob(jobId)
        return true
      },
      async redo() {
        if (withdrawn !== null) return putBack(orderId, withdrawn)
        const again = await designate(orderId, source, ordinal)
        jobId = again ?? jobId
        return again !== null
      },
    }
  }

  const addExhibit = async ({
    source,
    ordinal,
    seconds,
  }: Pick<CandidateView, 'source' | 'ordinal' | 'seconds'>): Promise<void> => {
    const orderId = openOrderId()
    if (orderId === null) return
    const jobId = await designate(orderId, source, ordinal)
    if (jobId === null) return
    const time = formatClock(seconds)
    remember(pickChange(orderId, source, ordinal, jobId, time))
    dispatch({ type: 'toast', message: t('exhibits.addedToast', { time }), undo: orderId })
  }

  const withdraw = async ({ id, label }: Pick<ExhibitView, 'id' | 'label'>): Promise<void> => {
    const orderId = openOrderId()
    if (orderId === null || !(await takeBack(orderId, id))) return
    remember({
      orderId,
      sentence: t('change.withdrawn', { label }),
      undo: () => putBack(orderId, id),
      redo: () => takeBack(orderId, id),
    })
    dispatch({ type: 'toast', message: t('exhibits.withdrawnToast', { label }), undo: orderId })
  }

  const cancelJob = async (jobId: string): Promise<void> => void (await ask('job.cancel', { jobId }))

  const tell = (message: string): void => dispatch({ type: 'toast', message, undo: null })

  /** Takes the last change of the open order (at home: of the orders) back, or brings it again; said either way. */
  const undo = async (): Promise<void> => {
    const change = await changes.undo(openOrderId() ?? '')
    if (change === null) return tell(t('change.nothing'))
    tell(t(change.unrecorded ? 'change.undone' : 'change.undoneKept', { what: change.sentence }))
  }
  const redo = async (): Promise<void> => {
    const change = await changes.redo(openOrderId() ?? '')
    tell(change ? t('change.redone', { what: change.sentence }) : t('change.nothingAgain'))
  }

  return {
    openOrder,
    goHome,
    addFiles,
    pickFiles,
    trySample,
    addExhibit,
    withdraw,
    cancelJob,
    undo,
    redo,
    /** What would be taken back, or done again, in the open order; null where nothing can be. */
    nextChange: (way: 'undo' | 'redo'): string | null =>
      changes[way === 'undo' ? 'next' : 'nextRedo'](openOrderId() ?? '')?.sentence ?? null,
    /** A change that a feature made itself, to be taken back like every other. */
    noteChange: remember,
    /** The same, said at once with the way to take it back. */
    noteAndTell(change: Change, sentence: string): void {
      remember(change)
      dispatch({ type: 'toast', message: sentence, undo: change.orderId })
    },
    refreshOrders,
    async start(): Promise<void> {
      dispatch({ type: 'report-chosen', report: readReportChoices() })
      const [about] = await Promise.all([ask('app.about', {}), refreshOrders()])
      if (about) dispatch({ type: 'about', about })
    },
    goTo(step: Step): void {
      const { screen } = get()
      if (screen.name === 'order') dispatch({ type: 'went', screen: { ...screen, step } })
    },
    async readPhotos(orderId: string): Promise<void> {
      const readings = await ask('order.photos', { orderId })
      if (readings) dispatch({ type: 'photos', orderId, readings })
    },
    async scan(): Promise<void> {
      const orderId = openOrderId()
      if (orderId !== null) await ask('recording.scan', { orderId })
    },
    async caption(exhibitId: string, caption: string): Promise<void> {
      const orderId = openOrderId()
      const before = get().order?.exhibits.find(({ id }) => id === exhibitId)
      if (orderId === null || !before || !(await writeCaption(orderId, exhibitId, caption))) return
      remember({
        orderId,
        sentence: t('change.caption', { label: before.label }),
        undo: () => writeCaption(orderId, exhibitId, before.caption),
        redo: () => writeCaption(orderId, exhibitId, caption),
      })
    },
    /** The order is named, since a field may be left by leaving the order. */
    async saveFacts(orderId: string, facts: OrderFactsView): Promise<void> {
      const { order } = get()
      const before = order?.id === orderId ? order.facts : null
      if (!(await writeFacts(orderId, facts)) || !before) return
      remember({
        orderId,
        sentence: t('change.facts'),
        undo: () => writeFacts(orderId, before),
        redo: () => writeFacts(orderId, facts),
      })
    },
    async draft(orderId: string): Promise<void> {
      const draft = await ask('dispute.draft', { orderId, ...get().wanted })
      if (draft) dispatch({ type: 'draft', orderId, draft })
    },
    chooseText: (wanted: WantedText): void => dispatch({ type: 'wanted', wanted }),
    async openCase(orderId: string): Promise<void> {
      const view = await ask('case.open', { orderId })
      if (view) dispatch({ type: 'case', orderId, view })
    },
    /** Country, zone or notifications changed: deadlines and what follows from them are asked for again. */
    settingsChanged(): void {
      const orderId = openOrderId()
      void refreshOrders()
      if (orderId !== null)
        void ask('case.open', { orderId }).then((view) => view && dispatch({ type: 'case', orderId, view }))
    },
    async openRules(orderId: string): Promise<void> {
      const view = await ask('rules.open', { orderId })
      dispatch({ type: 'rules', orderId, view })
    },
    /** A value of the user's own, null to go back: why it is refused, to be shown beside it; null when it was kept. */
    async setRule(orderId: string, rule: Omit<RequestInput<'rules.set'>, 'orderId'>): Promise<string | null> {
      const answer = await answerTo('rules.set', { orderId, ...rule })
      if (!answer.ok) return sayPhrase(answer.failure.message)
      dispatch({ type: 'rules', orderId, view: answer.value })
      const view = await ask('case.open', { orderId })
      if (view) dispatch({ type: 'case', orderId, view })
      return null
    },
    async browseOrder(orderId: string): Promise<void> {
      await ask('order.browse', { orderId })
    },
    async rulesSeen(orderId: string): Promise<void> {
      const view = await ask('rules.seen', { orderId })
      if (view) dispatch({ type: 'rules', orderId, view })
    },
    /** Parts of what is stated about the case; whether they were kept. */
    async saveCase(orderId: string, change: Partial<DisputeRecord>): Promise<boolean> {
      const { dispute } = get()
      const known = dispute?.orderId === orderId ? dispute.view.dispute : null
      if (!(await writeCase(orderId, change))) return false
      if (known) {
        const names = Object.keys(change) as (keyof DisputeRecord)[]
        const before = Object.fromEntries(names.map((name) => [name, known[name]])) as Partial<DisputeRecord>
        remember({
          orderId,
          sentence: t('change.case'),
          undo: () => writeCase(orderId, before),
          redo: () => writeCase(orderId, change),
        })
      }
      return true
    },
    async preview(): Promise<void> {
      const { order, report } = get()
      if (!order) return
      const { language, layout } = report
      const content = previewContent(order, report)
      const asked: Preview = { orderId: order.id, content, jobId: null, state: { status: 'making' } }
      dispatch({ type: 'preview-asked', preview: asked })
      const started = await ask('bundle.preview', { orderId: order.id, language, layout })
      const next: Preview = started ? { ...asked, jobId: started.jobId } : { ...asked, state: { status: 'failed' } }
      dispatch({ type: 'preview-asked', preview: next })
    },
    chooseReport(report: ReportChoices): void {
      keepReportChoices(report)
      dispatch({ type: 'report-chosen', report })
    },
    async exportBundle(): Promise<void> {
      const orderId = openOrderId()
      if (orderId !== null) await ask('bundle.export', { orderId, ...get().report })
    },
    async showBundle(): Promise<void> {
      const orderId = openOrderId()
      if (orderId !== null) await ask('bundle.show', { orderId })
    },
    async attachmentTargets(): Promise<RequestOutput<'attachments.targets'> | null> {
      const orderId = openOrderId()
      return orderId === null ? null : ask('attachments.targets', { orderId })
    },
    async makeAttachments(target: string | null): Promise<void> {
      const orderId = openOrderId()
      if (orderId !== null) await ask('attachments.make', { orderId, target })
    },
    async showAttachments(): Promise<void> {
      const orderId = openOrderId()
      if (orderId !== null) await ask('attachments.show', { orderId })
    },
    dismissToast: (id: number): void => dispatch({ type: 'toast-gone', id }),
    dismissNotice: (id: number): void => dispatch({ type: 'notice-gone', id }),
    tell,
  }
}

/**
 * Lets the engine's pushes into the store. `onShow` opens the order that a
 * notification was about. `onImport` is told of each import as it is queued, also of one that was not
 * asked for in the window: a file named at the start. Returns the function that ends it.
 */
export const listen = (
  bridge: ProofboxBridge,
  { dispatch }: Store,
  onOrderOrJobEnd: () => void,
  onImport: (orderId: string) => void,
  onShow: (orderId: string) => void,
): (() => void) => {
  const ends = [
    bridge.on('job.changed', (job) => {
      dispatch({ type: 'job', job })
      if (job.kind === 'import' && job.state.status === 'queued') onImport(job.orderId)
      if (job.state.status !== 'queued' && job.state.status !== 'running') onOrderOrJobEnd()
    }),
    bridge.on('candidates.changed', (push) => dispatch({ type: 'candidates', push })),
    bridge.on('order.changed', (order) => dispatch({ type: 'order', order })),
    bridge.on('order.show', ({ orderId }) => onShow(orderId)),
    bridge.on('alarm.due', ({ orderId, title, timer, dueAt, notification }) => {
      const what = timerName(timer, true)
      const moment = showMoment(dueAt, new Intl.DateTimeFormat().resolvedOptions().timeZone)
      dispatch({ type: 'toast', message: t('alarm.due', { title, what, moment }), undo: null })
      const notice = { orderId, text: t('standing.due', { timer: what, moment }) }
      if (notification !== 'off')
        void bridge.request('alarm.notify', {
          ...notice,
          title: notification === 'full' ? title.slice(0, 300) : t('brand.name'),
        })
    }),
    bridge.on('engine.changed', ({ failure }) => dispatch({ type: 'engine', failure })),
  ]
  return () => {
    for (const end of ends) end()
  }
}
