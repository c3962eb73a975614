import { randomUUID } from 'node:crypto'
import { isCalendarDay } from '../../domain/kernel/calendar-day.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { instantOf, localTime } from '../../domain/kernel/zoned-time.ts'
import { correspondents, type Message } from '../../domain/order/correspondence.ts'
import type { NextAction } from '../../domain/order/dispute-record.ts'
import { keepLastFour, ownNumbers } from '../../domain/order/last-four.ts'
import type { Order } from '../../domain/order/order.ts'
import { type SellerFirst, sellerFirst } from '../../domain/order/seller-first.ts'
import { exchangesOf } from '../../domain/order/silence.ts'
import { placeOf } from '../../workflow/deadlines.ts'
import { type PhotoReading, photoReadingsOf } from '../../workflow/read-photo.ts'
import { type Command, type CommandCall, incompleteCall, usageFailure } from '../command.ts'
import type { OpenDesk } from '../compose.ts'
import { showCustody } from '../custody-chain.ts'
import { actionLine, exchangeLine } from '../follow-lines.ts'
import { type GivenMessage, readLogFile } from '../log-file.ts'
import { shortenedLines } from '../shortened-numbers.ts'
import { withDesk } from '../with-desk.ts'

const usage =
  'log --archive DIR --order ID [--add FILE.json | --sent TEXT | --received TEXT] [--with seller] [--on YYYY-MM-DD[THH:MM]] [--channel C] [--reference N] [--screenshot FILE] | --next TEXT [--due YYYY-MM-DD] | --done TEXT | --chain [--prov FILE]'

/** What was read from the screenshots of a message that nobody typed. */
const wordsOf = ({ text, screenshots }: Message, readings: readonly PhotoReading[]): string => {
  if (text !== '') return text
  const read = readings.filter(({ source }) => screenshots.includes(source)).map(({ searchText }) => searchText)
  const joined = read.join(' ').replace(/\s+/g, ' ').trim()
  return joined === '' ? '' : `(read from the screenshot) ${[...joined].slice(0, 200).join('')}`
}

const messageLine = (message: Message, readings: readonly PhotoReading[]): string => {
  const { at, direction, with: whom, channel, screenshots, reference } = message
  const shots = screenshots.length
  return [
    `${at.day}${at.time === null ? '' : ` ${at.time}`}  ${direction === 'sent' ? 'to' : 'from'} ${whom}`,
    channel === '' ? '' : ` (${channel})`,
    `: ${wordsOf(message, readings)}`,
    reference === undefined ? '' : `  [number ${reference}]`,
    shots === 0 ? '' : `  [${shots} screenshot${shots === 1 ? '' : 's'}]`,
  ].join('')
}

const sellerLines = ({ asked, beforeDispute }: SellerFirst): readonly string[] => {
  if (asked === null)
    return ['The seller was not asked yet, as far as is noted (proofbox draft --message seller-first).']
  if (beforeDispute === null) return []
  return [beforeDispute ? 'The seller was asked before the dispute.' : 'The seller was asked only after the dispute.']
}

const stated = (
  on: string | undefined,
  today: string,
): { readonly day: string; readonly time: string | null } | null => {
  const [day = today, time = null] = (on ?? today).split('T')
  return isCalendarDay(day) && (time === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) ? { day, time } : null
}

/** The messages that the call describes; none when it only asks what there is. */
const given = async (
  call: CommandCall,
  now: Instant,
  zone: string,
): Promise<Result<readonly GivenMessage[], Failure>> => {
  const file = call.text('add')
  if (file !== undefined) return readLogFile(file, zone)
  const [sent, received] = [call.text('sent'), call.text('received')]
  const text = sent ?? received
  if (text === undefined) return succeed([])
  const whom = correspondents.find((one) => one === (call.text('with') ?? 'seller'))
  if (!whom) return fail(usageFailure(`--with takes ${correspondents.join(', ')}.`))
  const at = stated(call.text('on'), localTime(now, zone).day)
  if (!at) return fail(usageFailure('--on takes a day like 2026-11-22, or 2026-11-22T14:02.'))
  const [reference, shot] = [call.text('reference'), call.text('screenshot')]
  const message: Message = {
    id: randomUUID(),
    at: { ...at, zone },
    direction: sent === undefined ? 'received' : 'sent',
    with: whom,
    channel: call.text('channel') ?? '',
    text,
    screenshots: [],
    ...(reference === undefined ? {} : { reference }),
  }
  return succeed([{ message, files: shot === undefined ? [] : [shot] }])
}

/** Imports the screenshots first, so that no message names a picture that is not there. */
const add = async (
  call: CommandCall,
  { desk }: OpenDesk,
  id: string,
  messages: readonly GivenMessage[],
): Promise<Result<Order, Failure>> => {
  const entries: Message[] = []
  const pictures: Sha256[] = []
  for (const { message, files } of messages) {
    const imported = files.length > 0 ? await desk.importFiles(id, files, call.onProgress, call.signal) : null
    if (imported && !imported.ok) return imported
    const [refused] = imported?.value.rejected ?? []
    if (refused) return fail({ code: refused.code, message: refused.message })
    const screenshots = imported?.value.imported.map(({ sha256 }) => sha256) ?? []
    pictures.push(...screenshots)
    entries.push({ ...message, screenshots })
  }
  const order = await desk.find(id)
  if (!order.ok) return order
  const { correspondence, roles } = order.value.dispute
  const { change, ...numbers } = keepLastFour({ correspondence: entries }, ownNumbers(order.value))
  for (const line of shortenedLines(numbers)) call.say(line)
  const edited = await desk.editDispute(id, {
    correspondence: [...correspondence, ...(change.correspondence ?? [])],
    roles: [
      ...roles,
      ...[...new Set(pictures)]
        .filter((sha256) => !roles.some((role) => role.sha256 === sha256))
        .map((sha256) => ({ sha256, role: 'chat' as const })),
    ],
  })
  if (!edited.ok || pictures.length === 0) return edited
  const read = await desk.readPhotos(id, call.onProgress, call.signal)
  return read.ok ? edited : read
}

/** The things to do next, with one more or one ticked off; null where the call says nothing of them. */
const plan = (call: CommandCall, next: readonly NextAction[]): Result<readonly NextAction[] | null, Failure> => {
  const [what, due, done] = [call.text('next'), call.text('due') ?? null, call.text('done')]
  if (due !== null && !isCalendarDay(due)) return fail(usageFailure('--due takes a day like 2026-11-25.'))
  if (what !== undefined) return succeed([...next, { what, due, done: false }])
  if (done === undefined) return succeed(null)
  return next.some((action) => action.what === done)
    ? succeed(next.map((action) => (action.what === done ? { ...action, done: true } : action)))
    : fail(usageFailure(`There is nothing “${done}” to do. Write it as it is listed.`))
}

export const logCommand: Command = {
  name: 'log',
  usage,
  summary:
    'The correspondence: who was written to, what came back, and for how many days an answer is missing. With --chain the chain of custody instead.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    add: { type: 'string' },
    sent: { type: 'string' },
    received: { type: 'string' },
    with: { type: 'string' },
    on: { type: 'string' },
    channel: { type: 'string' },
    reference: { type: 'string' },
    screenshot: { type: 'string' },
    next: { type: 'string' },
    due: { type: 'string' },
    done: { type: 'string' },
    chain: { type: 'boolean' },
    prov: { type: 'string' },
  },
  async run(call) {
    const [archive, id] = [call.text('archive'), call.text('order')]
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async (open) => {
      const { desk, ports } = open
      const prov = call.text('prov')
      if (call.flag('chain') || prov !== undefined) {
        const order = await desk.find(id)
        return order.ok ? showCustody(ports, id, prov) : order
      }
      const place = await placeOf(ports, { country: null, zone: null })
      if (!place.ok) return place
      const { zone } = place.value
      const now = ports.clock.now()
      const messages = await given(call, now, zone)
      if (!messages.ok) return messages
      const logged = messages.value.length > 0 ? await add(call, open, id, messages.value) : await desk.find(id)
      if (!logged.ok) return logged
      const planned = plan(call, logged.value.dispute.next)
      if (!planned.ok) return planned
      const order = planned.value === null ? logged : await desk.editDispute(id, { next: planned.value })
      if (!order.ok) return order
      const { correspondence } = order.value.dispute
      const exchanges = exchangesOf(correspondence, now, zone)
      const first = sellerFirst(order.value, now, zone)
      const readings = await photoReadingsOf(ports, order.value)
      const sorted = correspondence.toSorted((a, b) => (instantOf(a.at, 'start') < instantOf(b.at, 'start') ? -1 : 1))
      return succeed({
        sound: true,
        document: {
          messages: correspondence,
          next: order.value.dispute.next,
          exchanges,
          sellerFirst: first,
          read: readings
            .filter(({ source }) => correspondence.some(({ screenshots }) => screenshots.includes(source)))
            .map(({ source, searchText }) => ({ sha256: source, text: searchText })),
        },
        lines: [
          ...sorted.flatMap((message) => messageLine(message, readings).split('\n')),
          ...exchanges.map(exchangeLine),
          ...sellerLines(first),
          ...order.value.dispute.next.map(actionLine),
          ...(correspondence.length === 0 ? ['No message is noted yet.'] : []),
        ],
      })
    })
  },
}
