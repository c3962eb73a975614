import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result } from '../domain/kernel/result.ts'
import { secondsOf } from '../domain/media/frame-table.ts'
import { type CandidateChoices, type SuggestedThing, showFrame } from '../domain/order/candidate-choice.ts'
import type { Order } from '../domain/order/order.ts'
import type { ChoiceStore } from './ports/choice-store.ts'
import { type ProbePorts, probeOriginal } from './probe-original.ts'

export interface ChoicePorts extends ProbePorts {
  readonly choices: ChoiceStore
}

type Chosen = Promise<Result<CandidateChoices, Failure>>

const notOfOrder: Failure = {
  code: 'order.no-such-original',
  message: 'That recording is not part of this order. Import it first.',
}

const noFrame: Failure = {
  code: 'media.no-such-frame',
  message: 'The recording has no such frame. Choose a frame between its first and its last.',
}

const hasSource = (order: Order, { source }: SuggestedThing): boolean =>
  order.originals.some(({ sha256 }) => sha256 === source)

/** Puts a thing away or brings it back. */
export const decideOn = async (
  { choices }: Pick<ChoicePorts, 'choices'>,
  order: Order,
  thing: SuggestedThing,
  decide: (choices: CandidateChoices, thing: SuggestedThing) => CandidateChoices,
): Chosen => (hasSource(order, thing) ? choices.update(order.id, (known) => decide(known, thing)) : fail(notOfOrder))

/** Shows this frame of the thing from now on. Its time is taken from the table of frames. */
export const chooseFrame = async (
  ports: ChoicePorts,
  order: Order,
  thing: SuggestedThing,
  ordinal: number,
  signal: AbortSignal,
): Chosen => {
  if (!hasSource(order, thing)) return fail(notOfOrder)
  const probed = await probeOriginal(ports, thing.source, signal)
  if (!probed.ok) return probed
  if (ordinal >= probed.value.frames.ptsTicks.length) return fail(noFrame)
  const seconds = secondsOf(probed.value.frames, ordinal)
  return ports.choices.update(order.id, (known) => showFrame(known, thing, { ordinal, seconds }))
}
