import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import {
  bringBack,
  type CandidateChoices,
  noChoices,
  putAway,
  showFrame,
} from '../../../../src/domain/order/candidate-choice.ts'

const [film, other] = [sha256('a'.repeat(64)), sha256('b'.repeat(64))]
const anyThing = fc.record({
  source: fc.constantFrom(film, other),
  views: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 4 }),
})
const anyChoices = fc
  .array(fc.tuple(anyThing, fc.nat(40)), { maxLength: 6 })
  .map((made) =>
    made.reduce<CandidateChoices>(
      (all, [thing, ordinal]) => showFrame(putAway(all, thing), thing, { ordinal, seconds: ordinal / 30 }),
      noChoices,
    ),
  )

describe('a thing that is put away', () => {
  it('is away by each of its views, once, and comes back by any of them', () => {
    fc.assert(
      fc.property(anyChoices, anyThing, (before, thing) => {
        const away = putAway(putAway(before, thing), thing)
        const own = away.putAway.filter(
          ({ source, ordinal }) => source === thing.source && thing.views.includes(ordinal),
        )
        expect(own.map(({ ordinal }) => ordinal).sort()).toEqual([...thing.views].sort())
        const back = bringBack(away, thing)
        expect(
          back.putAway.some(({ source, ordinal }) => source === thing.source && thing.views.includes(ordinal)),
        ).toBe(false)
        expect(bringBack(back, thing)).toEqual(back)
      }),
    )
  })
})

describe('a frame that is chosen for a thing', () => {
  it('takes the place of the one before it, also when another view leads the thing by then', () => {
    const first = showFrame(noChoices, { source: film, views: [7, 4] }, { ordinal: 8, seconds: 8 })
    const then = showFrame(first, { source: film, views: [4, 7] }, { ordinal: 9, seconds: 9 })
    expect(then.shown).toEqual([{ source: film, lead: 4, ordinal: 9, seconds: 9 }])
  })

  it('is forgotten when it is the one that leads anyway, and concerns no other recording', () => {
    fc.assert(
      fc.property(anyChoices, anyThing, fc.nat(40), (before, thing, ordinal) => {
        const [lead = 0] = thing.views
        const shown = showFrame(before, thing, { ordinal, seconds: 0 })
        const own = shown.shown.filter(({ source, lead: by }) => source === thing.source && thing.views.includes(by))
        expect(own).toHaveLength(ordinal === lead ? 0 : 1)
        const elsewhere = ({ shown: all }: CandidateChoices) => all.filter(({ source }) => source !== thing.source)
        expect(elsewhere(shown)).toEqual(elsewhere(before))
        expect(showFrame(shown, thing, { ordinal: lead, seconds: 0 }).putAway).toEqual(before.putAway)
      }),
    )
  })
})
