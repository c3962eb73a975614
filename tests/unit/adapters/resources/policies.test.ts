import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { policySchema } from '../../../../src/adapters/resources/policy-schema.ts'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import type { Confidence, FileLimits, Policy, TimerUnit } from '../../../../src/domain/dispute/policy.ts'
import { valueAt, valuePaths } from '../../../../src/domain/dispute/policy-value.ts'
import { milestones } from '../../../../src/domain/order/milestone.ts'
import { claimReasons } from '../../../../src/domain/order/order.ts'

const shelf = createShelf('resources')
const policies = await shelf.policies()

const pack = (id: string): Policy => {
  const found = policies.find((policy) => policy.id === id)
  if (!found) throw new Error(`no pack ${id}`)
  return found
}

const marketplaces = ['aliexpress', 'allegro', 'amazon-az', 'ebay', 'etsy', 'shein', 'shopee', 'temu', 'vinted', 'wish']

describe('the rule packs', () => {
  it('are there for every receiver that was looked into', () => {
    expect(policies.map(({ id }) => id)).toEqual(
      [...marketplaces, 'card-amex', 'card-mastercard', 'card-visa', 'law-eu', 'law-uk', 'paypal'].sort(),
    )
    expect(policies.filter(({ kind }) => kind === 'marketplace').map(({ id }) => id)).toEqual(marketplaces)
  })

  it('have a file of their own name each', async () => {
    for (const name of await readdir('resources/policies')) {
      const read = JSON.parse(await readFile(`resources/policies/${name}`, 'utf8')) as { readonly id: string }
      expect(`${read.id}.json`).toBe(name)
    }
  })

  it('lead from one to another that is there', () => {
    const ids = policies.map(({ id }) => id)
    for (const { further } of policies) {
      for (const { pack: next, excludes } of further) {
        if (next !== null) expect(ids).toContain(next)
        expect(ids).toEqual(expect.arrayContaining([...excludes]))
      }
    }
  })

  it('have something to choose for every reason, wherever the form’s reasons are well known', () => {
    const known = pack('aliexpress').reasons.value ?? []
    const answered = new Set(known.flatMap(({ reasons }) => reasons))
    expect(claimReasons.filter((reason) => !answered.has(reason))).toEqual([])
  })
})

/** Pack, timer, count, unit, confidence: as the collected sources have it. */
const spans: readonly (readonly [string, string, number, TimerUnit, Confidence])[] = [
  ['aliexpress', 'dispute.open.earliest', 10, 'calendar-day', 'medium'],
  ['aliexpress', 'dispute.open.latest', 15, 'calendar-day', 'high'],
  ['aliexpress', 'return.noReason.cn', 90, 'calendar-day', 'high'],
  ['aliexpress', 'return.noReason.eu', 15, 'calendar-day', 'high'],
  ['aliexpress', 'return.noReason.br', 7, 'calendar-day', 'high'],
  ['aliexpress', 'seller.respond', 5, 'calendar-day', 'medium'],
  ['aliexpress', 'platform.stepsIn', 7, 'calendar-day', 'medium'],
  ['aliexpress', 'return.ship', 10, 'calendar-day', 'medium'],
  ['aliexpress', 'return.received', 8, 'calendar-day', 'high'],
  ['aliexpress', 'appeal.latest', 7, 'calendar-day', 'low'],
  ['aliexpress', 'appeal.decision', 10, 'calendar-day', 'low'],
  ['ebay', 'report.latest', 30, 'calendar-day', 'high'],
  ['ebay', 'seller.respond', 3, 'business-day', 'high'],
  ['ebay', 'stepIn.latest', 30, 'calendar-day', 'medium'],
  ['ebay', 'request.autoClose', 21, 'business-day', 'low'],
  ['ebay', 'decision', 48, 'hour', 'high'],
  ['ebay', 'refund.afterReturn', 2, 'business-day', 'high'],
  ['ebay', 'appeal.latest', 30, 'calendar-day', 'high'],
  ['amazon-az', 'contact.first', 48, 'hour', 'high'],
  ['amazon-az', 'claim.inr.earliest', 3, 'calendar-day', 'high'],
  ['amazon-az', 'claim.latest', 90, 'calendar-day', 'high'],
  ['amazon-az', 'seller.info', 48, 'hour', 'medium'],
  ['temu', 'return.latest', 90, 'calendar-day', 'high'],
  ['temu', 'return.ship', 14, 'calendar-day', 'high'],
  ['shein', 'return.latest', 30, 'calendar-day', 'high'],
  ['shein', 'faulty.contact.latest', 90, 'calendar-day', 'high'],
  ['etsy', 'help.first', 48, 'hour', 'high'],
  ['etsy', 'case.latest', 100, 'calendar-day', 'high'],
  ['etsy', 'seller.respond', 3, 'calendar-day', 'low'],
  ['allegro', 'claim.latest', 24, 'month', 'medium'],
  ['allegro', 'decision', 30, 'business-day', 'medium'],
  ['wish', 'refund.latest', 30, 'calendar-day', 'medium'],
  ['vinted', 'report.latest', 2, 'calendar-day', 'high'],
  ['vinted', 'return.ship', 5, 'calendar-day', 'high'],
  ['vinted', 'support.takesOver', 14, 'calendar-day', 'high'],
  ['vinted', 'counterfeit.info', 24, 'hour', 'high'],
  ['shopee', 'return.latest', 7, 'calendar-day', 'high'],
  ['shopee', 'return.latest.mall', 15, 'calendar-day', 'high'],
  ['paypal', 'dispute.latest', 180, 'calendar-day', 'high'],
  ['paypal', 'escalate.latest', 20, 'calendar-day', 'high'],
  ['card-visa', '13.1.latest', 120, 'calendar-day', 'medium'],
  ['card-visa', '13.3.latest', 120, 'calendar-day', 'medium'],
  ['card-visa', '13.3.wait', 15, 'calendar-day', 'medium'],
  ['card-visa', '13.7.latest', 120, 'calendar-day', 'medium'],
  ['card-mastercard', 'latest', 120, 'calendar-day', 'medium'],
  ['card-mastercard', 'latest.cautious', 90, 'calendar-day', 'low'],
  ['card-mastercard', 'wait.noDeliveryDate', 30, 'calendar-day', 'medium'],
  ['card-amex', 'latest', 120, 'calendar-day', 'medium'],
  ['law-eu', 'withdrawal', 14, 'calendar-day', 'high'],
  ['law-eu', 'conformity', 2, 'year', 'high'],
  ['law-eu', 'burdenReversed', 1, 'year', 'high'],
  ['law-uk', 'cancel', 14, 'calendar-day', 'medium'],
  ['law-uk', 'reject', 30, 'calendar-day', 'medium'],
  ['law-uk', 'presumption', 6, 'month', 'high'],
  ['law-uk', 'limitation', 6, 'year', 'medium'],
]

describe('the clocks', () => {
  it.each(spans)('%s %s: %d %s, %s', (id, timer, count, unit, confidence) => {
    expect(valueAt(pack(id), `timers.${timer}`)).toMatchObject({ value: { count, unit }, confidence })
  })

  it('start where the sources say, and at several places where they disagree', () => {
    const anchors = (id: string, timer: string) => pack(id).timers.find((one) => one.id === timer)?.anchors
    expect(anchors('aliexpress', 'dispute.open.latest')).toEqual(['delivered', 'confirmed', 'delivery-due'])
    expect(anchors('aliexpress', 'dispute.open.earliest')).toEqual(['shipped'])
    expect(anchors('paypal', 'dispute.latest')).toEqual(['paid'])
    expect(anchors('ebay', 'report.latest')).toEqual(['delivery-due'])
    expect(anchors('vinted', 'report.latest')).toEqual(['delivered'])
  })

  it('say from when on for the waits, and until when for the others', () => {
    const starting = policies.flatMap(({ id, timers }) =>
      timers.filter(({ kind }) => kind === 'starts').map((timer) => `${id}/${timer.id}`),
    )
    expect(starting.every((id) => /earliest|wait/.test(id))).toBe(true)
    expect(starting.length).toBeGreaterThan(8)
  })

  it('move off a holiday by the law of the Union alone', () => {
    expect(policies.filter(({ timers }) => timers.some(({ rolls }) => rolls)).map(({ id }) => id)).toEqual(['law-eu'])
  })

  it('end for cards 540 days after the first milestone, where the scheme says so', () => {
    const capped = policies.flatMap(({ id, timers }) =>
      timers.filter(({ cap }) => cap?.count === 540).map((timer) => `${id}/${timer.id}`),
    )
    expect(capped).toEqual(['card-amex/latest', 'card-mastercard/latest', 'card-visa/13.7.latest'])
  })

  it('do not end by a milestone that starts them', () => {
    for (const { timers } of policies) {
      for (const { anchors, metBy } of timers) {
        expect(metBy.filter((milestone) => anchors.includes(milestone))).toEqual([])
        expect(milestones).toEqual(expect.arrayContaining([...anchors, ...metBy]))
      }
    }
  })
})

/** Pack, limit, value, confidence. Published megabytes are counted as 1 000 000 bytes, the smaller reading. */
const limits: readonly (readonly [string, keyof FileLimits, number, Confidence])[] = [
  ['aliexpress', 'maxBytesPerFile', 2_000_000, 'low'],
  ['ebay', 'maxBytesPerFile', 5_000_000, 'medium'],
  ['allegro', 'maxBytesPerFile', 2_097_152, 'high'],
  ['paypal', 'maxBytesPerFile', 10_000_000, 'high'],
  ['paypal', 'maxTotalBytes', 50_000_000, 'high'],
  ['paypal', 'maxVideoBytes', 0, 'medium'],
  ['card-amex', 'maxFiles', 5, 'high'],
  ['card-amex', 'maxBytesPerFile', 5_000_000, 'high'],
  ['card-amex', 'maxTotalBytes', 25_000_000, 'high'],
  ['card-amex', 'maxPages', 20, 'high'],
  ['card-mastercard', 'maxBytesPerFile', 1_000_000, 'medium'],
  ['card-mastercard', 'maxNameLength', 16, 'low'],
  ['shopee', 'maxBytesPerFile', 10_000_000, 'high'],
  ['shopee', 'maxVideoBytes', 30_000_000, 'high'],
  ['shopee', 'maxVideoSeconds', 60, 'high'],
]

describe('the limits of the forms', () => {
  it.each(limits)('%s %s: %d, %s', (id, name, value, confidence) => {
    expect(pack(id).files[name]).toMatchObject({ value, confidence })
  })

  it('stay unknown where nobody found them', () => {
    const unknown = { value: null, sources: [], asOf: null, confidence: 'unknown' }
    for (const { text } of policies) expect(text.maxCharacters).toMatchObject(unknown)
    const { files, timers } = pack('aliexpress')
    for (const name of ['maxFiles', 'maxTotalBytes', 'formats', 'maxVideoBytes', 'maxVideoSeconds'] as const)
      expect(files[name]).toMatchObject(unknown)
    expect(timers.some(({ span }) => span.value === null)).toBe(false)
    for (const id of ['temu', 'shein', 'etsy', 'amazon-az', 'wish', 'vinted', 'card-visa'])
      expect(pack(id).files.maxBytesPerFile).toMatchObject(unknown)
    expect(pack('vinted').refundLatest).toMatchObject(unknown)
  })
})

describe('the refund', () => {
  it('of AliExpress is late after 20 working days, and the other figures stand beside it', () => {
    const { refundLatest, refundTimes } = pack('aliexpress')
    expect(refundLatest).toMatchObject({ value: { count: 20, unit: 'business-day' }, confidence: 'medium' })
    expect(refundTimes.map(({ least, most, unit, confidence }) => [least, most, unit, confidence])).toEqual([
      [3, 20, 'business-day', 'medium'],
      [1, 10, 'business-day', 'medium'],
      [3, 15, 'business-day', 'low'],
      [null, 15, 'calendar-day', 'medium'],
    ])
  })

  it('of Temu takes 30 days at the most', () => {
    expect(pack('temu').refundLatest).toMatchObject({ value: { count: 30, unit: 'calendar-day' }, confidence: 'high' })
  })

  it('is bounded by the cover of Etsy and Allegro', () => {
    expect(pack('etsy').maxClaim.value).toEqual({ minor: 25_000, currency: 'USD' })
    expect(pack('allegro').maxClaim.value).toEqual({ minor: 2_000_000, currency: 'PLN' })
  })
})

describe('the further routes', () => {
  it('of Amazon close its own when a card pays back', () => {
    const closing = pack('amazon-az').further.filter(({ excludes }) => excludes.includes('amazon-az'))
    expect(closing.map(({ id }) => id)).toEqual(['card-visa', 'card-mastercard', 'card-amex'])
  })

  it('of AliExpress are one appeal, PayPal in parallel, the cards and the law', () => {
    expect(pack('aliexpress').further.map(({ id, excludes }) => [id, excludes])).toEqual(
      ['appeal', 'paypal', 'card-visa', 'card-mastercard', 'card-amex', 'law-eu', 'law-uk'].map((id) => [id, []]),
    )
  })
})

describe('a pack that is not sound', () => {
  const broken = (change: (draft: Policy & Record<string, unknown>) => unknown): boolean =>
    policySchema.safeParse(change(structuredClone(pack('aliexpress')) as Policy & Record<string, unknown>)).success

  it('is taken as it ships', () => {
    expect(broken((draft) => draft)).toBe(true)
  })

  it('is refused with a source that it does not list, and with one that nothing refers to', () => {
    expect(broken((draft) => ({ ...draft, zone: { ...draft.zone, sources: ['nobody'] } }))).toBe(false)
    const title = { title: 'A', url: null, tier: 'primary', date: null }
    expect(broken((draft) => ({ ...draft, sources: { ...draft.sources, spare: title } }))).toBe(false)
  })

  it('is refused with two timers of one id', () => {
    expect(broken((draft) => ({ ...draft, timers: [...draft.timers, draft.timers[0]] }))).toBe(false)
  })

  it('is refused with a value that nobody vouches for, and with grounds for a value that is not there', () => {
    for (const zone of [
      { value: 'Asia/Shanghai', sources: ['seed'], asOf: null, confidence: 'unknown' },
      { value: 'Asia/Shanghai', sources: [], asOf: null, confidence: 'high' },
      { value: null, sources: [], asOf: null, confidence: 'low' },
      { value: null, sources: ['aeApiNote'], asOf: null, confidence: 'unknown' },
      { value: null, sources: [], asOf: '2026', confidence: 'unknown' },
    ]) {
      expect(broken((draft) => ({ ...draft, zone }))).toBe(false)
    }
  })

  it('is refused with a part that no version knows', () => {
    expect(broken((draft) => ({ ...draft, extra: 1 }))).toBe(false)
    expect(broken((draft) => ({ ...draft, schema: 1 }))).toBe(false)
  })

  it('names every value by a path that leads to it', () => {
    for (const policy of policies) {
      const paths = valuePaths(policy)
      expect(new Set(paths).size).toBe(paths.length)
      for (const path of paths) expect(valueAt(policy, path), path).not.toBeNull()
    }
  })
})

describe('the sizes to make files fit', () => {
  it('are those of the known forms, smallest first, one for all files together', async () => {
    const targets = await shelf.targets()
    expect(
      targets.map(({ id, limits: { maxBytesPerFile: each, maxTotalBytes: all } }) => [id, each.value, all.value]),
    ).toEqual([
      ['xs', 1_000_000, null],
      ['s', 2_097_152, null],
      ['total-4-5', null, 4_500_000],
      ['m', 5_000_000, null],
      ['l', 10_000_000, 50_000_000],
    ])
    for (const { limits: files } of targets) {
      expect(files.maxVideoSeconds).toMatchObject({ value: null, confidence: 'unknown' })
    }
  })
})
