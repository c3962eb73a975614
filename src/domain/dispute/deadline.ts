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
 * `unknown-anchor`: nobody said when the clock started. `unknown-span`: nobody knows how long it runs. `met`: it has done
 * its work. `waiting` and `open`: something can be done from a moment on, not yet or already. `running`, `soon` and
 * `passed`: something can be done until a moment.
 */
export type DeadlineState =
  | 'unknown-anchor'
  | 'unknown-span'
  | 'met'
  | 'waiting'
  | 'open'
  | 'running'
  | 'soon'
  | 'passed'

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
  /** Milestones any of which would start the clock, as long as none is known. */
  readonly missing: readonly Milestone[]
  readonly sources: readonly string[]
  readonly asOf: string | null
  readonly confidence: Confidence
  /** The span is the user's own. */
  readonly theirs: boolean
  readonly note: string | null
  readonly onMiss: string | null
  /** `china-unknown`: the working days of China are not announced that far. `country-unknown`: no country was given. */
  readonly warnings: readonly ('china-unknown' | 'country-unknown')[]
}
