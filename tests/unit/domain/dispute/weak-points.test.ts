import { describe, expect, it } from 'vitest'
import { createWorkCalendars } from '../../../../src/adapters/calendar/work-calendars.ts'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import type { CaseEvidence } from '../../../../src/domain/dispute/case-evidence.ts'
import { computeDeadlines } from '../../../../src/domain/dispute/compute-deadlines.ts'
import { sharedOriginals } from '../../../../src/domain/dispute/weak/shared-points.ts'
import type { WeakPoint } from '../../../../src/domain/dispute/weak/weak-point.ts'
import { sayAnswer, sayWeakPoint } from '../../../../src/domain/dispute/weak/weak-sentences.ts'
import { weakPoints } from '../../../../src/domain/dispute/weak-points.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import type { DisputeRecord } from '../../../../src/domain/order/dispute-record.ts'
import type { StatedMilestone } from '../../../../src/domain/order/milestone.ts'
import { adviseOf, defect, mismatch, money } from './advised-order.ts'
import { caseOf, clock, digest, film, label, labelFilm, original, photo, recording } from './seen-case.ts'

const aliexpress = (await createShelf('resources').policies()).find(({ id }) => id === 'aliexpress') ?? null
const zone = 'Europe/Berlin'
const late = instant('2026-11-20T12:00:00Z')

const against = (
  evidence: CaseEvidence,
  over: Partial<Parameters<typeof weakPoints>[0]> = {},
): readonly WeakPoint[] => {
  const now = over.now ?? late
  const calendars = { china: createWorkCalendars().china(), bank: null, law: null }
  const deadlines = aliexpress
    ? computeDeadlines({ order: evidence.order, policies: [aliexpress], now, zone, calendars })
    : []
  const points = weakPoints({ evidence, policy: aliexpress, deadlines, shared: [], now, zone, ...over })
  // Whatever is found can be said, with its answer.
  for (const point of points) expect(`${sayWeakPoint(point)} ${sayAnswer(point)}`).not.toMatch(/[{}]/)
  return points
}

const codes = (evidence: CaseEvidence, over: Partial<Parameters<typeof weakPoints>[0]> = {}): readonly string[] =>
  against(evidence, over).map(({ code, severity }) => `${code.slice('weak.'.length)}/${severity}`)

const filmed = (over: Parameters<typeof recording>[0], facts = {}, dispute: Partial<DisputeRecord> = {}) =>
  caseOf(adviseOf({ reason: 'damaged', ...facts }, {}, dispute), { recordings: [recording(over)] })

const on = (milestone: StatedMilestone['milestone'], day: string, time: string | null = null): StatedMilestone => ({
  milestone,
  at: { day, time, zone },
  statedBy: 'user',
})

describe('the film', () => {
  const judged = (verdict: 'broken' | 'undecided', kind: string) =>
    codes(filmed({ seen: film({ continuity: { verdict, findings: [{ kind, seconds: 5, detail: 'At 5 s.' }] } }) }))

  it('with a cut, undecided, or through an editor is named with its place', () => {
    expect(judged('broken', 'cut')).toContain('cut/high')
    expect(judged('undecided', 'pts-gap')).toContain('continuity-undecided/medium')
    const editor = judged('undecided', 'editing-software')
    expect(editor).toContain('edited-file/high')
    expect(editor).not.toContain('continuity-undecided/medium')
    const [point] = against(
      filmed({
        seen: film({ continuity: { verdict: 'broken', findings: [{ kind: 'cut', seconds: 5, detail: 'x' }] } }),
      }),
    )
    expect(point?.places).toEqual([{ source: digest('1'), name: 'unboxing.mp4', ordinal: null, seconds: 5 }])
  })

  it('that is one take, with sound, of a parcel that the user saw closed, has nothing against it', () => {
    const seen = filmed(
      { seen: labelFilm(), clocks: [clock('container-utc', '2026-11-02T10:00:00Z')] },
      {
        trackingNumber: label,
        deliveredAt: '2026-11-02',
      },
      {
        ticks: [{ item: 'parcel-sealed', done: true }],
        milestones: [on('seller-asked', '2026-11-03')],
      },
    )
    expect(codes(seen, { now: instant('2026-11-05T12:00:00Z') })).toEqual([])
  })

  it('that was not looked through, or has no sound, is named', () => {
    expect(codes(filmed({ seen: null }))).toContain('not-looked-through/low')
    expect(codes(filmed({ sound: false }))).toContain('no-sound/low')
    expect(codes(filmed({ sound: null }))).not.toContain('no-sound/low')
  })

  it('begins with a closed parcel only if the user says so; nobody guesses', () => {
    const ticked = (done: boolean) => codes(filmed({}, {}, { ticks: [{ item: 'parcel-sealed', done }] }))
    expect(codes(filmed({}))).toContain('maybe-opened-before-film/medium')
    expect(against(filmed({})).find(({ code }) => code === 'weak.maybe-opened-before-film')?.question).toBe(true)
    expect(ticked(false)).toContain('opened-before-film/high')
    expect(ticked(true).some((code) => code.includes('opened-before'))).toBe(false)
  })

  it('is missed where there is none, and screenshots alone are no picture of the item', () => {
    const bare = { ...adviseOf({ reason: 'damaged' }), exhibits: [] }
    expect(codes(caseOf(bare))).toContain('nothing-shown/high')
    expect(codes(caseOf(bare, { photos: [photo({ role: 'chat' })] }))).toContain('screenshots-only/high')
    expect(codes(caseOf(bare, { photos: [photo()] }))).toContain('no-film/medium')
  })

  it('is not missed where nothing came', () => {
    expect(codes(caseOf(adviseOf({ reason: 'not-arrived' })))).toEqual(['seller-not-asked-yet/low'])
  })
})

describe('the label', () => {
  const read = (number: string | null, trackingNumber?: string) =>
    codes(filmed({ seen: number === null ? film() : labelFilm(number) }, trackingNumber ? { trackingNumber } : {}))
  const ofLabel = (found: readonly string[]) =>
    found.filter((code) => /label|parcel|number/.test(code) && !code.includes('opened'))

  it('is the order’s, near it, another parcel’s, or without one to compare', () => {
    expect(ofLabel(read(label, label))).toEqual([])
    expect(ofLabel(read('LP00724622449606', label))).toEqual(['label-differs/medium'])
    expect(ofLabel(read('LP00473000221080', label))).toEqual(['another-parcel/high'])
    expect(ofLabel(read(label))).toEqual(['no-number-to-compare/low'])
    expect(ofLabel(read(null, label))).toEqual(['label-never-sharp/medium'])
  })

  it('with the order’s number and others beside it belongs to the order', () => {
    const two = film({ numbers: [label, 'LP00473000221080'].map((text) => ({ text, from: 'code', frames: 1 })) })
    expect(ofLabel(codes(filmed({ seen: two }, { trackingNumber: label })))).toEqual([])
  })

  it('is not called unreadable while the film was not looked through', () => {
    expect(ofLabel(codes(filmed({ seen: null }, { trackingNumber: label })))).toEqual([])
  })
})

describe('clocks', () => {
  const told = (clocks: Parameters<typeof clock>[], deliveredAt?: string, now = late) =>
    codes(filmed({ clocks: clocks.map(([kind, value]) => clock(kind, value)) }, deliveredAt ? { deliveredAt } : {}), {
      now,
    }).filter((code) => /clock|filmed|written|delivery/.test(code))

  it('disagree only by more than zones can explain', () => {
    const pair = (hour: string): Parameters<typeof clock>[] => [
      ['container-utc', '2026-11-02T00:00:00Z'],
      ['quicktime-local', `2026-11-02T${hour}:00+00:00`],
    ]
    expect(told(pair('14:00'), '2026-11-01')).toEqual([])
    expect(told(pair('14:01'), '2026-11-01')).toEqual(['clocks-disagree/medium'])
  })

  it('that were never set, or are not there, are named as such', () => {
    expect(told([['container-utc', '1904-01-01T00:00:00Z']], '2026-11-01')).toEqual(['clock-not-set/low'])
    expect(told([['container-utc', '1970-01-01T00:00:00Z']], '2026-11-01')).toEqual(['clock-not-set/low'])
    expect(told([['file-modified', '2026-11-02T00:00:00Z']], '2026-11-01')).toEqual(['no-clock/low'])
  })

  it('say that a file was written before it was filmed, or long after', () => {
    const filmedAt: Parameters<typeof clock> = ['container-utc', '2026-11-02T10:00:00Z']
    expect(told([filmedAt, ['file-modified', '2026-11-01T10:00:00Z']], '2026-11-02')).toEqual([
      'written-before-filmed/medium',
    ])
    expect(told([filmedAt, ['file-modified', '2026-11-09T10:00:00Z']], '2026-11-02')).toEqual(['written-later/low'])
    expect(told([filmedAt, ['file-modified', '2026-11-02T10:05:00Z']], '2026-11-02')).toEqual([])
  })

  it('contradict the delivery only when the film is before its day by more than a zone', () => {
    const at = (value: string, day: string) => told([['container-utc', value]], day)
    // 2026-11-05 begins in Berlin at 2026-11-04T23:00Z; 14 hours before is 09:00Z.
    expect(at('2026-11-04T08:59:00Z', '2026-11-05')).toEqual(['filmed-before-delivery/high'])
    expect(at('2026-11-04T09:00:00Z', '2026-11-05')).toEqual([])
  })

  it('count the days that a film is later than the delivery', () => {
    const evidence = filmed({ clocks: [clock('container-utc', '2026-11-08T12:00:00Z')] }, { deliveredAt: '2026-11-02' })
    expect(against(evidence).find(({ code }) => code === 'weak.filmed-later')?.facts['days']).toBe(6)
  })

  it('in the future, and a delivery that nobody stated, are named', () => {
    expect(told([['container-utc', '2027-01-01T00:00:00Z']], '2026-11-02')).toContain('filmed-in-future/high')
    expect(told([['container-utc', '2026-11-02T00:00:00Z']])).toEqual(['delivery-not-stated/low'])
  })
})

describe('the claim', () => {
  const claimed = (facts: object, claim = {}, dispute = {}) =>
    codes(caseOf(adviseOf({ reason: 'damaged', ...facts }, claim, dispute)))

  it('names every point without an exhibit, a withdrawn one included', () => {
    expect(claimed({}, { defects: [defect('impaired', null, ['gone'])] })).toContain('defect-not-shown/high')
    expect(claimed({}, { mismatches: [mismatch('colour', [])] })).toContain('difference-not-shown/high')
    const measurements = [{ id: 'm', what: 'length', value: '25 cm', exhibits: [] }]
    expect(claimed({}, { measurements })).toContain('measure-not-shown/medium')
    expect(claimed({}, { defects: [defect('impaired')] }).some((code) => code.includes('not-shown'))).toBe(false)
  })

  it('about the listing wants the listing, pictured', () => {
    expect(claimed({ reason: 'different' })).toContain('no-listing/high')
    expect(claimed({ reason: 'different', listingText: '500 ml' })).toContain('listing-only-text/low')
    expect(claimed({ reason: 'damaged' }).some((code) => code.includes('listing'))).toBe(false)
    const kept = {
      ...adviseOf({ reason: 'different' }, {}, { roles: [{ sha256: digest('5'), role: 'listing' }] }),
      originals: [original('5')],
    }
    expect(codes(caseOf(kept)).some((code) => code.includes('listing'))).toBe(false)
  })

  it('above what was paid is certain only when all parts are known', () => {
    const facts = { price: money('20 EUR'), claimed: money('25 EUR') }
    const amounts = { item: money('20 EUR'), shipping: money('2 EUR'), tax: money('0 EUR') }
    expect(claimed(facts, { amounts })).toContain('above-paid/high')
    expect(claimed(facts)).toContain('above-known-paid/medium')
    expect(claimed({ ...facts, claimed: money('22 EUR') }, { amounts }).some((code) => code.includes('paid'))).toBe(
      false,
    )
  })

  it('of everything for the looks alone is weighty, of a part light', () => {
    const looks = { defects: [defect('cosmetic')] }
    const price = money('20 EUR')
    expect(claimed({ price, claimed: money('20 EUR') }, looks)).toContain('everything-for-looks/high')
    expect(claimed({ price, remedy: 'full-refund' }, looks)).toContain('everything-for-looks/high')
    expect(claimed({ price, claimed: money('5 EUR'), remedy: 'partial-refund' }, looks)).toContain('only-looks/low')
  })
})

describe('a file in two orders', () => {
  it('is named with the other order; a listing may be in both', () => {
    const mine = { ...adviseOf({ reason: 'damaged' }), originals: [original('1', 'video'), original('2')] }
    const other = { ...mine, id: '2', originals: [original('1', 'video'), original('2')] }
    const shared = sharedOriginals(mine, [mine, other])
    expect(shared.map(({ orders }) => orders)).toEqual([['2'], ['2']])
    const evidence = caseOf(mine, { recordings: [recording()], photos: [photo({ role: 'listing' })] })
    const found = codes(evidence, { shared })
    expect(found).toContain('used-in-other-order/high')
    expect(found).toContain('used-in-other-order/low')
    expect(sharedOriginals(mine, [mine])).toEqual([])
  })
})

describe('the course of the case', () => {
  const course = (milestones: readonly StatedMilestone[], now = late) =>
    codes(caseOf(adviseOf({ reason: 'damaged', platform: 'AliExpress' }, {}, { milestones })), { now }).filter((code) =>
      /opened-late|window|asked/.test(code),
    )
  const asked = on('seller-asked', '2026-11-02')

  it('opened in time, too late, or still to be opened when the time is over', () => {
    // The pack's 15 days from 1 November end on 16 November, 23:59 Pacific time.
    const delivered = on('delivered', '2026-11-01')
    expect(course([delivered, asked, on('dispute-opened', '2026-11-10')])).toEqual([])
    expect(course([delivered, asked, on('dispute-opened', '2026-11-19')])).toEqual(['opened-late/high'])
    expect(course([delivered, asked], instant('2026-11-10T00:00:00Z'))).toEqual([])
    expect(course([delivered, asked], instant('2026-11-20T00:00:00Z'))).toEqual(['window-over/high'])
  })

  it('without a known start says nothing of the window', () => {
    expect(course([asked])).toEqual([])
  })

  it('wants the seller asked before the dispute', () => {
    expect(course([])).toEqual(['seller-not-asked-yet/low'])
    expect(course([on('dispute-opened', '2026-11-10')])).toEqual(['seller-never-asked/medium'])
    expect(course([on('dispute-opened', '2026-11-01'), asked])).toEqual(['seller-asked-late/low'])
  })
})

describe('the list', () => {
  it('has the weightiest first, and an answer for each', () => {
    const severities = against(filmed({ seen: null, sound: false }, { reason: 'different' })).map(
      ({ severity }) => severity,
    )
    expect(severities).toEqual(
      [...severities].sort((a, b) => ['high', 'medium', 'low'].indexOf(a) - ['high', 'medium', 'low'].indexOf(b)),
    )
    expect(severities.length).toBeGreaterThan(3)
  })
})
