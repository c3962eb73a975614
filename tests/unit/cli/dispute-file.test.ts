import { describe, expect, it } from 'vitest'
import { parseDisputeChange } from '../../../src/cli/dispute-file.ts'
import { resolveExhibits } from '../../../src/cli/exhibit-names.ts'
import { emptyClaim } from '../../../src/domain/order/claim.ts'
import { emptyDispute } from '../../../src/domain/order/dispute-record.ts'
import { emptyReturnPlan } from '../../../src/domain/order/return-plan.ts'
import { adviseOf, defect, money } from '../domain/dispute/advised-order.ts'

const whyNot = (value: unknown): string => {
  const parsed = parseDisputeChange(typeof value === 'string' ? value : JSON.stringify(value))
  if (parsed.ok) throw new Error('it was taken')
  expect(parsed.failure.code).toBe('dispute.bad-record')
  return parsed.failure.message
}

const claim = (change: object) => ({ claim: { ...emptyClaim, ...change } })

describe('parts of a dispute from a file', () => {
  it('take amounts as people write them', () => {
    const parsed = parseDisputeChange(
      JSON.stringify(claim({ amounts: { item: '23.90 EUR', shipping: 'EUR 2', tax: null } })),
    )
    expect(parsed).toMatchObject({
      ok: true,
      value: { claim: { amounts: { item: money('23.90 EUR'), shipping: money('2 EUR'), tax: null } } },
    })
  })

  it('leave alone what the file does not name, and empty what is null', () => {
    const parsed = parseDisputeChange(JSON.stringify({ returning: null, claim: null }))
    expect(parsed).toEqual({ ok: true, value: { returning: null, claim: emptyClaim } })
  })

  it('are laid over what is known, field by field, when asked to', () => {
    const known = { ...emptyClaim, defects: [defect('cosmetic')], pieces: { bought: 6, received: null } }
    const parsed = parseDisputeChange(
      JSON.stringify({
        claim: { pieces: { received: 5 } },
        returning: { postage: '9 EUR', agreement: { exhibit: 'a' } },
      }),
      { over: { claim: known, returning: { ...emptyReturnPlan, agreement: { message: 'm' } } } },
    )
    expect(parsed).toEqual({
      ok: true,
      value: {
        claim: { ...known, pieces: { bought: 6, received: 5 } },
        returning: { ...emptyReturnPlan, postage: money('9 EUR'), agreement: { exhibit: 'a' } },
      },
    })
  })

  it.each([
    ['{', 'The file is not JSON. Look for a missing quote, comma or bracket.'],
    ['[]', 'The file must hold one JSON object with parts of the dispute.'],
    [{ clame: {} }, 'There is no “clame” here. Known are: '],
    ['{"__proto__":{}}', 'There is no “__proto__” here. Known are: '],
    [{ claim: { size: 1 } }, 'There is no “size” in “claim”.'],
    [
      claim({ amounts: { item: '23,9 EURO', shipping: null, tax: null } }),
      '“claim, amounts, item” is not an amount. Write it like “23.90 EUR”.',
    ],
    [
      claim({ defects: [{ ...defect('cosmetic'), severity: 'bad' }] }),
      '“claim, defects, no. 1, severity” must be one of: cosmetic, impaired, unusable.',
    ],
    [
      claim({ pieces: { bought: -1, received: null } }),
      '“claim, pieces, bought” must be a whole number, 0 or more, or null.',
    ],
    [
      { printed: [{ timer: 't', at: { day: 'soon', time: null, zone: 'UTC' } }] },
      '“printed, no. 1, at, day” is not a day. Write it like “2026-05-09”.',
    ],
    [
      { printed: [{ timer: 't', at: { day: '2026-05-09', time: null, zone: 'Nowhere' } }] },
      '“printed, no. 1, at, zone” is not a time zone.',
    ],
    [{ returning: { ...emptyReturnPlan, chance: 80 } }, '“returning, chance” must be a number from 0 to 1, or null.'],
    [
      { refund: { ...emptyDispute.refund, paidBy: { method: 'card', label: 'Visa', lastFour: '4111111111111111' } } },
      '“refund, paidBy, lastFour” takes the last four digits and never more, or null.',
    ],
  ])('say what is wrong with %o', (value, message) => {
    expect(whyNot(value).startsWith(message)).toBe(true)
  })

  it('refuse a part that the command is not for', () => {
    expect(parseDisputeChange('{"receipts":[]}', { allowed: ['claim'] })).toMatchObject({
      ok: false,
      failure: { message: 'There is no “receipts” here. Known are: claim.' },
    })
  })
})

describe('exhibits named in a claim', () => {
  const order = adviseOf({})

  it('may be named by their letter; the id is kept', () => {
    const change = { claim: { ...emptyClaim, defects: [defect('cosmetic', null, ['B', 'a'])] } }
    expect(resolveExhibits(change, order)).toMatchObject({
      ok: true,
      value: { claim: { defects: [{ exhibits: ['b', 'a'] }] } },
    })
  })

  it('must be there', () => {
    const returning = { ...emptyReturnPlan, agreement: { exhibit: 'Q' } }
    expect(resolveExhibits({ returning }, order)).toMatchObject({
      ok: false,
      failure: { code: 'dispute.no-such-exhibit', message: 'There is no exhibit “Q”. The order has: A, B.' },
    })
  })
})
