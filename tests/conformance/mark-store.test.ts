import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createMarkStore } from '../../src/adapters/archive/mark-store.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { type Mark, withMark, withoutMark } from '../../src/domain/order/mark.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-marks-'))
const hasher = createHasher()
const film = hasher.sha256('film')
const other = hasher.sha256('another film')
const mark = (ordinal: number, source = film, note = ''): Mark => ({ source, ordinal, seconds: ordinal / 30, note })

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('marks', () => {
  it('are found again by another process, and an order without any has none', async () => {
    const store = createMarkStore(folder, hasher)
    expect(await store.list('8123')).toEqual({ ok: true, value: [] })
    await store.update('8123', (marks) => withMark(marks, mark(7, film, 'dented corner')))
    expect(await createMarkStore(folder, hasher).list('8123')).toEqual({
      ok: true,
      value: [mark(7, film, 'dented corner')],
    })
  })

  it('lose none when many are made at once', async () => {
    const store = createMarkStore(folder, hasher)
    const ordinals = Array.from({ length: 20 }, (_, ordinal) => ordinal)
    await Promise.all(ordinals.map((ordinal) => store.update('many', (marks) => withMark(marks, mark(ordinal)))))
    const listed = await store.list('many')
    expect(listed.ok && listed.value.map(({ ordinal }) => ordinal)).toEqual(ordinals)
  })

  it('says which file is damaged, and leaves it as it is', async () => {
    const store = createMarkStore(folder, hasher)
    await store.update('worn', (marks) => withMark(marks, mark(1)))
    const path = join(folder, 'orders', 'o-worn', 'marks.json')
    writeFileSync(path, '{"schema":1,"marks":[{]')
    const listed = await store.update('worn', (marks) => withMark(marks, mark(2)))
    expect(listed).toMatchObject({ ok: false, failure: { code: 'archive.damaged' } })
    expect(readFileSync(path, 'utf8')).toBe('{"schema":1,"marks":[{]')
  })

  it('stand once on a frame, in the order of the film, and come back as they were', () => {
    const anyMark = fc.record({
      ordinal: fc.nat(50),
      source: fc.constantFrom(film, other),
      note: fc.string({ maxLength: 20 }),
    })
    fc.assert(
      fc.property(fc.array(anyMark), anyMark, (made, last) => {
        const all = made.reduce<readonly Mark[]>((marks, one) => withMark(marks, { ...one, seconds: 0 }), [])
        const names = all.map(({ source, ordinal }) => `${source}/${ordinal}`)
        expect(new Set(names).size).toBe(names.length)
        for (const source of [film, other]) {
          const own = all.filter((one) => one.source === source).map(({ ordinal }) => ordinal)
          expect(own).toEqual([...own].sort((a, b) => a - b))
        }
        const added = withMark(all, { ...last, seconds: 0 })
        const back = withMark(withoutMark(added, last), { ...last, seconds: 0 })
        expect(new Set(back)).toEqual(new Set(added))
      }),
    )
  })
})
