import { roomBytes } from '../domain/evidence/take.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { TakeProgress } from '../workflow/ports/take-store.ts'
import { keepTake } from '../workflow/record/keep-take.ts'
import type { AnswerContext, AnswersTo } from './answer-context.ts'
import { lookThrough } from './look-through.ts'

type RecordRequest = `record.${'room' | 'start' | 'chunk' | 'resume' | 'steps' | 'finish' | 'discard' | 'unfinished'}`

const noRoom: Failure = {
  code: 'record.disk-full',
  message: 'The disk that holds your orders has no room for a recording. Free some space, then record.',
}

const withRoom = (progress: Result<TakeProgress, Failure>) => {
  if (!progress.ok) return progress
  const { freeBytes, ...rest } = progress.value
  return succeed({ ...rest, roomBytes: freeBytes === null ? null : roomBytes(freeBytes, rest.bytes) })
}

/** Recordings that are made in the app, part by part, and what becomes of those that were cut short. */
export const createRecordAnswers = (context: AnswerContext): AnswersTo<RecordRequest> => {
  const { ports, desk, jobs, told, newId } = context
  const { takes, clock } = ports
  /** The job that takes a recording into its order: nobody is asked what should become of it until that has ended. */
  const keeping = new Map<string, string>()

  const roomLeft = async (): Promise<number | null> => {
    const free = await takes.freeBytes()
    return free === null ? null : roomBytes(free, 0)
  }

  return {
    'record.room': async () => succeed({ roomBytes: await roomLeft() }),
    async 'record.start'({ orderId, mimeType, camera, microphone }) {
      if ((await roomLeft()) === 0) return fail(noRoom)
      const id = newId()
      const begun = await takes.begin({ id, orderId, mediaType: mimeType, startedAt: clock.now(), camera, microphone })
      return begun.ok ? succeed({ id }) : begun
    },
    'record.chunk': async ({ id, sequence, bytes }) => withRoom(await takes.append(id, sequence, bytes, clock.now())),
    'record.resume': async ({ id }) => withRoom(await takes.resume(id)),
    async 'record.steps'({ id, steps }) {
      const noted = await takes.note(id, steps)
      return noted.ok ? succeed({}) : noted
    },
    async 'record.finish'({ id, orderId }) {
      const order = orderId === null ? await desk.create() : await desk.findOrCreate(orderId)
      if (!order.ok) return order
      const into = order.value.id
      const jobId = jobs.start('import', into, '', async (onProgress, signal) => {
        const now = await desk.find(into)
        const kept = now.ok ? await keepTake(ports, now.value, id, onProgress, signal) : now
        await told(into)
        if (!kept.ok) return kept
        const { name, sha256, duplicateOf } = kept.value.file
        const looked = await lookThrough(context, into, [sha256], onProgress, signal)
        if (!looked.ok) return looked
        const imported = [{ name, sha256, duplicateOf }]
        return succeed({ orderId: into, imported, rejected: [] })
      })
      keeping.set(id, jobId)
      return succeed({ jobId, orderId: into })
    },
    async 'record.discard'({ id }) {
      const gone = await takes.discard(id)
      return gone.ok ? succeed({}) : gone
    },
    async 'record.unfinished'() {
      const left = await takes.list()
      if (!left.ok) return left
      return succeed(
        left.value
          .filter(({ id }) => !jobs.isOpen(keeping.get(id) ?? ''))
          .map(({ id, orderId, camera, startedAt, lastAt, bytes, steps }) => ({
            id,
            orderId,
            camera,
            startedAt,
            lastAt,
            bytes,
            steps: [...steps],
          })),
      )
    },
  }
}
