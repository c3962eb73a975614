import { disputeChangeSchema } from '../../src/adapters/archive/dispute-schema.ts'
import { newId } from '../../src/adapters/system/ids.ts'
import type { Tell } from '../../src/answers/answer-context.ts'
import { createAnswers } from '../../src/answers/answers.ts'
import { createGate, type OpenedArchive } from '../../src/answers/gate.ts'
import { pushes } from '../../src/contract/pushes.ts'
import type { Failure } from '../../src/domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../src/domain/kernel/result.ts'
import type { DisputeRecord } from '../../src/domain/order/dispute-record.ts'
import type { OnProgress } from '../../src/workflow/jobs/job.ts'
import type { ArchiveKeys } from '../../src/workflow/ports/protection.ts'
import { composeEngine } from './compose.ts'
import type { EngineCall, EngineMessage } from './messages.ts'

/** The engine is started by main and speaks only over the channel that main opened; without one there is no work. */
const send = (message: EngineMessage): void => {
  if (process.connected) process.send?.(message)
}

const defect = (error: unknown) => ({
  code: 'program.defect',
  message: 'Proofbox has a defect and could not do this. Nothing that was there before is lost.',
  detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
})

const readCaseChange = (change: unknown): Result<Partial<DisputeRecord>, string> => {
  const checked = disputeChangeSchema.safeParse(change)
  return checked.success ? succeed(checked.data as Partial<DisputeRecord>) : fail(checked.error.message)
}

const serve = async (): Promise<void> => {
  const archive = process.env.PROOFBOX_ARCHIVE
  if (!archive) throw new Error('PROOFBOX_ARCHIVE names no folder')
  const millis = (): number => performance.now()
  const runtime = process.versions.node
  const tell: Tell = (name, payload) => send({ kind: 'push', name, payload: pushes[name].parse(payload) })
  const { protection, sample, open: openBehind } = await composeEngine(archive)
  const open = async (keys: ArchiveKeys | null, onProgress: OnProgress): Promise<Result<OpenedArchive, Failure>> => {
    const composed = await openBehind(keys, { indexed: true, onProgress })
    if (!composed.ok) return composed
    const { ports, care } = composed.value
    const answers = createAnswers({ ports, care, sample, archive, runtime, newId, millis, readCaseChange }, tell)
    // A minute is what deadlines are exact to; the timer alone keeps nothing running.
    const clock = setInterval(() => {
      void answers.lookAtClocks()
      void answers.checkWhenIdle()
    }, 60_000).unref()
    void answers.refresh().then(() => answers.lookAtClocks())
    const close = async (): Promise<void> => {
      clearInterval(clock)
      await answers.close()
      await composed.value.close()
    }
    return succeed({ ...answers, close })
  }
  const leave = (closed: Promise<void>): void => {
    send({ kind: 'leaving' })
    void closed.finally(() => process.exit(0))
  }
  const gate = createGate({ protection, open, millis, leave }, tell)
  process.on('message', (call: EngineCall) => {
    const answered = Promise.resolve()
      .then(() => gate.answer(call.name, call.input))
      .catch((error: unknown) => ({ ok: false as const, failure: defect(error) }))
    void answered.then((answer) => send({ kind: 'answer', id: call.id, answer }))
  })
  // When main goes away, however it goes, decoding stops and the archive is left in order.
  process.once('disconnect', async () => {
    await gate.close()
    process.exit(0)
  })
  const started = await gate.start()
  if (started.ok) return send({ kind: 'ready' })
  const { code, message } = started.failure
  send({ kind: 'refused', failure: { code, message } })
  process.disconnect?.()
}

serve().catch((error: unknown) => {
  const { code, message } = defect(error)
  send({ kind: 'refused', failure: { code, message } })
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
  process.disconnect?.()
})
