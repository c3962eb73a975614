import { describe, expect, it } from 'vitest'
import type { Milestone } from '../../../../src/domain/order/milestone.ts'
import { moneyAtStake } from '../../../../src/domain/order/money-at-stake.ts'
import {
  type Credit,
  emptyRefund,
  type Offer,
  type PaymentRoute,
  type RefundRecord,
} from '../../../../src/domain/order/refund-record.ts'
import { type RefundFinding, refundState } from '../../../../src/domain/order/refund-state.ts'
import { chanceFrom } from '../../../bench/continuity/seeded.ts'

const visa: PaymentRoute = { method: 'card', label: 'Visa', lastFour: '1234' }
const bonus: PaymentRoute = { method: 'bonus-balance', label: 'Bonus', lastFour: null }
const at = { day: '2026-11-20', time: null, zone: 'Europe/Berlin' }
const eur = (minor: number) => ({ minor, currency: 'EUR' })

const credit = (minor: number, more: Partial<Credit> = {}): Credit => ({
  at,
  amount: eur(minor),
  route: visa,
  seenOn: 'statement',
  ...more,
})

const offer = (more: Partial<Offer>): Offer => ({
  at,
  by: 'seller',
  kind: 'money',
  amount: eur(500),
  answer: 'open',
  ...more,
})

const of = (record: Partial<RefundRecord>, known: readonly Milestone[] = []) =>
  refundState({ ...emptyRefund, ...record }, new Set(known))

const kinds = (findings: readonly RefundFinding[]): readonly string[] => findings.map(({ kind }) => kind)

describe('the stage of a refund', () => {
  it.each([
    ['none', {}, []],
    ['offered', { offers: [offer({})] }, []],
    ['none', { offers: [offer({ answer: 'declined' })] }, []],
    ['agreed', { agreed: eur(1000) }, []],
    ['processing', { agreed: eur(1000) }, ['refund-promised']],
    ['processing', { agreed: eur(1000) }, ['decided']],
    ['announced', { agreed: eur(1000), credits: [credit(1000, { seenOn: 'platform' })] }, ['decided']],
    ['partly-paid', { agreed: eur(1000), credits: [credit(999)] }, ['decided']],
    ['verified', { agreed: eur(1000), paidBy: visa, credits: [credit(400), credit(600)] }, ['decided']],
    ['paid', { agreed: eur(1000), paidBy: visa, credits: [credit(1000, { route: bonus })] }, []],
  ] as const)('is %s', (stage, record, known) => {
    expect(of(record, known).stage).toBe(stage)
  })

  it('counts what is on the statement and nothing that is only announced', () => {
    const state = of({ agreed: eur(1000), credits: [credit(300), credit(700, { seenOn: 'platform' })] })
    expect([state.received, state.rest]).toEqual([eur(300), eur(700)])
  })

  it('never adds up two currencies', () => {
    const dollars = credit(1000, { amount: { minor: 1000, currency: 'USD' } })
    const state = of({ agreed: eur(1000), credits: [dollars] })
    expect([state.stage, state.received, kinds(state.findings)]).toEqual(['agreed', eur(0), ['other-currency']])
  })

  it('is the same in whatever order the credits came', () => {
    const chance = chanceFrom(7)
    for (let turn = 0; turn < 200; turn++) {
      const credits = Array.from({ length: chance.whole(0, 6) }, () =>
        credit(chance.whole(0, 700), chance.next() < 0.3 ? { route: bonus } : {}),
      )
      const record = { agreed: eur(chance.whole(1, 1500)), paidBy: visa }
      const shuffled = credits.toSorted(() => chance.next() - 0.5)
      const [one, other] = [of({ ...record, credits }), of({ ...record, credits: shuffled })]
      expect([one.stage, one.received, one.rest]).toEqual([other.stage, other.received, other.rest])
      expect((one.rest?.minor ?? 0) >= 0).toBe(true)
    }
  })
})

describe('what is odd about a refund', () => {
  it('an offer of 0, or of no amount, is a refusal', () => {
    expect(kinds(of({ offers: [offer({ amount: eur(0) })] }).findings)).toEqual(['zero-offer'])
    expect(kinds(of({ offers: [offer({ amount: null })] }).findings)).toEqual(['zero-offer'])
    expect(kinds(of({ offers: [offer({})] }).findings)).toEqual([])
  })

  it('another route than the one paid by is named, another card too', () => {
    const other = credit(100, { route: { ...visa, lastFour: '9999' } })
    expect(kinds(of({ agreed: eur(100), paidBy: visa, credits: [other] }).findings)).toEqual(['other-route'])
    const unknown = credit(100, { route: { ...visa, lastFour: null } })
    expect(kinds(of({ agreed: eur(100), paidBy: visa, credits: [unknown] }).findings)).toEqual([])
  })

  it('an offer of 0 that was accepted is named; nothing is verified by an agreed amount of 0', () => {
    const state = of({ agreed: eur(0), offers: [offer({ amount: eur(0), answer: 'accepted' })] }, ['decided'])
    expect([state.stage, kinds(state.findings)]).toEqual(['processing', ['zero-offer', 'zero-agreed']])
    expect(kinds(of({ offers: [offer({ amount: eur(0), answer: 'declined' })] }).findings)).toEqual([])
  })

  it('money without an agreement is added up, and what is due stays unknown', () => {
    const state = of({ credits: [credit(300), credit(200)] })
    expect([state.stage, state.received, state.rest, kinds(state.findings)]).toEqual([
      'none',
      eur(500),
      null,
      ['nothing-agreed'],
    ])
    const dollars = credit(100, { amount: { minor: 100, currency: 'USD' } })
    const two = of({ credits: [credit(300), dollars] })
    expect([two.received, two.beside]).toEqual([null, [eur(300), { minor: 100, currency: 'USD' }]])
  })

  it('another currency stands beside the sum', () => {
    const dollars = credit(100, { amount: { minor: 100, currency: 'USD' } })
    expect(of({ agreed: eur(1000), credits: [dollars, dollars, credit(1)] })).toMatchObject({
      received: eur(1),
      beside: [{ minor: 200, currency: 'USD' }],
    })
  })

  it('what was announced and is not on the statement, and what was taken back', () => {
    const announced = credit(700, { seenOn: 'platform' })
    const missing = of({ agreed: eur(1000), credits: [announced, credit(300)] })
    expect(missing.findings).toEqual([{ kind: 'announced-not-seen', missing: eur(400) }])
    const back = of({ agreed: eur(1000), credits: [credit(1000), credit(-1000)] })
    expect([back.stage, back.rest, kinds(back.findings)]).toEqual(['agreed', eur(1000), ['taken-back']])
  })

  it('an accepted offer of another amount than what was agreed', () => {
    const accepted = offer({ amount: eur(500), answer: 'accepted' })
    expect(of({ agreed: eur(700), offers: [accepted] }).findings).toEqual([
      { kind: 'differs-from-offer', offered: eur(500), agreed: eur(700) },
    ])
    expect(of({ agreed: eur(500), offers: [accepted] }).findings).toEqual([])
  })

  it('more than was agreed is said, not hidden', () => {
    expect(of({ agreed: eur(100), credits: [credit(150)] }).findings).toEqual([
      { kind: 'more-than-agreed', by: eur(50) },
    ])
  })
})

describe('money at stake', () => {
  it('is added up by currency and never converted', () => {
    const none = { claimed: null, offered: null, refunded: null, overdue: null }
    const stake = moneyAtStake([
      { ...none, claimed: eur(500), overdue: eur(200) },
      { ...none, claimed: eur(700) },
      { ...none, claimed: { minor: 90_000, currency: 'JPY' }, refunded: { minor: 10, currency: 'USD' } },
    ])
    expect(stake).toEqual([
      { currency: 'JPY', claimed: 90_000, offered: 0, refunded: 0, overdue: 0 },
      { currency: 'EUR', claimed: 1200, offered: 0, refunded: 0, overdue: 200 },
      { currency: 'USD', claimed: 0, offered: 0, refunded: 10, overdue: 0 },
    ])
  })
})
