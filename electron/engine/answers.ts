import { readFile } from 'node:fs/promises'
import { disputeChangeSchema } from '../../src/adapters/archive/dispute-schema.ts'
import { newId } from '../../src/adapters/system/ids.ts'
import type { CaseView } from '../../src/contract/case-view.ts'
import type { Push, PushName } from '../../src/contract/pushes.ts'
import { type RequestInput, type RequestName, type RequestOutput, requests } from '../../src/contract/requests.ts'
import type { RulesView } from '../../src/contract/rules-view.ts'
import type { OrderView } from '../../src/contract/view.ts'
import { isSha256, type Sha256, sha256 } from '../../src/domain/kernel/digest.ts'
import type { Failure } from '../../src/domain/kernel/failure.ts'
import type { SubjectKind } from '../../src/domain/kernel/reading.ts'
import { fail, type Result, succeed } from '../../src/domain/kernel/result.ts'
import { frameStep } from '../../src/domain/media/frame-step.ts'
import type { DisputeRecord } from '../../src/domain/order/dispute-record.ts'
import type { Order, OrderFacts } from '../../src/domain/order/order.ts'
import { attachmentChoices } from '../../src/workflow/attachment-targets.ts'
import { attachmentsView, attachmentTargetView } from '../../src/workflow/attachments-view.ts'
import { caseView } from '../../src/workflow/case-view.ts'
import { createDesk } from '../../src/workflow/desk.ts'
import type { Discovered } from '../../src/workflow/discover.ts'
import { discoverEach, unscanned } from '../../src/workflow/discover-each.ts'
import type { OnProgress } from '../../src/workflow/jobs/job.ts'
import { createJobRegistry } from '../../src/workflow/jobs/registry.ts'
import { orderSummaries } from '../../src/workflow/order-summaries.ts'
import { bundleView, candidateView, orderView } from '../../src/workflow/order-views.ts'
import { acknowledgePolicies, clearOverride, overridePolicy } from '../../src/workflow/policies.ts'
import type { ProbedMedia } from '../../src/workflow/ports/media-engine.ts'
import { probeOriginal } from '../../src/workflow/probe-original.ts'
import { photoSuggestions } from '../../src/workflow/read-photo.ts'
import { rulesView } from '../../src/workflow/rules-view.ts'
import { lookForAlarms } from '../../src/workflow/watch-deadlines.ts'
import type { Engine } from './compose.ts'

type Told<Name extends PushName> = Push<Name>
export type Tell = <Name extends PushName>(name: Name, payload: Told<Name>) => void

type Answered = Promise<Result<unknown, Failure>>

/** What main answers itself, because it needs a dialog or the desktop. */
type MainRequest = 'order.browse' | 'recording.pick' | `bundle.${'export' | 'show'}` | `attachments.${'make' | 'show'}`
type EngineRequest = Exclude<RequestName, MainRequest>

type Answers = {
  readonly [Name in EngineRequest]: (input: RequestInput<Name>) => Promise<Result<RequestOutput<Name>, Failure>>
}

const never = new AbortController().signal

const noSample: Failure = {
  code: 'sample.missing',
  message: 'The sample video is not there. Drop a video of your own.',
}

const badChange = (detail: string): Failure => ({
  code: 'dispute.bad-record',
  message: 'That does not fit and was not kept. Look at the last thing you entered.',
  detail,
})

/** The answers of the engine to the window and to main; what takes time runs as a job. */
export const createAnswers = ({ ports, sample }: Engine, tell: Tell) => {
  const desk = createDesk(ports)
  const jobs = createJobRegistry(
    (job) => tell('job.changed', job as Told<'job.changed'>),
    () => performance.now(),
    newId,
  )

  const view = async (id: string): Promise<Result<OrderView, Failure>> => {
    const state = await desk.state(id)
    if (!state.ok) return state
    const media = new Map<Sha256, ProbedMedia>()
    for (const { sha256: source } of state.value.order.originals.filter(({ kind }) => kind === 'video')) {
      const probed = await probeOriginal(ports, source, never)
      if (probed.ok) media.set(source, probed.value)
    }
    const reading = await ports.text.ready()
    return succeed(orderView(state.value, media, reading.ok ? null : reading.failure))
  }

  const told = async (id: string): Promise<Result<OrderView, Failure>> => {
    const shown = await view(id)
    if (shown.ok) tell('order.changed', shown.value)
    return shown
  }

  const afterEdit = async (edited: Result<Order, Failure>): Promise<Result<OrderView, Failure>> =>
    edited.ok ? told(edited.value.id) : edited

  const caseOf = async (order: Result<Order, Failure>): Promise<Result<CaseView, Failure>> => {
    if (!order.ok) return order
    const all = await desk.list()
    return all.ok ? caseView(ports, order.value, all.value) : all
  }

  const rulesOf = async (id: string): Promise<Result<RulesView | null, Failure>> => {
    const order = await desk.find(id)
    return order.ok ? rulesView(ports, desk, order.value) : order
  }

  /** Told of deadlines that come near; a failure is not worth a word here: the next look comes in a minute. */
  const lookAtClocks = async (): Promise<void> => {
    const due = await lookForAlarms(ports, desk)
    if (due.ok) for (const alarm of due.value) tell('alarm.due', alarm)
  }

  const lookThrough = async (id: string, sources: readonly Sha256[], onProgress: OnProgress, signal: AbortSignal) => {
    const onFound = (source: Sha256, found: readonly Discovered[]): void =>
      tell('candidates.changed', { orderId: id, source, candidates: found.map((one) => candidateView(source, one)) })
    const looked = await discoverEach(desk, sources, onProgress, onFound, signal)
    await told(id)
    return looked
  }

  const scanJob = async (orderId: string) => {
    const state = await desk.state(orderId)
    if (!state.ok) return state
    const left = unscanned(state.value)
    const sources = left.map((original) => original.sha256)
    const subject = left.length === 1 ? (left[0]?.originalName ?? '') : `${left.length} files`
    const jobId = jobs.start('scan', orderId, subject, async (onProgress, signal) => {
      const looked = await lookThrough(orderId, sources, onProgress, signal)
      return looked.ok ? succeed({ orderId }) : looked
    })
    return succeed({ jobId })
  }

  const importJob = async (orderId: string | null, paths: readonly string[]) => {
    const order = orderId === null ? await desk.create() : await desk.findOrCreate(orderId)
    if (!order.ok) return order
    const { id } = order.value
    const subject = paths.length === 1 ? (paths[0]?.split(/[\\/]/).pop() ?? '') : `${paths.length} files`
    const jobId = jobs.start('import', id, subject, async (onProgress, signal) => {
      const outcome = await desk.importFiles(id, paths, onProgress, signal)
      await told(id)
      if (!outcome.ok) return outcome
      const { imported, rejected } = outcome.value
      const sources = outcome.value.order.originals
        .filter(({ kind, sha256: source }) => kind === 'video' && imported.some((file) => file.sha256 === source))
        .map((original) => original.sha256)
      const looked = await lookThrough(id, sources, onProgress, signal)
      if (!looked.ok) return looked
      const read = await desk.readPhotos(id, onProgress, signal)
      if (!read.ok) return read
      await told(id)
      return succeed({ orderId: id, imported, rejected })
    })
    return succeed({ jobId, orderId: id })
  }

  const exportTo = async (orderId: string, directory: string) => {
    const jobId = jobs.start('export', orderId, directory, async (onProgress, signal) => {
      const exported = await desk.exportBundle(
        orderId,
        { directory, name: null, language: 'en', target: null, zip: false },
        onProgress,
        signal,
      )
      if (!exported.ok) return exported
      const manifest = JSON.parse(await readFile(exported.value.manifest, 'utf8')) as { files: { bytes: number }[] }
      const pdf = await ports.cache.put(await readFile(exported.value.pdf))
      if (!pdf.ok) return pdf
      const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
      await told(orderId)
      return succeed(bundleView(exported.value, pdf.value.sha256, manifest.files.length + 2, bytes))
    })
    return succeed({ jobId })
  }

  const attachTo = async (orderId: string, target: string | null, directory: string) => {
    const order = await desk.find(orderId)
    if (!order.ok) return order
    const jobId = jobs.start('attach', orderId, directory, async (onProgress, signal) => {
      const request = { directory, name: null, language: 'en', target, limits: null }
      const made = await desk.attach(orderId, request, onProgress, signal)
      if (!made.ok) return made
      await told(orderId)
      return succeed(attachmentsView(order.value, made.value))
    })
    return succeed({ jobId })
  }

  const answers: Answers = {
    async 'app.about'() {
      const version = await ports.media.version()
      const tools = version.ok
        ? [
            { name: 'ffmpeg', version: version.value.ffmpeg.version, origin: version.value.ffmpeg.origin },
            { name: 'ffprobe', version: version.value.ffprobe.version, origin: version.value.ffprobe.origin },
          ]
        : []
      const node = { name: 'Node', version: process.versions.node, origin: 'shipped' }
      return succeed({
        version: ports.proofboxVersion,
        tools: [...tools, node],
        sample: sample !== null,
        archive: process.env.PROOFBOX_ARCHIVE ?? '',
      })
    },
    async 'order.list'() {
      const summaries = await orderSummaries(ports, desk)
      return summaries.ok ? succeed(requests['order.list'].output.parse(summaries.value)) : summaries
    },
    'order.open': ({ orderId }) => view(orderId),
    async 'order.photos'({ orderId }) {
      const state = await desk.state(orderId)
      if (!state.ok) return state
      const { order, photos } = state.value
      const told = photos.map((reading) => ({ ...reading, suggestions: photoSuggestions(reading, order) }))
      return succeed(requests['order.photos'].output.parse(told))
    },
    'order.update': async ({ orderId, facts }) => {
      const known = Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== '')
      return afterEdit(await desk.editFacts(orderId, Object.fromEntries(known) as OrderFacts))
    },
    'recording.import': ({ orderId, paths }) => importJob(orderId, paths),
    'recording.sample': async () => (sample === null ? fail(noSample) : importJob(null, [sample])),
    'recording.scan': ({ orderId }) => scanJob(orderId),
    async 'recording.frame-at'({ source, seconds, step }) {
      const probed = await probeOriginal(ports, sha256(source), never)
      return probed.ok ? succeed(frameStep(probed.value.frames, seconds, step)) : probed
    },
    async 'exhibits.designate'({ orderId, picks }) {
      const state = await desk.state(orderId)
      if (!state.ok) return state
      const found = new Map<string, SubjectKind>(
        state.value.discoveries.flatMap((discovery) =>
          discovery.found.flatMap(({ candidate, others }) =>
            [candidate.ordinal, ...(others ?? []).map((other) => other.view.ordinal)].map(
              (ordinal) => [`${discovery.source} ${ordinal}`, candidate.kind] as const,
            ),
          ),
        ),
      )
      const wanted = picks.map(({ source, ordinal }) => {
        const kind = found.get(`${source} ${ordinal}`)
        return { source: sha256(source), ordinal, ...(kind ? { kind } : {}) }
      })
      const subject = `${picks.length} ${picks.length === 1 ? 'frame' : 'frames'}`
      const jobId = jobs.start('designate', orderId, subject, async (onProgress, signal) => {
        const outcome = await desk.designate(orderId, wanted, onProgress, signal)
        await told(orderId)
        return outcome.ok ? succeed({ orderId, failed: outcome.value.failed }) : outcome
      })
      return succeed({ jobId })
    },
    'exhibits.withdraw': async ({ orderId, exhibitId }) => afterEdit(await desk.withdraw(orderId, exhibitId)),
    'exhibits.restore': async ({ orderId, exhibitId }) => afterEdit(await desk.restore(orderId, exhibitId)),
    'exhibits.caption': async ({ orderId, exhibitId, caption }) =>
      afterEdit(await desk.caption(orderId, exhibitId, caption)),
    async 'dispute.draft'({ orderId, language, variant, ascii }) {
      const draft = await desk.draft(orderId, { language, target: null, variant, ascii })
      return draft.ok ? succeed(requests['dispute.draft'].output.parse(draft.value)) : draft
    },
    'rules.open': ({ orderId }) => rulesOf(orderId),
    'rules.set': async ({ orderId, policy, path, value, note }) => {
      const back = value === null
      const done = await (back ? clearOverride(ports, policy, path) : overridePolicy(ports, policy, path, value, note))
      return done.ok ? rulesOf(orderId) : done
    },
    'rules.seen': async ({ orderId }) => {
      const done = await acknowledgePolicies(ports)
      return done.ok ? rulesOf(orderId) : done
    },
    'case.open': async ({ orderId }) => caseOf(await desk.find(orderId)),
    'case.update': async ({ orderId, change }) => {
      const checked = disputeChangeSchema.safeParse(change)
      if (!checked.success) return fail(badChange(checked.error.message))
      const edited = await caseOf(await desk.editDispute(orderId, checked.data as Partial<DisputeRecord>))
      void lookAtClocks()
      return edited
    },
    async 'bundle.preview'({ orderId }) {
      const jobId = jobs.start('preview', orderId, 'evidence.pdf', async (onProgress, signal) => {
        const pdf = await desk.preview(orderId, 'en', onProgress, signal)
        return pdf.ok ? succeed({ pdf: pdf.value }) : pdf
      })
      return succeed({ jobId })
    },
    async 'attachments.targets'({ orderId }) {
      const order = await desk.find(orderId)
      const choices = order.ok ? await attachmentChoices(ports, order.value) : order
      return choices.ok ? succeed(choices.value.map(attachmentTargetView)) : choices
    },
    async 'job.cancel'({ jobId }) {
      jobs.cancel(jobId)
      return succeed({})
    },
  }

  const blobPath = async (digest: string): Promise<Result<{ path: string | null }, Failure>> => {
    if (!isSha256(digest)) return succeed({ path: null })
    return succeed({ path: (await ports.vault.pathOf(digest)) ?? (await ports.cache.pathOf(digest)) })
  }

  return {
    /** Answers a request by name; input was checked by main, and is checked again here. */
    answer(name: string, input: unknown): Answered {
      if (name === 'blob.path') return blobPath(String((input as { sha256?: unknown }).sha256))
      if (name === 'bundle.export-to') {
        const { orderId, directory } = input as { orderId: string; directory: string }
        return exportTo(orderId, directory)
      }
      if (name === 'attachments.make-to') {
        const { orderId, target, directory } = input as { orderId: string; target: string | null; directory: string }
        return attachTo(orderId, target, directory)
      }
      const asked = answers[name as EngineRequest] as ((input: unknown) => Answered) | undefined
      if (!asked)
        return Promise.resolve(fail({ code: 'contract.unknown', message: `The engine knows no request “${name}”.` }))
      return asked(requests[name as EngineRequest].input.parse(input))
    },
    lookAtClocks,
    close: () => jobs.close(),
  }
}
