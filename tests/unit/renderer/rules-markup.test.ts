import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { GroundsView, RulesView, RuleView } from '../../../src/contract/rules-view.ts'
import { showRefundTime, showRule, showValue } from '../../../src/renderer/features/rules/rule-words.ts'
import { RulesCard } from '../../../src/renderer/features/rules/rules-card.tsx'

const ungrounded: GroundsView = { sources: [], asOf: null, confidence: 'unknown', note: null }
const rule = (path: string, value: RuleView['value'], more: Partial<RuleView> = {}): RuleView => ({
  ...ungrounded,
  path,
  value,
  from: [],
  own: false,
  written: '',
  form: 'a whole number',
  theirs: null,
  ...more,
})
const rules: RulesView = {
  policy: 'shopee',
  name: 'Shopee',
  checked: '2026-11-22',
  recheck: false,
  rules: [],
  refundTimes: [],
  returnPayer: null,
  cautions: { ...ungrounded, lines: [] },
  advice: { ...ungrounded, lines: [] },
  abuse: { ...ungrounded, lines: [] },
  further: [],
  form: { known: false, fields: [] },
  acknowledged: true,
  news: [],
}
const nothing = (): void => undefined
const text = (more: Partial<RulesView>, link = ''): string =>
  renderToStaticMarkup(
    createElement(RulesCard, {
      rules: { ...rules, ...more },
      link,
      onSet: () => Promise.resolve(null),
      onSeen: nothing,
      onBrowse: nothing,
      onTell: nothing,
    }),
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('a value in words', () => {
  it('has its unit, and what is unknown says where to look', () => {
    expect(showValue('files.maxBytesPerFile', 2_000_000)).toBe('2.0 MB')
    expect(showValue('files.maxTotalBytes', 10_500_000)).toBe('10.5 MB')
    expect(showValue('files.maxVideoBytes', 0)).toBe('no video is taken')
    expect(showValue('files.maxVideoSeconds', 60)).toBe('60 s')
    expect(showValue('files.maxFiles', 1000)).toBe('1,000')
    expect(showValue('files.formats', ['jpg', 'png'])).toBe('JPG and PNG')
    expect(showValue('fields', ['reason', 'photo'])).toBe('Reason and photo')
    expect(showValue('remedies', ['full-refund'])).toBe('Full refund')
    expect(showValue('maxClaim', { minor: 25_000, currency: 'USD' })).toBe('250.00 USD')
    expect(showValue('refundLatest', { count: 1, unit: 'business-day' })).toBe('1 working day')
    expect(showValue('files.maxFiles', null)).toBe('unknown: look at the form')
    expect(showValue('timers.appeal.latest', null)).toBe('unknown: look at the order page')
  })

  it('of a clock names what starts it', () => {
    const span = { count: 15, unit: 'calendar-day' } as const
    expect(showRule(rule('timers.dispute.open.latest', span, { from: ['delivered', 'confirmed'] }))).toBe(
      '15 calendar days after: delivered or receipt confirmed',
    )
  })

  it('of a refund may be open on either side', () => {
    const time = { ...ungrounded, method: 'card', unit: 'business-day' } as const
    expect(showRefundTime({ ...time, least: 3, most: 20 })).toBe('3 to 20 working days')
    expect(showRefundTime({ ...time, least: null, most: 15 })).toBe('up to 15 working days')
    expect(showRefundTime({ ...time, least: 3, most: null })).toBe('from 3 working days')
    expect(showRefundTime({ ...time, least: null, most: null })).toBe('unknown: look at the order page')
  })
})

describe('the card of rules', () => {
  it('says when it was checked, that it is no legal advice, and asks to look again after a while', () => {
    expect(text({})).toMatch(/Rules of Shopee Last checked on 22 Nov 2026.*This is no legal advice/)
    expect(text({})).not.toContain('look again')
    expect(text({ recheck: true })).toMatch(/look again.*the sources may say something else/)
  })

  it('marks a value of the user’s own and names the published one', () => {
    const theirs = { at: '2026-11-23T08:00:00.000Z', note: 'on the form', published: null }
    expect(text({ rules: [rule('files.maxFiles', 6, { theirs })] })).toMatch(
      /1 value of yours.*Most files 6 yours Your own value since 23 Nov 2026\. Published: unknown: look at the form\. on the form/,
    )
  })

  it('says that the form is not known, and what is not stated', () => {
    const fields: RulesView['form']['fields'] = [
      { id: 'amount', content: { kind: 'unstated' } },
      { id: 'reason', content: { kind: 'labels', labels: ['Size', 'Colour'] } },
      { id: 'description', content: { kind: 'text', text: 'It is torn.', leftOut: 2 } },
    ]
    const told = text({ form: { known: false, fields } })
    expect(told).toContain('Which fields the form has is not known')
    expect(told).toContain('Amount Not stated yet')
    expect(told).toMatch(/Size Copy Colour Copy Several may fit/)
    expect(told).toMatch(/It is torn\. Copy 2 sentences do not fit/)
  })

  it('tells what changed, and offers to acknowledge it', () => {
    const news = [{ policy: 'aliexpress', path: 'files.maxFiles', before: '3', after: null }]
    expect(text({ news })).toMatch(/AliExpress: Most files Before: 3 Now: unknown Acknowledge/)
    expect(text({ acknowledged: false })).toMatch(/Acknowledge the rules as they are now.* Acknowledge/)
    expect(text({})).toMatch(/Nothing changed since you last acknowledged the rules\. $/)
  })

  it('names the page that the button opens, before it does', () => {
    expect(text({}, 'https://www.example.org/1')).toContain('Opens https://www.example.org/1 in your browser')
    expect(text({})).toContain('Write the link to the order')
    expect(text({}, 'file:///etc/hosts')).toContain('Write the link to the order')
  })
})
