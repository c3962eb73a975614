import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, instantFromMillis } from '../../../../src/domain/kernel/instant.ts'

describe('moments', () => {
  it('are UTC with milliseconds, whatever zone they were stated in', () => {
    expect(instant('2026-11-22T15:02:00+01:00')).toBe('2026-11-22T14:02:00.000Z')
    expect(instant('2026-11-22 14:02Z')).toBe('2026-11-22T14:02:00.000Z')
    expect(instant('2026-11-22T14:02:00.5-0330')).toBe('2026-11-22T17:32:00.500Z')
    expect(instant('2024-02-29T23:59:59Z')).toBe('2024-02-29T23:59:59.000Z')
  })

  it.each([
    '2026-11-22T14:02:00',
    '2026-11-22',
    '14:02Z',
    'yesterday',
    '',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2025-02-29T00:00:00Z',
    '2026-11-22T25:00:00Z',
    'Nov 22 2026 14:02 +0100',
  ])('are not "%s"', (text) => {
    expect(() => instant(text)).toThrow(RangeError)
  })

  it('are their own text, and sort as text as they do in time', () => {
    const millis = fc.integer({ min: 0, max: 4_102_444_800_000 })
    fc.assert(
      fc.property(millis, millis, (a, b) => {
        const [first, second] = [instantFromMillis(a), instantFromMillis(b)]
        expect(instant(first)).toBe(first)
        expect(first < second).toBe(a < b)
      }),
    )
  })
})
