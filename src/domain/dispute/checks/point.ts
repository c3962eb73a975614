import type { ClaimReason } from '../../order/order.ts'
import type { Confidence, Source } from '../policy.ts'

/** When a thing is shown: what the closed parcel shows is gone once it is open. */
export const checkStages = ['closed', 'opening', 'contents', 'item', 'papers', 'return'] as const

export type CheckStage = (typeof checkStages)[number]

/** How a point is checked: `user` means that only a person can say, whatever was seen. */
export const checkRules = [
  'user',
  'carrier-asked',
  'chat',
  'defect-filmed',
  'defect-shown',
  'differences-shown',
  'film-with-sound',
  'label-read',
  'last-tracking',
  'listing-kept',
  'marking',
  'measured',
  'one-take',
  'order-named',
  'pieces-counted',
  'promised-date',
  'recorded-moment',
  'return-label',
  'return-number',
  'return-one-take',
  'seller-asked',
  'seller-noted',
  'size-label',
  'statement',
  'stills',
  'tracking-page',
] as const

export type CheckRule = (typeof checkRules)[number]

/**
 * Under which facts a point is asked for: a size is in question, more than one piece was bought, something goes back, a
 * refund is promised, the form is known to take no video.
 */
export const checkConditions = ['size', 'several-pieces', 'returning', 'refund-promised', 'no-video'] as const

export type CheckCondition = (typeof checkConditions)[number]

/** Who asks for it. Without sources it is common sense: no page was found that demands it, and the note says so. */
export interface Demand {
  /** A rule pack's id; null for a custom that no receiver has written down. */
  readonly receiver: string | null
  readonly sources: readonly string[]
  readonly asOf: string | null
  readonly confidence: Confidence
  readonly note?: string | undefined
}

/** One point of the checklist as data (resources/checklists.json). */
export interface ChecklistPoint {
  readonly id: string
  readonly stage: CheckStage
  /** In English; other languages know it by its id. */
  readonly name: string
  /** What to do while it is missing, in the imperative. */
  readonly ask: string
  readonly check: CheckRule
  /** Empty for all. */
  readonly reasons: readonly ClaimReason[]
  /** Receivers that alone ask for it; null for all. */
  readonly receivers: readonly string[] | null
  readonly when: CheckCondition | null
  /** A marking on the parcel or the item: counted among those found and those missing. */
  readonly marking: boolean
  readonly demands: readonly Demand[]
}

export interface ChecklistData {
  readonly checked: string
  readonly points: readonly ChecklistPoint[]
  readonly sources: Readonly<Record<string, Source>>
}
