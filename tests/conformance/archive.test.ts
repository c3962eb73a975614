import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../src/adapters/archive/archive.ts'
import { createArchiveFiles } from '../../src/adapters/archive/archive-files.ts'
import { openArchive } from '../../src/adapters/archive/open-archive.ts'
import { createSealedFiles } from '../../src/adapters/encryption/sealed-files.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { custodyLine, followCustody } from '../../src/domain/evidence/custody.ts'
import { sha256 } from '../../src/domain/kernel/digest.ts'
import { instant, instantFromMillis } from '../../src/domain/kernel/instant.ts'
import { emptyDispute } from '../../src/domain/order/dispute-record.ts'
import type { Order } from '../../src/domain/order/order.ts'
import { madeSealing } from '../fixtures/made-sealing.ts'
import { createMemoryArchive } from '../fixtures/memory-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-archive-'))
const hasher = createHasher()
let millis = Date.parse('2026-11-22T12:00:00Z')
const now = () => {
  millis += 1000
  return instantFromMillis(millis)
}
const ports = { hasher, clock: { now } }
let count = 0
const fresh = (): string => join(folder, `archive-${++count}`)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sealing = await madeSealing()
const encryptedIn = (directory: string) =>
  createArchive(directory, { ...ports, encrypted: createSealedFiles(createArchiveFiles(directory), sealing) })

const orderOf = (id: string, createdAt = '2026-11-01T10:00:00Z'): Order => ({
  schema: 1,
  id,
  createdAt: instant(createdAt),
  facts: { platform: 'aliexpress', item: 'Чайник «Улей»', price: { minor: 1299, currency: 'EUR' } },
  originals: [
    {
      sha256: hasher.sha256(`video of ${id}`),
      byteLength: 7,
      originalName: 'VID.mp4',
      kind: 'video',
      mediaType: 'video/mp4',
      acquiredAt: instant(createdAt),
      clocks: [],
    },
  ],
  exhibits: [],
  withdrawn: [],
  dispute: emptyDispute,
})

const oddIds = [
  '8123456789',
  'A',
  'a',
  '../../etc',
  'con',
  '.',
  'a/b\\c:d*?"<>|',
  'заказ №5',
  '📦',
  'x'.repeat(200),
  '\n',
  'a_b',
  'é',
  'e\u0301',
]

describe.each([
  ['in memory', () => createMemoryArchive(ports)],
  ['on disk', () => createArchive(fresh(), ports)],
  ['encrypted on disk', () => encryptedIn(fresh())],
])('an archive %s', (_, make) => {
  it('finds what was saved, under any id', async () => {
    const archive = make()
    const ids = oddIds.filter((id) => id.trim() !== '')
    for (const id of ids) expect((await archive.save(orderOf(id))).ok).toBe(true)
    for (const id of ids) expect(await archive.find(id)).toEqual({ ok: true, value: orderOf(id) })
    const listed = await archive.list()
    expect(listed.ok && [...listed.value].sort()).toEqual([...ids].sort())
  })

  it.each(['', '   ', '\ud800', 'x'.repeat(201)])('refuses the id %j', async (id) => {
    const saved = await make().save(orderOf(id))
    expect(!saved.ok && saved.failure.code).toBe('archive.bad-order-id')
  })

  it('lists the newest first, and tells who holds an original', async () => {
    const archive = make()
    await archive.save(orderOf('old', '2026-01-01T00:00:00Z'))
    await archive.save(orderOf('new', '2026-11-01T00:00:00Z'))
    await archive.save(orderOf('middle', '2026-06-01T00:00:00Z'))
    expect(await archive.list()).toEqual({ ok: true, value: ['new', 'middle', 'old'] })
    expect(await archive.ordersWith(hasher.sha256('video of old'))).toEqual({ ok: true, value: ['old'] })
    expect(await archive.find('none')).toEqual({ ok: true, value: null })
  })

  it('chains custody entries, also when they are recorded at once', async () => {
    const archive = make()
    await Promise.all(Array.from({ length: 20 }, (_, index) => archive.record('A', 'derived', { index })))
    const chain = await archive.custody('A')
    const log = chain.ok ? chain.value.map((entry) => `${custodyLine(entry)}\n`).join('') : ''
    const followed = followCustody(log, (text) => hasher.sha256(text))
    expect([followed.entries, followed.breaks]).toEqual([20, []])
  })

  it('gives back a stage result by its key, and null for another', async () => {
    const archive = make()
    const key = hasher.sha256('scan 1')
    await archive.keepStageResult(key, { frames: [1, 2.5, null], text: 'ü' })
    expect(await archive.stageResult(key)).toEqual({ frames: [1, 2.5, null], text: 'ü' })
    expect(await archive.stageResult(hasher.sha256('scan 2'))).toBeNull()
  })
})

describe('the archive on disk', () => {
  it('gives orders folders that differ on a disk which does not tell A from a', async () => {
    const root = fresh()
    const archive = createArchive(root, ports)
    for (const id of oddIds) await archive.save(orderOf(id))
    const names = readdirSync(join(root, 'orders'))
    expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(oddIds.length - 1)
    for (const name of names) expect(name).toMatch(/^[oh]-[a-z0-9_-]{1,120}$/)
  })

  it('names a damaged record, and goes on with all others', async () => {
    const root = fresh()
    const archive = createArchive(root, ports)
    await archive.save(orderOf('good'))
    await archive.save(orderOf('torn'))
    await archive.save(orderOf('later'))
    writeFileSync(join(root, 'orders/o-torn/order.json'), '{"schema":1,"id":"to')
    writeFileSync(join(root, 'orders/o-later/order.json'), JSON.stringify({ ...orderOf('later'), schema: 2 }))
    for (const id of ['torn', 'later']) rmSync(join(root, `orders/o-${id}/journal.jsonl`))
    for (const id of ['torn', 'later']) {
      const found = await archive.find(id)
      expect(!found.ok && [found.failure.code, found.failure.message.includes(`orders/o-${id}/order.json`)]).toEqual([
        'archive.damaged',
        true,
      ])
    }
    expect(await archive.list()).toEqual({ ok: true, value: ['good', 'later', 'torn'] })
    expect((await archive.find('good')).ok).toBe(true)
  })

  it('drops a line that was torn by a power cut, and names one that was changed', async () => {
    const root = fresh()
    const archive = createArchive(root, ports)
    await archive.record('A', 'acquired', { n: 1 })
    const log = join(root, 'orders/o-_41/custody.jsonl')
    appendFileSync(log, '{"action":"deri')
    await archive.record('A', 'derived', { n: 2 })
    const chain = await archive.custody('A')
    expect(chain.ok && chain.value.map(({ sequence }) => sequence)).toEqual([0, 1])
    expect(followCustody(readFileSync(log, 'utf8'), (text) => hasher.sha256(text)).breaks).toEqual([])
    writeFileSync(log, `not json\n${readFileSync(log, 'utf8')}`)
    const damaged = await archive.custody('A')
    expect(!damaged.ok && [damaged.failure.code, damaged.failure.message.includes('custody.jsonl')]).toEqual([
      'archive.damaged',
      true,
    ])
    const recorded = await archive.record('A', 'derived', { n: 3 })
    expect(!recorded.ok && recorded.failure.code).toBe('archive.damaged')
  })

  it('takes a torn stage result for none', async () => {
    const root = fresh()
    const archive = createArchive(root, ports)
    const key = sha256('ab'.repeat(32))
    await archive.keepStageResult(key, [1, 2, 3])
    writeFileSync(join(root, 'stages/ab', 'ab'.repeat(31)), `${'0'.repeat(64)}\n[1,2`)
    expect(await archive.stageResult(key)).toBeNull()
  })

  it('has one writer: another process is told, a dead one is not waited for', async () => {
    const root = fresh()
    const first = await openArchive(root, ports)
    expect(first.ok).toBe(true)
    const script = `
      const { createArchive } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/adapters/archive/archive.ts'))})
      const { createHasher } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/adapters/integrity/hasher.ts'))})
      const archive = createArchive(process.argv[1], { hasher: createHasher(), clock: { now: () => '2026-11-22T00:00:00.000Z' } })
      const done = await archive.record('A', 'acquired', {})
      console.log(done.ok ? 'written' : done.failure.code)
      if (process.argv[2] === 'die') process.kill(process.pid, 'SIGKILL')
    `
    const write = (how: string): string => {
      try {
        return execFileSync(process.execPath, ['--input-type=module', '-e', script, root, how], {
          encoding: 'utf8',
        }).trim()
      } catch (error) {
        return String((error as { stdout?: string }).stdout).trim()
      }
    }
    expect(write('end')).toBe('archive.in-use')
    if (first.ok) await first.value.close()
    expect(write('die')).toBe('written')
    expect(existsSync(join(root, 'writer.lock'))).toBe(true)
    expect(write('end')).toBe('written')
    expect(existsSync(join(root, 'writer.lock'))).toBe(false)
  })

  it('tells a holder from a later process with the same number', async () => {
    const root = fresh()
    const archive = createArchive(root, ports)
    await archive.keepStageResult(sha256('cd'.repeat(32)), 1)
    writeFileSync(join(root, 'writer.lock'), JSON.stringify({ pid: 1, started: 'another boot 5', token: 'x' }))
    expect((await archive.save(orderOf('A'))).ok).toBe(true)
  })
})
