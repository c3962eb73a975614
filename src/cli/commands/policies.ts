import { type Policy, type Sourced, sourceTitle } from '../../domain/dispute/policy.ts'
import type { PolicyChange } from '../../domain/dispute/policy-diff.ts'
import { type PolicyValue, valueAt, valuePaths } from '../../domain/dispute/policy-value.ts'
import { formatMoney } from '../../domain/kernel/money.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import {
  acknowledgePolicies,
  clearOverride,
  overridePolicy,
  policiesOf,
  policyNamed,
  policyNews,
} from '../../workflow/policies.ts'
import { type Command, incompleteCall } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage =
  'policies --archive DIR [--show ID] [--set ID --path PATH --value V --note TEXT] [--clear ID --path PATH] [--seen]'

const shown = (value: PolicyValue | null): string => {
  if (value === null) return 'unknown'
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  if ('unit' in value) return `${value.count} ${value.unit}`
  return 'minor' in value ? formatMoney(value) : value.join(', ')
}

const line = (
  policy: Policy,
  path: string,
  { value, asOf, confidence, theirs, ...rest }: Sourced<PolicyValue>,
): string => {
  const from = value === null ? '' : `  [${confidence}${asOf ? `, ${asOf}` : ''}] ${sourceTitle(policy, rest) ?? ''}`
  return theirs
    ? `  ${path}: ${shown(value)}  (yours, ${theirs.at.slice(0, 10)}; published: ${shown(theirs.published)})`
    : `  ${path}: ${shown(value)}${from}`
}

const showPolicy = (policy: Policy): readonly string[] => [
  `${policy.name}  (${policy.id}, version ${policy.version}, last checked ${policy.checked})`,
  ...valuePaths(policy).map((path) => line(policy, path, valueAt(policy, path) as Sourced<PolicyValue>)),
]

const changeLine = ({ policy, path, before, after }: PolicyChange): string =>
  `${policy} ${path}: ${shown(before?.value ?? null)} → ${shown(after?.value ?? null)}`

const known = (policy: Policy): string => {
  const paths = valuePaths(policy)
  const found = paths.filter((path) => valueAt(policy, path)?.value !== null).length
  return `${found} of ${paths.length} values known`
}

export const policiesCommand: Command = {
  name: 'policies',
  usage,
  summary:
    'Shows the rule packs with their sources; sets values of your own; shows what changed since you last looked.',
  options: {
    archive: { type: 'string' },
    show: { type: 'string' },
    set: { type: 'string' },
    clear: { type: 'string' },
    path: { type: 'string' },
    value: { type: 'string' },
    note: { type: 'string' },
    seen: { type: 'boolean' },
  },
  async run(call) {
    const archive = call.text('archive')
    const show = call.text('show')
    const [set, clear, path, value] = [call.text('set'), call.text('clear'), call.text('path'), call.text('value')]
    if (!archive || (set && (!path || value === undefined)) || (clear && !path)) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ ports }) => {
      if (set && path && value !== undefined) {
        const made = await overridePolicy(ports, set, path, value, call.text('note') ?? '')
        if (!made.ok) return made
      }
      if (clear && path) {
        const cleared = await clearOverride(ports, clear, path)
        if (!cleared.ok) return cleared
      }
      if (call.flag('seen')) {
        const done = await acknowledgePolicies(ports)
        if (!done.ok) return done
      }
      const wanted = show ?? set ?? clear
      if (wanted) {
        const policy = await policyNamed(ports, wanted)
        return policy.ok ? succeed({ sound: true, document: policy.value, lines: showPolicy(policy.value) }) : policy
      }
      const [policies, news] = [await policiesOf(ports), await policyNews(ports)]
      if (!policies.ok) return policies
      if (!news.ok) return news
      return succeed({
        sound: true,
        document: { policies: policies.value, changes: news.value },
        lines: [
          ...policies.value.map(
            (policy) =>
              `${policy.id.padEnd(16)} ${policy.kind.padEnd(12)} last checked ${policy.checked}  ${known(policy)}`,
          ),
          ...news.value.map((change) => `Changed: ${changeLine(change)}`),
        ],
      })
    })
  },
}
