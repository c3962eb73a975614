import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { JobState, OnProgress } from './job.ts'

export interface Job {
  readonly id: string
  readonly kind: string
  readonly orderId: string
  /** The file or thing it works on, for people. */
  readonly subject: string
  readonly state: JobState
}

export type JobRun = (onProgress: OnProgress, signal: AbortSignal) => Promise<Result<unknown, Failure>>

export interface JobRegistry {
  /** Queues a job and returns its id at once. */
  start(kind: string, orderId: string, subject: string, run: JobRun): string
  /** Cancels a queued or running job; one that has ended stays as it is. */
  cancel(id: string): void
  /** Whether it waits or runs; false once it has ended, however it did. */
  isOpen(id: string): boolean
  /** Whether anything waits or runs. */
  isBusy(): boolean
  /** Cancels everything and waits until nothing runs any more. */
  close(): Promise<void>
}

/** Progress is told at most this often; every other change of state at once. */
const progressMillis = 100

/**
 * Jobs one after the other: decoding uses all cores by itself. `onChange` gets every change of state; `millis` is a
 * clock that only moves forward; `newId` never gives the same id twice, not even after a restart.
 */
export const createJobRegistry = (
  onChange: (job: Job) => void,
  millis: () => number,
  newId: () => string,
): JobRegistry => {
  const controllers = new Map<string, AbortController>()
  let tail: Promise<void> = Promise.resolve()

  const settle = (outcome: Result<unknown, Failure>, signal: AbortSignal): JobState => {
    if (outcome.ok) return { status: 'succeeded', output: outcome.value }
    if (signal.aborted || outcome.failure.code === 'job.cancelled') return { status: 'cancelled' }
    return { status: 'failed', failure: outcome.failure }
  }

  const runOne = async (job: Omit<Job, 'state'>, run: JobRun, signal: AbortSignal): Promise<void> => {
    const tell = (state: JobState): void => onChange({ ...job, state })
    if (signal.aborted) return tell({ status: 'cancelled' })
    tell({ status: 'running', progress: null })
    let told = Number.NEGATIVE_INFINITY
    let phase = ''
    const onProgress: OnProgress = (progress) => {
      const now = millis()
      if (signal.aborted || (progress.phase === phase && now - told < progressMillis)) return
      told = now
      phase = progress.phase
      tell({ status: 'running', progress })
    }
    try {
      tell(settle(await run(onProgress, signal), signal))
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const message = 'Proofbox has a defect and could not finish this. Nothing that was there before is lost.'
      tell({ status: 'failed', failure: { code: 'program.defect', message, detail } })
    }
  }

  return {
    start(kind, orderId, subject, run) {
      const id = newId()
      const controller = new AbortController()
      controllers.set(id, controller)
      const job = { id, kind, orderId, subject }
      onChange({ ...job, state: { status: 'queued' } })
      tail = tail.then(() => runOne(job, run, controller.signal)).then(() => void controllers.delete(id))
      return id
    },
    cancel: (id) => controllers.get(id)?.abort(),
    isOpen: (id) => controllers.has(id),
    isBusy: () => controllers.size > 0,
    async close() {
      for (const controller of controllers.values()) controller.abort()
      await tail
    },
  }
}
