import { describe, expect, it } from 'vitest'
import { clockWords, minutesAhead } from '../../../../src/domain/evidence/stamped-bundle.ts'

describe('the time of a token against the clock of this machine', () => {
  it('is told in whole minutes, and not at all below one or where nobody noted it', () => {
    expect([undefined, 0, 59, -59].map(minutesAhead)).toEqual([null, null, null, null])
    expect([60, 179, -60, -7200].map(minutesAhead)).toEqual([1, 2, -1, -120])
  })

  it('is a plain fact in words', () => {
    expect(clockWords(61)).toBe('The token’s time is 1 minute ahead of this machine’s clock.')
    expect(clockWords(-300)).toBe('The token’s time is 5 minutes behind this machine’s clock.')
    expect(clockWords(3)).toBe('')
  })
})
