import type { Reader } from './specimens.ts'

export interface Task {
  readonly id: number
  readonly path: string
  readonly reader: Reader
}

export interface Outcome {
  readonly id: number
  /** `read`, or the code of the failure, for each step. */
  readonly steps: readonly string[]
  /** What a user would be shown. */
  readonly said: readonly string[]
  /** The stack of what was thrown; nothing may be. */
  readonly thrown: string | null
}
