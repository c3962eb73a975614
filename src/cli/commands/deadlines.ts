import { writeFile } from 'node:fs/promises'
import { type Deadline, mayBeMissed } from '../../domain/dispute/deadline.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { type Instant, instant } from '../../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import { alarmsOf } from '../../workflow/deadlines.ts'
import { type Command, incompleteCall, usageFailure } from '../command.ts'
import { alarmLine, deadlineLines, orderLine } from '../deadline-lines.ts'
import { withDesk } from '../with-desk.ts'

const usage =
  'deadlines --archive DIR [--order ID] [--ics FILE] [--country DE] [--zone Europe/Berlin] [--alarms-since 2026-11-22T08:00:00Z]'

const dayMs = 86_400_000

/** Something has passed, or the buyer may miss something within a day. */
const presses = (deadline: Deadline, now: Instant): boolean => {
  const { kind, state, dueAt } = deadline
  if (kind !== 'ends' || dueAt === null) return false
  if (state === 'passed' || state === 'doubtful') return true
  return mayBeMissed(deadline) && state === 'soon' && Date.parse(dueAt.earliest) - Date.parse(now) <= dayMs
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

const momentOf = (text: string | undefined): Result<Instant | null, Failure> => {
  if (text === undefined) return succeed(null)
  try {
    return succeed(instant(text))
  } catch {
    return fail(usageFailure(`“${text}” is no moment. Write it like “2026-11-22T08:00:00Z”.`))
  }
}

const writeCalendar = async (path: string, text: Result<string, Failure>): Promise<Result<void, Failure>> => {
  if (!text.ok) return text
  try {
    return succeed(await writeFile(path, text.value))
  } catch (error) {
    return fail({
      code: 'output.not-writable',
      message: `The calendar cannot be written to “${path}”. Choose another place.`,
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
    'alarms-since': { type: 'string' },
  },
  async run(call) {
    const archive = call.text('archive')
    const [id, ics] = [call.text('order'), call.text('ics')]
    if (!archive) return fail(incompleteCall(usage))
    const since = momentOf(call.text('alarms-since'))
    if (!since.ok) return since
    return withDesk(archive, async ({ desk }) => {
      const whereabouts = { country: call.text('country')?.toUpperCase() ?? null, zone: call.text('zone') ?? null }
      const found = await desk.deadlines(id ?? null, whereabouts)
      if (!found.ok) return found
      const { orders, now, place } = found.value
      if (ics !== undefined) {
        const written = await writeCalendar(ics, await desk.calendarFile(id ?? null, whereabouts))
        if (!written.ok) return written
      }
      const alarms = since.value === null ? null : alarmsOf(found.value, since.value)
      return succeed({
        sound: !orders.some(({ deadlines }) => deadlines.some((deadline) => presses(deadline, now))),
        document: {
          ...place,
          now,
          deadlines: orders.flatMap(({ order, deadlines }) => deadlines.map((one) => documentOf(order, one))),
          ...(alarms === null
            ? {}
            : {
                alarms: alarms.map(({ order, deadline, lead, at }) => ({ id: deadline.id, order: order.id, lead, at })),
              }),
        },
        lines: [
          ...(alarms ?? []).map(alarmLine),
          ...orders.flatMap((one) => [
            orderLine(one),
            ...one.deadlines.flatMap((deadline) => deadlineLines(deadline, place.zone)),
          ]),
        ],
      })
    })
  },
}
