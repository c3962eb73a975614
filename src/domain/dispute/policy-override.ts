import type { Failure } from '../kernel/failure.ts'
import type { Instant } from '../kernel/instant.ts'
import { fail, type Result, succeed } from '../kernel/result.ts'
import type { Policy } from './policy.ts'
import { type PolicyValue, parseValue, valueAt, valueForm, withValue } from './policy-value.ts'

/** A value that the user put in place of a published one; kept apart from the packs and shown as theirs. */
export interface PolicyOverride {
  readonly policy: string
  /** See `valuePaths`. */
  readonly path: string
  readonly value: PolicyValue
  readonly at: Instant
  readonly note: string
}

/** An override from what a user wrote; refused with the way to write it. */
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
  const value = parseValue(path, written)
  return value === null
    ? fail({ code: 'policy.bad-value', message: `“${written}” does not fit ${path}. Write ${valueForm(path)}.` })
    : succeed({ policy: policy.id, path, value, at, note })
}

/** The pack as the user wants it. An override of a value that the pack no longer has is left aside. */
export const applyOverrides = (policy: Policy, overrides: readonly PolicyOverride[]): Policy =>
  overrides
    .filter(({ policy: id }) => id === policy.id)
    .reduce((pack, { path, value, at, note }) => {
      const published = valueAt(pack, path)
      return published === null
        ? pack
        : withValue(pack, path, { ...published, value, theirs: { at, note, published: published.value } })
    }, policy)
