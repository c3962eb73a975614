import { describe, expect, test } from 'vitest'
import { settleCandidates } from '../../../../src/domain/rank/settle-candidates.ts'
import type { Sighting } from '../../../../src/domain/rank/sighting.ts'
import type { Spot } from '../../../../src/domain/scan/damage/irregular-spots.ts'
import { codeRead, glance, line, sighting, table } from './made-views.ts'

const crack = (strength: number): Spot => ({
  form: 'line',
  darker: false,
  x: 500,
  y: 250,
  reach: 60,
  contrast: 40,
  strength,
})

const surface = (...spots: readonly Spot[]) => ({ width: 960, height: 540, spots })

const bareAt = (ordinal: number, spots: ReturnType<typeof surface>): Sighting =>
  sighting(ordinal, {
    glance: glance(ordinal, { 'text-density': 0.02 }),
    print: { width: 960, height: 540, lines: [] },
    surface: spots,
  })

const settled = (best: Sighting, ...others: readonly Sighting[]) =>
  settleCandidates(table(), [{ best, others }], () => 1, { top: 5 })

const unmarked = (from: Sighting): Sighting => {
  const { surface: _, ...rest } = from
  return rest
}

describe('possible damage', () => {
  const marked = bareAt(100, surface(crack(6)))
  const again = bareAt(300, surface(crack(5)))

  test('an item whose mark two views show is relabelled and nothing else changes', () => {
    const [plain] = settled(unmarked(marked), unmarked(again))
    const [candidate, ...more] = settled(marked, again)
    expect(more).toEqual([])
    expect(plain?.kind).toBe('item')
    expect(candidate).toEqual({
      ...plain,
      kind: 'damage',
      reasons: [
        'an irregular bright crack-like line on an otherwise even surface, seen in 2 views; look whether it is damage',
        ...(plain?.reasons ?? []),
      ],
    })
  })

  test('a mark that one view shows must stand out far more', () => {
    expect(settled(marked)[0]?.kind).toBe('item')
    const [strong] = settled(bareAt(100, surface(crack(20))))
    expect(strong?.kind).toBe('damage')
    expect(strong?.reasons[0]).toContain('seen in one view')
  })

  test('what is known by its code or its text stays what it is', () => {
    const spots = surface(crack(30))
    expect(settled(sighting(100, { codes: [codeRead('JJD000123')], surface: spots }))[0]?.kind).toBe('code')
    const text = ['Serial 4711', 'Model X200', 'Made in Norway', '230 V'].map((read) => line(read))
    expect(settled(sighting(100, { text, surface: spots }))[0]?.kind).toBe('marking')
  })

  test('a mark at the border of the picture is not what the camera is held at', () => {
    const spots = surface({ ...crack(30), x: 30 })
    expect(settled(bareAt(100, spots))[0]?.kind).toBe('item')
  })
})
