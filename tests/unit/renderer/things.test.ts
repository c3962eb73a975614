import { describe, expect, it } from 'vitest'
import type { CandidateView } from '../../../src/contract/view.ts'
import { groupThings, shownView, thingsByTime } from '../../../src/renderer/features/footage/arrange-things.ts'
import { followThings, type Thing, viewsOf } from '../../../src/renderer/features/footage/things.ts'
import { candidate, digestFor, exhibit, otherView, videoSource } from '../../fixtures/renderer/window-views.ts'

const free = (): boolean => false
const found = (rank: number, more: Partial<CandidateView> = {}): CandidateView => ({
  ...candidate(rank),
  codes: [],
  others: [],
  ...more,
})
const keys = (things: readonly Thing[]): readonly string[] => things.map(({ key }) => key)
const only = (things: readonly Thing[]): Thing => {
  expect(things).toHaveLength(1)
  return things[0] as Thing
}

describe('things', () => {
  it('keep key and place when the scan ranks them anew, and new ones come last', () => {
    const before = followThings([], [found(1), found(2)], free)
    const after = followThings(before, [found(3, { rank: 1 }), found(2, { rank: 2 }), found(1, { rank: 3 })], free)
    expect(keys(after).slice(0, 2)).toEqual(keys(before))
    expect(after.map(({ place }) => place)).toEqual([0, 1, 2])
    expect(after[0]?.candidate.rank).toBe(3)
  })

  it.each([
    [
      'shows a view that was known',
      { ordinal: 500, seconds: 90, others: [otherView(1, 1)] },
      { others: [otherView(1, 1)] },
    ],
    [
      'bears the same code',
      { ordinal: 500, seconds: 90, codes: [{ format: 'QRCode', text: 'X' }] },
      {
        codes: [{ format: 'QRCode', text: 'X' }],
      },
    ],
    ['lies a few frames beside it', { ordinal: 36, seconds: candidate(1).seconds + 0.2 }, {}],
  ] as const)('are the same when a better frame %s', (_, better, first) => {
    const copied = (part: object): Partial<CandidateView> => structuredClone(part)
    const before = followThings([], [found(1, copied(first))], free)
    const after = only(followThings(before, [found(1, copied(better))], free))
    expect(after.key).toBe(before[0]?.key)
    expect(after.candidate.ordinal).toBe(better.ordinal)
  })

  it('are others in another recording, however alike', () => {
    const before = followThings([], [found(1)], free)
    const after = followThings(before, [found(1), found(1, { source: digestFor('second') })], free)
    expect(new Set(keys(after)).size).toBe(2)
  })

  it('go when the scan names them no longer, unless the user holds one', () => {
    const before = followThings([], [found(1), found(2)], free)
    const held = before[1]?.candidate.ordinal
    const after = followThings(before, [], ({ ordinal }) => ordinal === held)
    expect(keys(after)).toEqual([before[1]?.key])
  })

  it('become one when they turn out to be, and what the user holds of either is a view of it', () => {
    const before = followThings([], [found(1, { ordinal: 60 }), found(2, { ordinal: 144 })], free)
    const one = found(2, { ordinal: 144, others: [{ ...otherView(1, 1), ordinal: 60 }] })
    const after = only(followThings(before, [one], ({ ordinal }) => ordinal === 60))
    expect(after.key).toBe(before[1]?.key)
    expect(shownView(after, undefined, [{ ...exhibit(0), ordinal: 60 }]).ordinal).toBe(60)
  })

  it('keep a picked view that gave way to a better one', () => {
    const before = followThings([], [found(1, { ordinal: 31 })], free)
    const after = only(followThings(before, [found(1, { ordinal: 33 })], ({ ordinal }) => ordinal === 31))
    expect(viewsOf(after).map(({ ordinal }) => ordinal)).toEqual([33, 31])
    const again = only(followThings([after], [found(1, { ordinal: 33 })], ({ ordinal }) => ordinal === 31))
    expect(viewsOf(again).map(({ ordinal }) => ordinal)).toEqual([33, 31])
  })
})

describe('the arrangement', () => {
  const things = followThings(
    [],
    [
      found(1, { kind: 'damage', rank: 3, seconds: 1 }),
      found(2, { kind: 'label', rank: 2, seconds: 9 }),
      found(3, { kind: 'code', rank: 1, seconds: 5 }),
      found(4, { kind: 'label', rank: 1, seconds: 7 }),
    ],
    free,
  )
  const order = (groups: ReturnType<typeof groupThings>) =>
    groups.map(({ name, things: own }) => [name, ...own.map((thing) => thing.candidate.rank)])

  it('puts codes and labels first and leaves out what is empty', () => {
    expect(order(groupThings(things, false))).toEqual([
      ['codes', 1],
      ['labels', 1, 2],
      ['damage', 3],
    ])
  })

  it('moves nothing while the scan runs', () => {
    expect(order(groupThings(things, true))).toEqual([
      ['codes', 1],
      ['labels', 2, 1],
      ['damage', 3],
    ])
  })

  it('by time follows the film', () => {
    expect(thingsByTime(things, [videoSource]).map((thing) => thing.candidate.seconds)).toEqual([1, 5, 7, 9])
  })
})

describe('the view that stands for a thing', () => {
  const thing = only(followThings([], [found(1, { others: [otherView(1, 1), otherView(1, 2)] })], free))

  it('is the first of the scan, until another is chosen', () => {
    expect(shownView(thing, undefined, []).ordinal).toBe(31)
    expect(shownView(thing, otherView(1, 2), []).ordinal).toBe(37)
  })

  it('is the one that became an exhibit, when none was chosen', () => {
    const taken = { ...exhibit(0), ordinal: otherView(1, 1).ordinal }
    expect(shownView(thing, undefined, [taken]).ordinal).toBe(34)
    expect(shownView(thing, otherView(1, 2), [taken]).ordinal).toBe(37)
  })

  it('stays chosen when the scan names it no longer', () => {
    const bare = only(followThings([], [found(1)], free))
    expect(shownView(bare, otherView(1, 2), [])).toEqual(otherView(1, 2))
  })
})
