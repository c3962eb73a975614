import { afterAll, describe, expect, it } from 'vitest'
import { switchLocale } from '../../../src/renderer/i18n/locale.ts'
import { showBytes, showClock } from '../../../src/renderer/i18n/show-facts.ts'

afterAll(() => switchLocale('en'))

describe('a clock as the file states it', () => {
  it('is written as the language writes days and times, and is not converted', async () => {
    await switchLocale('en')
    expect(showClock('2026-10-14T09:21:07.000000Z')).toBe('14 Oct 2026, 09:21:07 UTC')
    expect(showClock('2026-10-14T09:21:07')).toBe('14 Oct 2026, 09:21:07')
    await switchLocale('de')
    expect(showClock('2026-10-14T23:21:07.000000Z')).toMatch(/^14\.10\.2026, 23:21:07 UTC$/)
    expect(showClock('2026-10-14T23:21+08:00')).toMatch(/^14\.10\.2026, 23:21 \+08:00$/)
  })

  it('stays as it is where it is no moment', () => {
    expect(showClock('2026-13-40T09:21:07Z')).toBe('2026-13-40T09:21:07Z')
    expect(showClock('12 frames')).toBe('12 frames')
  })
})

describe('a size', () => {
  it('has the decimal sign of the language', async () => {
    await switchLocale('en')
    expect(showBytes(2_400_000)).toBe('2.4 MB')
    await switchLocale('de')
    expect(showBytes(2_400_000)).toMatch(/^2,4\sMB$/)
  })
})
