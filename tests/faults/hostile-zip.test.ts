import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBundleStore } from '../../src/adapters/bundle/bundle-store.ts'

interface Planned {
  readonly name: string
  readonly content?: Buffer
  readonly deflated?: boolean
  /** What the heads say in place of the truth. */
  readonly saidBytes?: number
  readonly mode?: number
  readonly flags?: number
  /** Points at the bytes of the entry before. */
  readonly shares?: boolean
}

/** A zip by its own heads (APPNOTE 4.3), because no program writes the wrong ones. */
const zipOf = (planned: readonly Planned[]): Buffer => {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let [at, last] = [0, 0]
  for (const { name, content = Buffer.from('x'), deflated, saidBytes, mode = 0o100644, flags = 0, shares } of planned) {
    const named = Buffer.from(name)
    const data = deflated ? deflateRawSync(content) : content
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800 | flags, 2)
    fields.writeUInt16LE(deflated ? 8 : 0, 4)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(deflated ? data.length : (saidBytes ?? data.length), 14)
    fields.writeUInt32LE(saidBytes ?? content.length, 18)
    fields.writeUInt16LE(named.length, 22)
    const place = shares ? last : at
    if (!shares) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, named, data])
      parts.push(local)
      last = at
      at += local.length
    }
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(place, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 3]), fields, tail, named]))
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(planned.length, 8)
  end.writeUInt16LE(planned.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}

let folder: string
const store = createBundleStore()
const never = new AbortController().signal

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-zip-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const opened = async (planned: readonly Planned[]) => {
  const path = join(folder, 'given.zip')
  writeFileSync(path, zipOf(planned))
  return store.open(path)
}

const refusal = async (planned: readonly Planned[]): Promise<string> => {
  const reader = await opened(planned)
  if (reader.ok) {
    await reader.value.close()
    return 'opened'
  }
  expect(reader.failure.message).toMatch(/^“given\.zip” .+\.$/)
  expect(reader.failure.message).not.toContain('\n')
  expect(readdirSync(folder)).toEqual(['given.zip'])
  return reader.failure.code
}

const manifest: Planned = { name: 'manifest.json', content: Buffer.from('{}') }

describe('a zip that was made to do harm', () => {
  it('is told from an ordinary one', async () => {
    expect(await refusal([manifest, { name: 'exhibits/A.jpg' }, { name: 'exhibits/B.jpg' }])).toBe('opened')
  })

  it.for([
    '/etc/passwd',
    '../outside.txt',
    'a/../../outside.txt',
    '..\\outside.txt',
    'C:\\Windows\\a.txt',
    'C:a.txt',
    'a//b.txt',
    './a.txt',
    'a.txt:stream',
    'line\nbreak.txt',
    'bell\u0007.txt',
    'CON',
    'exhibits/nul.jpg',
    'com1.txt',
    'trailing.',
    'trailing ',
    `${'a'.repeat(256)}.jpg`,
    `${'d/'.repeat(200)}a.jpg`,
  ])('with the name %j is refused', async (name) => {
    expect(await refusal([manifest, { name }])).toBe('bundle.unreadable')
  })

  it.for([
    ['the same twice', 'a.jpg', 'a.jpg'],
    ['one but for case', 'exhibits/A.jpg', 'exhibits/a.jpg'],
    ['one but for the spelling of an accent', 'caf\u00e9.jpg', 'cafe\u0301.jpg'],
  ])('with names that are %s is refused', async ([, one = '', other = '']) => {
    expect(await refusal([manifest, { name: one }, { name: other }])).toBe('bundle.unreadable')
  })

  it('in which two files are in one place is refused', async () => {
    expect(await refusal([manifest, { name: 'a.jpg' }, { name: 'b.jpg', shares: true }])).toBe('bundle.unreadable')
  })

  it('that would fill the disk is refused by its heads alone', async () => {
    const bomb = { name: 'a.jpg', content: Buffer.alloc(80 * 2 ** 20), deflated: true }
    expect(await refusal([manifest, bomb])).toBe('bundle.unreadable')
    const many = Array.from({ length: 20_001 }, (_, index) => ({ name: `${index}.txt`, content: Buffer.alloc(0) }))
    expect(await refusal(many)).toBe('bundle.too-large')
  })

  it.for([
    ['a link', { name: 'exhibits/A.jpg', content: Buffer.from('/etc/passwd'), mode: 0o120777 }],
    ['a device', { name: 'exhibits/A.jpg', mode: 0o020666 }],
    ['encrypted', { name: 'exhibits/A.jpg', flags: 1, deflated: true }],
  ] as const)('names what is %s and never reads it', async ([what, entry]) => {
    const reader = await opened([manifest, entry])
    if (!reader.ok) throw new Error(reader.failure.message)
    expect(reader.value.entries.find(({ path }) => path === entry.name)?.irregular).toBe(what)
    expect((await reader.value.bytes(entry.name, 1000)).ok).toBe(false)
    expect((await reader.value.hash(entry.name, () => undefined, never)).ok).toBe(false)
    await reader.value.close()
  })

  it.for([10, 100_000])('does not believe a size of %i bytes', async (saidBytes) => {
    const content = Buffer.alloc(5000, 'a')
    const reader = await opened([manifest, { name: 'a.txt', content, deflated: true, saidBytes }])
    if (!reader.ok) throw new Error(reader.failure.message)
    expect((await reader.value.bytes('a.txt', 1_000_000)).ok).toBe(false)
    await reader.value.close()
  })

  it('reads one with 64-bit heads', async () => {
    const path = join(folder, 'large.zip')
    writeFileSync(join(folder, 'manifest.json'), '{}')
    execFileSync('zip', ['-q', '-fz', path, 'manifest.json'], { cwd: folder })
    rmSync(join(folder, 'manifest.json'))
    const reader = await store.open(path)
    if (!reader.ok) throw new Error(reader.failure.message)
    expect(await reader.value.text('manifest.json', 100)).toEqual({ ok: true, value: '{}' })
    await reader.value.close()
  })
})
