import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSettingsStore } from '../../../src/adapters/archive/settings-store.ts'
import { createShelf } from '../../../src/adapters/resources/shelf.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import { succeed } from '../../../src/domain/kernel/result.ts'
import {
  acknowledgePolicies,
  clearOverride,
  overridePolicy,
  policiesOf,
  policiesToRecheck,
  policyFileNews,
  policyNamed,
  policyNews,
} from '../../../src/workflow/policies.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-policies-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const portsOf = (now = '2026-11-23T08:00:00Z') => ({
  shelf: createShelf('resources'),
  settings: createSettingsStore(folder),
  clock: { now: () => instant(now) },
})

const taken = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

const codeOf = (result: { readonly ok: boolean; readonly failure?: { readonly code: string } }): string | undefined =>
  result.failure?.code

const settingsPath = () => join(folder, 'settings.json')

describe('values of the user’s own', () => {
  it('are kept in the archive and read by the next start', async () => {
    taken(await overridePolicy(portsOf(), 'AliExpress', 'files.maxFiles', '6', 'seen in the form'))
    const policy = taken(await policyNamed(portsOf(), 'aliexpress'))
    expect(policy.files.maxFiles).toMatchObject({
      value: 6,
      theirs: { at: '2026-11-23T08:00:00.000Z', note: 'seen in the form', published: null },
    })
    const others = taken(await policiesOf(portsOf())).filter(({ id }) => id !== 'aliexpress')
    expect(JSON.stringify(others)).not.toContain('"theirs"')
  })

  it('are replaced by a later one of the same path, and cleared one by one', async () => {
    const ports = portsOf()
    for (const value of ['6', '7']) taken(await overridePolicy(ports, 'aliexpress', 'files.maxFiles', value, ''))
    taken(await overridePolicy(ports, 'aliexpress', 'refundLatest', '30 calendar-days', ''))
    expect(taken(await ports.settings.read()).overrides.map(({ value }) => value)).toEqual([
      7,
      { count: 30, unit: 'calendar-day' },
    ])
    taken(await clearOverride(ports, 'aliexpress', 'files.maxFiles'))
    const policy = taken(await policyNamed(ports, 'aliexpress'))
    expect(policy.files.maxFiles).toMatchObject({ value: null })
    expect(policy.refundLatest).toMatchObject({ value: { count: 30 }, theirs: { published: { count: 20 } } })
    expect(codeOf(await clearOverride(ports, 'aliexpress', 'files.maxFiles'))).toBe('policy.no-such-override')
  })

  it('are refused where they fit nothing, and then nothing is written', async () => {
    const ports = portsOf()
    expect(codeOf(await overridePolicy(ports, 'nobody', 'files.maxFiles', '6', ''))).toBe('dispute.no-such-target')
    expect(codeOf(await overridePolicy(ports, 'aliexpress', 'files.most', '6', ''))).toBe('policy.no-such-value')
    expect(codeOf(await overridePolicy(ports, 'aliexpress', 'files.maxFiles', 'six', ''))).toBe('policy.bad-value')
    expect(await readdir(folder)).toEqual([])
  })

  it('leave no half-written file behind', async () => {
    for (const value of ['1', '2', '3']) taken(await overridePolicy(portsOf(), 'ebay', 'files.maxFiles', value, ''))
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('are never thrown away: a damaged file is told and left as it is', async () => {
    for (const text of ['{"schema":1,', '{"schema":1,"overrides":[{"policy":1}]}']) {
      await writeFile(settingsPath(), text)
      expect(codeOf(await policiesOf(portsOf()))).toBe('archive.damaged')
      expect(codeOf(await overridePolicy(portsOf(), 'ebay', 'files.maxFiles', '3', ''))).toBe('archive.damaged')
      expect(await readFile(settingsPath(), 'utf8')).toBe(text)
    }
  })
})

describe('what changed since the user last looked', () => {
  it('is nothing before they ever did, and nothing right after', async () => {
    expect(taken(await policyNews(portsOf()))).toEqual([])
    taken(await acknowledgePolicies(portsOf()))
    expect(taken(await policyNews(portsOf()))).toEqual([])
  })

  it('is told after an update, without their own values', async () => {
    const ports = portsOf()
    taken(await overridePolicy(ports, 'vinted', 'files.maxFiles', '9', ''))
    taken(await acknowledgePolicies(ports))
    const settings = taken(await ports.settings.read())
    const seen = settings.seen
      .filter(({ id }) => id !== 'wish')
      .map((policy) => (policy.id === 'vinted' ? { ...policy, checked: '2025-01-01' } : policy))
    taken(await ports.settings.change((now) => succeed({ ...now, seen })))
    expect(
      taken(await policyNews(ports)).map(({ policy, path, before, after }) => [
        policy,
        path,
        before?.value ?? null,
        after?.value,
      ]),
    ).toEqual([
      ['vinted', 'checked', '2025-01-01', '2026-11-22'],
      ['wish', 'pack', null, expect.stringContaining('Wish')],
    ])
  })

  it('is told against a file of the user’s', async () => {
    const ports = portsOf()
    const path = join(folder, 'older.json')
    const older = (await readFile('resources/policies/vinted.json', 'utf8')).replace('"version": 1', '"version": 7')
    await writeFile(path, older)
    expect(taken(await policyFileNews(ports, path))).toMatchObject([
      { path: 'version', before: { value: 7 }, after: { value: 1 } },
    ])
    await writeFile(path, older.replace('"schema": 2', '"schema": 1'))
    expect(codeOf(await policyFileNews(ports, path))).toBe('policy.bad-file')
    expect(codeOf(await policyFileNews(ports, join(folder, 'none.json')))).toBe('policy.bad-file')
    await writeFile(path, older.replace('"id": "vinted"', '"id": "elsewhere"'))
    expect(codeOf(await policyFileNews(ports, path))).toBe('dispute.no-such-target')
  })
})

describe('packs to look at again', () => {
  it('are none within the time and all of them after it', async () => {
    expect(await policiesToRecheck(portsOf('2027-11-21T23:59:00Z'))).toEqual([])
    expect(await policiesToRecheck(portsOf('2027-11-22T00:00:00Z'))).toHaveLength(16)
  })
})
