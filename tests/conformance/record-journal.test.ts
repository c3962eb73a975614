import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../src/adapters/archive/archive.ts'
import { createArchiveFiles } from '../../src/adapters/archive/archive-files.ts'
import { openArchive } from '../../src/adapters/archive/open-archive.ts'
import { createSealedFiles } from '../../src/adapters/encryption/sealed-files.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { openSigner } from '../../src/adapters/integrity/signer.ts'
import { followJournal } from '../../src/domain/evidence/record-journal.ts'
import { instant } from '../../src/domain/kernel/instant.ts'
import { emptyDispute } from '../../src/domain/order/dispute-record.ts'
import type { Order } from '../../src/domain/order/order.ts'
import type { ArchiveFiles } from '../../src/workflow/ports/archive-files.ts'
import { madeSealing } from '../fixtures/made-sealing.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-journal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0
const fresh = (): string => join(folder, `archive-${++count}`)

const hasher = createHasher()
const clock = { now: () => instant('2026-11-23T12:00:00.000Z') }
const ports = { hasher, clock }
const sealing = await madeSealing()

const orderOf = (id: string, notes: string): Order => ({
  schema: 1,
  id,
  createdAt: instant('2026-11-01T10:00:00.000Z'),
  facts: { platform: 'aliexpress', item: 'Чайник «Улей»', notes },
  originals: [],
  exhibits: [],
  withdrawn: [],
  dispute: emptyDispute,
})

const okay = async (order: ReturnType<ReturnType<typeof createArchive>['save']>): Promise<void> => {
  expect(await order).toEqual({ ok: true, value: undefined })
}
const journalOf = (root: string, order = 'o-a'): string => join(root, 'orders', order, 'journal.jsonl')
const recordOf = (root: string, order = 'o-a'): string => join(root, 'orders', order, 'order.json')

const opened = async (root: string) => {
  const archive = await openArchive(root, { ...ports, openSigner: (files) => openSigner(files, clock) })
  if (!archive.ok) throw new Error(archive.failure.message)
  return archive.value
}

/** As a process leaves it that was killed: the lock is there, and its holder is not. */
const leaveByDeath = (root: string): void =>
  writeFileSync(join(root, 'writer.lock'), JSON.stringify({ pid: 1, started: 'another boot 5', token: 'x' }))

describe.each<[string, (root: string) => ArchiveFiles | undefined]>([
  ['plain', () => undefined],
  ['encrypted', (root) => createSealedFiles(createArchiveFiles(root), sealing)],
])('the journal of a record in a %s archive', (_, filesOf) => {
  it('holds every save, each in what it changed', async () => {
    const root = fresh()
    const encrypted = filesOf(root)
    const archive = createArchive(root, { ...ports, encrypted })
    for (const notes of ['one', 'two', 'two', 'three']) await okay(archive.save(orderOf('a', notes)))
    const lines = await (encrypted ?? createArchiveFiles(root)).lines('orders/o-a/journal.jsonl')
    expect(lines.map((line) => (JSON.parse(line) as { changes: unknown }).changes)).toEqual([
      [{ op: 'add', path: '', value: orderOf('a', 'one') }],
      [{ op: 'replace', path: '/facts/notes', value: 'two' }],
      [{ op: 'replace', path: '/facts/notes', value: 'three' }],
    ])
    // Another process goes on where this one was.
    await okay(createArchive(root, { ...ports, encrypted }).save(orderOf('a', 'four')))
    const all = await (encrypted ?? createArchiveFiles(root)).lines('orders/o-a/journal.jsonl')
    const followed = followJournal(all, (text) => hasher.sha256(text))
    expect([followed.breaks, followed.record]).toEqual([[], orderOf('a', 'four')])
  })
})

describe('an archive whose record was damaged', () => {
  it.each<[string, (root: string) => void]>([
    ['torn', (root) => writeFileSync(recordOf(root), '{"schema":1,"id":"a')],
    [
      'changed by one letter',
      (root) => writeFileSync(recordOf(root), readFileSync(recordOf(root), 'utf8').replace('two', 'twx')),
    ],
    ['empty', (root) => writeFileSync(recordOf(root), '')],
    ['gone', (root) => rmSync(recordOf(root))],
  ])('reads it from the journal, and makes it whole on the disk: %s', async (_, damage) => {
    const root = fresh()
    const before = await opened(root)
    for (const notes of ['one', 'two']) await okay(before.save(orderOf('a', notes)))
    await before.close()
    const whole = readFileSync(recordOf(root), 'utf8')
    damage(root)
    const archive = await opened(root)
    expect(await archive.find('a')).toEqual({ ok: true, value: orderOf('a', 'two') })
    expect(await archive.list()).toEqual({ ok: true, value: ['a'] })
    await archive.close()
    expect(readFileSync(recordOf(root), 'utf8')).toBe(whole)
    const again = await opened(root)
    expect((await again.recoveries()).map(({ repairs }) => repairs)).toEqual([
      [{ kind: 'record-rebuilt', order: 'a', count: 1 }],
    ])
    const chain = await again.custody('a')
    expect(chain.ok && chain.value.map(({ action, subject }) => [action, subject])).toEqual([
      ['restored', { from: 'journal' }],
    ])
    await again.close()
  })

  it('puts a journal aside that is damaged itself, and goes on', async () => {
    const root = fresh()
    const archive = createArchive(root, ports)
    await okay(archive.save(orderOf('a', 'one')))
    const text = readFileSync(journalOf(root), 'utf8')
    writeFileSync(journalOf(root), text.replace('one', 'oné'))
    await okay(createArchive(root, ports).save(orderOf('a', 'two')))
    expect(readdirSync(join(root, 'orders/o-a')).sort()).toEqual(['journal-1.jsonl', 'journal.jsonl', 'order.json'])
    expect(readFileSync(join(root, 'orders/o-a/journal-1.jsonl'), 'utf8')).toBe(text.replace('one', 'oné'))
    rmSync(recordOf(root))
    expect(await createArchive(root, ports).find('a')).toEqual({ ok: true, value: orderOf('a', 'two') })
  })

  it('says so where both are damaged, and touches neither', async () => {
    const root = fresh()
    await okay(createArchive(root, ports).save(orderOf('a', 'one')))
    for (const path of [recordOf(root), journalOf(root)]) writeFileSync(path, 'nothing\n')
    const archive = await opened(root)
    const found = await archive.find('a')
    expect(!found.ok && found.failure.code).toBe('archive.damaged')
    await archive.close()
    expect([recordOf(root), journalOf(root)].map((path) => readFileSync(path, 'utf8'))).toEqual([
      'nothing\n',
      'nothing\n',
    ])
  })
})

describe('opening an archive that was left by a crash', () => {
  it('finishes the change that was in the journal only, removes what is half written, and says so', async () => {
    const root = fresh()
    const before = await opened(root)
    await okay(before.save(orderOf('a', 'one')))
    await okay(before.save(orderOf('b', 'one')))
    const old = readFileSync(recordOf(root))
    await okay(before.save(orderOf('a', 'two')))
    const noted = readFileSync(join(root, 'unsealed.jsonl'))
    await before.close()
    // What a kill between the journal and the record leaves, with a line and a file that were under way.
    writeFileSync(recordOf(root), old)
    appendFileSync(journalOf(root, 'o-b'), '{"at":"2026-')
    writeFileSync(join(root, 'unsealed.jsonl'), noted)
    const halfWritten = [
      '.4711-8c2f0a52-6b0e-4b8c-9a55-0d1c3c7c6f10.part',
      'orders/o-b/.4711-8c2f0a52-6b0e-4b8c-9a55-0d1c3c7c6f11.part',
    ]
    for (const name of halfWritten) writeFileSync(join(root, name), '{')
    leaveByDeath(root)

    const archive = await opened(root)
    expect(archive.opening).toEqual({
      at: clock.now(),
      crashed: true,
      migration: null,
      repairs: [
        { kind: 'change-finished', order: 'a', count: 1 },
        { kind: 'left-overs-removed', order: null, count: 2 },
      ],
    })
    expect(await archive.find('a')).toEqual({ ok: true, value: orderOf('a', 'two') })
    expect(halfWritten.some((name) => existsSync(join(root, name)))).toBe(false)
    await okay(archive.save(orderOf('b', 'two')))
    await archive.close()
    const followed = followJournal(readFileSync(journalOf(root, 'o-b'), 'utf8').split('\n').slice(0, -1), (text) =>
      hasher.sha256(text),
    )
    expect([followed.breaks, followed.record]).toEqual([[], orderOf('b', 'two')])

    const again = await opened(root)
    expect(again.opening).toMatchObject({ crashed: false, repairs: [] })
    expect(await again.recoveries()).toHaveLength(1)
    await again.close()
  })

  it('takes nothing for a crash where nothing was under way', async () => {
    const root = fresh()
    const before = await opened(root)
    await okay(before.save(orderOf('a', 'one')))
    await before.close()
    leaveByDeath(root)
    const archive = await opened(root)
    expect(archive.opening).toMatchObject({ crashed: true, repairs: [] })
    expect(await archive.recoveries()).toEqual([])
    await archive.close()
  })
})
