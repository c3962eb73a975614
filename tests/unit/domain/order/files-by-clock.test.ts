import { describe, expect, it } from 'vitest'
import type { RecordedClock } from '../../../../src/domain/kernel/recorded-clock.ts'
import { type ClaimedFile, filesByClock } from '../../../../src/domain/order/files-by-clock.ts'

const clock = (kind: RecordedClock['kind'], value: string): RecordedClock => ({ kind, value, source: 'test' })
const file = (name: string, seconds: number, ...clocks: readonly RecordedClock[]): ClaimedFile => ({
  source: name,
  name,
  kind: seconds > 0 ? 'video' : 'photo',
  seconds,
  clocks,
})

describe('files by their clocks', () => {
  it('stand on one line whatever zone each clock states, films as long as they last, photos as points', () => {
    const { placed, unplaced } = filesByClock(
      [
        file('b.mov', 90, clock('quicktime-local', '2026-03-01T14:00:00+0100')),
        file('a.jpg', 0, clock('exif', '2026-03-01T07:30:00-05:00')),
        file('c.mp4', 12.5, clock('container-utc', '2026-03-01T13:02:00.000000Z')),
      ],
      'Europe/Berlin',
    )
    expect(placed.map(({ name, startsAt, endsAt, zone }) => [name, startsAt, endsAt, zone])).toEqual([
      ['a.jpg', '2026-03-01T12:30:00.000Z', '2026-03-01T12:30:00.000Z', 'stated'],
      ['b.mov', '2026-03-01T13:00:00.000Z', '2026-03-01T13:01:30.000Z', 'stated'],
      ['c.mp4', '2026-03-01T13:02:00.000Z', '2026-03-01T13:02:12.500Z', 'stated'],
    ])
    expect(unplaced).toEqual([])
  })

  it('are read in the given zone where a clock states none, and say so', () => {
    const photo = file('p.jpg', 0, clock('exif', '2026-07-01T14:00:07'))
    expect(filesByClock([photo], 'Europe/Berlin').placed[0]).toMatchObject({
      startsAt: '2026-07-01T12:00:07.000Z',
      zone: 'assumed',
    })
    expect(filesByClock([photo], 'America/New_York').placed[0]?.startsAt).toBe('2026-07-01T18:00:07.000Z')
  })

  it('say where their own clocks disagree, and by how much; a rounded second is no disagreement', () => {
    const [placed] = filesByClock(
      [
        file(
          'x.mov',
          5,
          clock('quicktime-local', '2026-03-01T15:00:00+0100'),
          clock('container-utc', '2026-03-01T13:00:00Z'),
          clock('recorded', '2026-03-01T13:00:01Z'),
        ),
      ],
      'UTC',
    ).placed
    expect(placed?.clock.kind).toBe('recorded')
    expect(placed?.disagrees).toEqual([
      { clock: clock('quicktime-local', '2026-03-01T15:00:00+0100'), bySeconds: 3599 },
    ])
  })

  it('are placed by no clock of the disk, by none that was never set, and by nothing that names no moment', () => {
    const { placed, unplaced } = filesByClock(
      [
        file('disk.mp4', 3, clock('file-modified', '2026-03-01T13:00:00Z'), clock('imported', '2026-03-02T13:00:00Z')),
        file('unset.mp4', 3, clock('container-utc', '1904-01-01T00:00:00Z')),
        file('odd.jpg', 0, clock('exif', '2026-02-30T10:00:00'), clock('exif', 'yesterday')),
        file('none.jpg', 0),
      ],
      'UTC',
    )
    expect(placed).toEqual([])
    expect(unplaced.map(({ name }) => name)).toEqual(['disk.mp4', 'unset.mp4', 'odd.jpg', 'none.jpg'])
  })

  it('falls back on the next clock when the most telling one was never set', () => {
    const [placed] = filesByClock(
      [
        file(
          'y.mov',
          5,
          clock('container-utc', '1970-01-01T00:00:00Z'),
          clock('quicktime-local', '2026-03-01T10:00:00Z'),
        ),
      ],
      'UTC',
    ).placed
    expect(placed).toMatchObject({ clock: { kind: 'quicktime-local' }, disagrees: [] })
  })
})
