import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createSourceFiles } from '../../src/adapters/source/source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-source-'))
const sources = createSourceFiles()
const never = new AbortController().signal

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('files that the user hands over', () => {
  it.each([
    'with space and “quotes”.mp4',
    '-leading dash.mp4',
    'new\nline.mp4',
    '📦🔥 parcel.mp4',
    '%03d.mp4',
    `${'x'.repeat(251)}.mp4`,
  ])('opens and hashes a file called %j', async (name) => {
    const path = join(folder, name)
    const content = Buffer.from(`content of ${name}`)
    writeFileSync(path, content)
    const opened = await sources.open(path)
    expect(opened.ok && opened.value.name).toBe(name)
    const hashed = await sources.hash(path, () => undefined, never)
    expect(hashed.ok && hashed.value.sha256).toBe(createHash('sha256').update(content).digest('hex'))
  })

  it('hands over the head of a large file only', async () => {
    const path = join(folder, 'large.bin')
    writeFileSync(path, Buffer.alloc(3_000_000, 7))
    const opened = await sources.open(path)
    expect(opened.ok && [opened.value.head.length, opened.value.byteLength]).toEqual([4096, 3_000_000])
    const refused = await sources.read(path, 1_000_000)
    expect(!refused.ok && refused.failure.code).toBe('source.too-large')
  })

  it('refuses what cannot be read, each with its own code and a sentence', async () => {
    const empty = join(folder, 'empty.mp4')
    writeFileSync(empty, '')
    const directory = join(folder, 'directory.mp4')
    mkdirSync(directory)
    const pipe = join(folder, 'pipe.mp4')
    execFileSync('mkfifo', [pipe])
    const codes = await Promise.all(
      [join(folder, 'none.mp4'), empty, directory, pipe, join(folder, 'y'.repeat(300))].map(async (path) => {
        const opened = await sources.open(path)
        if (opened.ok) return 'opened'
        expect(opened.failure.message).toMatch(/^[^\n]+[.]$/)
        return opened.failure.code
      }),
    )
    expect(codes).toEqual([
      'source.missing',
      'source.empty',
      'source.not-a-file',
      'source.not-a-file',
      'source.missing',
    ])
  })

  it('stops hashing when it is cancelled', async () => {
    const path = join(folder, 'cancel.bin')
    writeFileSync(path, Buffer.alloc(8_000_000))
    const controller = new AbortController()
    const hashed = await sources.hash(path, () => controller.abort(), controller.signal)
    expect(!hashed.ok && hashed.failure.code).toBe('job.cancelled')
  })
})
