import { disputeChangeSchema } from '../../src/adapters/archive/dispute-schema.ts'
import { newId } from '../../src/adapters/system/ids.ts'
import { createAnswers } from '../../src/answers/answers.ts'
import { pushes } from '../../src/contract/pushes.ts'
import { fail, type Result, succeed } from '../../src/domain/kernel/result.ts'
import type { DisputeRecord } from '../../src/domain/order/dispute-record.ts'
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
  const composed = await composeEngine(archive)
  if (!composed.ok) {
    const { code, message } = composed.failure
    send({ kind: 'refused', failure: { code, message } })
    process.disconnect?.()
    return
  }
  const { ports, care, sample } = composed.value
  const millis = (): number => performance.now()
  const runtime = process.versions.node
  const answers = createAnswers(
    { ports, care, sample, archive, runtime, newId, millis, readCaseChange },
    (name, payload) => send({ kind: 'push', name, payload: pushes[name].parse(payload) }),
  )
  process.on('message', (call: EngineCall) => {
    const answered = Promise.resolve()
      .then(() => answers.answer(call.name, call.input))
      .catch((error: unknown) => ({ ok: false as const, failure: defect(error) }))
    void answered.then((answer) => send({ kind: 'answer', id: call.id, answer }))
  })
  // When main goes away, however it goes, decoding stops and the archive is left in order.
  process.once('disconnect', async () => {
    await answers.close()
    await composed.value.close()
    process.exit(0)
  })
  send({ kind: 'ready' })
  // A minute is what deadlines are exact to; the timer alone keeps nothing running.
  setInterval(() => {
    void answers.lookAtClocks()
    void answers.checkWhenIdle()
  }, 60_000).unref()
  void answers.refresh().then(() => answers.lookAtClocks())
}

serve().catch((error: unknown) => {
  const { code, message } = defect(error)
  send({ kind: 'refused', failure: { code, message } })
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
  process.disconnect?.()
})
