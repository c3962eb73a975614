import type { Order } from './order.ts'

/**
 * The marketplace's number of an order, or null. The id under which an order is kept counts when it has the shape of
 * one (eight digits or more), because scripts name orders so; an id that Proofbox made up never goes into a claim.
 */
export const orderNumberOf = ({ facts, id }: Pick<Order, 'facts' | 'id'>): string | null =>
  facts.orderNumber ?? (/^\d{8,}$/.test(id) ? id : null)
