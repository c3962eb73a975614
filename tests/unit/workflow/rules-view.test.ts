import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSettingsStore } from '../../../src/adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../../../src/adapters/calendar/work-calendars.ts'
import { createShelf } from '../../../src/adapters/resources/shelf.ts'
import { type RulesView, rulesViewSchema } from '../../../src/contract/rules-view.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import { succeed } from '../../../src/domain/kernel/result.ts'
import type { Order, OrderFacts } from '../../../src/domain/order/order.ts'
import type { Desk } from '../../../src/workflow/desk.ts'
import { draftDispute } from '../../../src/workflow/draft-dispute.ts'
import { acknowledgePolicies, clearOverride, overridePolicy } from '../../../src/workflow/policies.ts'
import { rulesView } from '../../../src/workflow/rules-view.ts'
import { adviseOf, defect, money } from '../domain/dispute/advised-order.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-rules-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const portsOf = (now = '2026-11-23T08:00:00Z') => ({
  shelf: createShelf('resources'),
  settings: createSettingsStore(folder),
  workCalendars: createWorkCalendars(),
  clock: { now: () => instant(now) },
})
type Ports = ReturnType<typeof portsOf>

const deskOf = (ports: Ports, order: Order): Pick<Desk, 'draft'> => ({
  draft: (_id, wanted) => draftDispute(ports, order, { ...wanted, unbrokenSeconds: null, zone: 'Europe/Berlin' }),
})

const facts: OrderFacts = { platform: 'aliexpress', item: 'Jar', reason: 'damaged', remedy: 'full-refund' }

/** As it crosses to the window. */
const viewOf = async (order: Order, ports: Ports = portsOf()): Promise<RulesView> => {
  const made = await rulesView(ports, deskOf(ports, order), order)
  if (!made.ok) throw new Error(made.failure.message)
  return rulesViewSchema.parse(JSON.parse(JSON.stringify(made.value)))
}

const rule = ({ rules }: RulesView, path: string) => rules.find((one) => one.path === path)
const field = ({ form }: RulesView, id: string) => form.fields.find((one) => one.id === id)?.content

describe('the rules of a receiver', () => {
  it('come with their source, its address, the date and how sure it is', async () => {
    const view = await viewOf(adviseOf(facts))
    expect([view.policy, view.name, view.checked, view.recheck]).toEqual([
      'aliexpress',
      'AliExpress',
      '2026-11-22',
      false,
    ])
    expect(rule(view, 'files.maxBytesPerFile')).toMatchObject({
      value: 2_000_000,
      confidence: 'low',
      asOf: null,
      note: expect.stringContaining('shown, not enforced'),
      sources: [{ address: expect.stringContaining('http://activities.aliexpress.com/'), date: null }],
      theirs: null,
    })
    expect(rule(view, 'timers.dispute.open.latest')).toMatchObject({
      value: { count: 15, unit: 'calendar-day' },
      from: ['delivered', 'confirmed', 'delivery-due'],
      own: true,
      written: '15 calendar-day',
      asOf: '2025-08-19',
      confidence: 'high',
    })
    expect(rule(view, 'timers.seller.respond')?.own).toBe(false)
    expect(view.rules.flatMap(({ sources }) => sources).filter(({ title }) => title === '')).toEqual([])
  })

  it('stay unknown where nobody knows, with what is known about that', async () => {
    const view = await viewOf(adviseOf(facts))
    expect(rule(view, 'files.maxFiles')).toMatchObject({
      value: null,
      written: '',
      sources: [],
      confidence: 'unknown',
      note: 'not found in any source',
    })
  })

  it('hold what else is said: cautions, evidence, abuse, refunds, returns and further routes', async () => {
    const view = await viewOf(adviseOf(facts))
    expect(view.cautions.lines).toContain('Accepting a proposal closes the dispute for good.')
    expect(view.advice.lines).toContain('electronics: video of the failure')
    expect(view.abuse).toMatchObject({
      confidence: 'high',
      lines: expect.arrayContaining(['no false or forged evidence']),
    })
    expect(view.refundTimes).toContainEqual(
      expect.objectContaining({ method: 'card', least: 3, most: 20, unit: 'business-day' }),
    )
    expect(view.returnPayer).toMatchObject({ fault: 'store', changeOfMind: 'buyer' })
    expect(view.further.map(({ id }) => id)).toContain('paypal')
  })

  it('should be looked at again after a while', async () => {
    expect((await viewOf(adviseOf(facts), portsOf('2028-01-01T00:00:00Z'))).recheck).toBe(true)
  })

  it('are none where the order names no receiver, or one that nobody described', async () => {
    for (const platform of [undefined, 'A shop round the corner']) {
      const order = adviseOf(platform === undefined ? {} : { platform })
      const ports = portsOf()
      expect(await rulesView(ports, deskOf(ports, order), order)).toEqual({ ok: true, value: null })
    }
  })

  it('can be built for every pack', async () => {
    for (const { id } of await createShelf('resources').policies())
      expect((await viewOf(adviseOf({ ...facts, platform: id }))).policy).toBe(id)
  })
})

describe('a value of the user’s own', () => {
  it('is marked, with the published one beside it, until it is taken back', async () => {
    const ports = portsOf()
    await overridePolicy(ports, 'aliexpress', 'files.maxBytesPerFile', '5000000', 'seen in the form')
    const own = rule(await viewOf(adviseOf(facts)), 'files.maxBytesPerFile')
    expect(own).toMatchObject({
      value: 5_000_000,
      written: '5000000',
      theirs: { at: '2026-11-23T08:00:00.000Z', note: 'seen in the form', published: 2_000_000 },
    })
    expect(own?.sources).toHaveLength(1)
    await clearOverride(ports, 'aliexpress', 'files.maxBytesPerFile')
    expect(rule(await viewOf(adviseOf(facts)), 'files.maxBytesPerFile')).toMatchObject({
      value: 2_000_000,
      theirs: null,
    })
  })

  it('takes the place of one that nobody published', async () => {
    await overridePolicy(portsOf(), 'aliexpress', 'files.formats', 'jpg, png', '')
    expect(rule(await viewOf(adviseOf(facts)), 'files.formats')).toMatchObject({
      value: ['jpg', 'png'],
      theirs: { published: null },
    })
  })
})

describe('the form', () => {
  it('has its fields in its order, each with what the order has for it', async () => {
    const order = adviseOf({ ...facts, claimed: money('24.90 EUR') }, { defects: [defect('unusable')] })
    const view = await viewOf(order)
    expect(view.form.known).toBe(true)
    expect(view.form.fields.map(({ id }) => id)).toEqual(['reason', 'remedy', 'amount', 'description', 'attachments'])
    expect(field(view, 'reason')).toEqual({ kind: 'labels', labels: ['Received damaged'] })
    expect(field(view, 'remedy')).toEqual({ kind: 'remedy', remedy: 'full-refund' })
    expect(field(view, 'amount')).toEqual({ kind: 'amount', amount: { minor: 2490, currency: 'EUR' } })
    expect(field(view, 'attachments')).toEqual({ kind: 'files' })
    const ports = portsOf()
    const long = await deskOf(ports, order).draft('1', { language: 'en', target: null, variant: 'long', ascii: false })
    expect(field(view, 'description')).toEqual({ kind: 'text', text: long.ok && long.value.text, leftOut: 0 })
    expect(long.ok && long.value.text).toContain('a unusable fault')
  })

  it('offers all of its reasons that may fit, and says what is not stated', async () => {
    const view = await viewOf(adviseOf({ platform: 'aliexpress', reason: 'different' }))
    expect(field(view, 'reason')).toMatchObject({
      labels: expect.arrayContaining(['Size not as described', 'Color not as described']),
    })
    expect([field(view, 'remedy'), field(view, 'amount')]).toEqual([{ kind: 'unstated' }, { kind: 'unstated' }])
    expect(field(await viewOf(adviseOf({ platform: 'aliexpress' })), 'reason')).toEqual({ kind: 'unstated' })
  })

  it('is the usual one where nobody described it, with our own word for a reason without a label', async () => {
    const view = await viewOf(adviseOf({ ...facts, platform: 'shopee' }))
    expect(view.form.known).toBe(false)
    expect(view.form.fields.map(({ id }) => id)).toEqual(['reason', 'remedy', 'amount', 'description'])
    expect(field(view, 'reason')).toEqual({ kind: 'reason', reason: 'damaged' })
  })

  it('may be the user’s own, also with fields that the order has nothing for', async () => {
    await overridePolicy(portsOf(), 'aliexpress', 'fields', 'amount, phone', '')
    const view = await viewOf(adviseOf(facts))
    expect(view.form.fields).toEqual([
      { id: 'amount', content: { kind: 'unstated' } },
      { id: 'phone', content: { kind: 'nothing' } },
    ])
  })

  it('says how many sentences do not fit it', async () => {
    await overridePolicy(portsOf(), 'aliexpress', 'text.maxCharacters', '100', '')
    const order = adviseOf({ ...facts, expected: 'A whole jar.', received: 'Shards.', claimed: money('24.90 EUR') })
    const content = field(await viewOf(order), 'description')
    if (content?.kind !== 'text') throw new Error(JSON.stringify(content))
    expect(content.text.length).toBeLessThanOrEqual(100)
    expect(content.leftOut).toBeGreaterThan(0)
  })
})

describe('what changed', () => {
  it('is not told before the user acknowledged the packs once', async () => {
    expect(await viewOf(adviseOf(facts))).toMatchObject({ acknowledged: false, news: [] })
    await acknowledgePolicies(portsOf())
    expect(await viewOf(adviseOf(facts))).toMatchObject({ acknowledged: true, news: [] })
  })

  it('is told value by value, this receiver’s first, grounds where only they changed', async () => {
    const { settings, shelf } = portsOf()
    const seen = (await shelf.policies()).map((pack) => {
      if (pack.id === 'allegro') return { ...pack, version: 0 }
      if (pack.id !== 'aliexpress') return pack
      const { maxFiles, maxBytesPerFile } = pack.files
      const older = { ...maxBytesPerFile, confidence: 'high' as const }
      return { ...pack, files: { ...pack.files, maxFiles: { ...maxFiles, value: 3 }, maxBytesPerFile: older } }
    })
    await settings.change((now) => succeed({ ...now, seen }))
    const { news } = await viewOf(adviseOf(facts))
    expect(news).toEqual([
      { policy: 'aliexpress', path: 'files.maxFiles', before: '3', after: null },
      {
        policy: 'aliexpress',
        path: 'files.maxBytesPerFile',
        before: expect.stringMatching(/^2000000, high, /),
        after: expect.stringMatching(/^2000000, low, /),
      },
      { policy: 'allegro', path: 'version', before: '0', after: '1' },
    ])
  })
})
