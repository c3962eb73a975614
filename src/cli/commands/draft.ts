import { draftLengths } from '../../domain/dispute/draft.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { type Command, incompleteCall, usageFailure } from '../command.ts'
import { openDesk } from '../compose.ts'

const usage =
  'draft --archive DIR --order ID [--lang en] [--target aliexpress] [--length short|core|long] [--ascii] [--message dispute|seller|support]'

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
    length: { type: 'string' },
    ascii: { type: 'boolean' },
    message: { type: 'string' },
  },
  async run(call) {
    const archive = call.text('archive')
    const id = call.text('order')
    if (!archive || !id) return fail(incompleteCall(usage))
    const variant = draftLengths.find((one) => one === (call.text('length') ?? 'long'))
    if (!variant) return fail(usageFailure('--length takes short, core or long.'))
    const opened = await openDesk(archive, { create: false })
    if (!opened.ok) return opened
    const { desk, close } = opened.value
    try {
      const draft = await desk.draft(id, {
        language: call.text('lang') ?? 'en',
        target: call.text('target') ?? null,
        variant,
        ascii: call.flag('ascii'),
      })
      if (!draft.ok) return draft
      const { text, length, limit, warnings } = draft.value
      const over = limit.characters !== null && length.utf16 > limit.characters
      return succeed({
        sound: !over,
        document: draft.value,
        lines: [text, '', ...warnings.map((warning) => `Note: ${warning}`)],
      })
    } finally {
      await close()
    }
  },
}
