import { type DisputeDraft, draftLengths } from '../../domain/dispute/draft.ts'
import { type MessageKind, messageKinds } from '../../domain/dispute/message-draft.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { writeMessage } from '../../workflow/write-message.ts'
import { type Command, type CommandCall, type CommandOutput, incompleteCall, usageFailure } from '../command.ts'
import type { OpenDesk } from '../compose.ts'
import { changedWords } from '../own-words.ts'
import { withDesk } from '../with-desk.ts'

const usage =
  'draft --archive DIR --order ID [--lang en] [--target aliexpress] [--length short|core|long] [--ascii] [--message dispute|seller-first|support] [--write SENTENCE=TEXT | --keep SENTENCE | --accept SENTENCE]'

const notesOf = (warnings: readonly string[]): readonly string[] => warnings.map((warning) => `Note: ${warning}`)

const lengthLine = ({ length: { utf16 }, limit: { characters } }: DisputeDraft): string =>
  characters === null ? `${utf16} characters; the form’s limit is not known.` : `${utf16} of ${characters} characters.`

/** Sentences that were edited before the facts changed, with both texts. */
const changedLines = ({ sentences }: DisputeDraft): readonly string[] =>
  sentences.flatMap(({ id, edit }) =>
    edit?.changed ? [`Changed since you edited ${id}: was “${edit.was}”, now “${edit.basis}”`] : [],
  )

const dispute = async (call: CommandCall, { desk }: OpenDesk, id: string): Promise<Result<CommandOutput, Failure>> => {
  const variant = draftLengths.find((one) => one === (call.text('length') ?? 'long'))
  if (!variant) return fail(usageFailure('--length takes short, core or long.'))
  const wanted = {
    language: call.text('lang') ?? 'en',
    target: call.text('target') ?? null,
    variant,
    ascii: call.flag('ascii'),
  }
  const before = await desk.draft(id, wanted)
  if (!before.ok) return before
  const order = await desk.find(id)
  if (!order.ok) return order
  const edits = changedWords(call, order.value.dispute.edits, before.value)
  if (!edits.ok) return edits
  if (edits.value !== null) {
    const edited = await desk.editDispute(id, { edits: edits.value })
    if (!edited.ok) return edited
  }
  const draft = edits.value === null ? before : await desk.draft(id, wanted)
  if (!draft.ok) return draft
  const { text, length, limit, warnings } = draft.value
  return succeed({
    sound: limit.characters === null || length.utf16 <= limit.characters,
    document: draft.value,
    lines: [...text.split('\n'), '', lengthLine(draft.value), ...changedLines(draft.value), ...notesOf(warnings)],
  })
}

const message = async (
  call: CommandCall,
  { desk, ports }: OpenDesk,
  id: string,
  kind: MessageKind,
): Promise<Result<CommandOutput, Failure>> => {
  const order = await desk.find(id)
  if (!order.ok) return order
  const written = await writeMessage(ports, order.value, {
    kind,
    language: call.text('lang') ?? 'en',
    ascii: call.flag('ascii'),
  })
  if (!written.ok) return written
  const { text, warnings } = written.value
  return succeed({ sound: true, document: written.value, lines: [...text.split('\n'), '', ...notesOf(warnings)] })
}

export const draftCommand: Command = {
  name: 'draft',
  usage,
  summary:
    'Writes the dispute text from the order’s facts and exhibits, within the receiver’s limit where it is known; or the message to the seller before it, or to the support when a refund has not come.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    lang: { type: 'string' },
    target: { type: 'string' },
    length: { type: 'string' },
    ascii: { type: 'boolean' },
    message: { type: 'string' },
    write: { type: 'string' },
    keep: { type: 'string' },
    accept: { type: 'string' },
  },
  async run(call) {
    const [archive, id, wanted] = [call.text('archive'), call.text('order'), call.text('message') ?? 'dispute']
    if (!archive || !id) return fail(incompleteCall(usage))
    const kind = messageKinds.find((one) => one === wanted)
    if (!kind && wanted !== 'dispute') return fail(usageFailure('--message takes dispute, seller-first or support.'))
    return withDesk(archive, (open) => (kind ? message(call, open, id, kind) : dispute(call, open, id)))
  },
}
