import { writeFile } from 'node:fs/promises'
import { type Deadline, type DeadlineWarning, mayBeMissed } from '../../domain/dispute/deadline.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import { showMoment } from '../../workflow/calendar-events.ts'
import type { OrderDeadlines } from '../../workflow/deadlines.ts'
import { type Command, incompleteCall } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'deadlines --archive DIR [--order ID] [--ics FILE] [--country DE] [--zone Europe/Berlin]'

const dayMs = 86_400_000

/** Something has passed, or the buyer may miss something within a day. */
const presses = (deadline: Deadline, now: Instant): boolean => {
  const { kind, state, dueAt } = deadline
  if (kind !== 'ends' || dueAt === null) return false
  if (state === 'passed' || state === 'doubtful') return true
  return mayBeMissed(deadline) && state === 'soon' && Date.parse(dueAt.earliest) - Date.parse(now) <= dayMs
}

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

/** The date in both zones, with what goes with it below. */
const linesOf = (deadline: Deadline, userZone: string): readonly string[] => {
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

const headOf = ({ order, marketplaceKnown }: OrderDeadlines): string => {
  if (marketplaceKnown) return `Order ${order.id}`
  const { platform } = order.facts
  return platform === undefined
    ? `Order ${order.id}: its marketplace is not named, so its deadlines are UNKNOWN`
    : `Order ${order.id}: no rules are known for “${platform}”, so its deadlines are UNKNOWN; look at the order page`
}

const documentOf = (order: Order, deadline: Deadline) => {
  const { dueAt, ...rest } = deadline
  return {
    ...rest,
    order: order.id,
    dueAt: dueAt?.earliest ?? null,
    likely: dueAt?.likely ?? null,
    latest: dueAt?.latest ?? null,
    anchor: deadline.milestone,
    source: deadline.printed ? 'order page' : (deadline.sources[0] ?? null),
  }
}

const writeCalendar = async (path: string, text: Result<string, Failure>): Promise<Result<void, Failure>> => {
  if (!text.ok) return text
  try {
    return succeed(await writeFile(path, text.value))
  } catch (error) {
    return fail({
      code: 'output.not-writable',
      message: `${path} cannot be written. Choose another place.`,
      detail: String(error),
    })
  }
}

export const deadlinesCommand: Command = {
  name: 'deadlines',
  usage,
  summary: 'What is due, until when exactly, by which source; as a calendar file with alarms on request.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    ics: { type: 'string' },
    country: { type: 'string' },
    zone: { type: 'string' },
  },
  async run(call) {
    const archive = call.text('archive')
    const [id, ics] = [call.text('order'), call.text('ics')]
    if (!archive) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ desk }) => {
      const whereabouts = { country: call.text('country')?.toUpperCase() ?? null, zone: call.text('zone') ?? null }
      const found = await desk.deadlines(id ?? null, whereabouts)
      if (!found.ok) return found
      const { orders, now, place } = found.value
      if (ics !== undefined) {
        const written = await writeCalendar(ics, await desk.calendarFile(id ?? null, whereabouts))
        if (!written.ok) return written
      }
      return succeed({
        sound: !orders.some(({ deadlines }) => deadlines.some((deadline) => presses(deadline, now))),
        document: {
          ...place,
          now,
          deadlines: orders.flatMap(({ order, deadlines }) => deadlines.map((one) => documentOf(order, one))),
        },
        lines: orders.flatMap((one) => [
          headOf(one),
          ...one.deadlines.flatMap((deadline) => linesOf(deadline, place.zone)),
        ]),
      })
    })
  },
}
