import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHasher } from '../../../../src/adapters/integrity/hasher.ts'
import type { Exhibit } from '../../../../src/domain/evidence/exhibit.ts'
import type { Original } from '../../../../src/domain/evidence/original.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import {
  caseReliesOn,
  isBlank,
  partFrom,
  statesNothing,
  withoutPart,
  withPart,
} from '../../../../src/domain/order/moved-originals.ts'
import type { Order } from '../../../../src/domain/order/order.ts'
import { newOrder } from '../../../../src/workflow/edit-order.ts'

const hasher = createHasher()
const at = instant('2026-11-22T12:00:00.000Z')
const digest = (number: number) => hasher.sha256(`file ${number}`)
const original = (number: number): Original => ({
  sha256: digest(number),
  byteLength: number,
  originalName: `${number}.jpg`,
  kind: 'photo',
  mediaType: 'image/jpeg',
  acquiredAt: at,
  clocks: [],
})
const exhibit = (id: string, file: number): Exhibit => ({
  id,
  label: '',
  caption: '',
  kind: 'item',
  asset: hasher.sha256(id),
  mediaType: 'image/jpeg',
  byteLength: 1,
  codes: [],
  provenance: { kind: 'original', source: digest(file), originalName: `${file}.jpg` },
})

/** An order of some files, each with exhibits, as they come. */
const orders = (id: string, first: number) =>
  fc.array(fc.record({ taken: fc.nat(2), back: fc.nat(1) }), { maxLength: 5 }).map((files): Order => {
    const numbers = files.map((_, index) => first + index)
    const named = (kind: string, count: (file: (typeof files)[number]) => number) =>
      files.flatMap((file, index) =>
        Array.from({ length: count(file) }, (_, turn) => exhibit(`${kind}-${first + index}-${turn}`, first + index)),
      )
    const order = {
      ...newOrder(id, at),
      originals: numbers.map(original),
      exhibits: named('x', ({ taken }) => taken),
      withdrawn: named('w', ({ back }) => back),
    }
    return withPart({ ...order, withheld: [] }, partFrom(newOrder('none', at), []))
  })

const letters = ({ exhibits }: Order): string => exhibits.map(({ label }) => label).join('')
const unlabelled = ({ originals, exhibits, withdrawn }: Order) => ({
  originals: originals.map(({ sha256 }) => sha256).sort(),
  exhibits: exhibits.map(({ id }) => id).sort(),
  withdrawn: withdrawn.map(({ id }) => id).sort(),
})

describe('files that go from one order into another', () => {
  it('take all that was taken from them along, and nothing else; going back restores both', () => {
    fc.assert(
      fc.property(orders('a', 0), orders('b', 10), fc.array(fc.nat(4)), (from, to, wanted) => {
        const sources = [...new Set(wanted)].map(digest)
        const part = partFrom(from, sources)
        const [left, grown] = [withoutPart(from, sources), withPart(to, part)]
        for (const list of ['originals', 'exhibits', 'withdrawn'] as const)
          expect(left[list].length + grown[list].length).toBe(from[list].length + to[list].length)
        for (const order of [left, grown])
          expect(letters(order)).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, order.exhibits.length))
        const back = partFrom(grown, sources)
        expect(unlabelled(withPart(left, back))).toEqual(unlabelled(from))
        expect(unlabelled(withoutPart(grown, sources))).toEqual(unlabelled(to))
      }),
    )
  })

  it('are not taken twice into an order that holds them already', () => {
    fc.assert(
      fc.property(orders('a', 0), (order) => {
        const part = partFrom(
          order,
          order.originals.map(({ sha256 }) => sha256),
        )
        expect(withPart(order, part)).toEqual(order)
      }),
    )
  })

  it('stay where the case speaks of them or of their exhibits', () => {
    const order = { ...newOrder('a', at), originals: [original(1), original(2)], exhibits: [exhibit('x-1', 1)] }
    const part = partFrom(order, [digest(1)])
    const defect = { id: 'd', what: 'torn', severity: 'cosmetic', pieces: null } as const
    const claiming = (exhibits: readonly string[]): Order => ({
      ...order,
      dispute: { ...order.dispute, claim: { ...order.dispute.claim, defects: [{ ...defect, exhibits }] } },
    })
    expect(caseReliesOn(order, part)).toBe(false)
    expect(caseReliesOn(claiming([]), part)).toBe(false)
    expect(caseReliesOn(claiming(['x-1']), part)).toBe(true)
    const roles = [{ sha256: digest(2), role: 'unboxing' }] as const
    expect(caseReliesOn({ ...order, dispute: { ...order.dispute, roles } }, part)).toBe(false)
    expect(caseReliesOn({ ...order, dispute: { ...order.dispute, roles } }, partFrom(order, [digest(2)]))).toBe(true)
  })
})

describe('an order of which nothing is stated', () => {
  it('is known by its facts and its case, and is blank without files', () => {
    const fresh = newOrder('a', at)
    expect([statesNothing(fresh), isBlank(fresh)]).toEqual([true, true])
    const filmed = { ...fresh, originals: [original(1)] }
    expect([statesNothing(filmed), isBlank(filmed)]).toEqual([true, false])
    expect(statesNothing({ ...fresh, facts: { item: 'Lamp' } })).toBe(false)
    expect(isBlank({ ...fresh, dispute: { ...fresh.dispute, routes: ['appeal'] } })).toBe(false)
  })
})
