import type { Milestone } from '../order/milestone.ts'
import { type Deadline, mayBeMissed } from './deadline.ts'

/** What the buyer has to do next, and until when. Each part may be there beside the others. */
export interface Standing {
  /** The first own clock that still runs, also one that is over by its strictest reading only. */
  readonly next: Deadline | null
  /** The own clock that ran out last; null when none did. */
  readonly missed: Deadline | null
  /** How many own clocks ran out. */
  readonly passed: number
  /** What would have to be known to date the most pressing own clock that has no date; empty when all have one. */
  readonly missing: readonly Milestone[]
}

const earliest = ({ dueAt }: Deadline): string => dueAt?.earliest ?? ''

/** Reads the clocks of one order, in any order. Nothing that is unknown is left out. */
export const standingOf = (deadlines: readonly Deadline[]): Standing => {
  const own = deadlines.filter(mayBeMissed)
  const dated = own.filter(({ dueAt }) => dueAt !== null).toSorted((a, b) => earliest(a).localeCompare(earliest(b)))
  const passed = dated.filter(({ state }) => state === 'passed')
  return {
    next: dated.find(({ state }) => state === 'running' || state === 'soon' || state === 'doubtful') ?? null,
    missed: passed.at(-1) ?? null,
    passed: passed.length,
    missing: own.find(({ state }) => state === 'unknown-anchor')?.missing ?? [],
  }
}
