import type { StillWish } from '../contract/hand-out-requests.ts'
import { type RequestInput, type RequestName, requests } from '../contract/requests.ts'
import { isSha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { createAnnotateAnswers } from './annotate-answers.ts'
import { type AnswerPorts, type AnswersTo, createAnswerContext, type Tell } from './answer-context.ts'
import { createArchiveAnswers } from './archive-answers.ts'
import { createBundleAnswers } from './bundle-answers.ts'
import { createCandidateAnswers } from './candidate-answers.ts'
import { createCaseAnswers, lookAtClocks } from './case-answers.ts'
import { createExhibitAnswers } from './exhibit-answers.ts'
import { createFollowAnswers } from './follow-answers.ts'
import { pageOfOrder, stillFile } from './hand-out-answers.ts'
import { createHomeAnswers } from './home-answers.ts'
import { createMarksAnswers } from './marks-answers.ts'
import { createMatchAnswers } from './match-answers.ts'
import { createOrderAnswers } from './order-answers.ts'
import { createPlaybackAnswers } from './playback-answers.ts'
import { createRecordAnswers } from './record-answers.ts'
import { createRecordingAnswers } from './recording-answers.ts'
import { createSealAnswers } from './seal-answers.ts'
import { createSettingsAnswers } from './settings-answers.ts'
import { createTrashAnswers } from './trash-answers.ts'

/** What main answers itself, because it needs a dialog or the desktop. */
type MainRequest =
  | 'alarm.notify'
  | 'window.ready'
  | `archive.${'choose' | 'show' | 'back-up' | 'restore'}`
  | `${'calendar' | 'refund'}.save`
  | 'order.browse'
  | 'file.drag'
  | 'still.save'
  | 'picture.copy'
  | 'recording.pick'
  | `bundle.${'export' | 'show'}`
  | `attachments.${'make' | 'show'}`
/** What the gate answers, whether or not the archive is unlocked. */
type GateRequest = Extract<RequestName, `protection.${string}`>
type EngineRequest = Exclude<RequestName, MainRequest | GateRequest>

type Answered = Promise<Result<unknown, Failure>>

/** The answers of the engine to the window and to main; what takes time runs as a job. */
export const createAnswers = (given: AnswerPorts, tell: Tell) => {
  const context = createAnswerContext(given, tell)
  const { ports, jobs } = context
  const bundles = createBundleAnswers(context)
  const followed = createFollowAnswers(context)
  const seal = createSealAnswers(context)
  const archive = createArchiveAnswers(context)
  const answers: AnswersTo<EngineRequest> = {
    ...archive.answers,
    ...createOrderAnswers(context),
    ...createRecordingAnswers(context),
    ...createRecordAnswers(context),
    ...createSettingsAnswers(context),
    ...createExhibitAnswers(context),
    ...createCaseAnswers(context),
    ...bundles,
    ...followed,
    ...createPlaybackAnswers(context),
    ...createHomeAnswers(context),
    ...createMatchAnswers(context),
    ...createMarksAnswers(context),
    ...createCandidateAnswers(context),
    ...createAnnotateAnswers(context),
    ...seal.answers,
    ...createTrashAnswers(context),
    async 'job.cancel'({ jobId }) {
      jobs.cancel(jobId)
      return succeed({})
    },
  }

  const blobPath = async (digest: string): Promise<Result<{ path: string | null }, Failure>> => {
    if (!isSha256(digest)) return succeed({ path: null })
    const { vault, cache, passing } = ports
    return succeed({
      path: (await vault.pathOf(digest)) ?? (await cache.pathOf(digest)) ?? (await passing.pathOf(digest)),
    })
  }

  /** What main asks beyond the contract; its inputs come from main and hold paths. */
  const internal: Readonly<Record<string, (input: unknown) => Answered>> = {
    'still.file': (input) => stillFile(context, input as StillWish),
    'order.page': (input) => pageOfOrder(context, String((input as { orderId?: unknown }).orderId)),
    'blob.path': (input) => blobPath(String((input as { sha256?: unknown }).sha256)),
    'calendar.save-as': (input) => followed['calendar.save-as'](input as { orderId: string | null; name: string }),
    'refund.save-as': (input) => followed['refund.save-as'](input as { orderId: string; name: string }),
    'bundle.export-to': (input) =>
      bundles['bundle.export-to'](input as RequestInput<'bundle.export'> & { directory: string }),
    'archive.back-up-to': (input) => archive.backUpTo(input as { path: string }),
    'archive.restore-to': (input) => archive.restoreTo(input as { from: string; directory: string }),
    'attachments.make-to': (input) =>
      bundles['attachments.make-to'](input as { orderId: string; target: string | null; directory: string }),
  }

  return {
    /** Answers a request by name; input was checked by main, and is checked again here. */
    answer(name: string, input: unknown): Answered {
      const inside = internal[name]
      if (inside) return inside(input)
      const asked = answers[name as EngineRequest] as ((input: unknown) => Answered) | undefined
      if (!asked)
        return Promise.resolve(fail({ code: 'contract.unknown', message: `The engine knows no request “${name}”.` }))
      return asked(requests[name as EngineRequest].input.parse(input))
    },
    isBusy: () => jobs.isBusy(),
    async hasRecordings() {
      const left = await ports.takes.list()
      return left.ok && left.value.length > 0
    },
    lookAtClocks: () => Promise.all([lookAtClocks(context), seal.askWhenDue()]),
    /** Looks for what changed in the archive while the program was away. */
    refresh: () => context.keeper?.refresh() ?? Promise.resolve(),
    /** Checks the next few files, where nothing else is to do; ends when it has. */
    checkWhenIdle: () => archive.checkWhenIdle(),
    async close() {
      seal.close()
      await archive.close()
      await jobs.close()
      await context.keeper?.close()
    },
  }
}
