import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createArchiveFiles } from '../../src/adapters/archive/archive-files.ts'
import { openArchive } from '../../src/adapters/archive/open-archive.ts'
import { createBackupStore } from '../../src/adapters/backup/backup-store.ts'
import { createKeptFiles } from '../../src/adapters/backup/kept-files.ts'
import { backUp, recordBackedUp } from '../../src/workflow/back-up.ts'
import type { CarePorts } from '../../src/workflow/care-ports.ts'
import { checkFixity } from '../../src/workflow/check-fixity.ts'
import { noteBackup } from '../../src/workflow/known-backups.ts'
import { restoreArchive } from '../../src/workflow/restore-archive.ts'
import { restoreOne } from '../../src/workflow/restore-one.ts'
import { tryRestore } from '../../src/workflow/try-restore.ts'
import { verifyBundle } from '../../src/workflow/verify-bundle.ts'
import { type MadeOrder, makeOrder } from '../fixtures/made-order.ts'

const never = new AbortController().signal
const quiet = (): void => undefined
const still = { onProgress: quiet, giveWay: quiet, isOver: () => false, signal: never }

/** The archive of a made order with what it takes to care for it. */
const careFor = ({ ports, archive: directory }: MadeOrder): CarePorts => {
  const { clock, hasher } = ports
  const bundles = ports.bundles
  return {
    archive: ports.archive,
    backups: createBackupStore(directory, join(directory, 'cache', 'trial')),
    clock,
    files: createArchiveFiles(directory),
    hasher,
    kept: { ...createKeptFiles(directory), pause: async () => undefined },
    openArchive: (place) => openArchive(place, { clock, hasher }),
    onBattery: async () => false,
    opening: { at: clock.now(), crashed: false, migration: null, repairs: [] },
    recoveries: async () => [],
    proofboxVersion: '0.1.0',
    verifier: { ...ports, bundles, backups: createBackupStore(null, '') },
  } as CarePorts
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

const turnBit = (path: string, at = Math.floor(statSync(path).size / 2)): void => {
  chmodSync(path, 0o600)
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 16
  writeFileSync(path, bytes)
}

let made: MadeOrder
let care: CarePorts
let to: string

beforeEach(async () => {
  made = await makeOrder()
  await made.ports.archive.record(made.request.order.id, 'acquired', { name: 'made' })
  care = careFor(made)
  to = join(made.root, 'disk')
  mkdirSync(to)
})
afterEach(() => rmSync(made.root, { recursive: true, force: true }))

const blobOf = (folder: string): string => {
  const path = filesUnder(folder).find((file) => file.startsWith('vault/'))
  if (!path) throw new Error('no blob')
  return path
}

const done = async (path: string) => {
  const backed = await backUp(care, path, quiet, never)
  if (!backed.ok) throw new Error(`${backed.failure.code}: ${backed.failure.message} ${backed.failure.detail}`)
  return backed.value
}

describe.each(['file', 'folder'] as const)('a backup to a %s', (kind) => {
  const place = (): string => (kind === 'file' ? join(to, 'backup.zip') : to)

  it('holds every kept byte, and is restored byte for byte', async () => {
    const { statement, findings } = await done(place())
    const kept = filesUnder(made.archive).filter((file) => !/^(cache|stages|writer\.lock|fixity)/.test(file))
    expect(findings).toEqual([])
    expect(statement.files).toBe(kept.length)
    const directory = join(made.root, 'restored')
    const restored = await restoreArchive(care, place(), { generation: null, directory }, quiet, never)
    expect(restored).toMatchObject({ ok: true, value: { findings: [], orders: 1 } })
    for (const file of kept.filter((one) => !/custody|seals|unsealed/.test(one)))
      expect(readFileSync(join(directory, file))).toEqual(readFileSync(join(made.archive, file)))
    const archive = await openArchive(directory, { clock: care.clock, hasher: care.hasher })
    if (!archive.ok) throw new Error(archive.failure.message)
    const chain = await archive.value.custody(made.request.order.id)
    expect(chain.ok && chain.value.at(-1)).toMatchObject({
      action: 'restored',
      subject: { backup: statement.rootSha256 },
    })
    await archive.value.close()
  })

  it('is verified whole, and one turned bit anywhere in it is named', async () => {
    await done(place())
    expect(await verifyBundle(care.verifier, place(), quiet, never)).toMatchObject({ ok: true, value: { ok: true } })
    for (const file of filesUnder(to)) {
      const before = readFileSync(join(to, file))
      const steps = kind === 'file' ? 40 : 2
      for (let step = 0; step < steps; step++) {
        turnBit(join(to, file), Math.floor(((step + 0.5) * before.length) / steps))
        const verified = await verifyBundle(care.verifier, place(), quiet, never)
        expect(verified).toMatchObject({ ok: true, value: { ok: false } })
        const named = verified.ok ? verified.value.findings.map(({ path }) => path) : []
        expect(named.some((path) => file.endsWith(path))).toBe(true)
        writeFileSync(join(to, file), before)
      }
    }
  })

  it('that is cancelled or fails leaves nothing, and the one before as it was', async () => {
    await done(place())
    const before = filesUnder(to).map((file) => [file, readFileSync(join(to, file)).toString('base64')])
    await care.archive.record(made.request.order.id, 'order-edited', {})
    const controller = new AbortController()
    const onProgress = (): void => controller.abort()
    expect(await backUp(care, place(), onProgress, controller.signal)).toMatchObject({
      ok: false,
      failure: { code: 'job.cancelled' },
    })
    expect(filesUnder(to).map((file) => [file, readFileSync(join(to, file)).toString('base64')])).toEqual(before)
  })

  it('is not restored where one of its files is damaged, and nothing is left behind', async () => {
    await done(place())
    turnBit(join(to, kind === 'file' ? 'backup.zip' : blobIn(to)), kind === 'file' ? 5000 : 10)
    const directory = join(made.root, 'restored')
    expect(await restoreArchive(care, place(), { generation: null, directory }, quiet, never)).toMatchObject({
      ok: false,
      failure: { code: 'backup.damaged' },
    })
    expect(existsSync(directory)).toBe(false)
    expect(readdirSync(made.root).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('is tried: what was restored is looked at and thrown away', async () => {
    await done(place())
    const trial = await tryRestore(care, place(), null, quiet, never)
    expect(trial).toMatchObject({ ok: true, value: { findings: [], records: 1, chains: 1 } })
    expect(trial.ok && trial.value.tried === trial.value.files).toBe(true)
    expect(readdirSync(join(made.archive, 'cache', 'trial'))).toEqual([])
  })

  it('of a large archive is tried by a part of it where there is no room for all', async () => {
    await done(place())
    const cramped = { ...care, backups: { ...care.backups, freeForTrial: async () => 2 ** 30 + 1 } }
    const trial = await tryRestore(cramped, place(), null, quiet, never)
    expect(trial).toMatchObject({ ok: true, value: { findings: [], records: 1 } })
  })
})

const blobIn = (folder: string): string => {
  const largest = filesUnder(folder)
    .filter((file) => file.startsWith('objects/'))
    .sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)[0]
  if (!largest) throw new Error('no object')
  return largest
}

describe('a folder of backups', () => {
  it('keeps each file once and every generation', async () => {
    await done(to)
    const objects = filesUnder(to).filter((file) => file.startsWith('objects/')).length
    await care.archive.record(made.request.order.id, 'order-edited', {})
    const later = { ...care, clock: { now: () => '2026-11-24T08:00:00.000Z' as never } }
    expect((await backUp(later, to, quiet, never)).ok).toBe(true)
    const after = filesUnder(to).filter((file) => file.startsWith('objects/')).length
    expect(after - objects).toBeGreaterThan(0)
    expect(after - objects).toBeLessThan(6)
    expect(await care.backups.moments(to)).toHaveLength(2)
    const [, first] = await care.backups.moments(to)
    const old = await care.backups.open(to, first ?? null, never)
    expect(old.ok && old.value.statement.createdAt).toBe('2026-11-22T12:00:00.000Z')
  })

  it('makes a damaged object anew from the archive', async () => {
    await done(to)
    const damagedObject = join(to, blobIn(to))
    const before = readFileSync(damagedObject)
    turnBit(damagedObject)
    const later = { ...care, clock: { now: () => '2026-11-24T08:00:00.000Z' as never } }
    expect((await backUp(later, to, quiet, never)).ok).toBe(true)
    expect(readFileSync(damagedObject)).toEqual(before)
  })

  it('gets a folder of its own where other things are', async () => {
    writeFileSync(join(to, 'letter.txt'), 'mine')
    expect((await done(to)).path).toBe(join(to, 'proofbox-backup'))
    expect(await care.backups.place(to)).toMatchObject({ ok: true, value: { path: join(to, 'proofbox-backup') } })
  })
})

describe('a backup file', () => {
  it('replaces an older one of its name, and nothing else', async () => {
    const path = join(to, 'backup.zip')
    await done(path)
    await done(path)
    expect(readdirSync(to)).toEqual(['backup.zip'])
    writeFileSync(join(to, 'letter.txt'), 'mine')
    expect(await backUp(care, join(to, 'letter.txt'), quiet, never)).toMatchObject({
      ok: false,
      failure: { code: 'backup.another-file' },
    })
    expect(readFileSync(join(to, 'letter.txt'), 'utf8')).toBe('mine')
  })

  it('is not made inside of the archive', async () => {
    expect(await backUp(care, join(made.archive, 'vault', 'x.zip'), quiet, never)).toMatchObject({
      ok: false,
      failure: { code: 'backup.in-archive' },
    })
  })

  it('of an archive with a damaged file names it, and is not put over a whole one', async () => {
    const path = join(to, 'backup.zip')
    await done(path)
    const blob = blobOf(made.archive)
    turnBit(join(made.archive, blob))
    expect(await backUp(care, path, quiet, never)).toMatchObject({
      ok: false,
      failure: { code: 'backup.source-damaged' },
    })
    const { findings, statement } = await done(join(to, 'other.zip'))
    expect(findings).toMatchObject([{ kind: 'altered', path: blob }])
    expect(statement.leftOut).toEqual([blob])
  })

  it('is restored into an empty place only', async () => {
    const path = join(to, 'backup.zip')
    await done(path)
    const directory = join(made.root, 'full')
    mkdirSync(directory)
    writeFileSync(join(directory, 'x'), '')
    expect(await restoreArchive(care, path, { generation: null, directory }, quiet, never)).toMatchObject({
      ok: false,
      failure: { code: 'restore.not-empty' },
    })
    expect(readdirSync(directory)).toEqual(['x'])
  })

  it('says in the chain of each order that there is a copy, once until the order changes', async () => {
    const backed = await done(join(to, 'backup.zip'))
    expect(await recordBackedUp(care.archive, backed, never)).toEqual({ ok: true, value: 1 })
    expect(await recordBackedUp(care.archive, backed, never)).toEqual({ ok: true, value: 0 })
    const chain = await care.archive.custody(made.request.order.id)
    const last = chain.ok ? chain.value.at(-1) : null
    expect(last).toMatchObject({ action: 'backed-up', subject: { backup: backed.statement.rootSha256 } })
  })

  it('is consistent while the program writes', async () => {
    let over = false
    const writer = (async () => {
      for (let index = 0; !over; index++) {
        await care.archive.record(made.request.order.id, 'order-edited', { index })
        await care.archive.seal('exported')
      }
    })()
    for (let round = 0; round < 10; round++) {
      const path = join(to, `${round}.zip`)
      await done(path)
      expect(await tryRestore(care, path, null, quiet, never)).toMatchObject({ ok: true, value: { findings: [] } })
    }
    over = true
    await writer
  })
})

describe('fixity', () => {
  it('goes on where it stopped, and keeps what it found until that is put right', async () => {
    let looks = 0
    const first = await checkFixity(care, { ...still, isOver: () => looks++ >= 3 })
    expect(first).toMatchObject({ ok: true, value: { finished: false, findings: [] } })
    const begun = first.ok ? first.value.checked : 0
    expect(begun).toBeGreaterThan(2)
    const second = await checkFixity(care, still)
    expect(second).toMatchObject({ ok: true, value: { finished: true, findings: [] } })
    const whole = second.ok ? second.value.state.last?.files : 0
    expect(second.ok && second.value.checked + begun).toBe(whole)
    const blob = blobOf(made.archive)
    turnBit(join(made.archive, blob))
    expect(await checkFixity(care, still)).toMatchObject({
      ok: true,
      value: { findings: [{ kind: 'altered', path: blob }] },
    })
    turnBit(join(made.archive, blob))
    expect(await checkFixity(care, { ...still, isOver: () => true })).toMatchObject({
      ok: true,
      value: { findings: [] },
    })
  })

  it('names bytes that a record wants and that are gone, and puts them back from a backup', async () => {
    const backed = await done(join(to, 'backup.zip'))
    await noteBackup(care.files, backed)
    const blob = blobOf(made.archive)
    rmSync(join(made.archive, blob), { force: true })
    expect(await checkFixity(care, still)).toMatchObject({
      ok: true,
      value: { findings: [{ kind: 'missing', path: blob }] },
    })
    expect((await restoreOne(care, blob, never)).ok).toBe(true)
    expect(await checkFixity(care, still)).toMatchObject({ ok: true, value: { findings: [] } })
  })

  it('names what does not belong into the vault, a cut log, and a changed line of a log', async () => {
    const folder = `orders/${readdirSync(join(made.archive, 'orders'))[0]}`
    const log = join(made.archive, folder, 'custody.jsonl')
    await care.archive.record(made.request.order.id, 'order-edited', {})
    await care.archive.seal('exported')
    writeFileSync(join(made.archive, 'vault', 'ab-note.txt'), 'x')
    const whole = readFileSync(log, 'utf8')
    writeFileSync(log, `${whole.split('\n')[0]}\n`)
    const cut = await checkFixity(care, still)
    expect(cut.ok && cut.value.findings.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual([
      `inconsistent ${folder}/custody.jsonl`,
      'unexpected vault/ab-note.txt',
    ])
    writeFileSync(log, whole.replace('acquired', 'verified'))
    rmSync(join(made.archive, 'vault', 'ab-note.txt'))
    const changed = await checkFixity(care, still)
    expect(changed.ok && changed.value.findings.every(({ path }) => path === `${folder}/custody.jsonl`)).toBe(true)
    expect(changed.ok && changed.value.findings.length).toBeGreaterThan(0)
  })

  it('looks twice before it calls a file altered', async () => {
    const blob = blobOf(made.archive)
    const path = join(made.archive, blob)
    cpSync(path, join(made.root, 'whole'))
    turnBit(path)
    const pause = async (): Promise<void> => cpSync(join(made.root, 'whole'), path)
    const run = await checkFixity({ ...care, kept: { ...care.kept, pause } }, still)
    expect(run).toMatchObject({ ok: true, value: { findings: [] } })
  })

  it('loses only time when its own state is damaged', async () => {
    await checkFixity(care, still)
    writeFileSync(join(made.archive, 'fixity.json'), '{"schema":1,')
    expect(await checkFixity(care, still)).toMatchObject({ ok: true, value: { finished: true, findings: [] } })
  })
})
