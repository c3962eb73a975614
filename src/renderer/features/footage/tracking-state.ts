import type { TrackingView } from '../../../contract/view.ts'

interface Findings {
  /** The finding that decides the verdict. */
  readonly first: TrackingView | null
  readonly more: readonly TrackingView[]
}

/** How the numbers that were read stand to the order's. */
export type TrackingState = Findings &
  (
    | { readonly name: 'same' | 'maybe-same' | 'other' | 'no-number' | 'nothing-read'; readonly tone: Tone }
    | { readonly name: 'near'; readonly tone: 'warn'; readonly places: number }
  )

type Tone = 'ok' | 'warn' | 'none'

/**
 * The verdict over all findings. One equal number decides, whatever else stands on the parcel; then a near variant; a
 * number of another parcel says something only when no other was read.
 */
export const trackingState = (tracking: readonly TrackingView[], expected: string): TrackingState => {
  const withFirst = (first: TrackingView): Findings => ({ first, more: tracking.filter((one) => one !== first) })
  const ofRelation = (relation: TrackingView['relation']): TrackingView | undefined =>
    tracking.find((one) => one.relation === relation && one.sure) ?? tracking.find((one) => one.relation === relation)
  const same = ofRelation('same')
  if (same) return { name: same.sure ? 'same' : 'maybe-same', tone: same.sure ? 'ok' : 'warn', ...withFirst(same) }
  const near = ofRelation('near')
  if (near) return { name: 'near', tone: 'warn', places: near.difference?.places.length ?? 0, ...withFirst(near) }
  const other = ofRelation('other')
  if (other) return { name: 'other', tone: 'warn', ...withFirst(other) }
  const unknown = ofRelation('unknown')
  if (unknown) return { name: 'no-number', tone: 'none', ...withFirst(unknown) }
  return { name: expected === '' ? 'no-number' : 'nothing-read', tone: 'none', first: null, more: [] }
}
