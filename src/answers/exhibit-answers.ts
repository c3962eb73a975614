import { sha256 } from '../domain/kernel/digest.ts'
import type { SubjectKind } from '../domain/kernel/reading.ts'
import { succeed } from '../domain/kernel/result.ts'
import type { AnswerContext, AnswersTo } from './answer-context.ts'

type ExhibitRequest = `exhibits.${'designate' | 'withdraw' | 'restore' | 'caption'}`

/** Frames that become exhibits, and what becomes of those. */
export const createExhibitAnswers = ({ desk, jobs, told, afterEdit }: AnswerContext): AnswersTo<ExhibitRequest> => ({
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
})
