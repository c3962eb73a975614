import type { Correspondent, Message } from '../../order/correspondence.ts'
import type { OriginalRole } from '../../order/dispute-record.ts'
import type { Order } from '../../order/order.ts'
import { orderNumberOf } from '../../order/order-number.ts'
import { type EvidencePlace, wholeFile } from '../case-evidence.ts'
import { type Check, outcome } from './outcome.ts'

/** The order's files that the user gave a role. */
const filesAs = ({ originals, dispute }: Order, role: OriginalRole['role']): readonly EvidencePlace[] =>
  originals
    .filter(({ sha256 }) => dispute.roles.some((one) => one.sha256 === sha256 && one.role === role))
    .map(({ sha256, originalName }) => wholeFile({ source: sha256, name: originalName }))

const hasMilestone = (
  { dispute }: Order,
  milestone: Order['dispute']['milestones'][number]['milestone'],
): string | null => dispute.milestones.find((stated) => stated.milestone === milestone)?.at.day ?? null

const withRole =
  (role: OriginalRole['role'], found: string, none: string): Check =>
  ({ order }) => {
    const places = filesAs(order, role)
    return places.length > 0
      ? outcome(true, found, { facts: { count: places.length }, places })
      : outcome(false, none, {})
  }

export const trackingPage = withRole('tracking', 'check.tracking-page', 'check.no-tracking-page')
export const statement = withRole('statement', 'check.statement', 'check.no-statement')

export const listingKept: Check = ({ order }) => {
  const places = filesAs(order, 'listing')
  if (places.length > 0) return outcome(true, 'check.listing', { facts: { count: places.length }, places })
  return order.facts.listingText?.trim() ? outcome(true, 'check.listing-text') : outcome(false, 'check.no-listing')
}

const messagesWith = ({ dispute }: Order, whom: Correspondent): readonly Message[] =>
  dispute.correspondence.filter((message) => message.with === whom)

/** What was written counts with a picture of it; a note of it alone is the buyer's word. */
export const chat: Check = ({ order }) => {
  const shots = new Set(messagesWith(order, 'seller').flatMap(({ screenshots }) => screenshots))
  const kept = order.originals
    .filter(({ sha256 }) => shots.has(sha256))
    .map(({ sha256, originalName }) => wholeFile({ source: sha256, name: originalName }))
  const marked = filesAs(order, 'chat').filter(({ source }) => !shots.has(source))
  const places = [...kept, ...marked]
  if (places.length > 0) return outcome(true, 'check.chat', { facts: { count: places.length }, places })
  const noted = messagesWith(order, 'seller').length
  return noted > 0
    ? outcome(false, 'check.chat-unpictured', { facts: { count: noted } })
    : outcome(false, 'check.no-chat')
}

export const sellerAsked: Check = ({ order }) => {
  const asked = messagesWith(order, 'seller').find(({ direction }) => direction === 'sent')
  const day = asked?.at.day ?? hasMilestone(order, 'seller-asked')
  return day === null
    ? outcome(false, 'check.seller-not-asked')
    : outcome(true, 'check.seller-asked', { facts: { day } })
}

export const carrierAsked: Check = ({ order }) => {
  const answer = messagesWith(order, 'carrier').find(({ direction }) => direction === 'received')
  if (answer) return outcome(true, 'check.carrier-answered', { facts: { day: answer.at.day } })
  return messagesWith(order, 'carrier').length > 0
    ? outcome(false, 'check.carrier-silent')
    : outcome(false, 'check.carrier-not-asked')
}

export const lastTracking: Check = ({ order }) => {
  const tracking = order.dispute.claim.lastTracking?.trim()
  return tracking
    ? outcome(true, 'check.last-tracking', { facts: { tracking } })
    : outcome(false, 'check.no-last-tracking')
}

export const promisedDate: Check = ({ order }) => {
  const day = hasMilestone(order, 'delivery-due')
  return day === null
    ? outcome(false, 'check.no-promised-date')
    : outcome(true, 'check.promised-date', { facts: { day } })
}

export const orderNamed: Check = ({ order }) => {
  const number = orderNumberOf(order)
  const came = order.facts.deliveredAt ?? hasMilestone(order, 'delivered')
  const day = order.facts.reason === 'not-arrived' ? hasMilestone(order, 'delivery-due') : came
  if (number === null) return outcome(false, 'check.no-order-number')
  return day === null
    ? outcome(false, 'check.no-day', { facts: { number } })
    : outcome(true, 'check.order-named', { facts: { number, day } })
}

export const sellerNoted: Check = ({ order: { facts } }) => {
  const { seller, sellerRating } = facts
  if (!seller?.trim()) return outcome(false, 'check.no-seller')
  return sellerRating?.trim()
    ? outcome(true, 'check.seller-noted', { facts: { seller, rating: sellerRating } })
    : outcome(false, 'check.no-rating', { facts: { seller } })
}

export const returnNumber: Check = ({ order }) => {
  const number = order.dispute.returning?.trackingNumber?.trim()
  return number ? outcome(true, 'check.return-number', { facts: { number } }) : outcome(false, 'check.no-return-number')
}
