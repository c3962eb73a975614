import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { isGrounded, type Policy, sourceTitle } from '../../../../src/domain/dispute/policy.ts'
import { diffPolicies, diffShelves } from '../../../../src/domain/dispute/policy-diff.ts'
import { applyOverrides, makeOverride, type PolicyOverride } from '../../../../src/domain/dispute/policy-override.ts'
import { parseValue, valueAt, valuePaths, writeValue } from '../../../../src/domain/dispute/policy-value.ts'
import { needsRecheck, recheckDay } from '../../../../src/domain/dispute/recheck.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'

const policies = await createShelf('resources').policies()

const pack = (id: string): Policy => {
  const found = policies.find((policy) => policy.id === id)
  if (!found) throw new Error(`no pack ${id}`)
  return found
}

const aliexpress = pack('aliexpress')
const at = instant('2026-11-23T08:00:00Z')

const made = (path: string, written: string, policy = aliexpress): PolicyOverride => {
  const one = makeOverride(policy, path, written, at, 'the form says so')
  if (!one.ok) throw new Error(one.failure.message)
  return one.value
}

const refused = (path: string, written: string): string => {
  const one = makeOverride(aliexpress, path, written, at, '')
  return one.ok ? 'taken' : `${one.failure.code}: ${one.failure.message}`
}

describe('a value of the user’s own', () => {
  it('takes the place of a published one, which stays beside it', () => {
    const policy = applyOverrides(aliexpress, [made('timers.dispute.open.latest', '30 calendar-days')])
    const value = valueAt(policy, 'timers.dispute.open.latest')
    expect(value).toMatchObject({
      value: { count: 30, unit: 'calendar-day' },
      theirs: { at, note: 'the form says so', published: { count: 15, unit: 'calendar-day' } },
    })
    expect(value && sourceTitle(policy, value)).toBeNull()
    expect(valueAt(aliexpress, 'timers.dispute.open.latest')).toMatchObject({ value: { count: 15 } })
  })

  it('binds, also where nothing or only an old word was published', () => {
    expect(isGrounded(aliexpress.files.maxBytesPerFile)).toBe(false)
    expect(isGrounded(aliexpress.files.maxFiles)).toBe(false)
    const own = applyOverrides(aliexpress, [made('files.maxFiles', '6'), made('files.maxBytesPerFile', '3000000')])
    expect(isGrounded(own.files.maxFiles)).toBe(true)
    expect(own.files.maxFiles.theirs?.published).toBeNull()
    expect(isGrounded(own.files.maxBytesPerFile)).toBe(true)
  })

  it('can be that it is unknown, which never binds', () => {
    const own = applyOverrides(aliexpress, [made('files.maxBytesPerFile', 'unknown')])
    expect(own.files.maxBytesPerFile).toMatchObject({ value: null, theirs: { published: 2_000_000 } })
    expect(isGrounded(own.files.maxBytesPerFile)).toBe(false)
  })

  it('keeps what was published when it is set twice', () => {
    const own = applyOverrides(aliexpress, [made('files.maxBytesPerFile', '1'), made('files.maxBytesPerFile', '2')])
    expect(own.files.maxBytesPerFile).toMatchObject({ value: 2, theirs: { published: 2_000_000 } })
  })

  it('is taken for every path of every pack, and changes nothing else', () => {
    const samples: readonly string[] = ['7', '7 hours', 'Asia/Tokyo', '12.50 EUR', 'jpg, png', 'full-refund', 'uk']
    for (const policy of policies) {
      for (const path of valuePaths(policy)) {
        const written = samples.find((sample) => parseValue(path, sample) !== null)
        expect(written, path).toBeDefined()
        const own = applyOverrides(policy, [made(path, written ?? '', policy)])
        const changed = valuePaths(policy).filter((one) => valueAt(own, one)?.theirs !== undefined)
        expect(changed).toEqual([path])
      }
    }
  })

  it('concerns its own pack alone, and is left aside where it does not fit', () => {
    const one = made('files.maxFiles', '6')
    expect(applyOverrides(pack('ebay'), [one])).toEqual(pack('ebay'))
    const strange: readonly PolicyOverride[] = [
      { ...one, value: 'six' },
      { ...one, path: 'timers.gone' },
      { ...one, path: 'refundLatest' },
    ]
    expect(applyOverrides(aliexpress, strange)).toEqual(aliexpress)
  })

  it.each([
    ['files.maxPhotos', '3', 'policy.no-such-value: AliExpress has no value called “files.maxPhotos”.'],
    ['timers.nothing', '3 hours', 'policy.no-such-value: AliExpress has no value called “timers.nothing”.'],
    [
      'files.maxFiles',
      'many',
      'policy.bad-value: “many” does not fit files.maxFiles. Write a whole number, or “unknown”.',
    ],
    ['files.maxFiles', '0', 'policy.bad-value'],
    ['files.maxFiles', '-3', 'policy.bad-value'],
    ['files.maxFiles', '2.5', 'policy.bad-value'],
    ['refundLatest', '20', 'policy.bad-value'],
    ['refundLatest', '20 fortnights', 'policy.bad-value'],
    ['zone', 'Berlin', 'policy.bad-value'],
    ['zone', 'Europe/Nowhere', 'policy.bad-value'],
    ['maxClaim', '250', 'policy.bad-value'],
    ['remedies', 'full-refund, a-pony', 'policy.bad-value'],
    ['files.formats', '', 'policy.bad-value'],
    ['constructor', '3', 'policy.no-such-value'],
  ])('is refused: %s “%s”', (path, written, sentence) => {
    expect(refused(path, written)).toContain(sentence)
  })

  it('is read as it is written', () => {
    for (const policy of policies) {
      for (const path of valuePaths(policy)) {
        const value = valueAt(policy, path)?.value ?? null
        if (value !== null) expect(parseValue(path, writeValue(value)), `${policy.id} ${path}`).toEqual(value)
      }
    }
  })
})

const edited = (change: Partial<Policy>): Policy => ({ ...structuredClone(aliexpress), ...change })

describe('the difference of two packs', () => {
  const longer = edited({
    timers: aliexpress.timers.map((timer) =>
      timer.id === 'dispute.open.latest'
        ? {
            ...timer,
            anchors: ['delivered'],
            span: {
              value: { count: 20, unit: 'calendar-day' },
              sources: ['aeHelp2022'],
              asOf: '2027-01',
              confidence: 'low',
            },
          }
        : timer,
    ),
  })

  it('is nothing between one and itself, and nothing because of an order of timers', () => {
    for (const policy of policies) expect(diffPolicies(policy, structuredClone(policy))).toEqual([])
    expect(diffPolicies(aliexpress, edited({ timers: aliexpress.timers.toReversed() }))).toEqual([])
  })

  it('names value, sources, date and confidence, both ways', () => {
    const [anchors, span, ...rest] = diffPolicies(aliexpress, longer).toSorted((a, b) => b.path.localeCompare(a.path))
    expect(rest).toEqual([])
    expect(span).toMatchObject({
      policy: 'aliexpress',
      path: 'timers.dispute.open.latest',
      before: { value: { count: 15, unit: 'calendar-day' }, asOf: '2025-08-19', confidence: 'high' },
      after: {
        value: { count: 20, unit: 'calendar-day' },
        sources: ['Copy of AliExpress buyer/seller help centre (Buyer Protection)'],
        asOf: '2027-01',
        confidence: 'low',
      },
    })
    expect(anchors).toMatchObject({
      path: 'timers.dispute.open.latest.anchors',
      before: { value: ['delivered', 'confirmed', 'delivery-due'] },
      after: { value: ['delivered'] },
    })
    const turned = diffPolicies(longer, aliexpress).map(({ before, after, ...one }) => ({
      ...one,
      before: after,
      after: before,
    }))
    expect(turned).toEqual(expect.arrayContaining([...diffPolicies(aliexpress, longer)]))
  })

  it('sees what came, what went, and what is in no list of values', () => {
    const other = edited({
      refundTimes: aliexpress.refundTimes.filter(({ method }) => method !== 'card'),
      checked: '2027-02-01',
      cautions: { ...aliexpress.cautions, value: aliexpress.cautions.value?.slice(1) ?? [] },
      further: [...aliexpress.further, { id: 'court', pack: null, excludes: [], note: 'Last of all.' }],
    })
    expect(
      diffPolicies(aliexpress, other).map(({ path, before, after }) => [path, before === null, after === null]),
    ).toEqual([
      ['checked', false, false],
      ['refundTimes.card', false, true],
      ['cautions.zeroOffer', false, true],
      ['further.court.id', true, false],
      ['further.court.pack', true, false],
      ['further.court.excludes', true, false],
      ['further.court.note', true, false],
    ])
  })

  it('of whole shelves tells of packs that came and went', () => {
    const without = policies.filter(({ id }) => id !== 'shopee')
    expect(diffShelves(without, policies)).toMatchObject([{ policy: 'shopee', path: 'pack', before: null }])
    expect(diffShelves(policies, without)).toMatchObject([{ policy: 'shopee', path: 'pack', after: null }])
    expect(diffShelves(policies, policies)).toEqual([])
  })
})

describe('looking at the sources again', () => {
  const year = { count: 1, unit: 'year' } as const

  it('is due from the day on which the time is over', () => {
    const checked = { checked: '2026-11-22' }
    expect(recheckDay(checked, year)).toBe('2027-11-22')
    expect(needsRecheck(checked, year, '2027-11-21')).toBe(false)
    expect(needsRecheck(checked, year, '2027-11-22')).toBe(true)
  })

  it('counts months and leap days as the calendar has them', () => {
    expect(recheckDay({ checked: '2028-02-29' }, year)).toBe('2029-02-28')
    expect(recheckDay({ checked: '2026-08-31' }, { count: 6, unit: 'month' })).toBe('2027-02-28')
    expect(recheckDay({ checked: '2026-12-31' }, { count: 90, unit: 'calendar-day' })).toBe('2027-03-31')
  })
})
