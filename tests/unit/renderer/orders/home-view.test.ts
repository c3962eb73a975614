import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNarrowed, readKept } from '../../../../src/renderer/features/orders/home-view.ts'

const usual = { text: '', filters: {}, sort: 'recent', layout: 'grid' }

describe('how Home was shown at the last start', () => {
  it('is known by its sort and its layout; a search is not kept', () => {
    expect(readKept(null)).toEqual(usual)
    expect(readKept('{"sort":"money","layout":"list","text":"lamp"}')).toEqual({
      ...usual,
      sort: 'money',
      layout: 'list',
    })
  })

  it('is the usual one where what was kept cannot be read', () => {
    for (const kept of ['', 'null', '[]', '"list"', '{"sort":"size","layout":7}', '{'])
      expect(readKept(kept), kept).toEqual(usual)
    fc.assert(fc.property(fc.json(), (kept) => void expect(readKept(kept)).toHaveProperty('filters', {})))
  })
})

describe('a narrowed list', () => {
  it('has a search or a filter', () => {
    expect(isNarrowed({ text: '  ', filters: { ended: undefined } })).toBe(false)
    expect(isNarrowed({ text: 'lamp', filters: {} })).toBe(true)
    expect(isNarrowed({ text: '', filters: { ended: false } })).toBe(true)
  })
})
