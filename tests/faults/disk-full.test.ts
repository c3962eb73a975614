import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { explainWrite as explainArchive } from '../../src/adapters/archive/archive-failure.ts'
import { explainWrite as explainBundle } from '../../src/adapters/bundle/bundle-failure.ts'
import { explainWrite as explainVault } from '../../src/adapters/vault/vault-failure.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-full-'))
const sources = join(import.meta.dirname, '../../src')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'writer.lock')
    .map((entry) => entry.name)

/** Runs a script in a process that may write no file beyond 512 KiB: its write fails in the middle, as on a full disk. */
const runLimited = (script: string, ...args: readonly string[]): string =>
  execFileSync(
    'bash',
    ['-c', 'trap "" XFSZ; ulimit -f 512; exec "$0" --input-type=module -e "$@"', process.execPath, script, ...args],
    { encoding: 'utf8' },
  ).trim()

describe('a disk that takes no more', () => {
  it('ends an import with a plain failure and nothing half-written', () => {
    const source = join(folder, 'source.mp4')
    writeFileSync(source, Buffer.alloc(3_000_000, 1))
    const root = join(folder, 'archive')
    const code = runLimited(
      `const { createVault } = await import(${JSON.stringify(`${sources}/adapters/vault/vault.ts`)})
      const vault = createVault(process.argv[1])
      const stored = await vault.acquire(process.argv[2], () => undefined, new AbortController().signal)
      console.log(stored.ok ? 'stored' : stored.failure.code)`,
      root,
      source,
    )
    expect([code, filesIn(root)]).toEqual(['vault.disk-full', []])
  })

  it('keeps the record as it was', () => {
    const root = join(folder, 'records')
    const code = runLimited(
      `const { createArchive } = await import(${JSON.stringify(`${sources}/adapters/archive/archive.ts`)})
      const { createHasher } = await import(${JSON.stringify(`${sources}/adapters/integrity/hasher.ts`)})
      const at = '2026-11-22T00:00:00.000Z'
      const archive = createArchive(process.argv[1], { hasher: createHasher(), clock: { now: () => at } })
      const order = { schema: 1, id: 'a', createdAt: at, facts: {}, originals: [], exhibits: [], withdrawn: [], dispute: {} }
      await archive.save(order)
      const saved = await archive.save({ ...order, facts: { notes: 'x'.repeat(2_000_000) } })
      const logged = await archive.record('a', 'acquired', { note: 'x'.repeat(2_000_000) })
      await archive.record('a', 'acquired', {})
      const found = await archive.find('a')
      const chain = await archive.custody('a')
      console.log([saved.failure?.code, logged.failure?.code, JSON.stringify(found.value.facts), chain.value.length].join(' '))`,
      root,
    )
    expect(code).toBe('archive.disk-full archive.disk-full {} 1')
    expect([...filesIn(root)].sort()).toEqual(['custody.jsonl', 'journal.jsonl', 'order.json'])
  })

  it('is told apart from a folder that may not be written to', () => {
    const explain = (code: string) => {
      const error = Object.assign(new Error(code), { code })
      return [explainVault(error).code, explainArchive(error).code, explainBundle(error).code]
    }
    for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG']) {
      expect(explain(code)).toEqual(['vault.disk-full', 'archive.disk-full', 'bundle.disk-full'])
    }
    for (const code of ['EACCES', 'EPERM', 'EROFS']) {
      expect(explain(code)).toEqual(['vault.no-permission', 'archive.no-permission', 'bundle.no-permission'])
    }
    expect(explain('EIO')).toEqual(['vault.write-failed', 'archive.write-failed', 'bundle.write-failed'])
  })
})
