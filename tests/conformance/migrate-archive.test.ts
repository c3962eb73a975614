import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createBackupStore } from '../../src/adapters/backup/backup-store.ts'
import { createKeptFiles } from '../../src/adapters/backup/kept-files.ts'
import { createClock } from '../../src/adapters/system/clock.ts'
import { composeVerifier, type OpenDesk, openDesk } from '../../src/cli/compose.ts'
import { openSigned } from '../../src/composition/compose-archive.ts'
import type { FixityFinding } from '../../src/domain/evidence/fixity.ts'
import { followJournal } from '../../src/domain/evidence/record-journal.ts'
import type { Sha256 } from '../../src/domain/kernel/digest.ts'
import { writeBackup } from '../../src/workflow/back-up.ts'
import type { Progress } from '../../src/workflow/jobs/job.ts'
import { restoreArchive } from '../../src/workflow/restore-archive.ts'
import { verifyBundle } from '../../src/workflow/verify-bundle.ts'

/** Written by the program as it was when records had no journal, no digest and no signature. */
const kept = join(import.meta.dirname, '../fixtures/archive-of-version-1')
const folder = mkdtempSync(join(tmpdir(), 'proofbox-migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const never = new AbortController().signal
let count = 0
let archive = ''
beforeEach(() => {
  archive = join(folder, `archive-${++count}`)
  cpSync(kept, archive, { recursive: true })
})

const orders = ['8123456789', 'Заказ №5']
const recordOf = (root: string, order: string): string => join(root, 'orders', order, 'order.json')
const folders = readdirSync(join(kept, 'orders'))
const hash = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const whole = async (open: OpenDesk): Promise<void> => {
  const listed = await open.ports.archive.list()
  expect(listed.ok && [...listed.value].sort()).toEqual(orders)
  for (const [index, order] of orders.entries()) {
    const found = await open.ports.archive.find(order)
    if (!found.ok || found.value === null) throw new Error(`${order} is gone`)
    expect(found.value).toMatchObject(read(recordOf(kept, folders[index] ?? '')) as object)
    for (const { sha256 } of found.value.originals) expect((await open.ports.vault.read(sha256)).ok).toBe(true)
  }
}

const opened = async (): Promise<OpenDesk> => {
  const open = await openDesk(archive, { create: false })
  if (!open.ok) throw new Error(`${open.failure.code}: ${open.failure.message}`)
  return open.value
}

const findings = async (): Promise<readonly FixityFinding[]> => {
  const verified = await verifyBundle(await composeVerifier(), archive, () => undefined, never)
  if (!verified.ok) throw new Error(verified.failure.message)
  return verified.value.findings
}

/** Whether the backup of before holds these bytes: its entries are stored as they are. */
const isBackedUp = (path: string): boolean =>
  readFileSync(join(archive, 'migrations/before-version-2.zip')).includes(readFileSync(path))

describe('an archive of version 1', () => {
  it('is brought up to date when it is opened, behind a backup of what it was, and nothing is lost', async () => {
    expect(await findings()).toEqual([])
    const phases: Progress[] = []
    const first = await openSigned(archive, null, (progress) => void phases.push(progress))
    if (!first.ok) throw new Error(first.failure.message)
    const migration = { from: 1, to: 2, orders: 2, backup: 'migrations/before-version-2.zip' }
    expect(first.value.opening).toMatchObject({ crashed: false, migration, repairs: [] })
    await first.value.close()
    // From now on the end of every chain is sealed, of the old ones too.
    expect(readFileSync(join(archive, 'seals.jsonl'), 'utf8')).toContain(folders[0])
    expect(new Set(phases.map(({ phase }) => phase))).toEqual(new Set(['backing-up', 'reading-back', 'migrating']))
    expect(read(join(archive, 'archive.json'))).toMatchObject({ version: 2 })
    for (const name of folders) {
      for (const file of ['order.json', 'custody.jsonl'])
        expect(isBackedUp(join(kept, 'orders', name, file))).toBe(true)
      expect(read(recordOf(archive, name))).toHaveProperty('sha256')
      const journal = readFileSync(join(archive, 'orders', name, 'journal.jsonl'), 'utf8')
        .split('\n')
        .slice(0, -1)
      expect(followJournal(journal, hash)).toMatchObject({ breaks: [], record: read(recordOf(kept, name)) })
    }
    const open = await opened()
    await whole(open)
    await open.close()
    expect(await findings()).toEqual([])
    const again = await openSigned(archive)
    expect(again.ok && [again.value.opening.migration, (await again.value.recoveries()).length]).toEqual([null, 1])
    if (again.ok) await again.value.close()
  })

  it('notices a bit that turns in the backup of before', async () => {
    await (await opened()).close()
    const path = join(archive, 'migrations/before-version-2.zip')
    const bytes = readFileSync(path)
    for (const at of [3, Math.floor(bytes.length / 3), bytes.length - 2]) {
      const turned = Buffer.from(bytes)
      turned[at] = (turned[at] ?? 0) ^ 4
      writeFileSync(path, turned)
      expect((await findings()).map(({ path: named }) => named)).toEqual(['migrations/before-version-2.zip'])
    }
    writeFileSync(path, bytes)
    expect(await findings()).toEqual([])
  })

  it('goes on where it was killed, and keeps the backup of what was there before', async () => {
    await (await opened()).close()
    const backup = readFileSync(join(archive, 'migrations/before-version-2.zip'))
    // As a kill leaves it: one record done, one not, no statement.
    rmSync(join(archive, 'archive.json'))
    rmSync(join(archive, 'orders', folders[1] ?? '', 'journal.jsonl'))
    cpSync(recordOf(kept, folders[1] ?? ''), recordOf(archive, folders[1] ?? ''))
    const open = await opened()
    await whole(open)
    await open.close()
    expect(readFileSync(join(archive, 'migrations/before-version-2.zip')).equals(backup)).toBe(true)
    expect(existsSync(join(archive, 'orders', folders[1] ?? '', 'journal.jsonl'))).toBe(true)
    expect(await findings()).toEqual([])
  })

  it('leaves a damaged record as it is, and brings all others up to date', async () => {
    writeFileSync(recordOf(archive, folders[0] ?? ''), '{"schema":1,"id":"81234')
    const open = await opened()
    const found = await open.ports.archive.find(orders[0] ?? '')
    expect(!found.ok && found.failure.code).toBe('archive.damaged')
    expect((await open.ports.archive.find(orders[1] ?? '')).ok).toBe(true)
    await open.close()
    expect(readFileSync(recordOf(archive, folders[0] ?? ''), 'utf8')).toBe('{"schema":1,"id":"81234')
    expect(isBackedUp(recordOf(archive, folders[0] ?? ''))).toBe(true)
  })
})

describe('a backup of an archive of version 1', () => {
  it('is restored as an archive of today, and its chains say so', async () => {
    const backups = createBackupStore(null, '')
    const backup = join(folder, `old-${count}.zip`)
    const ports = { backups, clock: createClock(), kept: createKeptFiles(archive), proofboxVersion: '0.0.1' }
    const still = <Value>(act: () => Promise<Value>): Promise<Value> => act()
    const target = { path: backup, kind: 'file', occupied: false, want: () => true } as const
    const made = await writeBackup({ ...ports, archive: { still } }, target, () => undefined, never)
    expect(made.ok && made.value.findings).toEqual([])

    archive = join(folder, `restored-${count}`)
    const verifier = await composeVerifier()
    const place = { generation: null, directory: archive }
    const openArchive = (directory: string) => openSigned(directory)
    const restored = await restoreArchive({ backups, openArchive, verifier }, backup, place, () => undefined, never)
    expect(restored.ok && [restored.value.orders, restored.value.findings]).toEqual([2, []])
    expect(read(join(archive, 'archive.json'))).toMatchObject({ version: 2 })
    const open = await opened()
    await whole(open)
    const chain = await open.ports.archive.custody(orders[1] ?? '')
    expect(chain.ok && chain.value.map(({ action }) => action)).toEqual(['acquired', 'restored'])
    await open.close()
    expect(await findings()).toEqual([])
  })
})

describe('an archive of a later version', () => {
  it('is refused, and nothing in it is touched', async () => {
    await (await opened()).close()
    const statement = '{"schema":1,"version":3}\n'
    writeFileSync(join(archive, 'archive.json'), statement)
    const before = readdirSync(archive, { recursive: true }).sort()
    const open = await openDesk(archive, { create: false })
    expect(!open.ok && [open.failure.code, open.failure.message]).toEqual([
      'archive.newer',
      'A newer Proofbox wrote this archive. Open it with that one; nothing in it was changed.',
    ])
    expect(readFileSync(join(archive, 'archive.json'), 'utf8')).toBe(statement)
    expect(readdirSync(archive, { recursive: true }).sort()).toEqual(before)
  })
})

describe('a new archive', () => {
  it('has the current version from the start', async () => {
    rmSync(archive, { recursive: true })
    const open = await openDesk(archive, { create: true })
    expect(open.ok).toBe(true)
    if (open.ok) await open.value.close()
    expect(read(join(archive, 'archive.json'))).toMatchObject({ version: 2 })
    expect(existsSync(join(archive, 'migrations'))).toBe(false)
  })
})
