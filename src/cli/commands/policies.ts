import { fail, succeed } from '../../domain/kernel/result.ts'
import {
  acknowledgePolicies,
  clearOverride,
  overridePolicy,
  policiesOf,
  policiesToRecheck,
  policyFileNews,
  policyNamed,
  policyNews,
} from '../../workflow/policies.ts'
import { type Command, incompleteCall } from '../command.ts'
import { changeLine, policyLines, policySummary, targetLine } from '../policy-lines.ts'
import { withDesk } from '../with-desk.ts'

const usage =
  'policies --archive DIR [--show ID] [--diff FILE] [--set ID --path PATH --value V --note TEXT] [--clear ID --path PATH] [--seen]'

export const policiesCommand: Command = {
  name: 'policies',
  usage,
  summary:
    'Shows the rule packs with their sources; sets values of your own; shows what changed since you last looked.',
  options: {
    archive: { type: 'string' },
    show: { type: 'string' },
    diff: { type: 'string' },
    set: { type: 'string' },
    clear: { type: 'string' },
    path: { type: 'string' },
    value: { type: 'string' },
    note: { type: 'string' },
    seen: { type: 'boolean' },
  },
  async run(call) {
    const archive = call.text('archive')
    const [show, other] = [call.text('show'), call.text('diff')]
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
      if (other) {
        const changes = await policyFileNews(ports, other)
        return changes.ok
          ? succeed({
              sound: true,
              document: { changes: changes.value },
              lines: changes.value.length === 0 ? ['Nothing differs.'] : changes.value.map(changeLine),
            })
          : changes
      }
      if (call.flag('seen')) {
        const done = await acknowledgePolicies(ports)
        if (!done.ok) return done
      }
      const wanted = show ?? set ?? clear
      if (wanted) {
        const policy = await policyNamed(ports, wanted)
        return policy.ok ? succeed({ sound: true, document: policy.value, lines: policyLines(policy.value) }) : policy
      }
      const [policies, news] = [await policiesOf(ports), await policyNews(ports)]
      if (!policies.ok) return policies
      if (!news.ok) return news
      const [recheck, targets] = [await policiesToRecheck(ports), await ports.shelf.targets()]
      return succeed({
        sound: true,
        document: { policies: policies.value, changes: news.value, recheck, targets },
        lines: [
          ...policies.value.map((policy) => policySummary(policy, recheck.includes(policy.id))),
          ...targets.map(targetLine),
          ...news.value.map(changeLine),
        ],
      })
    })
  },
}
