import { randomUUID } from 'node:crypto'
import { isCalendarDay } from '../../domain/kernel/calendar-day.ts'
import { instant } from '../../domain/kernel/instant.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { localTime } from '../../domain/kernel/zoned-time.ts'
import { correspondents, type Message } from '../../domain/order/correspondence.ts'
import { withoutCardNumbers } from '../../domain/order/last-four.ts'
import { exchangesOf } from '../../domain/order/silence.ts'
import { placeOf } from '../../workflow/deadlines.ts'
import { type Command, type CommandCall, incompleteCall, usageFailure } from '../command.ts'
import { exchangeLine } from '../follow-lines.ts'
import { withDesk } from '../with-desk.ts'

const usage =
  'log --archive DIR --order ID [--sent TEXT | --received TEXT] [--with seller] [--on YYYY-MM-DD[THH:MM]] [--channel C] [--reference N] [--screenshot FILE]'

const messageLine = ({ at, direction, with: whom, channel, text, screenshots }: Message): string =>
  `${at.day}${at.time === null ? '' : ` ${at.time}`}  ${direction === 'sent' ? 'to' : 'from'} ${whom}${channel === '' ? '' : ` (${channel})`}: ${text}${screenshots.length === 0 ? '' : `  [${screenshots.length} screenshot${screenshots.length === 1 ? '' : 's'}]`}`

/** The message that the call describes; null when it only asks what there is. */
const given = (call: CommandCall): Pick<Message, 'direction' | 'text'> | null => {
  const [sent, received] = [call.text('sent'), call.text('received')]
  if (sent !== undefined) return { direction: 'sent', text: sent }
  return received === undefined ? null : { direction: 'received', text: received }
}

const stated = (
  on: string | undefined,
  today: string,
): { readonly day: string; readonly time: string | null } | null => {
  const [day = today, time = null] = (on ?? today).split('T')
  return isCalendarDay(day) && (time === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) ? { day, time } : null
}

export const logCommand: Command = {
  name: 'log',
  usage,
  summary: 'The correspondence: who was written to, what came back, and for how many days an answer is missing.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    sent: { type: 'string' },
    received: { type: 'string' },
    with: { type: 'string' },
    on: { type: 'string' },
    channel: { type: 'string' },
    reference: { type: 'string' },
    screenshot: { type: 'string' },
  },
  async run(call) {
    const [archive, id] = [call.text('archive'), call.text('order')]
    if (!archive || !id) return fail(incompleteCall(usage))
    const whom = correspondents.find((one) => one === (call.text('with') ?? 'seller'))
    if (!whom) return fail(usageFailure(`--with takes ${correspondents.join(', ')}.`))
    return withDesk(archive, async ({ desk, ports }) => {
      const place = await placeOf(ports, { country: null, zone: null })
      if (!place.ok) return place
      const { zone } = place.value
      const now = ports.clock.now()
      let order = await desk.find(id)
      if (!order.ok) return order
      const message = given(call)
      if (message) {
        const at = stated(call.text('on'), localTime(instant(now), zone).day)
        if (!at) return fail(usageFailure('--on takes a day like 2026-11-22, or 2026-11-22T14:02.'))
        const file = call.text('screenshot')
        const before = order.value.originals.map(({ sha256 }) => sha256)
        const imported = file ? await desk.importFiles(id, [file], call.onProgress, call.signal) : null
        if (imported && !imported.ok) return imported
        const [refused] = imported?.value.rejected ?? []
        if (refused) return fail({ code: refused.code, message: refused.message })
        const added = imported?.value.imported.map(({ sha256 }) => sha256) ?? []
        const cleaned = withoutCardNumbers(message.text)
        if (cleaned.found > 0) call.say('A card number was shortened to its last four digits before it was kept.')
        const reference = call.text('reference')
        const entry: Message = {
          id: randomUUID(),
          at: { ...at, zone },
          direction: message.direction,
          with: whom,
          channel: call.text('channel') ?? '',
          text: cleaned.text,
          screenshots: added,
          ...(reference === undefined ? {} : { reference }),
        }
        const kept = await desk.find(id)
        if (!kept.ok) return kept
        const roles = added
          .filter((sha256) => !before.includes(sha256))
          .map((sha256) => ({ sha256, role: 'chat' as const }))
        order = await desk.editDispute(id, {
          correspondence: [...kept.value.dispute.correspondence, entry],
          roles: [...kept.value.dispute.roles, ...roles],
        })
        if (!order.ok) return order
      }
      const { correspondence } = order.value.dispute
      const exchanges = exchangesOf(correspondence, now, zone)
      return succeed({
        sound: true,
        document: { messages: correspondence, exchanges },
        lines: [
          ...correspondence.toSorted((a, b) => a.at.day.localeCompare(b.at.day)).map(messageLine),
          ...exchanges.map(exchangeLine),
          ...(correspondence.length === 0 ? ['No message is noted yet.'] : []),
        ],
      })
    })
  },
}
