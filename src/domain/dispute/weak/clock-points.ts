import { daysBetween } from '../../kernel/calendar-day.ts'
import { clockMillis, isSetMoment } from '../../kernel/clock-moment.ts'
import { type Instant, instantFromMillis } from '../../kernel/instant.ts'
import type { RecordedClock } from '../../kernel/recorded-clock.ts'
import type { StatedTime } from '../../kernel/stated-time.ts'
import { instantOf, localTime } from '../../kernel/zoned-time.ts'
import { statedMilestones } from '../../order/known-milestones.ts'
import { type CaseEvidence, type CaseRecording, filmsOf, wholeFile } from '../case-evidence.ts'
import { type WeakPoint, weakPoint } from './weak-point.ts'

/**
 * Cameras write local time where UTC belongs, so a clock may be off by as much as a zone is from UTC: up to 14 hours
 * (UTC+14 is the farthest of the IANA zones). Only what is further apart contradicts.
 */
const zoneMs = 14 * 3_600_000

interface Stated {
  readonly clock: RecordedClock
  readonly millis: number
}

const statedBy = (film: CaseRecording, kinds: readonly RecordedClock['kind'][]): readonly Stated[] =>
  film.clocks.flatMap((clock) => {
    const millis = kinds.includes(clock.kind) ? clockMillis(clock) : null
    return millis === null ? [] : [{ clock, millis }]
  })

const recording: readonly RecordedClock['kind'][] = ['recorded', 'container-utc', 'quicktime-local', 'exif']

const shown = (millis: number): string => instantFromMillis(millis)

const between = (film: CaseRecording, a: Stated, b: Stated) => ({
  facts: {
    file: film.name,
    one: a.clock.source,
    first: a.clock.value,
    other: b.clock.source,
    second: b.clock.value,
  },
  places: [wholeFile(film)],
})

/** Clocks of one file against each other. A file is written when the filming ends: earlier than it began cannot be. */
const within = (film: CaseRecording): readonly WeakPoint[] => {
  const about = { facts: { file: film.name }, places: [wholeFile(film)] }
  const own = statedBy(film, recording)
  const set = own.filter(({ millis }) => isSetMoment(millis))
  const [first, ...rest] = set
  const [written] = statedBy(film, ['file-modified'])
  if (!first) return [weakPoint('low', own.length > 0 ? 'clock-not-set' : 'no-clock', 'state-when-filmed', about)]
  const apart = rest.find(({ millis }) => Math.abs(millis - first.millis) > zoneMs)
  const length = (film.seen?.durationSeconds ?? 0) * 1000
  return [
    ...(apart ? [weakPoint('medium', 'clocks-disagree', 'keep-original-file', between(film, first, apart))] : []),
    ...(written && first.millis - written.millis > zoneMs
      ? [weakPoint('medium', 'written-before-filmed', 'keep-original-file', between(film, written, first))]
      : []),
    ...(written && written.millis - first.millis > zoneMs + length
      ? [weakPoint('low', 'written-later', 'keep-original-file', between(film, first, written))]
      : []),
  ]
}

/** Against what is stated: now, and the day on which the parcel came. */
const against = (film: CaseRecording, delivered: StatedTime | null, now: Instant): readonly WeakPoint[] => {
  const [filmed] = statedBy(film, recording).filter(({ millis }) => isSetMoment(millis))
  if (!filmed) return []
  const facts = { file: film.name, filmed: shown(filmed.millis), source: filmed.clock.source }
  const places = [wholeFile(film)]
  if (filmed.millis - zoneMs > Date.parse(now)) {
    return [weakPoint('high', 'filmed-in-future', 'explain-clock', { facts, places })]
  }
  if (delivered === null) return []
  const told = { facts: { ...facts, delivered: delivered.day }, places }
  if (filmed.millis + zoneMs < Date.parse(instantOf(delivered, 'start'))) {
    return [weakPoint('high', 'filmed-before-delivery', 'explain-clock', told)]
  }
  const day = localTime(instantFromMillis(filmed.millis), delivered.zone).day
  const days = daysBetween(delivered.day, day)
  const late = filmed.millis - zoneMs > Date.parse(instantOf(delivered, 'end'))
  return late ? [weakPoint('low', 'filmed-later', 'explain-delay', { ...told, facts: { ...told.facts, days } })] : []
}

/** What the clocks of the recordings say against each other and against the day of delivery. `zone`: the user's. */
export const clockPoints = (evidence: CaseEvidence, now: Instant, zone: string): readonly WeakPoint[] => {
  const { order } = evidence
  const { reason } = order.facts
  if (reason === 'not-arrived') return []
  const films = filmsOf(evidence, 'received')
  const stated = statedMilestones(order, zone).filter(({ milestone }) => milestone === 'delivered')
  // Of several statements the earliest: a film contradicts delivery only when it is before all of them.
  const [delivered] = stated
    .map(({ at }) => at)
    .toSorted((a, b) => (instantOf(a, 'start') < instantOf(b, 'start') ? -1 : 1))
  return [
    ...films.flatMap(within),
    ...films.flatMap((film) => against(film, delivered ?? null, now)),
    ...(films.length > 0 && delivered === undefined
      ? [weakPoint('low', 'delivery-not-stated', 'state-delivery', { question: true })]
      : []),
  ]
}
