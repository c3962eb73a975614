import { describe, expect, it } from 'vitest'
import { trackingState } from '../../../src/renderer/features/footage/tracking-state.ts'
import { tracking } from '../../fixtures/renderer/window-views.ts'

const expected = 'LP00724622449605'

describe('the tracking line', () => {
  it('is decided by an equal number, whatever else was read', () => {
    const state = trackingState([tracking('other'), tracking('near'), tracking('same')], expected)
    expect(state).toMatchObject({ name: 'same', tone: 'ok', first: { relation: 'same' } })
    expect(state.more.map(({ relation }) => relation)).toEqual(['other', 'near'])
  })

  it('says less of a number that may be misread', () => {
    expect(trackingState([tracking('same', false)], expected)).toMatchObject({ name: 'maybe-same', tone: 'warn' })
    expect(trackingState([tracking('same', false), tracking('same')], expected).name).toBe('same')
  })

  it('counts the characters in which a near number differs', () => {
    expect(trackingState([tracking('other'), tracking('near')], expected)).toMatchObject({ name: 'near', places: 1 })
  })

  it('names another parcel only when nothing nearer was read', () => {
    expect(trackingState([tracking('other')], expected).name).toBe('other')
  })

  it('asks for the number that the order lacks', () => {
    expect(trackingState([tracking('unknown')], '')).toMatchObject({ name: 'no-number', tone: 'none' })
    expect(trackingState([], '').name).toBe('no-number')
    expect(trackingState([], expected).name).toBe('nothing-read')
  })
})
