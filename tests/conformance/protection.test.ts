import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchiveFiles } from '../../src/adapters/archive/archive-files.ts'
import { giveWriterLock, takeWriterLock } from '../../src/adapters/archive/writer-lock.ts'
import { createKeptFiles } from '../../src/adapters/backup/kept-files.ts'
import { createProtection } from '../../src/adapters/encryption/protection.ts'
import { createSealedFiles } from '../../src/adapters/encryption/sealed-files.ts'
import { openSession, sweepSessions } from '../../src/adapters/encryption/session.ts'
import { createVault } from '../../src/adapters/vault/vault.ts'
import type { ArchiveKeys } from '../../src/workflow/ports/protection.ts'

const root = mkdtempSync(join(tmpdir(), 'proofbox-protection-'))
afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', root])
  rmSync(root, { recursive: true, force: true })
})
const never = new AbortController().signal
const silent = () => undefined
const passphrase = 'four lamps behind the kettle'
let count = 0

const order = JSON.stringify({ id: '8123456789', item: 'Blue kettle with a dented lid' })
const log = Array.from({ length: 900 }, (_, line) => JSON.stringify({ line, action: 'imported', of: 'kettle' }))

/** A plain archive as it lies on the disk: records, a long log, blobs, what is made again, what was left half-written. */
const madeArchive = async (): Promise<string> => {
  const directory = join(root, `archive-${++count}`)
  const files = createArchiveFiles(directory)
  await files.replace('orders/o-8123456789/order.json', order)
  await files.replace('orders/o-8123456789/custody.jsonl', `${log.join('\n')}\n`)
  await files.replace('settings.json', '{"country":"DE"}')
  await files.replace('keys/signing.pem', 'a private key of the kettle')
  await files.replace('empty.json', '')
  const vault = createVault(directory)
  for (let blob = 0; blob < 5; blob += 1) await vault.put(Buffer.alloc(300_000, `kettle film ${blob} `))
  mkdirSync(join(directory, 'cache', 'vault'), { recursive: true })
  writeFileSync(join(directory, 'cache', 'vault', 'preview'), 'a kettle, small')
  writeFileSync(join(directory, 'index.sqlite'), 'the kettle of 8123456789')
  writeFileSync(join(directory, 'orders', '.77-half.part'), 'half a kettle')
  return directory
}

const contents = (directory: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(directory.length + 1), readFileSync(path, 'latin1')]),
  )
const kept = (directory: string) =>
  new Map(
    [...contents(directory)].filter(
      ([path]) => !/^(cache|index|keys\/(archive|recovery)\.age|keys\/encryption)|\.part$/.test(path),
    ),
  )

/** Every file and every name; none may tell anything. */
const readable = (directory: string): readonly string[] =>
  [...contents(directory)]
    .filter(([path, text]) => /kettle|8123456789|imported|country/i.test(`${path}\n${text}`))
    .map(([path]) => path)

const protectionOf = (directory: string) =>
  createProtection(directory, createArchiveFiles(directory), {
    work: () => 10,
    takeLock: () => takeWriterLock(directory),
    giveLock: () => giveWriterLock(directory),
  })

const value = <Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const encrypted = async () => {
  const directory = await madeArchive()
  const before = kept(directory)
  const protection = protectionOf(directory)
  const recovery = await protection.newRecoveryKey()
  const keys = value(await protection.create(passphrase, recovery))
  return { directory, before, protection, recovery, keys }
}

describe('encrypting an archive', () => {
  let made: Awaited<ReturnType<typeof encrypted>>
  beforeAll(async () => {
    made = await encrypted()
    expect(await made.protection.facts()).toMatchObject({ value: { state: 'sealing' } })
    const told: number[] = []
    const done = await made.protection.convert(
      made.keys,
      'sealed',
      (now) => told.push(now.done / (now.total ?? 1)),
      never,
    )
    expect(done).toEqual({ ok: true, value: undefined })
    expect(told.at(-1)).toBe(1)
  })

  it('leaves no word, no number and no name that can be read', async () => {
    expect(await made.protection.facts()).toEqual({ ok: true, value: { state: 'sealed', lockAfterMinutes: 10 } })
    expect(readable(made.directory)).toEqual([])
    const names = [...contents(made.directory).keys()]
    expect(names.filter((name) => !name.endsWith('.age') && name !== 'keys/encryption.json')).toEqual([])
  })

  it('opens with the passphrase and with the recovery key, and everything is what it was', async () => {
    for (const by of [{ passphrase }, { recoveryKey: made.recovery.secret }]) {
      const keys = value(await made.protection.unlock(by))
      const files = createSealedFiles(createArchiveFiles(made.directory), keys)
      expect(Buffer.from((await files.read('orders/o-8123456789/order.json')) ?? []).toString()).toBe(order)
      expect(await files.lines('orders/o-8123456789/custody.jsonl')).toEqual(log)
      expect(await files.list('orders')).toEqual(['o-8123456789'])
      expect(Buffer.from((await files.read('empty.json')) ?? [9]).length).toBe(0)
      keys.drop()
    }
  })

  it('answers a wrong passphrase and a wrong key in plain words, and gives no hint', async () => {
    const wrong = await made.protection.unlock({ passphrase: `${passphrase}s` })
    expect(wrong).toMatchObject({ ok: false, failure: { code: 'protection.wrong-passphrase' } })
    expect(JSON.stringify(wrong)).not.toMatch(/lamps|scrypt|hint/)
    const other = await made.protection.newRecoveryKey()
    expect(await made.protection.unlock({ recoveryKey: other.secret })).toMatchObject({
      failure: { code: 'protection.wrong-recovery-key' },
    })
    expect(await made.protection.unlock({ recoveryKey: made.recovery.secret.slice(0, -1) })).toMatchObject({
      failure: { code: 'protection.no-recovery-key' },
    })
  })

  it('opens with the age program and the recovery key alone, without Proofbox', () => {
    const folder = mkdtempSync(join(root, 'by-hand-'))
    const [recoveryFile, identityFile] = [join(folder, 'recovery.txt'), join(folder, 'archive.txt')]
    writeFileSync(recoveryFile, `${made.recovery.secret}\n`)
    const identity = execFileSync('age', ['-d', '-i', recoveryFile, join(made.directory, 'keys', 'recovery.age')])
    writeFileSync(identityFile, identity)
    const opened = [...contents(made.directory).keys()]
      .filter((path) => path.endsWith('.age') && !/^keys\/(archive|recovery)/.test(path))
      .map((path) =>
        execFileSync('age', ['-d', '-i', identityFile, join(made.directory, path)], { encoding: 'latin1' }),
      )
    expect(opened.sort()).toEqual([...made.before.values()].sort())
  })

  it('says that the keys are damaged instead of taking the archive for a plain one', async () => {
    const copy = join(root, `archive-${++count}`)
    cpSync(made.directory, copy, { recursive: true })
    rmSync(join(copy, 'keys', 'encryption.json'))
    expect(await protectionOf(copy).facts()).toMatchObject({ failure: { code: 'protection.damaged' } })
    writeFileSync(join(copy, 'keys', 'encryption.json'), '{"schema":1}')
    expect(await protectionOf(copy).unlock({ passphrase })).toMatchObject({ failure: { code: 'protection.damaged' } })
  })

  it('takes an archive for the plain one it is when the disk was full before it was stated that it has keys', async () => {
    const { directory, before } = await encrypted()
    rmSync(join(directory, 'keys/encryption.json'))
    const protection = protectionOf(directory)
    expect(await protection.facts()).toMatchObject({ value: { state: 'plain' } })
    const keys = value(await protection.create(passphrase, await protection.newRecoveryKey()))
    expect(await protection.convert(keys, 'sealed', silent, never)).toMatchObject({ ok: true })
    expect(await protection.convert(keys, 'plain', silent, never)).toMatchObject({ ok: true })
    expect(kept(directory)).toEqual(before)
  })

  it('takes another passphrase and another recovery key without writing any file of an order anew', async () => {
    const copy = join(root, `archive-${++count}`)
    cpSync(made.directory, copy, { recursive: true })
    const protection = protectionOf(copy)
    const before = kept(copy)
    const recovery = await protection.newRecoveryKey()
    value(await protection.changePassphrase({ recoveryKey: made.recovery.secret }, 'a much newer passphrase'))
    value(await protection.changeRecovery({ passphrase: 'a much newer passphrase' }, recovery))
    expect(kept(copy)).toEqual(before)
    expect(await protection.unlock({ passphrase })).toMatchObject({ ok: false })
    expect(await protection.unlock({ recoveryKey: made.recovery.secret })).toMatchObject({ ok: false })
    expect(await protection.unlock({ passphrase: 'a much newer passphrase' })).toMatchObject({ ok: true })
    expect(await protection.unlock({ recoveryKey: recovery.secret })).toMatchObject({ ok: true })
  })

  it('is turned back to the very files that were there, a log of several pieces joined again', async () => {
    const files = createSealedFiles(createArchiveFiles(made.directory), made.keys)
    const lines = Array.from({ length: 3000 }, (_, line) => JSON.stringify({ line, text: 'x'.repeat(40) }))
    await files.replace('orders/o-8123456789/deletions.jsonl', '')
    for (let from = 0; from < lines.length; from += 500)
      await files.append('orders/o-8123456789/deletions.jsonl', lines.slice(from, from + 500).join('\n'))
    expect(await files.lines('orders/o-8123456789/deletions.jsonl')).toEqual(lines)
    expect(await files.list('orders/o-8123456789')).toEqual(['custody.jsonl', 'deletions.jsonl', 'order.json'])
    value(await made.protection.convert(made.keys, 'plain', silent, never))
    const after = new Map(kept(made.directory))
    expect(after.get('orders/o-8123456789/deletions.jsonl')).toBe(`${lines.join('\n')}\n`)
    after.delete('orders/o-8123456789/deletions.jsonl')
    expect(after).toEqual(made.before)
    expect(existsSync(join(made.directory, 'keys', 'archive.age'))).toBe(false)
    expect(await made.protection.facts()).toMatchObject({ value: { state: 'plain' } })
  })
})

describe('encrypting that is interrupted', () => {
  it('stops when it is cancelled, and goes on or back from there', async () => {
    for (const to of ['sealed', 'plain'] as const) {
      const made = await encrypted()
      const controller = new AbortController()
      const stopped = await made.protection.convert(
        made.keys,
        'sealed',
        ({ done }) => done > 400_000 && controller.abort(),
        controller.signal,
      )
      expect(stopped).toMatchObject({ failure: { code: 'job.cancelled' } })
      expect(await made.protection.facts()).toMatchObject({ value: { state: 'sealing' } })
      value(await made.protection.convert(made.keys, to, silent, never))
      if (to === 'sealed') expect(readable(made.directory)).toEqual([])
      else expect(kept(made.directory)).toEqual(made.before)
    }
  })

  const script = fileURLToPath(new URL('../fixtures/convert-archive.ts', import.meta.url))
  it.each([0, 1, 2, 3, 4, 5])('loses nothing when its process is killed (%i)', async (round) => {
    const made = await encrypted()
    made.keys.drop()
    const to = round % 2 === 0 ? 'sealed' : 'plain'
    if (to === 'plain') value(await made.protection.convert(await again(made), 'sealed', silent, never))
    const child = spawn(process.execPath, [script, made.directory, passphrase, to], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let told = 0
    child.stdout.on('data', () => {
      told += 1
      if (told > round) child.kill('SIGKILL')
    })
    await once(child, 'close')
    const keys = await again(made)
    value(await made.protection.convert(keys, 'sealed', silent, never))
    expect(readable(made.directory)).toEqual([])
    value(await made.protection.convert(keys, 'plain', silent, never))
    expect(kept(made.directory)).toEqual(made.before)
  })
})

const again = async ({ protection }: Awaited<ReturnType<typeof encrypted>>): Promise<ArchiveKeys> =>
  value(await protection.unlock({ passphrase }))

describe('the folder for what is decrypted while the archive is unlocked', () => {
  it('is read by its user alone, holds what tools write, and is gone after the lock, its index kept encrypted', async () => {
    const { directory, protection, keys } = await encrypted()
    value(await protection.convert(keys, 'sealed', silent, never))
    const files = createArchiveFiles(directory)
    const session = await openSession(directory, files, keys)
    for (const folder of session.folders) expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(session.folders.some((folder) => folder.startsWith(directory))).toBe(false)
    expect(tmpdir()).toBe(session.folders.at(-1))
    writeFileSync(session.index, 'an index of the kettle')
    await session.close()
    expect(session.folders.filter((folder) => existsSync(folder))).toEqual([])
    expect(session.folders).not.toContain(tmpdir())
    expect(readable(directory)).toEqual([])
    const next = await openSession(directory, files, value(await protection.unlock({ passphrase })))
    expect(readFileSync(next.index, 'utf8')).toBe('an index of the kettle')
    await next.close()
  })

  it('is removed at the next start when its process was killed', async () => {
    const { directory, protection, keys } = await encrypted()
    value(await protection.convert(keys, 'sealed', silent, never))
    const session = await openSession(directory, createArchiveFiles(directory), keys)
    const left = session.folders.map((folder) => folder.replace(/\d+$/, '999999999'))
    for (const folder of left) mkdirSync(folder)
    await sweepSessions(directory)
    expect(left.filter((folder) => existsSync(folder))).toEqual([])
    expect(session.folders.every((folder) => existsSync(folder))).toBe(true)
    await session.close()
  })
})

describe('a long log of an encrypted archive', () => {
  it('is read whole by what checks the files on the disk', async () => {
    const { directory, protection, keys } = await encrypted()
    value(await protection.convert(keys, 'sealed', silent, never))
    const files = createSealedFiles(createArchiveFiles(directory), keys)
    const lines = Array.from({ length: 2500 }, (_, line) => JSON.stringify({ line, text: 'x'.repeat(60) }))
    for (let from = 0; from < lines.length; from += 500)
      await files.append('seals.jsonl', lines.slice(from, from + 500).join('\n'))
    const fresh = createSealedFiles(createArchiveFiles(directory), keys)
    const kept = createKeptFiles(directory, () => keys, fresh)
    expect(await kept.lines('seals.jsonl')).toEqual(lines)
  })
})
