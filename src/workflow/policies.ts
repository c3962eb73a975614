import type { Policy } from '../domain/dispute/policy.ts'
import { diffPolicies, diffShelves, type PolicyChange } from '../domain/dispute/policy-diff.ts'
import { applyOverrides, makeOverride, type PolicyOverride } from '../domain/dispute/policy-override.ts'
import { needsRecheck } from '../domain/dispute/recheck.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { Clock } from './ports/clock.ts'
import type { SettingsStore } from './ports/settings.ts'
import type { Shelf } from './ports/shelf.ts'

export interface PolicyPorts {
  readonly shelf: Shelf
  readonly settings: SettingsStore
}

/** All rule packs, with the user's own values in place. */
export const policiesOf = async ({ shelf, settings }: PolicyPorts): Promise<Result<readonly Policy[], Failure>> => {
  const theirs = await settings.read()
  if (!theirs.ok) return theirs
  return succeed((await shelf.policies()).map((policy) => applyOverrides(policy, theirs.value.overrides)))
}

const named = (policies: readonly Policy[], name: string): Policy | undefined => {
  const wanted = name.trim().toLowerCase()
  return policies.find(({ id, name: full }) => id === wanted || full.toLowerCase() === wanted)
}

const noSuchPolicy = (name: string, policies: readonly Policy[]): Failure => ({
  code: 'dispute.no-such-target',
  message: `There is no receiver “${name}”. Known are: ${policies.map(({ id }) => id).join(', ')}.`,
})

/** A pack by id or name. */
export const policyNamed = async (ports: PolicyPorts, name: string): Promise<Result<Policy, Failure>> => {
  const policies = await policiesOf(ports)
  if (!policies.ok) return policies
  const policy = named(policies.value, name)
  return policy ? succeed(policy) : fail(noSuchPolicy(name, policies.value))
}

/** The receiver's policy by id or name. Null when the order names none, or one that is not on the shelf. */
export const policyFor = async (
  ports: PolicyPorts,
  order: Order,
  target: string | null,
): Promise<Result<Policy | null, Failure>> => {
  if (target !== null) return policyNamed(ports, target)
  const policies = await policiesOf(ports)
  if (!policies.ok) return policies
  return succeed(named(policies.value, order.facts.platform ?? '') ?? null)
}

/** Puts the user's value in place of a published one; an earlier one of theirs goes. */
export const overridePolicy = async (
  ports: PolicyPorts & { readonly clock: Clock },
  id: string,
  path: string,
  written: string,
  note: string,
): Promise<Result<PolicyOverride, Failure>> => {
  const policy = await policyNamed(ports, id)
  if (!policy.ok) return policy
  const made = makeOverride(policy.value, path, written, ports.clock.now(), note)
  if (!made.ok) return made
  const saved = await ports.settings.change((now) => {
    const others = now.overrides.filter((old) => old.policy !== made.value.policy || old.path !== path)
    return succeed({ ...now, overrides: [...others, made.value] })
  })
  return saved.ok ? made : saved
}

/** Back to what is published. */
export const clearOverride = async (
  { settings }: PolicyPorts,
  id: string,
  path: string,
): Promise<Result<void, Failure>> => {
  const saved = await settings.change((now) => {
    const overrides = now.overrides.filter((old) => old.policy !== id || old.path !== path)
    return overrides.length === now.overrides.length
      ? fail({ code: 'policy.no-such-override', message: `You have set no value of your own for ${id}, ${path}.` })
      : succeed({ ...now, overrides })
  })
  return saved.ok ? succeed(undefined) : saved
}

/** What the packs say otherwise than when the user last acknowledged them; nothing as long as they never did. */
export const policyNews = async ({
  shelf,
  settings,
}: PolicyPorts): Promise<Result<readonly PolicyChange[], Failure>> => {
  const now = await settings.read()
  if (!now.ok) return now
  return succeed(now.value.seen.length === 0 ? [] : diffShelves(now.value.seen, await shelf.policies()))
}

/** What the pack that ships says otherwise than the one in a file; the user's own values are left out of both. */
export const policyFileNews = async (
  { shelf }: PolicyPorts,
  path: string,
): Promise<Result<readonly PolicyChange[], Failure>> => {
  const other = await shelf.policyFile(path)
  if (!other.ok) return other
  const policies = await shelf.policies()
  const pack = policies.find(({ id }) => id === other.value.id)
  return pack ? succeed(diffPolicies(other.value, pack)) : fail(noSuchPolicy(other.value.id, policies))
}

/** The packs whose sources should be looked at again by now, by id. */
export const policiesToRecheck = async ({
  shelf,
  clock,
}: PolicyPorts & { readonly clock: Clock }): Promise<readonly string[]> => {
  const [every, policies] = [await shelf.checkEvery(), await shelf.policies()]
  const today = clock.now().slice(0, 10)
  return policies.filter((policy) => needsRecheck(policy, every, today)).map(({ id }) => id)
}

/** From now on changes are counted from what ships today. */
export const acknowledgePolicies = async ({ shelf, settings }: PolicyPorts): Promise<Result<void, Failure>> => {
  const seen = await shelf.policies()
  const saved = await settings.change((now) => succeed({ ...now, seen }))
  return saved.ok ? succeed(undefined) : saved
}
