import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import type { CaseEvidence } from '../../../../src/domain/dispute/case-evidence.ts'
import { type CheckedPoint, checklistOf } from '../../../../src/domain/dispute/checklist.ts'
import { sayCheck } from '../../../../src/domain/dispute/checks/check-sentences.ts'
import { emptyReturnPlan } from '../../../../src/domain/order/return-plan.ts'
import { adviseOf, defect, mismatch } from './advised-order.ts'
import {
  caseOf,
  clock,
  digest,
  film,
  frameExhibit,
  label,
  labelFilm,
  original,
  photo,
  print,
  recording,
  thing,
} from './seen-case.ts'

const shelf = createShelf('resources')
const data = await shelf.checklist()
const policies = await shelf.policies()
const pack = (id: string) => policies.find((policy) => policy.id === id) ?? null

const point = (evidence: CaseEvidence, id: string, receiver = 'aliexpress'): CheckedPoint => {
  const found = checklistOf(data, evidence, pack(receiver)).points.find((one) => one.id === id)
  if (!found) throw new Error(`no point ${id}`)
  // Whatever was seen can be said.
  expect(sayCheck(found.why)).not.toMatch(/[{}]/)
  return found
}
const state = (evidence: CaseEvidence, id: string): string => point(evidence, id).state
const ids = (evidence: CaseEvidence, receiver = 'aliexpress'): readonly string[] =>
  checklistOf(data, evidence, pack(receiver)).points.map(({ id }) => id)

describe('what only a person can say', () => {
  it('is missing without any picture, and unknown with one, with the first frame to look at', () => {
    expect(state(caseOf({}), 'parcel-sealed')).toBe('missing')
    const seen = point(caseOf({}, { recordings: [recording()] }), 'parcel-sealed')
    expect(seen.state).toBe('unknown')
    expect(seen.places).toEqual([{ source: digest('1'), name: 'unboxing.mp4', ordinal: 0, seconds: 0 }])
  })

  it('is never ticked by anything that was seen', () => {
    const rich = caseOf(adviseOf({ reason: 'damaged', trackingNumber: label }), {
      recordings: [recording({ seen: labelFilm() })],
    })
    const byPerson = data.points.filter(({ check }) => check === 'user').map(({ id }) => id)
    const { points } = checklistOf(data, rich, pack('aliexpress'))
    expect(points.filter(({ id, state: now }) => byPerson.includes(id) && now === 'found')).toEqual([])
  })
})

describe('a tick of the user', () => {
  const ticked = (item: string, done: boolean) => adviseOf({ reason: 'damaged' }, {}, { ticks: [{ item, done }] })

  it('wins over what was seen, both ways', () => {
    expect(state(caseOf(ticked('label-readable', true)), 'label-readable')).toBe('ticked')
    const seen = { recordings: [recording({ seen: labelFilm() })] }
    expect(state(caseOf({}, seen), 'label-readable')).toBe('found')
    expect(state(caseOf(ticked('label-readable', false), seen), 'label-readable')).toBe('unticked')
  })

  it('takes the point off the list of shots, and its absence puts it there', () => {
    const shots = (done: boolean) =>
      checklistOf(data, caseOf(ticked('parcel-sealed', done)), null).shots.map(({ id }) => id)
    expect(shots(true)).not.toContain('parcel-sealed')
    expect(shots(false)[0]).toBe('parcel-sealed')
  })
})

describe('the label', () => {
  const withFilm = (seen: ReturnType<typeof film> | null) => caseOf({}, { recordings: [recording({ seen })] })

  it('is readable by a code that carries a tracking number, with its place', () => {
    const found = point(withFilm(labelFilm()), 'label-readable')
    expect([found.state, found.places[0]?.seconds, sayCheck(found.why)]).toEqual([
      'found',
      3,
      `${label} was read from the label (code).`,
    ])
  })

  it('is readable by print whose check digit fits', () => {
    const seen = film({
      things: [thing(4, { kind: 'label', text: [print('AG904312272CN')] })],
      numbers: [{ text: 'AG904312272CN', from: 'text', frames: 1 }],
    })
    expect(state(withFilm(seen), 'label-readable')).toBe('found')
  })

  it('is not ticked by a label in view, by a code of another kind, or by print that may be anything', () => {
    const inView = film({ things: [thing(4, { kind: 'label', text: [print('FRAGILE')] })] })
    const coded = film({ things: [thing(4, { kind: 'label', codes: [{ format: 'QRCode', text: 'hello' }] })] })
    const once = film({ numbers: [{ text: 'AG904312273CN', from: 'text', frames: 1 }] })
    for (const seen of [inView, coded, once]) expect(state(withFilm(seen), 'label-readable')).toBe('unknown')
  })

  it('is unknown as long as the film was not looked through, and missing when nothing was read', () => {
    expect(state(withFilm(null), 'label-readable')).toBe('unknown')
    expect(state(withFilm(film()), 'label-readable')).toBe('missing')
  })

  it('with another number than the order’s is left to a person', () => {
    const order = adviseOf({ reason: 'damaged', trackingNumber: 'LP00473000221080' })
    expect(state(caseOf(order, { recordings: [recording({ seen: labelFilm() })] }), 'label-readable')).toBe('unknown')
  })

  it('is not read from a screenshot, and is read from a photo that the user calls the label', () => {
    const numbers = [{ text: label, from: 'code', format: 'Code128', frames: 1 }] as const
    const shot = (role: 'label' | 'tracking' | null) => caseOf({}, { photos: [photo({ role, numbers })] })
    expect(state(shot(null), 'label-readable')).toBe('missing')
    expect(state(shot('tracking'), 'label-readable')).toBe('missing')
    expect(state(shot('label'), 'label-readable')).toBe('found')
  })
})

describe('one take', () => {
  const judged = (verdict: 'unbroken' | 'broken' | 'undecided') =>
    caseOf(
      {},
      {
        recordings: [
          recording({
            seen: film({ continuity: { verdict, findings: [{ kind: 'cut', seconds: 5, detail: 'A cut.' }] } }),
          }),
        ],
      },
    )

  it('is found, missing or unknown as the film was judged', () => {
    expect(state(judged('unbroken'), 'one-take')).toBe('found')
    expect(state(judged('broken'), 'one-take')).toBe('missing')
    const undecided = point(judged('undecided'), 'one-take')
    expect([undecided.state, undecided.places[0]?.seconds]).toEqual(['unknown', 5])
  })

  it('is not found while another film of the parcel is cut, unless the user says which one is the opening', () => {
    const cut = film({ continuity: { verdict: 'broken', findings: [] } })
    const two = (role: 'unboxing' | null) =>
      caseOf({}, { recordings: [recording({ role }), recording({ source: digest('9'), seen: cut })] })
    expect([state(two(null), 'one-take'), state(two('unboxing'), 'one-take')]).toEqual(['unknown', 'found'])
  })

  it('of the return is that of the film marked so, and of no other', () => {
    const order = adviseOf({ reason: 'damaged' }, {}, { returning: emptyReturnPlan })
    expect(state(caseOf(order, { recordings: [recording()] }), 'return-one-take')).toBe('missing')
    const returned = caseOf(order, { recordings: [recording({ role: 'return-parcel' })] })
    expect([state(returned, 'return-one-take'), state(returned, 'one-take')]).toEqual(['found', 'missing'])
  })
})

describe('the film’s file', () => {
  it('has sound or not, and states its moment or leaves it to a person', () => {
    const of = (over: Parameters<typeof recording>[0]) => caseOf({}, { recordings: [recording(over)] })
    expect(state(of({ sound: true }), 'film-with-sound')).toBe('found')
    expect(state(of({ sound: false }), 'film-with-sound')).toBe('missing')
    expect(state(of({ sound: null }), 'film-with-sound')).toBe('unknown')
    expect(state(of({ clocks: [clock('container-utc', '2026-11-02T10:00:00Z')] }), 'recorded-moment')).toBe('found')
    expect(state(of({ clocks: [clock('container-utc', '1904-01-01T00:00:00Z')] }), 'recorded-moment')).toBe('unknown')
    expect(state(of({ clocks: [clock('file-modified', '2026-11-02T10:00:00Z')] }), 'recorded-moment')).toBe('unknown')
  })
})

describe('points of the claim', () => {
  it('are found when each has an exhibit, a defect in film when one of them is a frame', () => {
    const order = adviseOf({ reason: 'damaged' }, { defects: [defect('cosmetic')] })
    expect([state(caseOf(order), 'defect-close'), state(caseOf(order), 'defect-in-film')]).toEqual(['found', 'missing'])
    const filmed = caseOf({ ...order, exhibits: [frameExhibit('a')] })
    expect(state(filmed, 'defect-in-film')).toBe('found')
    const bare = caseOf(adviseOf({ reason: 'damaged' }, { defects: [defect('cosmetic', null, ['gone'])] }))
    expect(state(bare, 'defect-close')).toBe('missing')
  })

  it('ask for the ruler and the size label only where a size is in question', () => {
    expect(ids(caseOf(adviseOf({ reason: 'different' }, { mismatches: [mismatch('size')] })))).toContain('ruler')
    expect(ids(caseOf(adviseOf({ reason: 'different' }, { mismatches: [mismatch('colour')] })))).not.toContain('ruler')
  })

  it('leave the size label to a person where print names a size', () => {
    const seen = (text: string, confidence?: number) =>
      caseOf(adviseOf({ reason: 'different' }), {
        recordings: [
          recording({ seen: film({ things: [thing(9, { kind: 'marking', text: [print(text, confidence)] })] }) }),
        ],
      })
    expect(point(seen('Size M'), 'size-label')).toMatchObject({ state: 'unknown', places: [{ seconds: 9 }] })
    expect(state(seen('EU 42'), 'size-label')).toBe('unknown')
    expect(state(seen('EU 42', 0.4), 'size-label')).toBe('missing')
    expect(state(seen('100% cotton'), 'size-label')).toBe('missing')
  })

  it('count pieces only as stated', () => {
    const pieces = (bought: number | null, received: number | null) =>
      state(caseOf(adviseOf({ reason: 'missing-pieces' }, { pieces: { bought, received } })), 'pieces-counted')
    expect([pieces(6, 4), pieces(6, null)]).toEqual(['found', 'missing'])
  })
})

describe('papers', () => {
  const at = { day: '2026-11-03', time: null, zone: 'Europe/Berlin' }
  const said = (screenshots: readonly ReturnType<typeof digest>[]) =>
    ({ id: 'm', at, direction: 'sent', with: 'seller', channel: 'chat', text: 'hello', screenshots }) as const

  it('count a file only by the role that the user gave it, and only while it is there', () => {
    const roles = [{ sha256: digest('5'), role: 'listing' }] as const
    const order = adviseOf({ reason: 'different' }, {}, { roles })
    expect(state(caseOf({ ...order, originals: [original('5')] }), 'listing-kept')).toBe('found')
    expect(state(caseOf(order), 'listing-kept')).toBe('missing')
    expect(state(caseOf(adviseOf({ reason: 'different', listingText: '500 ml glass' })), 'listing-kept')).toBe('found')
  })

  it('count a message with its picture; noted alone it is still to be pictured', () => {
    const order = adviseOf({ reason: 'damaged' }, {}, { correspondence: [said([digest('5')])] })
    expect(state(caseOf({ ...order, originals: [original('5')] }), 'chat')).toBe('found')
    expect(state(caseOf(order), 'chat')).toBe('missing')
    expect(state(caseOf(order), 'seller-asked')).toBe('found')
  })

  it('of a parcel that did not come are the tracking, its last word and the promised day', () => {
    const order = adviseOf(
      { reason: 'not-arrived' },
      { lastTracking: 'Left the sorting centre' },
      { milestones: [{ milestone: 'delivery-due', at, statedBy: 'order-page' }] },
    )
    const evidence = caseOf(order)
    expect(['last-tracking', 'promised-date', 'tracking-page'].map((id) => state(evidence, id))).toEqual([
      'found',
      'found',
      'missing',
    ])
    expect(ids(evidence)).not.toContain('parcel-sealed')
  })

  it('of the seller are the name and the rating as bought', () => {
    expect(state(caseOf(adviseOf({ seller: 'Good Shop' })), 'seller-noted')).toBe('missing')
    expect(state(caseOf(adviseOf({ seller: 'Good Shop', sellerRating: '97.2 %' })), 'seller-noted')).toBe('found')
  })
})

describe('the receiver', () => {
  it('adds points of its own, and its own demand stands first', () => {
    expect(ids(caseOf(adviseOf({ reason: 'not-arrived' })))).toContain('customs-document')
    expect(ids(caseOf(adviseOf({ reason: 'not-arrived' })), 'ebay')).not.toContain('customs-document')
    expect(point(caseOf({}), 'parcel-sealed', 'shopee').demands[0]).toMatchObject({
      receiver: 'shopee',
      confidence: 'high',
    })
    expect(point(caseOf({}), 'parcel-sealed', 'aliexpress').demands.map(({ receiver }) => receiver)).toEqual([null])
  })

  it('that takes no video wants stills of it', () => {
    expect(ids(caseOf({}), 'paypal')).toContain('stills-of-film')
    expect(ids(caseOf({}), 'aliexpress')).not.toContain('stills-of-film')
  })

  it('asks for the statement only once a refund is promised, and for the return only when one is planned', () => {
    const at = { day: '2026-11-03', time: null, zone: 'UTC' }
    const promised = adviseOf(
      { reason: 'damaged' },
      {},
      { milestones: [{ milestone: 'refund-promised', at, statedBy: 'user' }] },
    )
    expect(ids(caseOf(promised))).toContain('bank-statement')
    expect(ids(caseOf({}))).not.toContain('bank-statement')
    expect(ids(caseOf({}))).not.toContain('return-packing')
  })
})

describe('markings', () => {
  it('are counted as found and readable, and the missing ones are named', () => {
    const coded = (at: number) => thing(at, { kind: 'label', codes: [{ format: 'Code128', text: label }] })
    const things = [
      coded(1),
      thing(2, { kind: 'marking', text: [print('MODEL X1')] }),
      thing(3, { kind: 'marking', text: [print('M0D?', 0.3)] }),
      thing(4, { kind: 'item' }),
    ]
    const evidence = caseOf(adviseOf({ reason: 'different' }), {
      recordings: [
        recording({ seen: film({ things }) }),
        recording({ source: digest('9'), role: 'return-parcel', seen: labelFilm() }),
      ],
      photos: [photo(), photo({ source: digest('8'), role: 'label', readable: true })],
    })
    const { markings } = checklistOf(data, evidence, null)
    expect(markings).toMatchObject({ found: 4, readable: 3, unsorted: 1, unseen: 0 })
    expect(markings.missing.map(({ id }) => id)).toEqual(['brand-marks', 'size-label'])
  })
})
