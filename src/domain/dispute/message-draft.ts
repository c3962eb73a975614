import type { DraftSentence, TextLength } from './draft.ts'

export const messageKinds = ['seller-first', 'support'] as const

/** `seller-first`: to the seller before any dispute. `support`: to the platform when a promised refund has not come. */
export type MessageKind = (typeof messageKinds)[number]

export interface MessageDraft {
  readonly kind: MessageKind
  readonly language: string
  readonly text: string
  readonly length: TextLength
  readonly sentences: readonly DraftSentence[]
  /** Ids of the exhibits in the order of their numbers: the same as in the dispute text. */
  readonly photos: readonly string[]
  readonly warnings: readonly string[]
}
