import type { Policy, Sourced } from './policy.ts'
import { type PolicyValue, valueAt, valuePaths } from './policy-value.ts'

export interface PolicyChange {
  readonly policy: string
  readonly path: string
  /** Null where one of the packs has no such value. */
  readonly before: Sourced<PolicyValue> | null
  readonly after: Sourced<PolicyValue> | null
}

const said = (value: Sourced<PolicyValue> | null): string =>
  JSON.stringify(value === null ? null : [value.value, value.sources, value.asOf, value.confidence])

/** What changed between two versions of a pack: values, their sources, dates and confidence. */
export const diffPolicies = (before: Policy, after: Policy): readonly PolicyChange[] =>
  [...new Set([...valuePaths(before), ...valuePaths(after)])].flatMap((path) => {
    const [old, now] = [valueAt(before, path), valueAt(after, path)]
    return said(old) === said(now) ? [] : [{ policy: after.id, path, before: old, after: now }]
  })
