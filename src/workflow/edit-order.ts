import type { Failure } from '../domain/kernel/failure.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { type DisputeRecord, emptyDispute } from '../domain/order/dispute-record.ts'
import { factsWithoutCards, keepLastFour, ownNumbers } from '../domain/order/last-four.ts'
import type { Order, OrderFacts } from '../domain/order/order.ts'
import { changeOrder } from './change-order.ts'
import { relabel } from './designate-exhibits.ts'
import type { Archive } from './ports/archive.ts'

interface EditPorts {
  readonly archive: Archive
}

export const newOrder = (id: string, createdAt: Instant): Order => ({
  schema: 1,
  id,
  createdAt,
  facts: {},
  originals: [],
  exhibits: [],
  withdrawn: [],
  dispute: emptyDispute,
})

const noExhibit: Failure = {
  code: 'order.no-such-exhibit',
  message: 'That exhibit is not part of this order any more.',
}

/** Replaces the facts; every field that changed is named in the chain of custody, without its content. */
export const editFacts = async (
  ports: EditPorts,
  order: Order,
  stated: OrderFacts,
): Promise<Result<Order, Failure>> => {
  const facts = factsWithoutCards(stated, ownNumbers({ id: order.id, facts: stated }))
  const names = new Set([...Object.keys(order.facts), ...Object.keys(facts)]) as Set<keyof OrderFacts>
  const changed = [...names].filter((name) => JSON.stringify(order.facts[name]) !== JSON.stringify(facts[name])).sort()
  if (changed.length === 0) return succeed(order)
  const recorded = await ports.archive.record(order.id, 'order-edited', { fields: changed })
  if (!recorded.ok) return recorded
  return changeOrder(ports.archive, order, (latest) => {
    const entries = changed.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]))
    const others = Object.entries(latest.facts).filter(([name]) => !changed.includes(name as keyof OrderFacts))
    return { ...latest, facts: Object.fromEntries([...others, ...entries]) as OrderFacts }
  })
}

/**
 * Replaces parts of what is stated about the case; the parts are named in the chain of custody, without their content.
 * Card numbers and IBANs are reduced to their last four digits whoever sends them: see `keepLastFour`.
 */
export const editDispute = async (
  ports: EditPorts,
  order: Order,
  stated: Partial<DisputeRecord>,
): Promise<Result<Order, Failure>> => {
  const { change } = keepLastFour(stated, ownNumbers(order))
  const names = Object.keys(change) as (keyof DisputeRecord)[]
  const changed = names.filter((name) => JSON.stringify(order.dispute[name]) !== JSON.stringify(change[name])).sort()
  if (changed.length === 0) return succeed(order)
  const recorded = await ports.archive.record(order.id, 'order-edited', { fields: changed })
  if (!recorded.ok) return recorded
  return changeOrder(ports.archive, order, (latest) => ({ ...latest, dispute: { ...latest.dispute, ...change } }))
}

/** Takes an exhibit back; it can be restored. */
export const withdrawExhibit = async (ports: EditPorts, order: Order, id: string): Promise<Result<Order, Failure>> => {
  const exhibit = order.exhibits.find((candidate) => candidate.id === id)
  if (!exhibit) return fail(noExhibit)
  const recorded = await ports.archive.record(order.id, 'withdrawn', { exhibit: id })
  if (!recorded.ok) return recorded
  return changeOrder(ports.archive, order, (latest) => ({
    ...latest,
    exhibits: relabel(latest.exhibits.filter((candidate) => candidate.id !== id)),
    withdrawn: [...latest.withdrawn.filter((old) => old.id !== id), exhibit],
  }))
}

/** Puts a withdrawn exhibit back, at the place that its old letter names. */
export const restoreExhibit = async (ports: EditPorts, order: Order, id: string): Promise<Result<Order, Failure>> => {
  const exhibit = order.withdrawn.find((candidate) => candidate.id === id)
  if (!exhibit) return fail(noExhibit)
  const recorded = await ports.archive.record(order.id, 'designated', { exhibit: id, restored: true })
  if (!recorded.ok) return recorded
  return changeOrder(ports.archive, order, (latest) => {
    const others = latest.exhibits.filter((candidate) => candidate.id !== id)
    const place = others.findIndex(
      (candidate) => candidate.label >= exhibit.label && candidate.label.length >= exhibit.label.length,
    )
    const at = place < 0 ? others.length : place
    const exhibits = relabel([...others.slice(0, at), exhibit, ...others.slice(at)])
    return { ...latest, exhibits, withdrawn: latest.withdrawn.filter((old) => old.id !== id) }
  })
}

export const captionExhibit = async (
  ports: EditPorts,
  order: Order,
  id: string,
  caption: string,
): Promise<Result<Order, Failure>> => {
  if (!order.exhibits.some((exhibit) => exhibit.id === id)) return fail(noExhibit)
  const recorded = await ports.archive.record(order.id, 'order-edited', { fields: ['caption'], exhibit: id })
  if (!recorded.ok) return recorded
  return changeOrder(ports.archive, order, (latest) => ({
    ...latest,
    exhibits: latest.exhibits.map((exhibit) => (exhibit.id === id ? { ...exhibit, caption } : exhibit)),
  }))
}
