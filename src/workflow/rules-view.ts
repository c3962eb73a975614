import type { Policy } from '../domain/dispute/policy.ts'
import { sourceTitle } from '../domain/dispute/policy.ts'
import { type PolicyValue, valueAt, valuePaths, writeValue } from '../domain/dispute/policy-value.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type PolicyPorts, policyFor, policyNews } from './policies.ts'

const said = (value: PolicyValue | null): string | null => (value === null ? null : writeValue(value))

const valueView = (policy: Policy, path: string) => {
  const sourced = valueAt(policy, path)
  if (sourced === null) return []
  const [first] = sourced.sources
  const { theirs } = sourced
  return [
    {
      path,
      value: said(sourced.value),
      source: sourceTitle(policy, sourced),
      address: first === undefined ? null : (policy.sources[first]?.url ?? null),
      asOf: sourced.asOf,
      confidence: sourced.confidence,
      note: sourced.note ?? null,
      theirs: theirs ? { published: said(theirs.published) } : null,
    },
  ]
}

/** The rules of the order's receiver; null where it names none that is known. */
export const rulesView = async (ports: PolicyPorts, order: Order) => {
  const found = await policyFor(ports, order, null)
  if (!found.ok) return found
  const policy = found.value
  if (policy === null) return succeed(null)
  const news = await policyNews(ports)
  if (!news.ok) return news
  return succeed({
    policy: policy.id,
    name: policy.name,
    checked: policy.checked,
    values: valuePaths(policy).flatMap((path) => valueView(policy, path)),
    cautions: (policy.cautions.value ?? []).map(({ text }) => text),
    advice: [...(policy.advice.value ?? [])],
    abuse: [...(policy.abuse.value ?? [])],
    fields: [...(policy.fields.value ?? [])],
    news: news.value.filter((change) => change.policy === policy.id).map(({ path }) => path),
  }) satisfies Result<unknown, Failure>
}
