import { formatMoney } from '../../domain/kernel/money.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import type { Suggestion } from '../../domain/order/reading/suggestions.ts'
import { type PhotoReading, photoSuggestions } from '../../workflow/read-photo.ts'
import { type Command, incompleteCall } from '../command.ts'
import { openDesk } from '../compose.ts'

const usage = 'read --archive DIR --order ID'

const spoken = ({ value, text }: Suggestion): string => {
  switch (value.kind) {
    case 'amount':
      return `amount ${value.readings.map(formatMoney).join(' or ')}`
    case 'date':
      return `date ${value.readings.map(({ date, time, zone }) => [date, time, zone].filter(Boolean).join(' ')).join(' or ')}`
    case 'order-number':
      return `order number ${value.number}`
    case 'tracking-number':
      return `tracking number ${value.number}`
    case 'card-ending':
      return `card ending in ${value.digits}`
    case 'card-to-redact':
      return `whole card number ${text}`
  }
}

const nameOf = (order: Order, { source }: PhotoReading): string =>
  order.originals.find(({ sha256 }) => sha256 === source)?.originalName ?? source

export const readCommand: Command = {
  name: 'read',
  usage,
  summary: 'Reads the order’s photos and screenshots: codes, text, and amounts, dates and numbers as suggestions.',
  options: { archive: { type: 'string' }, order: { type: 'string' } },
  async run(call) {
    const archive = call.text('archive')
    const id = call.text('order')
    if (!archive || !id) return fail(incompleteCall(usage))
    const opened = await openDesk(archive, { create: false })
    if (!opened.ok) return opened
    const { desk, close } = opened.value
    try {
      const readings = await desk.readPhotos(id, call.onProgress, call.signal)
      if (!readings.ok) return readings
      const state = await desk.state(id)
      if (!state.ok) return state
      const { order, tracking } = state.value
      return succeed({
        sound: readings.value.every(({ withoutText }) => withoutText === null),
        document: {
          order: id,
          photos: readings.value.map((reading) => ({
            name: nameOf(order, reading),
            sha256: reading.source,
            width: reading.width,
            height: reading.height,
            codes: reading.codes,
            lines: reading.lines.map(({ text, box, confidence }) => ({ text, box, confidence })),
            searchText: reading.searchText,
            suggestions: photoSuggestions(reading, order),
            withoutText: reading.withoutText,
          })),
          trackingNumbers: tracking,
        },
        lines: readings.value.flatMap((reading) => [
          `${nameOf(order, reading)}: ${reading.codes.length} codes, ${reading.lines.length} lines of text`,
          ...(reading.withoutText === null ? [] : [`  Text was not read. ${reading.withoutText}`]),
          ...reading.codes.map(({ format, text }) => `  ${format} ${text}`),
          ...photoSuggestions(reading, order).map(
            (suggestion) => `  ${spoken(suggestion)}${suggestion.sure ? '' : ` (unsure: ${suggestion.reason})`}`,
          ),
        ]),
      })
    } finally {
      await close()
    }
  },
}
