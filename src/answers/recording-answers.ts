import type { Failure } from '../domain/kernel/failure.ts'
import { fail, succeed } from '../domain/kernel/result.ts'
import { unscanned } from '../workflow/discover-each.ts'
import type { AnswerContext, AnswersTo } from './answer-context.ts'
import { lookThrough } from './look-through.ts'

type RecordingRequest = `recording.${'import' | 'sample' | 'scan'}`

const noSample: Failure = {
  code: 'sample.missing',
  message: 'The sample video is not there. Drop a video of your own.',
}

/** Files that come in, and what is found in them. */
export const createRecordingAnswers = (context: AnswerContext): AnswersTo<RecordingRequest> => {
  const { desk, jobs, sample, told } = context

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
      const looked = await lookThrough(context, id, sources, onProgress, signal)
      if (!looked.ok) return looked
      const read = await desk.readPhotos(id, onProgress, signal)
      if (!read.ok) return read
      await told(id)
      return succeed({ orderId: id, imported, rejected })
    })
    return succeed({ jobId, orderId: id })
  }

  return {
    'recording.import': ({ orderId, paths }) => importJob(orderId, paths),
    'recording.sample': async () => (sample === null ? fail(noSample) : importJob(null, [sample])),
    async 'recording.scan'({ orderId }) {
      const state = await desk.state(orderId)
      if (!state.ok) return state
      const left = unscanned(state.value)
      const sources = left.map((original) => original.sha256)
      const subject = left.length === 1 ? (left[0]?.originalName ?? '') : `${left.length} files`
      const jobId = jobs.start('scan', orderId, subject, async (onProgress, signal) => {
        const looked = await lookThrough(context, orderId, sources, onProgress, signal)
        return looked.ok ? succeed({ orderId }) : looked
      })
      return succeed({ jobId })
    },
  }
}
