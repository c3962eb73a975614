import type { Push, PushName } from '../contract/pushes.ts'
import type { RequestInput, RequestName, RequestOutput } from '../contract/requests.ts'
import type { OrderView } from '../contract/view.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { DisputeRecord } from '../domain/order/dispute-record.ts'
import type { Order } from '../domain/order/order.ts'
import type { CarePorts } from '../workflow/care-ports.ts'
import { createDesk, type Desk } from '../workflow/desk.ts'
import type { DeskPorts } from '../workflow/desk-ports.ts'
import { createIndexKeeper, type IndexKeeper } from '../workflow/index/index-keeper.ts'
import { createJobRegistry, type JobRegistry } from '../workflow/jobs/registry.ts'
import { orderView } from '../workflow/order-views.ts'
import type { ProbedMedia } from '../workflow/ports/media-engine.ts'
import { probeOriginal } from '../workflow/probe-original.ts'

export type Told<Name extends PushName> = Push<Name>
export type Tell = <Name extends PushName>(name: Name, payload: Told<Name>) => void

/** What answers some of the contract's requests: its input was checked, its failures are values. */
export type AnswersTo<Names extends RequestName> = {
  readonly [Name in Names]: (input: RequestInput<Name>) => Promise<Result<RequestOutput<Name>, Failure>>
}

/** What the process that answers has: everything the desk works with, and what only it can know. */
export interface AnswerPorts {
  readonly ports: DeskPorts
  /** What it takes to keep the archive whole. */
  readonly care: CarePorts
  /** The sample video, where set-up made one or the package brings it. */
  readonly sample: string | null
  /** The folder of the archive, to be shown. */
  readonly archive: string
  /** The version of the runtime that works, to be shown. */
  readonly runtime: string
  /** An id that was never given before. */
  readonly newId: () => string
  /** Milliseconds of a clock that only moves forward. */
  readonly millis: () => number
  /** What was stated about a case, checked by the archive's schema; failure: what does not fit. */
  readonly readCaseChange: (change: unknown) => Result<Partial<DisputeRecord>, string>
}

/** What every answer shares. */
export interface AnswerContext extends AnswerPorts {
  readonly desk: Desk
  /** Keeps the index in step; null where there is none. */
  readonly keeper: IndexKeeper | null
  readonly jobs: JobRegistry
  readonly tell: Tell
  readonly view: (id: string) => Promise<Result<OrderView, Failure>>
  /** The order as it is now, also pushed to the window. */
  readonly told: (id: string) => Promise<Result<OrderView, Failure>>
  /** The same after a change; a failed change is only answered. */
  readonly afterEdit: (edited: Result<Order, Failure>) => Promise<Result<OrderView, Failure>>
}

/** The parts of a change that are there: what a window leaves out stays as it is. */
export const known = <Change extends object>(
  change: Change,
): { [Key in keyof Change]: Exclude<Change[Key], undefined> } =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Change]: Exclude<Change[Key], undefined>
  }

/** The signal of work that is over before anybody could want it stopped. */
export const never = new AbortController().signal

export const createAnswerContext = (given: AnswerPorts, tell: Tell): AnswerContext => {
  const { index } = given.ports
  const keeper = index
    ? createIndexKeeper(given.ports, index, {
        onChanged: (ids) => tell('orders.changed', { ids: [...ids] }),
        onProgress: (progress) => tell('orders.indexing', progress),
      })
    : null
  const ports = keeper ? { ...given.ports, archive: keeper.archive } : given.ports
  const desk = createDesk(ports)
  const jobs = createJobRegistry((job) => tell('job.changed', job as Told<'job.changed'>), given.millis, given.newId)

  const view = async (id: string): Promise<Result<OrderView, Failure>> => {
    const state = await desk.state(id)
    if (!state.ok) return state
    const media = new Map<Sha256, ProbedMedia>()
    for (const { sha256: source } of state.value.order.originals.filter(({ kind }) => kind === 'video')) {
      const probed = await probeOriginal(ports, source, never)
      if (probed.ok) media.set(source, probed.value)
    }
    const reading = await ports.text.ready()
    return succeed(orderView(state.value, media, reading.ok ? null : reading.failure))
  }

  const told = async (id: string): Promise<Result<OrderView, Failure>> => {
    const shown = await view(id)
    keeper?.touch(id)
    if (shown.ok) tell('order.changed', shown.value)
    return shown
  }

  return {
    ...given,
    ports,
    desk,
    keeper,
    jobs,
    tell,
    view,
    told,
    afterEdit: async (edited) => (edited.ok ? told(edited.value.id) : edited),
  }
}
