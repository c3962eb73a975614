import { describe, expect, it } from 'vitest'
import { alarmLeads, dueAlarms } from '../../../../src/domain/dispute/alarms.ts'
import type { Deadline } from '../../../../src/domain/dispute/deadline.ts'
import { type Instant, instant, instantFromMillis } from '../../../../src/domain/kernel/instant.ts'
import { chanceFrom } from '../../../bench/continuity/seeded.ts'

const at = (earliest: Instant, change: Partial<Deadline> = {}): Deadline => ({
  id: 'market/claim',
  policy: 'market',
  policyName: 'Market',
  timer: 'claim',
  kind: 'ends',
  actor: 'buyer',
  span: null,
  state: 'running',
  dueAt: { earliest, likely: earliest, latest: earliest },
  zone: 'Europe/Berlin',
  milestone: 'delivered',
  statedBy: 'user',
  printed: false,
  otherwise: [],
  missing: [],
  sources: [],
  asOf: null,
  confidence: 'high',
  theirs: false,
  note: null,
  onMiss: null,
  warnings: [],
  ...change,
})

const hour = 3_600_000
const end = instant('2026-06-01T12:00:00Z')

describe('alarms', () => {
  it('are 7, 3 and 1 days and 7, 3 and 1 hours ahead', () => {
    expect(alarmLeads.map((lead) => lead / hour)).toEqual([168, 72, 24, 7, 3, 1])
  })

  it('ring once each, however often one looks', () => {
    const chance = chanceFrom(11)
    for (let round = 0; round < 50; round++) {
      const rung: number[] = []
      let since = Date.parse(end) - 10 * 24 * hour
      while (since < Date.parse(end) + hour) {
        const now = since + chance.between(1000, 1.9 * hour)
        rung.push(...dueAlarms([at(end)], instantFromMillis(since), instantFromMillis(now)).map(({ lead }) => lead))
        since = Date.parse(instantFromMillis(now))
      }
      // Steps shorter than the shortest distance of two alarms miss none but the last, which may fall together with the end.
      expect(rung.slice(0, 5)).toEqual(alarmLeads.slice(0, 5))
      expect(new Set(rung).size).toBe(rung.length)
    }
  })

  it('after a sleep tell the most pressing only, and nothing that is over', () => {
    const since = instant('2026-05-01T00:00:00Z')
    expect(dueAlarms([at(end)], since, instant('2026-05-31T13:00:00Z')).map(({ lead }) => lead / hour)).toEqual([24])
    expect(dueAlarms([at(end)], since, end)).toEqual([])
  })

  it('are for what the buyer may miss: not for others’ clocks, for beginnings, for what is done or has no date', () => {
    const [since, now] = [instant('2026-05-31T11:00:00Z'), instant('2026-05-31T13:00:00Z')]
    const rings = (change: Partial<Deadline>): boolean => dueAlarms([at(end, change)], since, now).length > 0
    expect([{}, { actor: 'issuer' as const }].map(rings)).toEqual([true, true])
    expect(
      [
        { actor: 'seller' as const },
        { actor: 'platform' as const },
        { kind: 'starts' as const },
        { state: 'met' as const },
        { dueAt: null, state: 'unknown-anchor' as const },
      ].map(rings),
    ).toEqual([false, false, false, false, false])
  })
})
