import { describe, expect, it } from 'vitest'
import { instantFromMillis } from '../../../../src/domain/kernel/instant.ts'
import { endOfDay, instantAt, localTime } from '../../../../src/domain/kernel/zoned-time.ts'
import { chanceFrom } from '../../../bench/continuity/seeded.ts'

const zones = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'Australia/Sydney',
  'Pacific/Auckland',
  // Half an hour of summer time; changes at midnight; quarter hours; no change at all.
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Africa/Casablanca',
  'America/Santiago',
  // Left out 30 December 2011.
  'Pacific/Apia',
]

const minute = 60_000
const [from, to] = [Date.UTC(2008, 0, 1), Date.UTC(2030, 0, 1)]

describe('by the rules of thirteen zones', () => {
  it('a moment goes to local time and back, to the first at which the clock shows it', () => {
    const chance = chanceFrom(7)
    for (let round = 0; round < 1300; round++) {
      const zone = zones[round % zones.length] ?? 'UTC'
      const at = instantFromMillis(Math.floor(chance.between(from, to) / minute) * minute)
      const local = localTime(at, zone)
      const back = instantAt(local.day, local.time, zone)
      expect(localTime(back, zone)).toEqual(local)
      expect(back <= at).toBe(true)
      expect(Date.parse(at) - Date.parse(back)).toBeLessThanOrEqual(60 * minute)
    }
  })

  it('a local time is the first minute at which the clock shows it or a later one', () => {
    const chance = chanceFrom(8)
    for (let round = 0; round < 1300; round++) {
      const zone = zones[round % zones.length] ?? 'UTC'
      const wall = new Date(Math.floor(chance.between(from, to) / minute) * minute).toISOString()
      const shown = (millis: number): string => {
        const { day, time } = localTime(instantFromMillis(millis), zone)
        return `${day}T${time}`
      }
      const at = Date.parse(instantAt(wall.slice(0, 10), wall.slice(11, 16), zone))
      expect(shown(at) >= wall.slice(0, 16)).toBe(true)
      expect(shown(at - minute) < wall.slice(0, 16)).toBe(true)
    }
  })

  it('every quarter of an hour of the days on which clocks change in 2026 holds as well', () => {
    const day = 24 * 60 * minute
    const offset = (millis: number, zone: string): number => {
      const shown = localTime(instantFromMillis(millis), zone)
      return Date.parse(`${shown.day}T${shown.time}Z`) - millis
    }
    let changes = 0
    for (const zone of zones) {
      for (let start = Date.UTC(2026, 0, 1); start < Date.UTC(2027, 0, 1); start += day) {
        if (offset(start, zone) === offset(start + day, zone)) continue
        changes += 1
        for (let millis = start; millis < start + day; millis += 15 * minute) {
          const local = localTime(instantFromMillis(millis), zone)
          const back = instantAt(local.day, local.time, zone)
          expect(localTime(back, zone)).toEqual(local)
          expect(Date.parse(back)).toBeLessThanOrEqual(millis)
        }
      }
    }
    expect(changes).toBeGreaterThanOrEqual(18)
  })
})

describe('the end of a day', () => {
  it('that a zone left out is the moment at which it was left out', () => {
    expect(endOfDay('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z')
    expect(endOfDay('2011-12-31', 'Pacific/Apia')).toBe('2011-12-31T09:59:00.000Z')
  })

  it('of 23 and of 25 hours is its own 23:59', () => {
    expect(endOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-29T21:59:00.000Z')
    expect(endOfDay('2026-10-25', 'Europe/Berlin')).toBe('2026-10-25T22:59:00.000Z')
  })
})
