import { type Exhibit, exhibitLabel } from '../evidence/exhibit.ts'
import { baseOf } from '../evidence/provenance.ts'
import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import type { Sha256 } from '../kernel/digest.ts'
import { emptyDispute } from './dispute-record.ts'
import type { Order } from './order.ts'

/** Originals of an order, with everything of its record that was taken from them. */
export interface OriginalsPart extends Pick<Order, 'originals' | 'exhibits' | 'withdrawn'> {
  readonly withheld: readonly Sha256[]
}

const labelled = (exhibits: readonly Exhibit[]): readonly Exhibit[] =>
  exhibits.map((exhibit, index) => ({ ...exhibit, label: exhibitLabel(index) }))

/** `inside` false: everything but that part. */
const partOf = (order: Order, sources: readonly Sha256[], inside: boolean): OriginalsPart => {
  const wanted = new Set(sources)
  const isTaken = ({ provenance }: Exhibit): boolean => wanted.has(baseOf(provenance).source) === inside
  return {
    originals: order.originals.filter(({ sha256 }) => wanted.has(sha256) === inside),
    exhibits: order.exhibits.filter(isTaken),
    withdrawn: order.withdrawn.filter(isTaken),
    withheld: (order.withheld ?? []).filter((source) => wanted.has(source) === inside),
  }
}

const withLists = (order: Order, { originals, exhibits, withdrawn, withheld }: OriginalsPart): Order => {
  const changed = { ...order, originals, exhibits: labelled(exhibits), withdrawn }
  return withheld.length > 0 || order.withheld ? { ...changed, withheld } : changed
}

export const partFrom = (order: Order, sources: readonly Sha256[]): OriginalsPart => partOf(order, sources, true)

export const withoutPart = (order: Order, sources: readonly Sha256[]): Order =>
  withLists(order, partOf(order, sources, false))

/** The part comes last; what the order has already stays as it has it. */
export const withPart = (order: Order, part: OriginalsPart): Order => {
  const known = new Set([...order.exhibits, ...order.withdrawn].map(({ id }) => id))
  const there = new Set(order.originals.map(({ sha256 }) => sha256))
  const isNew = ({ id }: Exhibit): boolean => !known.has(id)
  return withLists(order, {
    originals: [...order.originals, ...part.originals.filter(({ sha256 }) => !there.has(sha256))],
    exhibits: [...order.exhibits, ...part.exhibits.filter(isNew)],
    withdrawn: [...order.withdrawn, ...part.withdrawn.filter(isNew)],
    withheld: [...new Set([...(order.withheld ?? []), ...part.withheld])],
  })
}

/** Whether the case speaks of these files or of exhibits from them, so that it would lose its ground without them. */
export const caseReliesOn = ({ dispute }: Order, { originals, exhibits }: OriginalsPart): boolean => {
  const stated = JSON.stringify(dispute)
  return [...originals.map(({ sha256 }) => sha256), ...exhibits.map(({ id }) => id)].some((name) =>
    stated.includes(name),
  )
}

/** Whether nothing was ever stated about the order: it was made for files and nobody wrote into it. */
export const statesNothing = ({ facts, dispute }: Order): boolean =>
  Object.keys(facts).length === 0 &&
  canonicalJson(dispute as unknown as Json) === canonicalJson(emptyDispute as unknown as Json)

/** Whether the order holds and states nothing, so that no list needs it. */
export const isBlank = (order: Order): boolean =>
  order.originals.length + order.exhibits.length + order.withdrawn.length === 0 && statesNothing(order)
