import { describe, expect, it } from 'vitest'
import { clearCrispness, promisingViews } from '../../../../src/domain/rank/promising.ts'
import { viewsOf } from '../../../../src/domain/rank/view.ts'
import { codeRead, glance } from './made-views.ts'

const spans = [
  { from: 10, to: 40 },
  { from: 100, to: 130 },
]

describe('views', () => {
  it('gather the frames of a stop and show the crispest', () => {
    const [view, ...more] = viewsOf(spans, [glance(12, { sharpness: 90 }), glance(20), glance(38, { sharpness: 200 })])
    expect(more).toEqual([])
    expect(view?.glances.length).toBe(3)
    expect(view?.best.metrics.ordinal).toBe(20)
  })

  it('take the later of two frames that are alike, because hand and focus settle', () => {
    expect(viewsOf(spans, [glance(12), glance(30)])[0]?.best.metrics.ordinal).toBe(30)
  })

  it('show a frame in passing only when it gave a code', () => {
    const views = viewsOf(spans, [glance(5), glance(60, {}, [codeRead('RR123456785CN')]), glance(140)])
    expect(views.map(({ best }) => best.metrics.ordinal)).toEqual([60])
  })

  it('are none of nothing', () => {
    expect(viewsOf([], [])).toEqual([])
    expect(viewsOf(spans, [])).toEqual([])
    expect(promisingViews([], 5)).toEqual([])
    expect(clearCrispness([])).toBeGreaterThan(0)
  })

  it('are read by promise: codes always, then print that stands out before a blur or cloth', () => {
    const many = [
      { from: 0, to: 5 },
      { from: 10, to: 15 },
      { from: 20, to: 25 },
      { from: 30, to: 35 },
    ]
    const views = viewsOf(many, [
      glance(3, { figure: 0.1, 'text-density': 0.3 }),
      glance(13, { sharpness: 2, 'text-density': 0 }),
      glance(23, { sharpness: 20, 'text-density': 0 }, [codeRead('RR123456785CN')]),
      glance(33),
    ])
    expect(promisingViews(views, 2).map(({ best }) => best.metrics.ordinal)).toEqual([23, 33, 3])
    expect(promisingViews(views, 0).map(({ best }) => best.metrics.ordinal)).toEqual([23])
  })
})
