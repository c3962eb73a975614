import { join } from 'node:path'
import { createShelf } from '../../adapters/resources/shelf.ts'
import { programRoot } from '../../composition/program.ts'
import { blankPoints } from '../../domain/dispute/checklist.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { type OriginalRole, originalRoles } from '../../domain/order/dispute-record.ts'
import { claimReasons, type Order } from '../../domain/order/order.ts'
import { blankLines, checklistLines } from '../checklist-lines.ts'
import { type Command, type CommandCall, type CommandOutput, incompleteCall, usageFailure } from '../command.ts'
import type { OpenDesk } from '../compose.ts'
import { withDesk } from '../with-desk.ts'

const usage =
  'checklist (--archive DIR --order ID | --reason REASON) [--target NAME] [--tick POINT,…] [--untick POINT,…] [--forget POINT,…] [--role FILE=ROLE,…]'

const listed = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').filter((name) => name.trim() !== '')

const isRole = (name: string): name is OriginalRole['role'] => originalRoles.some((role) => role === name)

/** FILE is the name under which it was imported, or the first digits of its SHA-256. */
const withRoles = (order: Order, named: readonly string[]): Result<readonly OriginalRole[], Failure> => {
  let roles = order.dispute.roles
  for (const text of named) {
    const at = text.lastIndexOf('=')
    const [name, role] = [text.slice(0, at), text.slice(at + 1)]
    const original = order.originals.find(
      ({ originalName, sha256 }) => originalName === name || (name.length >= 8 && sha256.startsWith(name)),
    )
    if (at < 0 || !isRole(role)) {
      return fail(usageFailure(`Write FILE=ROLE with one of these roles: ${originalRoles.join(', ')}.`))
    }
    if (!original) {
      return fail({ code: 'order.no-such-original', message: `The order holds no file “${name}”. Import it first.` })
    }
    const { sha256 } = original
    roles = [...roles.filter((one) => one.sha256 !== sha256), { sha256, role }]
  }
  return succeed(roles)
}

const applyWishes = async ({ desk }: OpenDesk, id: string, call: CommandCall): Promise<Result<null, Failure>> => {
  const wishes = (['tick', 'untick', 'forget'] as const).flatMap((name) =>
    listed(call.text(name)).map((item) => ({ item, done: name === 'forget' ? null : name === 'tick' })),
  )
  for (const { item, done } of wishes) {
    const ticked = await desk.tick(id, item, done)
    if (!ticked.ok) return ticked
  }
  const named = listed(call.text('role'))
  if (named.length === 0) return succeed(null)
  const order = await desk.find(id)
  if (!order.ok) return order
  const roles = withRoles(order.value, named)
  if (!roles.ok) return roles
  const edited = await desk.editDispute(id, { roles: roles.value })
  return edited.ok ? succeed(null) : edited
}

/** The points for a reason alone, before there is anything to look at. */
const blank = async (call: CommandCall): Promise<Result<CommandOutput, Failure>> => {
  const [wanted, target] = [call.text('reason'), call.text('target')?.toLowerCase()]
  const reason = claimReasons.find((one) => one === wanted)
  if (reason === undefined) return fail(usageFailure(`There is no such reason. Known are: ${claimReasons.join(', ')}.`))
  const shelf = createShelf(join(programRoot(), 'resources'))
  const policies = await shelf.policies()
  const policy = policies.find(({ id, name }) => id === target || name.toLowerCase() === target) ?? null
  if (policy === null && target !== undefined) {
    return fail(
      usageFailure(`There is no receiver “${target}”. Known are: ${policies.map(({ id }) => id).join(', ')}.`),
    )
  }
  const points = blankPoints(await shelf.checklist(), reason, policy)
  return succeed({ sound: true, document: { reason, receiver: policy?.id ?? null, points }, lines: blankLines(points) })
}

export const checklistCommand: Command = {
  name: 'checklist',
  usage,
  summary:
    'What the evidence should have by reason and receiver, what of it was found, and what to film still; ticks points and says what files are.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    reason: { type: 'string' },
    target: { type: 'string' },
    tick: { type: 'string' },
    untick: { type: 'string' },
    forget: { type: 'string' },
    role: { type: 'string' },
  },
  async run(call) {
    const [archive, id] = [call.text('archive'), call.text('order')]
    if (!archive && !id && call.text('reason') !== undefined) return blank(call)
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async (open) => {
      const applied = await applyWishes(open, id, call)
      if (!applied.ok) return applied
      const checked = await open.desk.checklist(id, call.text('target') ?? null)
      if (!checked.ok) return checked
      const { points } = checked.value.checklist
      return succeed({
        sound: !points.some(({ state }) => state === 'missing' || state === 'unticked'),
        document: { order: id, ...checked.value },
        lines: checklistLines(checked.value),
      })
    })
  },
}
