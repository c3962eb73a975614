import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createArchiveFiles } from '../../src/adapters/archive/archive-files.ts'
import { createPartwiseTakeStore } from '../../src/adapters/archive/partwise-take-store.ts'
import { createSealedFiles } from '../../src/adapters/encryption/sealed-files.ts'
import { newId } from '../../src/adapters/system/ids.ts'
import type { TakeHead } from '../../src/domain/evidence/take.ts'
import { instant, instantFromMillis } from '../../src/domain/kernel/instant.ts'
import { madeSealing } from '../fixtures/made-sealing.ts'

const root = mkdtempSync(join(tmpdir(), 'proofbox-sealed-takes-'))
const [directory, scratch] = [join(root, 'archive'), join(root, 'scratch')]
const sealing = await madeSealing()
const plain = createArchiveFiles(directory)
/** One for each process that there would be. */
const openStore = () => createPartwiseTakeStore({ directory, files: createSealedFiles(plain, sealing), scratch })
afterAll(() => rmSync(root, { recursive: true, force: true }))

const head = (): TakeHead => ({
  id: newId(),
  orderId: null,
  mediaType: 'video/webm;codecs=vp9,opus',
  startedAt: instant('2026-11-23T08:10:05.250Z'),
  camera: 'A camera on the kettle shelf',
  microphone: null,
})
const at = (part: number) => instantFromMillis(Date.UTC(2026, 10, 23, 8, 10, 6 + part))
const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const letters = (...parts: readonly string[]): Uint8Array[] => parts.map((part) => new TextEncoder().encode(part))
const record = async (store: ReturnType<typeof openStore>, parts: readonly Uint8Array[]): Promise<string> => {
  const take = head()
  expect(await store.begin(take)).toMatchObject({ ok: true })
  for (const [sequence, bytes] of parts.entries())
    expect(await store.append(take.id, sequence, bytes, at(sequence))).toMatchObject({ ok: true })
  return take.id
}
const filesOf = (id: string): readonly string[] => {
  const folder = join(directory, 'takes', sealing.folderName(id))
  return readdirSync(folder).map((name) => join(folder, name))
}

describe('a recording on its way into an encrypted archive', () => {
  it('has the hash of its parts after every one, and whole at the end', async () => {
    const parts = fc.array(fc.uint8Array({ minLength: 1, maxLength: 5000 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(parts, async (given) => {
        const store = openStore()
        const take = head()
        await store.begin(take)
        for (const [sequence, bytes] of given.entries()) {
          const whole = Buffer.concat(given.slice(0, sequence + 1))
          expect(await store.append(take.id, sequence, bytes, at(sequence))).toMatchObject({
            value: { parts: sequence + 1, bytes: whole.length, sha256: sum(whole) },
          })
        }
        const whole = Buffer.concat(given)
        const sealed = await store.seal(take.id)
        expect(sealed).toMatchObject({
          value: { take: { sha256: sum(whole), byteLength: whole.length, interrupted: false, parts: given.length } },
        })
        if (sealed.ok) expect(readFileSync(sealed.value.path).equals(whole)).toBe(true)
      }),
      { numRuns: 8 },
    )
  })

  it('leaves nothing readable in the archive, and no film anywhere once it is kept', async () => {
    const store = openStore()
    const id = await record(store, letters('a dent in the kettle', 'and a broken lid'))
    const sealed = await store.seal(id)
    for (const path of filesOf(id)) expect(readFileSync(path, 'latin1')).not.toMatch(/kettle|lid|webm/)
    if (sealed.ok) expect(statSync(sealed.value.path).size).toBe(36)
    expect(await store.discard(id)).toMatchObject({ ok: true })
    expect(readdirSync(scratch)).not.toContain(id)
    expect(readdirSync(join(directory, 'takes'))).not.toContain(sealing.folderName(id))
  })

  it('refuses a part that is missing and one that comes twice', async () => {
    const store = openStore()
    const id = await record(store, letters('one', 'two'))
    expect(await store.append(id, 3, new Uint8Array(9), at(3))).toMatchObject({ failure: { code: 'record.gap' } })
    expect(await store.append(id, 1, new Uint8Array(9), at(1))).toMatchObject({ failure: { code: 'record.repeated' } })
    for (const bad of [newId(), '../orders', ''])
      expect(await store.seal(bad)).toMatchObject({ failure: { code: 'record.no-such-take' } })
  })

  it('goes on after its process died, from the last part that was answered', async () => {
    const id = await record(openStore(), letters('one', 'two'))
    const steps = [{ step: 'label', seconds: 1.5, note: 'Label sharp now' }] as const
    const next = openStore()
    await next.note(id, steps)
    // The process died after it had written a part and before it had written its line.
    await createSealedFiles(plain, sealing).replace(`takes/${id}/part-000002`, 'thr')
    const left = await next.list()
    expect(left.ok && left.value.find((take) => take.id === id)).toMatchObject({ bytes: 6, steps, lastAt: at(1) })
    expect(await next.append(id, 2, new Uint8Array(1), at(2))).toMatchObject({ failure: { code: 'record.not-open' } })
    expect(await next.resume(id)).toMatchObject({ value: { parts: 2, bytes: 6 } })
    const [three = new Uint8Array()] = letters('three')
    expect(await next.append(id, 2, three, at(2))).toMatchObject({ value: { sha256: sum(Buffer.from('onetwothree')) } })
    expect(await next.seal(id)).toMatchObject({ value: { take: { parts: 3, interrupted: false } } })
  })

  it('keeps what stands before a part that was changed', async () => {
    const id = await record(openStore(), letters('one', 'two', 'three'))
    const path = filesOf(id).find((name) => name.includes('part-000001')) ?? ''
    const bytes = readFileSync(path)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    writeFileSync(path, bytes)
    expect(await openStore().seal(id)).toMatchObject({ value: { take: { parts: 1, interrupted: true } } })
    const empty = head()
    await openStore().begin(empty)
    expect(await openStore().seal(empty.id)).toMatchObject({ failure: { code: 'record.nothing' } })
  })
})
