import type { Policy, Sourced } from '../domain/dispute/policy.ts'
import type { PolicyChange, SaidValue } from '../domain/dispute/policy-diff.ts'
import { type PolicyValue, valueAt, valueForm, valuePaths, writeValue } from '../domain/dispute/policy-value.ts'
import { canonicalJson } from '../domain/kernel/canonical-json.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { Desk } from './desk.ts'
import { formView } from './form-view.ts'
import { type PolicyPorts, policiesToRecheck, policyFor, policyNews } from './policies.ts'
import type { Clock } from './ports/clock.ts'

const groundsOf = (
  { sources: listed }: Policy,
  { sources, asOf, confidence, note }: Omit<Sourced<unknown>, 'value'>,
) => ({
  sources: sources.map((key) => {
    const source = listed[key]
    return { title: source?.title ?? key, address: source?.url ?? null, date: source?.date ?? null }
  }),
  asOf,
  confidence,
  note: note ?? null,
})

/** A list of the pack may not be changed by whom it is handed to. */
const handed = (value: PolicyValue | null) =>
  typeof value === 'object' && value !== null && !('unit' in value) && !('minor' in value) ? [...value] : value

const ruleView = (policy: Policy, path: string) => {
  const sourced = valueAt(policy, path)
  if (sourced === null) return []
  const { value, theirs } = sourced
  const timer = policy.timers.find(({ id }) => path === `timers.${id}`)
  return [
    {
      ...groundsOf(policy, sourced),
      path,
      value: handed(value),
      from: [...(timer?.anchors ?? [])],
      own: timer?.actor === 'buyer',
      written: value === null ? '' : writeValue(value),
      form: valueForm(path),
      theirs: theirs ? { at: theirs.at, note: theirs.note, published: handed(theirs.published) } : null,
    },
  ]
}

const linesView = (policy: Policy, sourced: Sourced<readonly string[]>) => ({
  ...groundsOf(policy, sourced),
  lines: [...(sourced.value ?? [])],
})

const inWords = (said: SaidValue | null): string | null => {
  if (said === null || said.value === null) return null
  return typeof said.value === 'string' ? said.value : canonicalJson(said.value)
}

/** Grounds that changed are told with the value; of what is said on both sides alike nothing is repeated. */
const changeView = ({ policy, path, before, after }: PolicyChange) => {
  const [was, is] = [inWords(before), inWords(after)]
  const grounds = (said: SaidValue | null, value: string | null) =>
    [value ?? 'unknown', ...(said === null ? [] : [said.confidence, said.asOf, ...said.sources, said.note])]
      .filter((one) => one !== null)
      .join(', ')
  return was === is && before !== null && after !== null
    ? { policy, path, before: grounds(before, was), after: grounds(after, is) }
    : { policy, path, before: was, after: is }
}

/**
 * The rules of the order's receiver, and what the order has for its form; null where it names none that is known. What
 * the receiver publishes is shown, never more: a part that nobody knows stays unknown.
 */
export const rulesView = async (
  ports: PolicyPorts & { readonly clock: Clock },
  desk: Pick<Desk, 'draft'>,
  order: Order,
) => {
  const found = await policyFor(ports, order, null)
  if (!found.ok) return found
  const policy = found.value
  if (policy === null) return succeed(null)
  const [settings, news] = [await ports.settings.read(), await policyNews(ports)]
  if (!settings.ok) return settings
  if (!news.ok) return news
  const { id, name, checked, cautions, returnPayer } = policy
  const changes = [
    ...news.value.filter((change) => change.policy === id),
    ...news.value.filter((change) => change.policy !== id),
  ]
  return succeed({
    policy: id,
    name,
    checked,
    recheck: (await policiesToRecheck(ports)).includes(id),
    rules: valuePaths(policy).flatMap((path) => ruleView(policy, path)),
    refundTimes: policy.refundTimes.map(({ method, least, most, unit, ...said }) => ({
      ...groundsOf(policy, said),
      method,
      least,
      most,
      unit,
    })),
    returnPayer: returnPayer.value === null ? null : { ...groundsOf(policy, returnPayer), ...returnPayer.value },
    cautions: linesView(policy, {
      ...cautions,
      value: cautions.value?.map(({ text }) => text) ?? null,
      theirs: undefined,
    }),
    advice: linesView(policy, policy.advice),
    abuse: linesView(policy, policy.abuse),
    further: policy.further.map(({ id: road, excludes, note }) => ({ id: road, excludes: [...excludes], note })),
    form: await formView(policy, desk, order),
    acknowledged: settings.value.seen.length > 0,
    news: changes.map(changeView),
  }) satisfies Result<unknown, Failure>
}
