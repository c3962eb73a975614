import { recordedBy, type SealedTake } from '../../domain/evidence/take.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { type FrameTable, ordinalAtSeconds, secondsOf } from '../../domain/media/frame-table.ts'
import type { Order } from '../../domain/order/order.ts'
import { type ImportedFile, type ImportPorts, importFile } from '../import-recording.ts'
import type { OnProgress } from '../jobs/job.ts'
import { type MarkPorts, markFrame } from '../mark-frames.ts'
import type { TakeStore } from '../ports/take-store.ts'
import { probeOriginal } from '../probe-original.ts'

export interface KeepTakePorts extends ImportPorts, MarkPorts {
  readonly takes: TakeStore
}

const altered: Failure = {
  code: 'record.altered',
  message:
    'The recording is not what was written: something else changed its file. It was not taken into the order. Look at it in the folder of your orders, under “takes”, or discard it.',
}

/** Before the first frame the first, after the last the last: the recorder's clock starts a moment before the camera's. */
const frameNear = (frames: FrameTable, seconds: number): number | null => {
  const last = frames.ptsTicks.length - 1
  if (last < 0) return null
  return ordinalAtSeconds(frames, Math.min(Math.max(seconds, secondsOf(frames, 0)), secondsOf(frames, last)))
}

/** The steps as marks of the frames that were on then, one a frame; a mark that cannot be made costs the others nothing. */
const markSteps = async (
  ports: KeepTakePorts,
  order: Order,
  { sha256, steps }: SealedTake,
  signal: AbortSignal,
): Promise<void> => {
  if (steps.length === 0) return
  const probed = await probeOriginal(ports, sha256, signal)
  if (!probed.ok) return
  const notes = new Map<number, string>()
  for (const { seconds, note } of steps) {
    const ordinal = frameNear(probed.value.frames, seconds)
    const before = ordinal === null ? undefined : notes.get(ordinal)
    if (ordinal !== null) notes.set(ordinal, before === undefined ? note : `${before} · ${note}`)
  }
  for (const [ordinal, note] of notes) await markFrame(ports, order, { source: sha256, ordinal, note }, signal)
}

/**
 * Takes a recording into an order the way every file comes in. Its bytes must be those that were hashed while they were
 * written; only when the order holds them does the first copy go.
 */
export const keepTake = async (
  ports: KeepTakePorts,
  order: Order,
  id: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<{ readonly order: Order; readonly file: ImportedFile }, Failure>> => {
  const sealed = await ports.takes.seal(id)
  if (!sealed.ok) return sealed
  const { path, take } = sealed.value
  const account = {
    subject: { recorded: recordedBy(take) },
    clock: { kind: 'recorded', value: take.startedAt, source: 'this computer’s clock' } as const,
    accepts: (digest: string) => (digest === take.sha256 ? null : altered),
  }
  const imported = await importFile(ports, order, path, onProgress, signal, account)
  if (!imported.ok) return fail(imported.failure)
  await markSteps(ports, imported.value.order, take, signal)
  const gone = await ports.takes.discard(id)
  return gone.ok ? succeed(imported.value) : gone
}
