import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createTakeStore } from '../../src/adapters/archive/take-store.ts'
import { newId } from '../../src/adapters/system/ids.ts'
import type { TakeHead } from '../../src/domain/evidence/take.ts'
import { instant, instantFromMillis } from '../../src/domain/kernel/instant.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-takes-'))
const stores: ReturnType<typeof createTakeStore>[] = []
/** One for each process that there would be; all of them see the same folder. */
const openStore = (): ReturnType<typeof createTakeStore> => {
  const store = createTakeStore(folder)
  stores.push(store)
  return store
}
afterAll(async () => {
  for (const store of stores) await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const head = (): TakeHead => ({
  id: newId(),
  orderId: null,
  mediaType: 'video/webm;codecs=vp9,opus',
  startedAt: instant('2026-11-23T08:10:05.250Z'),
  camera: 'A camera',
  microphone: null,
})
const at = (part: number) => instantFromMillis(Date.UTC(2026, 10, 23, 8, 10, 6 + part))
const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const filmOf = (id: string): string => {
  const name = readdirSync(join(folder, 'takes', id)).find((file) => file.endsWith('.webm')) ?? ''
  return join(folder, 'takes', id, name)
}
const record = async (store: ReturnType<typeof createTakeStore>, parts: readonly Uint8Array[]): Promise<string> => {
  const take = head()
  expect(await store.begin(take)).toMatchObject({ ok: true })
  for (const [sequence, bytes] of parts.entries())
    expect(await store.append(take.id, sequence, bytes, at(sequence))).toMatchObject({ ok: true })
  return take.id
}
const letters = (...parts: readonly string[]): Uint8Array[] => parts.map((part) => new TextEncoder().encode(part))

describe('a recording on its way', () => {
  it('has the hash of what lies in its file, after every part and at the end', async () => {
    const parts = fc.array(fc.uint8Array({ minLength: 1, maxLength: 5000 }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(parts, async (given) => {
        const store = openStore()
        const { id } = head()
        await store.begin({ ...head(), id })
        for (const [sequence, bytes] of given.entries()) {
          const told = await store.append(id, sequence, bytes, at(sequence))
          const whole = Buffer.concat(given.slice(0, sequence + 1))
          expect(told).toMatchObject({
            ok: true,
            value: { parts: sequence + 1, bytes: whole.length, sha256: sum(whole) },
          })
        }
        const sealed = await store.seal(id)
        const whole = Buffer.concat(given)
        expect(sealed).toMatchObject({
          ok: true,
          value: { take: { sha256: sum(whole), byteLength: whole.length, interrupted: false, parts: given.length } },
        })
        expect(readFileSync(filmOf(id)).equals(whole)).toBe(true)
      }),
      { numRuns: 15 },
    )
  })

  it('refuses a part that is missing and one that comes twice, and stays as it was', async () => {
    const store = openStore()
    const id = await record(store, letters('one', 'two'))
    expect(await store.append(id, 3, new Uint8Array(9), at(3))).toMatchObject({ failure: { code: 'record.gap' } })
    expect(await store.append(id, 1, new Uint8Array(9), at(1))).toMatchObject({ failure: { code: 'record.repeated' } })
    const [three = new Uint8Array()] = letters('three')
    expect(await store.append(id, 2, three, at(2))).toMatchObject({ ok: true, value: { bytes: 11 } })
    expect(readFileSync(filmOf(id), 'utf8')).toBe('onetwothree')
  })

  it('writes parts that come at once one after the other', async () => {
    const store = openStore()
    const take = head()
    const begun = store.begin(take)
    const told = await Promise.all(letters('a', 'b', 'c').map((bytes, n) => store.append(take.id, n, bytes, at(n))))
    expect((await begun).ok && told.every(({ ok }) => ok)).toBe(true)
    expect(readFileSync(filmOf(take.id), 'utf8')).toBe('abc')
  })

  it('answers in words to an id that is none, and to one that is not being recorded', async () => {
    const store = openStore()
    expect(await store.append(newId(), 0, new Uint8Array(1), at(0))).toMatchObject({
      failure: { code: 'record.not-open' },
    })
    for (const id of [newId(), '../orders', ''])
      for (const answer of [await store.seal(id), await store.discard(id), await store.resume(id)])
        expect(answer).toMatchObject({ failure: { code: 'record.no-such-take' } })
  })
})

describe('a recording that was cut short', () => {
  it('is found by the next process, with its steps, and has all its whole parts', async () => {
    const store = openStore()
    const id = await record(store, letters('one', 'two'))
    const steps = [{ step: 'label', seconds: 1.5, note: 'Label sharp now' }] as const
    await store.note(id, steps)
    // The process died while it wrote the third part: its bytes came to the disk in part, its line not at all.
    appendFileSync(filmOf(id), 'thr')
    const next = openStore()
    const left = await next.list()
    expect(left.ok && left.value.find((take) => take.id === id)).toMatchObject({ bytes: 6, steps, lastAt: at(1) })
    const sealed = await next.seal(id)
    expect(sealed).toMatchObject({
      ok: true,
      value: { take: { interrupted: true, parts: 2, byteLength: 6, sha256: sum(Buffer.from('onetwo')), steps } },
    })
    expect(readFileSync(filmOf(id), 'utf8')).toBe('onetwo')
    expect(await next.seal(id)).toEqual(sealed)
  })

  it('goes on where it was after the engine is there again', async () => {
    const id = await record(openStore(), letters('one', 'two'))
    appendFileSync(filmOf(id), 'th')
    const next = openStore()
    expect(await next.append(id, 2, new Uint8Array(1), at(2))).toMatchObject({ failure: { code: 'record.not-open' } })
    expect(await next.resume(id)).toMatchObject({ ok: true, value: { parts: 2, bytes: 6 } })
    const [three = new Uint8Array()] = letters('three')
    expect(await next.append(id, 2, three, at(2))).toMatchObject({
      ok: true,
      value: { sha256: sum(Buffer.from('onetwothree')) },
    })
    expect(await next.seal(id)).toMatchObject({ ok: true, value: { take: { parts: 3, interrupted: false } } })
  })

  it('keeps only what is as it was written: the power may go before the bytes are on the disk', async () => {
    const id = await record(openStore(), letters('one', 'two', 'three'))
    truncateSync(filmOf(id), 8)
    const sealed = await openStore().seal(id)
    expect(sealed).toMatchObject({ ok: true, value: { take: { parts: 2, sha256: sum(Buffer.from('onetwo')) } } })
    const other = await record(openStore(), letters('one', 'two', 'three'))
    writeFileSync(filmOf(other), 'onetwXthree')
    expect(await openStore().seal(other)).toMatchObject({ ok: true, value: { take: { parts: 1 } } })
  })

  it('is not offered and says so where nothing of it is whole', async () => {
    const store = openStore()
    const take = head()
    await store.begin(take)
    appendFileSync(filmOf(take.id), 'torn')
    const next = openStore()
    const left = await next.list()
    expect(left.ok && left.value.some(({ id }) => id === take.id)).toBe(false)
    expect(await next.seal(take.id)).toMatchObject({ failure: { code: 'record.nothing' } })
  })

  it('goes for good only when it is discarded', async () => {
    const id = await record(openStore(), letters('one'))
    const store = openStore()
    expect(await store.discard(id)).toMatchObject({ ok: true })
    expect(readdirSync(join(folder, 'takes'))).not.toContain(id)
    const left = await store.list()
    expect(left.ok && left.value.some((take) => take.id === id)).toBe(false)
  })
})
