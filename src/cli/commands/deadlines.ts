import { writeFile } from 'node:fs/promises'
import { writeIcsFile } from '../../adapters/calendar/ics-file.ts'
import type { Deadline } from '../../domain/dispute/deadline.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import { calendarEvents, deadlinesOf, placeOf, showMoment } from '../../workflow/deadlines.ts'
import { type Command, incompleteCall } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'deadlines --archive DIR [--order ID] [--ics FILE] [--country DE] [--zone Europe/Berlin]'

const dayMs = 86_400_000

const presses = ({ actor, kind, state, dueAt }: Deadline, now: string): boolean =>
  actor === 'buyer' &&
  kind === 'ends' &&
  dueAt !== null &&
  (state === 'passed' || (state === 'soon' && Date.parse(dueAt.earliest) - Date.parse(now) <= dayMs))

const lineOf = (deadline: Deadline, userZone: string): string => {
  const { dueAt, state, policyName, timer, zone, printed, confidence, asOf, sources, missing, otherwise, warnings } =
    deadline
  const name = `${policyName}: ${timer}`.padEnd(42)
  if (dueAt === null) {
    return state === 'unknown-anchor'
      ? `${name} UNKNOWN: say when the order was ${missing.join(' or ')}`
      : `${name} how long it runs is not known; look at the order page`
  }
  const when =
    dueAt.earliest === dueAt.latest
      ? showMoment(dueAt.earliest, userZone)
      : `${showMoment(dueAt.earliest, userZone)} at the earliest, ${showMoment(dueAt.likely, userZone)} likely, ${showMoment(dueAt.latest, userZone)} at the latest`
  const from = printed
    ? 'printed on the order page'
    : `${sources[0] ?? 'yours'} [${confidence}${asOf ? `, ${asOf}` : ''}]`
  return [
    `${name} ${state.toUpperCase()} ${when}`,
    zone === userZone ? '' : `   (${showMoment(dueAt.earliest, zone)})`,
    `   from ${from}`,
    ...otherwise.map((other) => `   otherwise, counted from ${other.milestone}: ${showMoment(other.at, userZone)}`),
    ...warnings.map((warning) =>
      warning === 'china-unknown'
        ? '   China’s working days of that year are not announced yet'
        : '   no country given: weekdays only',
    ),
  ]
    .filter((part) => part !== '')
    .join('\n')
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
    return withDesk(archive, async ({ desk, ports }) => {
      const place = await placeOf(ports, {
        country: call.text('country')?.toUpperCase() ?? null,
        zone: call.text('zone') ?? null,
      })
      if (!place.ok) return place
      const found = id === undefined ? await desk.list() : await desk.find(id)
      if (!found.ok) return found
      const orders: readonly Order[] = 'facts' in found.value ? [found.value] : found.value
      const all: { readonly order: Order; readonly deadlines: readonly Deadline[] }[] = []
      for (const order of orders) {
        const deadlines = await deadlinesOf(ports, order, place.value)
        if (!deadlines.ok) return deadlines
        all.push({ order, deadlines: deadlines.value })
      }
      if (ics !== undefined) {
        const events = all.flatMap(({ order, deadlines }) => calendarEvents(order, deadlines))
        try {
          await writeFile(ics, writeIcsFile(events, ports.clock.now()))
        } catch (error) {
          return fail({
            code: 'output.not-writable',
            message: `${ics} cannot be written. Choose another place.`,
            detail: String(error),
          })
        }
      }
      const now = ports.clock.now()
      return succeed({
        sound: !all.some(({ deadlines }) => deadlines.some((deadline) => presses(deadline, now))),
        document: { deadlines: all.flatMap(({ order, deadlines }) => deadlines.map((one) => documentOf(order, one))) },
        lines: all.flatMap(({ order, deadlines }) => [
          `Order ${order.id}${deadlines.length === 0 ? ': name the marketplace, and its clocks are shown' : ''}`,
          ...deadlines.map((one) => lineOf(one, place.value.zone)),
        ]),
      })
    })
  },
}
