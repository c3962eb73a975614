import { fail, succeed } from '../../domain/kernel/result.ts'
import { type Command, incompleteCall } from '../command.ts'
import { openDesk } from '../compose.ts'

const usage = 'draft --archive DIR --order ID [--lang en] [--target aliexpress]'

export const draftCommand: Command = {
  name: 'draft',
  usage,
  summary:
    'Writes the dispute text from the order’s facts and exhibits, within the receiver’s limit where it is known.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    lang: { type: 'string' },
    target: { type: 'string' },
  },
  async run(call) {
    const archive = call.text('archive')
    const id = call.text('order')
    if (!archive || !id) return fail(incompleteCall(usage))
    const opened = await openDesk(archive, { create: false })
    if (!opened.ok) return opened
    const { desk, close } = opened.value
    try {
      const draft = await desk.draft(id, call.text('lang') ?? 'en', call.text('target') ?? null)
      if (!draft.ok) return draft
      const { text, language, length, limit, sentences, warnings, target } = draft.value
      const over = limit.characters !== null && length.utf16 > limit.characters
      return succeed({
        sound: !over,
        document: { text, language, target, length, limit, sentences, warnings },
        lines: [text, '', ...warnings.map((warning) => `Note: ${warning}`)],
      })
    } finally {
      await close()
    }
  },
}
