import type { Deadline, DeadlineWarning } from '../domain/dispute/deadline.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { showMoment } from '../workflow/calendar-events.ts'
import type { OrderAlarm, OrderDeadlines } from '../workflow/deadlines.ts'

const warnings: Readonly<Record<DeadlineWarning, string>> = {
  'china-unknown': 'China’s working days of that year are not announced yet',
  'country-unknown': 'no country given: only weekends are left out; add --country',
  'zone-unknown': 'where its days end is not known; yours is taken, and it may end some hours earlier',
}

const withoutDate = ({ state, missing }: Deadline): string => {
  if (state === 'met') return 'DONE'
  if (state === 'unknown-span') return 'UNKNOWN: nobody published how long it runs; look at the order page'
  const when = missing.map((milestone) => milestone.replaceAll('-', ' ')).join(' or ')
  return state === 'not-started' ? `not started: starts with ${when}` : `UNKNOWN: say when this was: ${when}`
}

const sourceOf = ({ printed, theirs, sources, confidence, asOf }: Deadline): string => {
  if (printed) return 'printed on the order page'
  if (theirs) return 'from a value of your own'
  return `from ${sources[0] ?? 'no source'} [${confidence}${asOf ? `, ${asOf}` : ''}]`
}

/** A clock for people: its date in the user's zone and in the receiver's, and below what goes with it. */
export const deadlineLines = (deadline: Deadline, userZone: string): readonly string[] => {
  const { dueAt, state, policyName, timer, zone, actor, milestone, missing, otherwise } = deadline
  const name = `${policyName}: ${timer.replaceAll('.', ' ')} (${actor})`
  if (dueAt === null || state === 'met') return [`${name}: ${withoutDate({ ...deadline, state })}`]
  const { earliest, likely, latest } = dueAt
  const both = (at: Instant): string =>
    zone === userZone ? showMoment(at, userZone) : `${showMoment(at, userZone)} = ${showMoment(at, zone)}`
  return [
    `${name}: ${state.toUpperCase()} ${both(earliest)}`,
    ...(state === 'doubtful' ? ['over by the strictest reading, not by every one: act at once'] : []),
    ...(earliest === likely ? [] : [`likely ${both(likely)}`]),
    ...(likely === latest ? [] : [`at the latest ${both(latest)}`]),
    ...(milestone === null ? [] : [`counted from: ${milestone.replaceAll('-', ' ')}`]),
    ...otherwise.map((other) => `counted from ${other.milestone.replaceAll('-', ' ')} instead: ${both(other.at)}`),
    ...(missing.length === 0
      ? []
      : [`may also count from: ${missing.map((one) => one.replaceAll('-', ' ')).join(', ')} (not known)`]),
    sourceOf(deadline),
    ...deadline.warnings.map((warning) => warnings[warning]),
  ].map((line, index) => (index === 0 ? line : `   ${line}`))
}

export const orderLine = ({ order, marketplaceKnown }: OrderDeadlines): string => {
  if (marketplaceKnown) return `Order ${order.id}`
  const { platform } = order.facts
  return platform === undefined
    ? `Order ${order.id}: its marketplace is not named, so its deadlines are UNKNOWN`
    : `Order ${order.id}: no rules are known for “${platform}”, so its deadlines are UNKNOWN; look at the order page`
}

const hourMs = 3_600_000

/** `Within 3 days: …` */
export const alarmLine = ({ order, deadline, lead }: OrderAlarm): string => {
  const hours = Math.round(lead / hourMs)
  const count = hours % 24 === 0 ? hours / 24 : hours
  const unit = hours % 24 === 0 ? 'day' : 'hour'
  return `Within ${count} ${unit}${count === 1 ? '' : 's'}: ${deadline.policyName}, ${deadline.timer.replaceAll('.', ' ')}, order ${order.id}`
}
