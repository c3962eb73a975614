import { disputeChangeSchema } from '../../adapters/archive/dispute-schema.ts'
import { createSourceFiles } from '../../adapters/source/source-files.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { type DisputeRecord, emptyDispute } from '../../domain/order/dispute-record.ts'
import { type Command, incompleteCall } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'dispute --archive DIR --order ID [--set FILE.json]'

/** Far more than a case takes; a video named by mistake is not read to its end. */
const mostBytes = 4_000_000

const bad = (message: string): Result<never, Failure> => fail({ code: 'dispute.bad-record', message })

/** Reads parts of a dispute record from JSON; null empties a part. Unknown names are refused, not dropped. */
const parseChange = (text: string): Result<Partial<DisputeRecord>, Failure> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return bad('The file is not JSON. Look for a missing quote, comma or bracket.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad('The file must hold one JSON object with parts of the dispute.')
  const filled = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      part === null ? (emptyDispute[name as keyof DisputeRecord] ?? null) : part,
    ]),
  )
  const parsed = disputeChangeSchema.safeParse(filled)
  if (parsed.success) return succeed(parsed.data as Partial<DisputeRecord>)
  const issue = parsed.error.issues[0]
  if (issue?.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? ` Known are: ${Object.keys(emptyDispute).join(', ')}.` : ''
    return bad(`There is no “${issue.keys[0] ?? ''}” in ${issue.path.join('.') || 'a dispute'}.${known}`)
  }
  return bad(`“${issue?.path.join('.') ?? ''}” is not as it should be: ${issue?.message ?? ''}.`)
}

export const disputeCommand: Command = {
  name: 'dispute',
  usage,
  summary:
    'Shows what is stated about a case, or sets parts of it: claim, milestones, printed dates, messages, refund, return.',
  options: { archive: { type: 'string' }, order: { type: 'string' }, set: { type: 'string' } },
  async run(call) {
    const [archive, id, file] = [call.text('archive'), call.text('order'), call.text('set')]
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ desk }) => {
      if (file === undefined) {
        const order = await desk.find(id)
        if (!order.ok) return order
        const { dispute } = order.value
        return succeed({ sound: true, document: dispute, lines: [JSON.stringify(dispute, null, 2)] })
      }
      const read = await createSourceFiles().read(file, mostBytes)
      if (!read.ok) return read
      const change = parseChange(new TextDecoder().decode(read.value))
      if (!change.ok) return change
      const edited = await desk.editDispute(id, change.value)
      if (!edited.ok) return edited
      const { dispute } = edited.value
      return succeed({ sound: true, document: dispute, lines: [JSON.stringify(dispute, null, 2)] })
    })
  },
}
