import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { createStoredZip } from '../../../../src/adapters/backup/stored-zip.ts'

const at = new Date('2026-11-23T14:30:02Z')

interface File {
  readonly path: string
  readonly content: Uint8Array
  readonly streamed: boolean
}

async function* cut(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < content.length; from += 7) yield content.subarray(from, from + 7)
}

const zipped = async (files: readonly File[]): Promise<Buffer> => {
  const chunks: Buffer[] = []
  const zip = createStoredZip(async (bytes) => void chunks.push(Buffer.from(bytes)), at)
  for (const { path, content, streamed } of files)
    await (streamed ? zip.stream(path, cut(content)) : zip.put(path, content))
  await zip.end(0)
  return Buffer.concat(chunks)
}

const unzipped = async (bytes: Buffer): Promise<readonly { path: string; content: Buffer; at: string }[]> => {
  const zip = await fromBufferPromise(bytes)
  const files: { path: string; content: Buffer; at: string }[] = []
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer)
    const when = entry.getLastModDate({ timezone: 'UTC' }).toISOString()
    files.push({ path: entry.fileName, content: Buffer.concat(parts), at: when })
  }
  return files
}

describe('a zip of stored files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proofbox-zip-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is read by another program as it was written, whatever the files hold', async () => {
    const file = fc.record({
      content: fc.uint8Array({ maxLength: 200 }),
      streamed: fc.boolean(),
      name: fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'ü', '字', '-') }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 8 }), async (made) => {
        const files = made.map(({ name, ...rest }, index) => ({ path: `archive/${index}/${name}`, ...rest }))
        const back = await unzipped(await zipped(files))
        expect(back.map(({ path, content }) => ({ path, content: new Uint8Array(content) }))).toEqual(
          files.map(({ path, content }) => ({ path, content: new Uint8Array(content) })),
        )
        for (const { at: when } of back) expect(when).toBe('2026-11-23T14:30:02.000Z')
      }),
      { numRuns: 50 },
    )
  })

  it('holds more files than four digits of hex count (Zip64)', async () => {
    const files = Array.from({ length: 70_000 }, (_, index) => ({
      path: `f/${index}`,
      content: Buffer.from(String(index)),
      streamed: false,
    }))
    const bytes = await zipped(files)
    const zip = await fromBufferPromise(bytes)
    expect(zip.entryCount).toBe(70_000)
    const path = join(folder, 'many.zip')
    writeFileSync(path, bytes)
    const python =
      "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()), z.read('f/69999').decode())"
    expect(execFileSync('python3', ['-c', python, path], { encoding: 'utf8' })).toBe('None 70000 69999\n')
  })

  it('has the same bytes for the same content', async () => {
    const files = [{ path: 'a', content: Buffer.from('one'), streamed: true }]
    expect(await zipped(files)).toEqual(await zipped(files))
  })
})
