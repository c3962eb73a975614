import { isSetMoment } from '../kernel/clock-moment.ts'
import { type Instant, instantFromMillis } from '../kernel/instant.ts'
import type { RecordedClock } from '../kernel/recorded-clock.ts'
import { instantAt } from '../kernel/zoned-time.ts'

/** A film or photo with what its clocks claim; a photo lasts 0 s. */
export interface ClaimedFile {
  readonly source: string
  readonly name: string
  readonly kind: 'video' | 'photo'
  readonly seconds: number
  readonly clocks: readonly RecordedClock[]
}

/** A file at the moment that one of its clocks claims; `disagrees` is every other claim about the same start. */
export interface PlacedFile extends Pick<ClaimedFile, 'source' | 'name' | 'kind'> {
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly clock: RecordedClock
  /** Whether that clock states a zone itself, or was read as one of the zone that was given. */
  readonly zone: 'stated' | 'assumed'
  /** `bySeconds`: how much later than `clock` it says the file began. */
  readonly disagrees: readonly { readonly clock: RecordedClock; readonly bySeconds: number }[]
}

export interface FilesByClock {
  /** By their start. */
  readonly placed: readonly PlacedFile[]
  /** Without a clock that says when they were made. */
  readonly unplaced: readonly ClaimedFile[]
}

/** Clocks that say when a file was made, the most telling first. The disk's own say only when it was copied. */
const telling: readonly RecordedClock['kind'][] = ['recorded', 'container-utc', 'quicktime-local', 'exif']

/** Clocks that count whole seconds, one of them rounded up, are as far apart as this and still say the same. */
const sameSeconds = 2

interface Claim {
  readonly clock: RecordedClock
  readonly millis: number
  readonly zone: 'stated' | 'assumed'
}

const stated = /^\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)$/
const unstated = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d(?:\.\d+)?))?$/

const localMillis = (value: string, zone: string): number => {
  const [, day, time, seconds] = unstated.exec(value) ?? []
  if (!day || !time) return Number.NaN
  try {
    return Date.parse(instantAt(day, time, zone)) + 1000 * Number(seconds ?? 0)
  } catch {
    return Number.NaN
  }
}

const claimOf = (clock: RecordedClock, assumedZone: string): Claim | null => {
  const hasZone = stated.test(clock.value)
  const millis = hasZone
    ? Date.parse(clock.value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
    : localMillis(clock.value, assumedZone)
  if (Number.isNaN(millis) || !isSetMoment(millis)) return null
  return { clock, millis, zone: hasZone ? 'stated' : 'assumed' }
}

const place = (file: ClaimedFile, claims: readonly Claim[], { clock, millis, zone }: Claim): PlacedFile => ({
  source: file.source,
  name: file.name,
  kind: file.kind,
  startsAt: instantFromMillis(millis),
  endsAt: instantFromMillis(millis + 1000 * file.seconds),
  clock,
  zone,
  disagrees: claims
    .map((other) => ({ clock: other.clock, bySeconds: (other.millis - millis) / 1000 }))
    .filter(({ bySeconds }) => Math.abs(bySeconds) > sameSeconds),
})

/**
 * Puts files in time by what their own clocks claim: none is believed, and where they disagree each is said. A clock
 * without a zone is read as one of `assumedZone` (IANA name) and marked so; one that was never set places nothing.
 */
export const filesByClock = (files: readonly ClaimedFile[], assumedZone: string): FilesByClock => {
  const placed: PlacedFile[] = []
  const unplaced: ClaimedFile[] = []
  for (const file of files) {
    const claims = telling.flatMap((kind) =>
      file.clocks
        .filter((clock) => clock.kind === kind)
        .map((clock) => claimOf(clock, assumedZone))
        .filter((claim) => claim !== null),
    )
    const [best] = claims
    if (best) placed.push(place(file, claims, best))
    else unplaced.push(file)
  }
  placed.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || a.name.localeCompare(b.name))
  return { placed, unplaced }
}
