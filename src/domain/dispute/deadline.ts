import type { Instant } from '../kernel/instant.ts'
import type { Milestone, StatedBy } from '../order/milestone.ts'
import type { Confidence, Span, Timer } from './policy.ts'

/** When a clock ends: the three are one moment unless working days or an unknown time of day leave it open. */
export interface DueDate {
  readonly earliest: Instant
  readonly likely: Instant
  readonly latest: Instant
}

/**
 * `unknown-anchor`: nobody said when the clock started. `not-started`: it starts with an act that is not known to have
 * come. `unknown-span`: nobody knows how long it runs. `met`: it has done its work, or the case is closed. `waiting` and
 * `open`: something can be done from a moment on, not yet or already. `running`, `soon` and `passed`: something can be
 * done until a moment. `doubtful`: over by the strictest reading, but not by every one.
 */
export const deadlineStates = [
  'unknown-anchor',
  'not-started',
  'unknown-span',
  'met',
  'waiting',
  'open',
  'running',
  'soon',
  'doubtful',
  'passed',
] as const

export type DeadlineState = (typeof deadlineStates)[number]

/**
 * `china-unknown`: the working days of China are not announced that far. `country-unknown`: no country was given.
 * `zone-unknown`: nobody says in which zone the receiver's days end; the user's is taken, and the day may end earlier.
 */
export const deadlineWarnings = ['china-unknown', 'country-unknown', 'zone-unknown'] as const

export type DeadlineWarning = (typeof deadlineWarnings)[number]

export interface Deadline {
  /** `<policy>/<timer>`. */
  readonly id: string
  readonly policy: string
  readonly policyName: string
  readonly timer: string
  readonly kind: Timer['kind']
  readonly actor: Timer['actor']
  readonly span: Span | null
  readonly state: DeadlineState
  readonly dueAt: DueDate | null
  /** The receiver's zone, in which its days end. */
  readonly zone: string
  /** What started the clock, and who said so; null where a printed date or nothing did. */
  readonly milestone: Milestone | null
  readonly statedBy: StatedBy | null
  /** The order page prints this date: it wins over every computed one. */
  readonly printed: boolean
  /** Dates by other readings of the rule, from other milestones. */
  readonly otherwise: readonly { readonly milestone: Milestone; readonly at: Instant }[]
  /** Milestones that would start the clock too and are not known; of what is printed or met, none. */
  readonly missing: readonly Milestone[]
  readonly sources: readonly string[]
  readonly asOf: string | null
  readonly confidence: Confidence
  /** The span is the user's own. */
  readonly theirs: boolean
  readonly note: string | null
  readonly onMiss: string | null
  readonly warnings: readonly DeadlineWarning[]
}

/** Whether the buyer loses something by its end: their own clocks, and those of a bank that must be asked in time. */
export const mayBeMissed = ({ actor, kind }: Pick<Deadline, 'actor' | 'kind'>): boolean =>
  kind === 'ends' && (actor === 'buyer' || actor === 'issuer')
