import type { Sha256 } from '../../src/domain/kernel/digest.ts'
import type { WordKey } from './words-en.ts'

/** `pending`: it has not come, or only the program can tell. */
export type AnswerState = 'proved' | 'pending' | 'not-proved'

/** One question and its answer; `key` names the sentence. */
export interface Answer {
  readonly state: AnswerState
  readonly key: WordKey
  readonly values?: Readonly<Record<string, string>>
}

/** `inconsistent`: a list that does not fit what it names; either of the two may have been changed. */
export type FileState = 'unchanged' | 'altered' | 'inconsistent' | 'missing' | 'added' | 'unvouched'

export interface FileAnswer {
  readonly path: string
  readonly state: FileState
  /** SHA-256 as found; null for what is not there. */
  readonly found: Sha256 | null
}

export interface Outcome {
  /** `pending` while any question is open, also where nothing differs. */
  readonly state: AnswerState
  readonly headline: Extract<WordKey, `whole-${string}`>
  readonly root: Sha256 | null
  readonly answers: readonly Answer[]
  readonly files: readonly FileAnswer[]
}
