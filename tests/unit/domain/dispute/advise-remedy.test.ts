import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { adviseRemedy, type RemedyAdvice } from '../../../../src/domain/dispute/advise-remedy.ts'
import type { Policy } from '../../../../src/domain/dispute/policy.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import type { Order, Remedy } from '../../../../src/domain/order/order.ts'
import { emptyRefund } from '../../../../src/domain/order/refund-record.ts'
import { adviseOf, defect, mismatch, money, offer } from './advised-order.ts'

const policies = await createShelf('resources').policies()
const pack = (id: string): Policy => {
  const found = policies.find((policy) => policy.id === id)
  if (!found) throw new Error(id)
  return found
}
const aliexpress = pack('aliexpress')

const order = (advice: RemedyAdvice): readonly Remedy[] => advice.options.map(({ remedy }) => remedy)
const cautions = (one: Order, policy: Policy | null = null): readonly string[] =>
  adviseRemedy(one, policy).cautions.map(({ code }) => code)
const gaps = (one: Order): readonly string[] => adviseRemedy(one, null).gaps.map(({ code }) => code)
const part = (one: Order) => adviseRemedy(one, null).options.find(({ remedy }) => remedy === 'partial-refund')

const price = { price: money('23.90 EUR') }
const missing = { ...price, reason: 'missing-pieces' } as const

describe('the amount that the facts give', () => {
  it('is the share of one missing piece of six, rounded down, with the remainder', () => {
    // 2390 = 6 × 398 + 2
    const option = part(adviseOf(missing, { pieces: { bought: 6, received: 5 } }))
    expect(option?.amount).toEqual({ least: money('3.98 EUR'), most: money('3.98 EUR') })
    expect(option?.steps[0]).toMatchObject({
      code: 'step.share-of-pieces',
      facts: { pieces: 1, bought: 6, amount: { money: money('3.98 EUR') }, remainder: 2 },
    })
  })

  it('has no decimals where the currency has none', () => {
    // 1000 = 3 × 333 + 1
    const option = part(adviseOf({ ...missing, price: money('1000 JPY') }, { pieces: { bought: 3, received: 2 } }))
    expect(option?.amount?.least).toEqual({ minor: 333, currency: 'JPY' })
    expect(option?.steps[0]?.facts['remainder']).toBe(1)
  })

  it('has three decimals where the currency has three', () => {
    const option = part(adviseOf({ ...missing, price: money('10 KWD') }, { pieces: { bought: 3, received: 2 } }))
    expect(option?.amount?.least).toEqual({ minor: 3333, currency: 'KWD' })
  })

  it('runs from overlapping defects to separate ones', () => {
    // One missing, two broken, one that does not close: 3 to 4 of 6 pieces; 1195 and 1593.33
    const option = part(
      adviseOf(missing, {
        pieces: { bought: 6, received: 5 },
        defects: [defect('unusable', 2), defect('unusable', 1)],
      }),
    )
    expect(option?.amount).toEqual({ least: money('11.95 EUR'), most: money('15.93 EUR') })
  })

  it('is never more than the price, however many pieces are named', () => {
    const advice = adviseRemedy(
      adviseOf(missing, { pieces: { bought: 2, received: 1 }, defects: [defect('unusable', 9)] }),
      null,
    )
    expect(advice.weight).toBe('nothing-usable')
    expect(advice.options[0]?.amount).toEqual({ least: money('23.90 EUR'), most: money('23.90 EUR') })
  })

  it('is none for a scratch: no share is made up', () => {
    const option = part(adviseOf({ ...price, reason: 'damaged' }, { defects: [defect('cosmetic')] }))
    expect(option?.amount).toBeNull()
    expect(option?.steps.map(({ code }) => code)).toEqual(['step.facts-give-none', 'step.rest-is-yours'])
  })

  it('is none without a price, and none in two currencies', () => {
    expect(part(adviseOf({ reason: 'missing-pieces' }, { pieces: { bought: 6, received: 5 } }))?.amount).toBeNull()
    const mixed = adviseOf(missing, {
      pieces: { bought: 6, received: 5 },
      amounts: { item: null, shipping: money('1 USD'), tax: null },
    })
    expect(part(mixed)?.amount).toBeNull()
    expect(gaps(mixed)).toContain('gap.mixed-currencies')
  })

  it('is the item’s price to everything paid for all of it back', () => {
    const one = adviseOf(
      { reason: 'empty' },
      { amounts: { item: money('20 EUR'), shipping: money('3 EUR'), tax: money('1.5 EUR') } },
    )
    expect(adviseRemedy(one, null).options[0]).toMatchObject({
      remedy: 'full-refund',
      amount: { least: money('20 EUR'), most: money('24.50 EUR') },
    })
  })
})

describe('the order of the remedies', () => {
  it('follows what was lost', () => {
    const of = (severity: 'cosmetic' | 'impaired' | 'unusable') =>
      adviseRemedy(adviseOf({ ...price, reason: 'damaged' }, { defects: [defect(severity)] }), null)
    expect(order(of('unusable'))[0]).toBe('full-refund')
    expect(order(of('impaired'))[0]).toBe('partial-refund')
    expect(order(of('cosmetic')).at(-1)).toBe('full-refund')
  })

  it('sends nothing back that did not come', () => {
    expect(order(adviseRemedy(adviseOf({ reason: 'not-arrived' }), null))).not.toContain('return-and-refund')
  })

  it('leaves only the return after a change of mind', () => {
    expect(order(adviseRemedy(adviseOf({ reason: 'change-of-mind' }), null))).toEqual(['return-and-refund'])
  })

  it('is empty as long as nothing is stated', () => {
    expect(adviseRemedy(adviseOf({}), null)).toMatchObject({ weight: 'unstated', options: [], ready: false })
  })

  it('puts last what the receiver does not list, and says so', () => {
    const advice = adviseRemedy(
      adviseOf({ ...price, reason: 'different' }, { mismatches: [mismatch('colour')] }),
      aliexpress,
    )
    const last = advice.options.at(-1)
    expect(last).toMatchObject({ remedy: 'replacement', offered: false })
    expect(last?.cautions.map(({ code }) => code)).toEqual(['offered.not-listed', 'pack.note'])
  })

  it('does not call a remedy offered where the receiver is unknown', () => {
    const advice = adviseRemedy(adviseOf({ reason: 'different' }, { mismatches: [mismatch('colour')] }), null)
    expect(advice.options.map(({ offered }) => offered)).toEqual([null, null, null, null])
  })

  it('counts a piece of no use among several as a part, and as all where it is the only one', () => {
    const of = (bought: number | null) =>
      adviseRemedy(
        adviseOf({ reason: 'damaged' }, { pieces: { bought, received: bought }, defects: [defect('unusable')] }),
        null,
      )
    expect(of(6)).toMatchObject({ weight: 'part-lost' })
    expect(of(1)).toMatchObject({ weight: 'nothing-usable' })
    expect(of(null)).toMatchObject({ weight: 'nothing-usable' })
  })
})

describe('what is missing', () => {
  it('is an exhibit for every point; a withdrawn one shows nothing', () => {
    const facts = { ...price, reason: 'damaged', remedy: 'full-refund' } as const
    expect(adviseRemedy(adviseOf(facts, { defects: [defect('impaired')] }), null).ready).toBe(true)
    expect(gaps(adviseOf(facts, { defects: [defect('unusable', null, [])] }))).toEqual(['gap.defect-exhibit'])
    expect(gaps(adviseOf(facts, { defects: [defect('unusable', null, ['gone'])] }))).toEqual(['gap.defect-exhibit'])
    expect(gaps(adviseOf({ ...facts, reason: 'different' }, { mismatches: [mismatch('size', [])] }))).toContain(
      'gap.mismatch-exhibit',
    )
  })

  it('is a film of the failure and the listing; neither stops the claim', () => {
    const facts = { ...price, reason: 'damaged', remedy: 'full-refund' } as const
    const advice = adviseRemedy(
      adviseOf(facts, { defects: [defect('unusable')], mismatches: [mismatch('colour')] }),
      null,
    )
    expect(advice.gaps.map(({ code }) => code)).toEqual(['gap.film', 'gap.listing'])
    expect(advice.ready).toBe(true)
    const listing = { roles: [{ sha256: sha256('1'.repeat(64)), role: 'listing' as const }] }
    expect(gaps(adviseOf(facts, { defects: [defect('impaired')], mismatches: [mismatch('colour')] }, listing))).toEqual(
      [],
    )
  })

  it('is the fact that a reason is about', () => {
    expect(gaps(adviseOf({ reason: 'damaged', remedy: 'full-refund' }))).toEqual(['gap.defect'])
    expect(gaps(adviseOf({ reason: 'different', remedy: 'full-refund' }))).toEqual(['gap.mismatch'])
    expect(gaps(adviseOf({ reason: 'missing-pieces', remedy: 'full-refund' }))).toEqual(['gap.pieces'])
    expect(gaps(adviseOf({ ...missing, remedy: 'replacement' }, { pieces: { bought: 2, received: 2 } }))).toEqual([
      'gap.none-missing',
    ])
    expect(gaps(adviseOf({ reason: 'change-of-mind', remedy: 'partial-refund' }))).toEqual(['gap.amount'])
  })

  it('does not stop a parcel that never came', () => {
    const advice = adviseRemedy(adviseOf({ reason: 'not-arrived', remedy: 'full-refund' }), null)
    expect(advice.ready).toBe(true)
    expect(advice.gaps.map(({ code }) => code)).toEqual(['gap.last-tracking', 'gap.tracking-picture'])
  })
})

describe('the cautions', () => {
  const scratch = { defects: [defect('cosmetic')] }
  const damaged = { ...price, reason: 'damaged' } as const

  it('speak up when everything is asked for a scratch, and not for a part of it', () => {
    const of = (claimed: string) =>
      cautions(adviseOf({ ...damaged, remedy: 'partial-refund', claimed: money(claimed) }, scratch))
    expect(of('23.90 EUR')).toContain('asked.everything-for-looks')
    expect(of('5 EUR')).toEqual([])
    expect(cautions(adviseOf({ ...damaged, remedy: 'full-refund' }, scratch))).toEqual(['asked.everything-for-looks'])
  })

  it('compare with what was paid, and say when a part of that is not known', () => {
    const asked = { ...damaged, remedy: 'full-refund', claimed: money('25 EUR') } as const
    const broken = { defects: [defect('unusable')] }
    expect(cautions(adviseOf(asked, broken))).toEqual(['asked.above-known'])
    const amounts = { item: money('23.90 EUR'), shipping: money('0 EUR'), tax: money('0 EUR') }
    expect(cautions(adviseOf(asked, { ...broken, amounts }))).toEqual(['asked.above-paid'])
    expect(cautions(adviseOf({ ...asked, claimed: money('25 USD') }, broken))).toEqual(['asked.other-currency'])
  })

  it('compare with the most that the receiver ever pays', () => {
    const asked = { ...damaged, price: money('300 USD'), remedy: 'full-refund', claimed: money('300 USD') } as const
    expect(cautions(adviseOf(asked, { defects: [defect('unusable')] }), pack('etsy'))).toEqual(['asked.above-most'])
  })

  it.each([
    ['money', '0 EUR', 'offer.zero'],
    ['money', null, 'offer.no-amount'],
    ['coupon', '5 EUR', 'offer.coupon'],
    ['money', '5 USD', 'offer.other-currency'],
    ['money', '3 EUR', 'offer.below-facts'],
  ] as const)('look at an open offer: %s of %s', (kind, amount, code) => {
    const dispute = { refund: { ...emptyRefund, offers: [offer(kind, amount)] } }
    const one = adviseOf(missing, { pieces: { bought: 6, received: 5 } }, dispute)
    expect(cautions(one)).toContain(code)
    expect(
      cautions({
        ...one,
        dispute: {
          ...one.dispute,
          refund: { ...emptyRefund, offers: [{ ...offer(kind, amount), answer: 'declined' }] },
        },
      }),
    ).toEqual([])
  })

  it('tell a fault from a change of mind, and a size that nobody measured', () => {
    const sized = adviseOf({ reason: 'change-of-mind' }, { mismatches: [mismatch('size')] })
    expect(cautions(sized)).toEqual(['reason.fault-named-change-of-mind', 'reason.size-not-measured'])
  })
})

describe('the amount that the user asks for', () => {
  it('is shown as theirs, unless the facts give the same', () => {
    const of = (claimed: string) =>
      adviseRemedy(adviseOf({ ...missing, claimed: money(claimed) }, { pieces: { bought: 6, received: 5 } }), null)
        .asked
    expect(of('3.98 EUR').asComputed).toBe(true)
    expect(of('11.95 EUR')).toMatchObject({ asComputed: false, share: 0.5 })
    expect(of('3.98 USD')).toMatchObject({ asComputed: false, share: null })
  })
})
