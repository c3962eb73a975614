import { mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert, asyncProperty, integer, array as listOf, record } from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPassingBlobs } from '../../src/adapters/vault/passing-blobs.ts'
import type { Sha256 } from '../../src/domain/kernel/digest.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-passing-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = async (blobs: ReturnType<typeof createPassingBlobs>, bytes: Uint8Array): Promise<Sha256> => {
  const stored = await blobs.put(bytes)
  if (!stored.ok) throw new Error(stored.failure.message)
  return stored.value
}

/** `size` bytes that differ from those of any other name. */
const bytesOf = (name: number, size: number): Uint8Array => new Uint8Array(size).fill(name)

describe('passing blobs', () => {
  it('give back what was put, and nothing that an earlier process left', async () => {
    await writeFile(join(folder, 'left'), 'from before')
    const blobs = createPassingBlobs(folder)
    const digest = await put(blobs, bytesOf(1, 10))
    const path = await blobs.pathOf(digest)
    expect(new Uint8Array(await readFile(path ?? ''))).toEqual(bytesOf(1, 10))
    expect(await readdir(folder)).toEqual([digest])
    expect(await createPassingBlobs(folder).pathOf(digest)).toBeNull()
  })

  it('let go what was used longest ago', async () => {
    const blobs = createPassingBlobs(folder, { bytes: 30, latest: 1 })
    const [first, second, third] = [
      await put(blobs, bytesOf(1, 10)),
      await put(blobs, bytesOf(2, 10)),
      await put(blobs, bytesOf(3, 10)),
    ]
    await blobs.pathOf(first)
    const fourth = await put(blobs, bytesOf(4, 10))
    expect(await blobs.pathOf(second)).toBeNull()
    for (const digest of [first, third, fourth]) expect(await blobs.pathOf(digest)).not.toBeNull()
  })

  it('say that bytes are gone when somebody emptied the folder, and take them again', async () => {
    const blobs = createPassingBlobs(folder)
    const digest = await put(blobs, bytesOf(1, 10))
    await unlink(join(folder, digest))
    expect(await blobs.pathOf(digest)).toBeNull()
    expect(await put(blobs, bytesOf(1, 10))).toBe(digest)
    expect(await blobs.pathOf(digest)).not.toBeNull()
  })

  it('never hold more than the limit, except for the latest used, and know exactly what they hold', async () => {
    const acts = listOf(record({ name: integer({ min: 0, max: 9 }), look: integer({ min: 0, max: 9 }) }), {
      maxLength: 30,
    })
    const limits = { bytes: 200, latest: 3 }
    const sizeOf = (name: number): number => 20 + 13 * name
    await assert(
      asyncProperty(acts, async (all) => {
        const blobs = createPassingBlobs(folder, limits)
        const digests = new Map<number, Sha256>()
        let used: number[] = []
        for (const { name, look } of all) {
          digests.set(name, await put(blobs, bytesOf(name, sizeOf(name))))
          used = [...used.filter((one) => one !== name), name]
          const there = new Set(await readdir(folder))
          const held = used.filter((one) => there.has(digests.get(one) ?? ''))
          // What is held are the latest used, and no more than fits.
          expect(held).toEqual(used.slice(-held.length))
          expect(there.size).toBe(held.length)
          const bytes = held.reduce((sum, one) => sum + sizeOf(one), 0)
          expect(bytes <= limits.bytes || held.length <= limits.latest).toBe(true)
          used = held
          const looked = digests.get(look)
          if (looked !== undefined && (await blobs.pathOf(looked)) !== null)
            used = [...used.filter((one) => one !== look), look]
        }
      }),
      { numRuns: 25 },
    )
  })
})
