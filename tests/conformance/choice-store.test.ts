import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createChoiceStore } from '../../src/adapters/archive/choice-store.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { bringBack, noChoices, putAway, showFrame } from '../../src/domain/order/candidate-choice.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-choices-'))
const hasher = createHasher()
const source = hasher.sha256('film')
const thing = { source, views: [7, 4] }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what was decided about suggestions', () => {
  it('is found again by another process, and an order without any has none', async () => {
    const store = createChoiceStore(folder, hasher)
    expect(await store.read('8123')).toEqual({ ok: true, value: noChoices })
    const kept = await store.update('8123', (all) =>
      showFrame(putAway(all, thing), thing, { ordinal: 8, seconds: 8 / 30 }),
    )
    expect(await createChoiceStore(folder, hasher).read('8123')).toEqual(kept)
  })

  it('loses none when many are made at once', async () => {
    const store = createChoiceStore(folder, hasher)
    const ordinals = Array.from({ length: 20 }, (_, ordinal) => ordinal)
    await Promise.all(
      ordinals.map((ordinal) => store.update('many', (all) => putAway(all, { source, views: [ordinal] }))),
    )
    await store.update('many', (all) => bringBack(all, { source, views: [3] }))
    const read = await store.read('many')
    expect(read.ok && read.value.putAway.map(({ ordinal }) => ordinal)).toEqual(ordinals.filter((one) => one !== 3))
  })

  it.each([
    ['is cut off', '{"schema":1,"putAway":[{'],
    ['is of a later program', '{"schema":2,"putAway":[],"shown":[]}'],
  ])('is reported and left as it is where the file %s', async (_, text) => {
    const store = createChoiceStore(folder, hasher)
    await store.update('worn', (all) => all)
    const path = join(folder, 'orders', 'o-worn', 'candidates.json')
    writeFileSync(path, text)
    expect(await store.update('worn', (all) => putAway(all, thing))).toMatchObject({
      ok: false,
      failure: { code: 'archive.damaged' },
    })
    expect(readFileSync(path, 'utf8')).toBe(text)
    writeFileSync(path, '{"schema":1,"putAway":[],"shown":[]}')
  })
})
