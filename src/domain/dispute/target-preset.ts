import type { FileLimits, Source } from './policy.ts'

/**
 * A size that files are made to fit, for receivers whose own limits nobody knows. The user chooses it, so every value in
 * it that is known binds, however well it is grounded.
 */
export interface TargetPreset {
  readonly id: string
  readonly name: string
  readonly limits: FileLimits
  readonly sources: Readonly<Record<string, Source>>
}
