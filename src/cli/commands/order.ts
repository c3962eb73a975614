import { readFile } from 'node:fs/promises'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { type Command, usageFailure } from '../command.ts'
import { openDesk } from '../compose.ts'
import { parseFacts } from '../facts-file.ts'

const usage = 'order --archive DIR --order ID [--set FILE.json]'

export const orderCommand: Command = {
  name: 'order',
  usage,
  summary: 'Shows an order’s facts, or sets them: platform, item, price, dates, reason, remedy, notes.',
  options: { archive: { type: 'string' }, order: { type: 'string' }, set: { type: 'string' } },
  async run(call) {
    const archive = call.text('archive')
    const id = call.text('order')
    const file = call.text('set')
    if (!archive || !id) return fail(usageFailure(`Usage: proofbox ${usage}`))
    let text: string | null = null
    if (file !== undefined) {
      try {
        text = await readFile(file, 'utf8')
      } catch (error) {
        return fail({
          code: 'source.unreadable',
          message: `The file ${file} could not be read. Check its name.`,
          detail: String(error),
        })
      }
    }
    const opened = await openDesk(archive, { create: text !== null })
    if (!opened.ok) return opened
    const { desk, close } = opened.value
    try {
      const order = text === null ? await desk.find(id) : await desk.findOrCreate(id)
      if (!order.ok) return order
      if (text === null)
        return succeed({ sound: true, document: order.value, lines: [JSON.stringify(order.value, null, 2)] })
      const facts = parseFacts(text, order.value.facts)
      if (!facts.ok) return facts
      const edited = await desk.editFacts(id, facts.value)
      if (!edited.ok) return edited
      return succeed({ sound: true, document: edited.value, lines: [JSON.stringify(edited.value, null, 2)] })
    } finally {
      await close()
    }
  },
}
