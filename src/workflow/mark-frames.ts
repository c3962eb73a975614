import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result } from '../domain/kernel/result.ts'
import { secondsOf } from '../domain/media/frame-table.ts'
import { type Mark, type MarkName, withMark, withoutMark } from '../domain/order/mark.ts'
import type { Order } from '../domain/order/order.ts'
import type { MarkStore } from './ports/mark-store.ts'
import { type ProbePorts, probeOriginal } from './probe-original.ts'

export interface MarkPorts extends ProbePorts {
  readonly marks: MarkStore
}

type Marked = Promise<Result<readonly Mark[], Failure>>

const notOfOrder: Failure = {
  code: 'order.no-such-original',
  message: 'That recording is not part of this order. Import it first.',
}

const noFrame: Failure = {
  code: 'media.no-such-frame',
  message: 'The recording has no such frame. Step to a frame that is shown, and mark it there.',
}

/** The order's marks that stand on recordings it still has. */
export const marksOf = async (ports: MarkPorts, order: Order): Marked => {
  const listed = await ports.marks.list(order.id)
  if (!listed.ok) return listed
  const sources = new Set(order.originals.map(({ sha256 }) => sha256))
  return { ok: true, value: listed.value.filter(({ source }) => sources.has(source)) }
}

/** Marks a frame, or replaces the note of its mark. The time is taken from the table of frames. */
export const markFrame = async (
  ports: MarkPorts,
  order: Order,
  { source, ordinal, note }: Omit<Mark, 'seconds'>,
  signal: AbortSignal,
): Marked => {
  if (!order.originals.some(({ sha256 }) => sha256 === source)) return fail(notOfOrder)
  const probed = await probeOriginal(ports, source, signal)
  if (!probed.ok) return probed
  if (ordinal >= probed.value.frames.ptsTicks.length) return fail(noFrame)
  const seconds = secondsOf(probed.value.frames, ordinal)
  const kept = await ports.marks.update(order.id, (marks) => withMark(marks, { source, ordinal, seconds, note }))
  return kept.ok ? marksOf(ports, order) : kept
}

export const unmarkFrame = async (ports: MarkPorts, order: Order, name: MarkName): Marked => {
  const kept = await ports.marks.update(order.id, (marks) => withoutMark(marks, name))
  return kept.ok ? marksOf(ports, order) : kept
}
