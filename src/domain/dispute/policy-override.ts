import type { Failure } from '../kernel/failure.ts'
import type { Instant } from '../kernel/instant.ts'
import { fail, type Result, succeed } from '../kernel/result.ts'
import type { Policy } from './policy.ts'
import { type PolicyValue, parseValue, valueAt, valueForm, withValue, writeValue } from './policy-value.ts'

/** A value that the user put in place of a published one; kept apart from the packs and shown as theirs. */
export interface PolicyOverride {
  readonly policy: string
  /** See `valuePaths`. */
  readonly path: string
  /** Null: the user holds what is published for wrong and does not know better. */
  readonly value: PolicyValue | null
  readonly at: Instant
  readonly note: string
}

/** What a user writes for a value that they do not know. */
const unknown = 'unknown'

/** An override from what a user wrote; refused with the way to write it (`policy.no-such-value`, `policy.bad-value`). */
export const makeOverride = (
  policy: Policy,
  path: string,
  written: string,
  at: Instant,
  note: string,
): Result<PolicyOverride, Failure> => {
  if (valueAt(policy, path) === null) {
    return fail({ code: 'policy.no-such-value', message: `${policy.name} has no value called “${path}”.` })
  }
  const value = written.trim() === unknown ? null : parseValue(path, written)
  return value === null && written.trim() !== unknown
    ? fail({
        code: 'policy.bad-value',
        message: `“${written}” does not fit ${path}. Write ${valueForm(path)}, or “${unknown}”.`,
      })
    : succeed({ policy: policy.id, path, value, at, note })
}

const fits = ({ path, value }: PolicyOverride): boolean =>
  value === null || parseValue(path, writeValue(value)) !== null

/** The pack as the user wants it. An override of a value that the pack no longer has, or that no longer fits, is left aside. */
export const applyOverrides = (policy: Policy, overrides: readonly PolicyOverride[]): Policy =>
  overrides
    .filter((one) => one.policy === policy.id && fits(one))
    .reduce((pack, { path, value, at, note }) => {
      const published = valueAt(policy, path)
      return published === null
        ? pack
        : withValue(pack, path, { ...published, value, theirs: { at, note, published: published.value } })
    }, policy)
