import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { adviceLines } from '../../../../src/cli/advice-lines.ts'
import { exhibitLabels } from '../../../../src/cli/exhibit-names.ts'
import { adviceSentences, saySentence } from '../../../../src/domain/dispute/advice-sentences.ts'
import { adviseRemedy } from '../../../../src/domain/dispute/advise-remedy.ts'
import { orderBreakEven } from '../../../../src/domain/dispute/break-even.ts'
import { breakEvenStatements } from '../../../../src/domain/dispute/break-even-lines.ts'
import { confirmGuard } from '../../../../src/domain/dispute/confirm-guard.ts'
import type { Policy } from '../../../../src/domain/dispute/policy.ts'
import { type GuideAnswer, guideQuestions, guideReason } from '../../../../src/domain/dispute/reason-guide.ts'
import { returnGuard } from '../../../../src/domain/dispute/return-guard.ts'
import type { Statement } from '../../../../src/domain/dispute/statement.ts'
import type { Money } from '../../../../src/domain/kernel/money.ts'
import { listingAspects, severities } from '../../../../src/domain/order/claim.ts'
import { claimReasons, type Order, remedies } from '../../../../src/domain/order/order.ts'
import { emptyReturnPlan, returnPayers } from '../../../../src/domain/order/return-plan.ts'
import { type Chance, chanceFrom } from '../../../bench/continuity/seeded.ts'
import { adviseOf, defect, mismatch, money, offer } from './advised-order.ts'

const policies: readonly (Policy | null)[] = [null, ...(await createShelf('resources').policies())]

const oneOf = <Value>(random: Chance, values: readonly Value[]): Value =>
  values[random.whole(0, values.length - 1)] as Value

const amount = (random: Chance): Money | null =>
  oneOf(random, [
    null,
    money('0 EUR'),
    money('3 EUR'),
    money('23.90 EUR'),
    money('400 EUR'),
    money('30 USD'),
    money('400 USD'),
  ])

const anyOrder = (random: Chance): Order => {
  const some = <Value>(make: () => Value): readonly Value[] => Array.from({ length: random.whole(0, 2) }, make)
  const shown = () => oneOf(random, [[], ['a'], ['gone']])
  const at = { day: '2026-05-09', time: null, zone: 'Europe/Berlin' }
  const [price, claimed] = [amount(random), amount(random)]
  const [reason, remedy] = [oneOf(random, [undefined, ...claimReasons]), oneOf(random, [undefined, ...remedies])]
  const one = adviseOf(
    {
      ...(price ? { price } : {}),
      ...(claimed ? { claimed } : {}),
      ...(reason ? { reason } : {}),
      ...(remedy ? { remedy } : {}),
    },
    {
      defects: some(() => defect(oneOf(random, severities), oneOf(random, [null, 1, 2]), shown())),
      mismatches: some(() => mismatch(oneOf(random, listingAspects), shown())),
      measurements: some(() => ({ id: 'm', what: 'inner length', value: '25.5 cm', exhibits: shown() })),
      pieces: { bought: oneOf(random, [null, 0, 1, 6]), received: oneOf(random, [null, 0, 1, 5]) },
      amounts: { item: amount(random), shipping: amount(random), tax: amount(random) },
      lastTracking: oneOf(random, [null, 'Arrived at the sorting centre']),
    },
    {
      milestones: some(() => ({ milestone: oneOf(random, ['paid', 'delivered', 'confirmed']), at, statedBy: 'user' })),
      correspondence: some(() => ({
        id: 'm1',
        at,
        direction: oneOf(random, ['sent', 'received']),
        with: 'seller',
        channel: 'chat',
        text: '',
        screenshots: [],
      })),
      refund: {
        offers: some(() =>
          oneOf(random, [
            offer('money', null),
            offer('money', '0 EUR'),
            offer('money', '1 EUR'),
            offer('money', '2 USD'),
            offer('coupon', null),
            offer('return', null),
            offer('replacement', null),
          ]),
        ),
        agreed: null,
        paidBy: null,
        credits: [],
      },
      returning: oneOf(random, [
        null,
        {
          ...emptyReturnPlan,
          payer: oneOf(random, returnPayers),
          agreement: oneOf(random, [null, { message: 'm1' }, { message: 'm2' }, { exhibit: 'a' }, { exhibit: 'gone' }]),
          postage: amount(random),
          packaging: amount(random),
          duty: amount(random),
          chance: oneOf(random, [null, 0, 0.5, 1]),
          chosenAtOwnCost: oneOf(random, [true, false]),
        },
      ]),
    },
  )
  return oneOf(random, [one, { ...one, exhibits: [] }])
}

const anyAnswers = (random: Chance) => ({
  answers: Object.fromEntries(
    guideQuestions.map((question) => [question, oneOf<GuideAnswer>(random, ['yes', 'yes', 'no', 'unsure'])]),
  ),
  aspects: [],
})

describe('the English lines of the advice', () => {
  it('have a sentence without a hole for everything that can be said, and no sentence that nothing says', () => {
    const random = chanceFrom(414)
    const said = new Set<string>()
    const holes: string[] = []
    const say = (statements: readonly Statement[]): void => {
      for (const statement of statements) {
        const line = saySentence(statement)
        if (/[{}]|undefined|NaN/.test(line)) holes.push(line)
        said.add(statement.code)
      }
    }
    for (let turn = 0; turn < 5000; turn++) {
      const [order, policy] = [anyOrder(random), oneOf(random, policies)]
      const remedy = adviseRemedy(order, policy)
      const [returning, confirming] = [returnGuard(order, policy), confirmGuard(order, policy)]
      for (const { steps, cautions } of remedy.options) say([...steps, ...cautions])
      say([...remedy.grounds, ...remedy.gaps, ...remedy.cautions, ...returning.statements, ...confirming.statements])
      say(breakEvenStatements(orderBreakEven(order, policy)))
      const guidance = guideReason(anyAnswers(random))
      say([...guidance.statements, ...guidance.findings.flatMap(({ outlook }) => outlook)])
      const lines = adviceLines(
        { receiver: policy, remedy, returning, confirming, breakEven: orderBreakEven(order, policy), own: [] },
        exhibitLabels(order),
      )
      holes.push(...lines.filter((line) => /NaN|undefined|null/.test(line)))
    }
    say(
      guideReason({
        answers: {
          arrived: 'yes',
          opened: 'yes',
          ...Object.fromEntries(guideQuestions.slice(3).map((question) => [question, 'unsure' as const])),
          'anything-inside': 'yes',
        },
        aspects: [],
      }).statements,
    )
    expect(holes).toEqual([])
    expect(Object.keys(adviceSentences).filter((code) => !said.has(code))).toEqual([])
  })

  it('promise nothing and call nothing genuine', () => {
    for (const sentence of Object.values(adviceSentences)) {
      expect(sentence).not.toMatch(/\b(authentic|proves?|guarantee|certainly|always win|will be refunded)\b/i)
    }
  })

  it('name the share of six pieces as a person would write it', () => {
    const one = adviseOf(
      { reason: 'missing-pieces', price: money('23.90 EUR') },
      { pieces: { bought: 6, received: 5 } },
    )
    const [step] = adviseRemedy(one, null).options[0]?.steps ?? []
    expect(step && saySentence(step)).toBe(
      '23.90 EUR × 1 of 6 pieces = 3.98 EUR, rounded down; 2/6 of the smallest unit is left over.',
    )
  })
})
