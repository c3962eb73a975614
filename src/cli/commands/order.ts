import { createSourceFiles } from '../../adapters/source/source-files.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { type Command, incompleteCall } from '../command.ts'
import { openDesk } from '../compose.ts'
import { parseFacts } from '../facts-file.ts'

const usage = 'order --archive DIR --order ID [--set FILE.json]'

/** Far more than facts take; a video named by mistake is not read to its end. */
const factsBytes = 1_000_000

export const orderCommand: Command = {
  name: 'order',
  usage,
  summary: 'Shows an order’s facts, or sets them: platform, item, price, dates, reason, remedy, notes.',
  options: { archive: { type: 'string' }, order: { type: 'string' }, set: { type: 'string' } },
  async run(call) {
    const archive = call.text('archive')
    const id = call.text('order')
    const file = call.text('set')
    if (!archive || !id) return fail(incompleteCall(usage))
    let text: string | null = null
    if (file !== undefined) {
      const read = await createSourceFiles().read(file, factsBytes)
      if (!read.ok) return read
      text = new TextDecoder().decode(read.value)
    }
    const opened = await openDesk(archive, { create: text !== null })
    if (!opened.ok) return opened
    const { desk, close } = opened.value
    try {
      const order = text === null ? await desk.find(id) : await desk.findOrCreate(id)
      if (!order.ok) return order
      if (text === null)
        return succeed({ sound: true, document: order.value, lines: JSON.stringify(order.value, null, 2).split('\n') })
      const facts = parseFacts(text, order.value.facts)
      if (!facts.ok) return facts
      const edited = await desk.editFacts(id, facts.value)
      if (!edited.ok) return edited
      return succeed({ sound: true, document: edited.value, lines: JSON.stringify(edited.value, null, 2).split('\n') })
    } finally {
      await close()
    }
  },
}
