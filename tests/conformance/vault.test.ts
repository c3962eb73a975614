import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createOpenedBlobs } from '../../src/adapters/vault/opened-blobs.ts'
import { createVault } from '../../src/adapters/vault/vault.ts'
import type { Sha256 } from '../../src/domain/kernel/digest.ts'
import { madeSealing } from '../fixtures/made-sealing.ts'
import { createMemoryVault } from '../fixtures/memory-vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-vault-'))
const never = new AbortController().signal
const nothing = () => undefined
const digestOf = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256

let count = 0
const fresh = (): string => join(folder, `archive-${++count}`)

const source = (bytes: Uint8Array): string => {
  const path = join(folder, `source-${++count}.mp4`)
  writeFileSync(path, bytes)
  return path
}

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

afterAll(() => {
  for (const path of filesIn(folder)) chmodSync(path, 0o600)
  rmSync(folder, { recursive: true, force: true })
})

const sealing = await madeSealing()
const encrypted = (directory: string, opened = fresh()) =>
  createVault(directory, { sealing, opened: createOpenedBlobs([opened], sealing) })

describe.each([
  ['in memory', createMemoryVault],
  ['on disk', () => createVault(fresh())],
  ['encrypted on disk', () => encrypted(fresh())],
])('a vault %s', (_, make) => {
  it('gives back what it acquired, under its SHA-256', async () => {
    const vault = make()
    const bytes = randomBytes(3_000_001)
    const seen: number[] = []
    const stored = await vault.acquire(source(bytes), (done) => seen.push(done), never)
    expect(stored).toEqual({ ok: true, value: { sha256: digestOf(bytes), byteLength: 3_000_001, existed: false } })
    expect(seen.at(-1)).toBe(3_000_001)
    const back = await vault.read(digestOf(bytes))
    expect(back.ok && Buffer.compare(back.value, bytes)).toBe(0)
  })

  it('keeps the same bytes once, however they arrive', async () => {
    const vault = make()
    const bytes = randomBytes(1000)
    await vault.put(bytes)
    const again = await vault.acquire(source(bytes), nothing, never)
    expect(again.ok && again.value.existed).toBe(true)
    const third = await vault.put(bytes)
    expect(third.ok && third.value.existed).toBe(true)
  })

  it('refuses what is no file, each with its own code and one sentence or two', async () => {
    const vault = make()
    const link = join(folder, `link-${++count}.mp4`)
    symlinkSync(source(randomBytes(10)), link)
    const pipe = join(folder, `pipe-${++count}.mp4`)
    execFileSync('mkfifo', [pipe])
    const directory = join(folder, `directory-${++count}.mp4`)
    mkdirSync(directory)
    const cases = [
      [link, 'vault.source-not-a-file'],
      [pipe, 'vault.source-not-a-file'],
      [directory, 'vault.source-not-a-file'],
      [join(folder, 'none.mp4'), 'vault.source-missing'],
      [source(new Uint8Array()), 'vault.source-empty'],
    ] as const
    for (const [path, code] of cases) {
      const stored = await vault.acquire(path, nothing, never)
      expect(stored.ok ? 'stored' : stored.failure.code).toBe(code)
      expect(!stored.ok && stored.failure.message).toMatch(/^[^\n]+\.$/)
    }
  })

  it('says so when it does not hold the bytes', async () => {
    const vault = make()
    const read = await vault.read(digestOf(randomBytes(8)))
    expect(!read.ok && read.failure.code).toBe('vault.missing')
    expect(await vault.pathOf(digestOf(randomBytes(8)))).toBeNull()
  })

  it('keeps nothing of a file whose copy was cancelled', async () => {
    const vault = make()
    const bytes = randomBytes(5_000_000)
    const cancel = new AbortController()
    const stored = await vault.acquire(source(bytes), () => cancel.abort(), cancel.signal)
    expect(!stored.ok && stored.failure.code).toBe('job.cancelled')
    const read = await vault.read(digestOf(bytes))
    expect(!read.ok && read.failure.code).toBe('vault.missing')
  })
})

describe('the vault on disk', () => {
  it('holds a blob read-only under vault/ab/cdef…, and nothing else', async () => {
    const root = fresh()
    const bytes = randomBytes(2000)
    await createVault(root).put(bytes)
    const digest = digestOf(bytes)
    const path = join(root, 'vault', digest.slice(0, 2), digest.slice(2))
    expect(filesIn(root)).toEqual([path])
    expect(statSync(path).mode & 0o777).toBe(0o444)
    expect(await createVault(root).pathOf(digest)).toBe(path)
  })

  it('leaves no file behind after a cancel', async () => {
    const root = fresh()
    const cancel = new AbortController()
    await createVault(root).acquire(source(randomBytes(5_000_000)), () => cancel.abort(), cancel.signal)
    expect(filesIn(root)).toEqual([])
  })

  it('never changes the source, not even its times', async () => {
    const path = source(randomBytes(100_000))
    chmodSync(path, 0o444)
    const before = statSync(path)
    await createVault(fresh()).acquire(path, nothing, never)
    const after = statSync(path)
    expect([after.mtimeMs, after.size, after.mode, after.ino]).toEqual([
      before.mtimeMs,
      before.size,
      before.mode,
      before.ino,
    ])
  })

  it('names a blob that was altered on the disk, and mends it when the same file comes again', async () => {
    const root = fresh()
    const vault = createVault(root)
    const bytes = randomBytes(5000)
    await vault.put(bytes)
    const path = (await vault.pathOf(digestOf(bytes))) ?? ''
    chmodSync(path, 0o600)
    const altered = Buffer.from(bytes)
    altered.writeUInt8(altered.readUInt8(100) ^ 1, 100)
    writeFileSync(path, altered)
    const read = await vault.read(digestOf(bytes))
    expect(!read.ok && read.failure.code).toBe('vault.altered')
    const again = await vault.acquire(source(bytes), nothing, never)
    expect(again.ok && again.value.existed).toBe(false)
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0)
  })

  it('sweeps up what a process that died left behind, and only that', async () => {
    const root = fresh()
    const parts = join(root, 'vault', '.tmp')
    mkdirSync(parts, { recursive: true })
    writeFileSync(join(parts, '4194999-dead.part'), 'half')
    writeFileSync(join(parts, `${process.pid}-alive.part`), 'half')
    await createVault(root).put(randomBytes(10))
    expect(readdirSync(parts)).toEqual([`${process.pid}-alive.part`])
  })

  it('stands many writers of the same bytes at once', async () => {
    const root = fresh()
    const vault = createVault(root)
    const path = source(randomBytes(300_000))
    const stored = await Promise.all(Array.from({ length: 8 }, () => vault.acquire(path, nothing, never)))
    expect(stored.every(({ ok }) => ok)).toBe(true)
    expect(filesIn(root)).toHaveLength(1)
  })
})

describe('an encrypted vault', () => {
  const canary = new TextEncoder().encode('Blue kettle, order 8123456789, a dent in the lid. ')
  const film = Buffer.concat(Array.from({ length: 9000 }, () => canary))

  it('puts no plain byte, no digest and no word on the archive’s disk', async () => {
    const directory = fresh()
    const vault = encrypted(directory)
    const kept = await vault.acquire(source(film), nothing, never)
    expect(kept).toMatchObject({ ok: true, value: { sha256: digestOf(film), byteLength: film.length } })
    expect(await vault.put(canary)).toMatchObject({ ok: true })
    const files = filesIn(directory)
    expect(files).toHaveLength(2)
    for (const path of files) {
      expect(readFileSync(path).includes('kettle')).toBe(false)
      expect(readFileSync(path).subarray(0, 22).toString()).toBe('age-encryption.org/v1\n')
      expect(path).not.toContain(digestOf(film).slice(2, 20))
      expect(path).not.toContain(digestOf(canary).slice(2, 20))
    }
  })

  it('opens a blob for tools in a folder that only this user reads, and only so many at a time', async () => {
    const opened = fresh()
    const directory = fresh()
    const vault = createVault(directory, {
      sealing,
      opened: createOpenedBlobs([opened], sealing, { bytes: 2_000_000, latest: 2 }),
    })
    const digests: Sha256[] = []
    for (let index = 0; index < 6; index += 1) {
      const kept = await vault.put(Buffer.concat([film, Buffer.from([index])]))
      if (kept.ok) digests.push(kept.value.sha256)
    }
    const paths = await Promise.all(digests.map((digest) => vault.pathOf(digest)))
    expect(new Set(paths).size).toBe(6)
    expect(statSync(opened).mode & 0o777).toBe(0o700)
    expect(readdirSync(opened).length).toBeLessThanOrEqual(4)
    const again = await vault.pathOf(digests[0] as Sha256)
    expect(digestOf(readFileSync(String(again)))).toBe(digests[0])
  })

  it('finds one flipped bit, uses nothing of that blob, and takes a good copy again', async () => {
    const directory = fresh()
    const kept = await encrypted(directory).put(film)
    const [path = ''] = filesIn(directory)
    const bytes = readFileSync(path)
    for (const at of [30, 100, 170, 190, 70_000, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 4
      chmodSync(path, 0o600)
      writeFileSync(path, changed)
      const vault = encrypted(directory)
      expect(await vault.read(digestOf(film))).toMatchObject({ ok: false, failure: { code: 'vault.altered' } })
      expect(await vault.pathOf(digestOf(film))).toBeNull()
      expect(await vault.put(film)).toMatchObject({ ok: true, value: { existed: false } })
      expect(await vault.read(digestOf(film))).toMatchObject({ ok: true })
    }
    expect(kept.ok).toBe(true)
  })
})
