import { isGrounded, type Policy, type Sourced, sourceTitle } from '../domain/dispute/policy.ts'
import type { PolicyChange, SaidValue } from '../domain/dispute/policy-diff.ts'
import { type PolicyValue, valueAt, valuePaths, writeValue } from '../domain/dispute/policy-value.ts'
import type { TargetPreset } from '../domain/dispute/target-preset.ts'
import { canonicalJson } from '../domain/kernel/canonical-json.ts'

const shown = (value: PolicyValue | null): string => (value === null ? 'unknown' : writeValue(value))

const groundsOf = (listed: Pick<Policy, 'sources'>, value: Sourced<unknown>): string => {
  const { asOf, confidence, sources, note } = value
  if (value.value === null) return note === undefined ? '' : `  (${note})`
  const more = sources.length > 1 ? ` and ${sources.length - 1} more` : ''
  return `  [${confidence}${asOf === null ? '' : `, ${asOf}`}] ${sourceTitle(listed, value) ?? ''}${more}`
}

const valueLine = (policy: Policy, path: string): string => {
  const value = valueAt(policy, path)
  if (value === null) return `  ${path}: unknown`
  const { theirs } = value
  if (theirs === undefined) return `  ${path}: ${shown(value.value)}${groundsOf(policy, value)}`
  const note = theirs.note === '' ? '' : `, “${theirs.note}”`
  return `  ${path}: ${shown(value.value)}  (yours, ${theirs.at.slice(0, 10)}${note}; published: ${shown(theirs.published)})`
}

/** One pack: every value with its source, date and confidence, then what else is said of the receiver. */
export const policyLines = (policy: Policy): readonly string[] => [
  `${policy.name}  (${policy.id}, version ${policy.version}, last checked ${policy.checked}). What was published, no legal advice.`,
  ...valuePaths(policy).map((path) => valueLine(policy, path)),
  ...policy.refundTimes.map(
    ({ method, least, most, unit, ...rest }) =>
      `  refund, ${method}: ${least ?? '…'} to ${most ?? '…'} ${unit}${groundsOf(policy, { value: most, ...rest })}`,
  ),
  ...(policy.cautions.value ?? []).map(({ text }) => `  beware: ${text}`),
  ...policy.further.map(({ id, excludes, note }) =>
    excludes.length === 0
      ? `  further: ${id}. ${note}`
      : `  further: ${id}, which ends ${excludes.join(', ')}. ${note}`,
  ),
  ...Object.values(policy.sources).map(
    ({ title, url, date }) => `  source: ${title}${date === null ? '' : `, ${date}`}${url === null ? '' : `, ${url}`}`,
  ),
]

/** One pack in a list: how much of it is known, and whether its sources should be looked at again. */
export const policySummary = (policy: Policy, recheck: boolean): string => {
  const values = valuePaths(policy).map((path) => valueAt(policy, path))
  const count = (test: (value: Sourced<PolicyValue>) => boolean): number =>
    values.filter((value) => value !== null && test(value)).length
  const theirs = count((value) => value.theirs !== undefined)
  return [
    `${policy.id.padEnd(16)} ${policy.kind.padEnd(12)} last checked ${policy.checked}`,
    `${count(({ value }) => value !== null)} values known, ${count(isGrounded)} of them well grounded, ${count(({ value }) => value === null)} unknown`,
    ...(theirs === 0 ? [] : [`${theirs} yours`]),
    ...(recheck ? ['look at its sources again, they may have changed'] : []),
  ].join('  ')
}

const groundsIn = ({ sources, asOf, confidence, note }: SaidValue): string =>
  [confidence, asOf, ...sources, note].filter((one) => one !== null).join(', ')

const textIn = ({ value }: SaidValue): string =>
  value === null ? 'unknown' : typeof value === 'string' ? value : canonicalJson(value)

/** Of what is said on both sides alike, nothing is repeated. */
export const changeLine = ({ policy, path, before, after }: PolicyChange): string => {
  if (before === null || after === null) {
    const one = before ?? after
    return `${after === null ? 'Gone' : 'New'}: ${policy} ${path}${one === null ? '' : `: ${textIn(one)}`}`
  }
  const [was, is] = [textIn(before), textIn(after)]
  const [grounds, now] = [groundsIn(before), groundsIn(after)]
  const value = was === is ? was : `${was} → ${is}`
  return `Changed: ${policy} ${path}: ${value}${grounds === now ? '' : `  [${grounds}] → [${now}]`}`
}

export const targetLine = (target: TargetPreset): string => {
  const { maxBytesPerFile, maxTotalBytes } = target.limits
  const binding = maxBytesPerFile.value === null ? maxTotalBytes : maxBytesPerFile
  const what = maxBytesPerFile.value === null ? 'bytes together' : 'bytes a file'
  return `size ${target.id.padEnd(11)} ${binding.value ?? 'unknown'} ${what}${groundsOf(target, binding)}`
}
