import type { CodeRead, SubjectKind, TextRead } from '../kernel/reading.ts'
import type { PresentationTime } from '../media/presentation-time.ts'

/** Another frame that shows the same thing: `reason` says in plain words why one might take it instead. */
export interface OtherView {
  readonly ordinal: number
  readonly at: PresentationTime
  readonly reason: string
}

/** A frame that may be worth showing to the one who decides. `reasons` are plain sentences, strongest first. */
export interface CandidateFrame {
  readonly rank: number
  readonly ordinal: number
  readonly at: PresentationTime
  readonly kind: SubjectKind
  /** 0 to 1, comparable within one recording only. */
  readonly score: number
  readonly reasons: readonly string[]
  readonly codes: readonly CodeRead[]
  readonly text: readonly TextRead[]
  /** The other views of the same physical thing, the one most worth taking first. */
  readonly others: readonly OtherView[]
}
