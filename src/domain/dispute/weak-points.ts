import type { Instant } from '../kernel/instant.ts'
import type { CaseEvidence } from './case-evidence.ts'
import type { Deadline } from './deadline.ts'
import type { Policy } from './policy.ts'
import { claimPoints } from './weak/claim-points.ts'
import { clockPoints } from './weak/clock-points.ts'
import { coursePoints } from './weak/course-points.ts'
import { filmPoints } from './weak/film-points.ts'
import { labelPoints } from './weak/label-points.ts'
import { type SharedOriginal, sharedPoints } from './weak/shared-points.ts'
import { type WeakPoint, weakSeverities } from './weak/weak-point.ts'

/** All that weak points are made from. */
interface CaseAgainst {
  readonly evidence: CaseEvidence
  readonly policy: Policy | null
  readonly deadlines: readonly Deadline[]
  readonly shared: readonly SharedOriginal[]
  readonly now: Instant
  /** The user's zone. */
  readonly zone: string
}

/**
 * What the seller will say: everything in the files and facts of a case that speaks against it, the weightiest first.
 * Nothing here says that a case is won or lost, and an empty list says only that nothing was found by these means.
 */
export const weakPoints = (against: CaseAgainst): readonly WeakPoint[] => {
  const { evidence, now, zone, shared } = against
  const found = [
    ...filmPoints(evidence),
    ...labelPoints(evidence),
    ...clockPoints(evidence, now, zone),
    ...claimPoints(evidence.order),
    ...sharedPoints(evidence, shared),
    ...coursePoints(evidence.order, against),
  ]
  return found.toSorted((a, b) => weakSeverities.indexOf(a.severity) - weakSeverities.indexOf(b.severity))
}
