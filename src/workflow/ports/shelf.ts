import type { ChecklistData } from '../../domain/dispute/checks/point.ts'
import type { Phrasebook } from '../../domain/dispute/phrasebook.ts'
import type { Policy } from '../../domain/dispute/policy.ts'
import type { CheckEvery } from '../../domain/dispute/recheck.ts'
import type { TargetPreset } from '../../domain/dispute/target-preset.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'

/** What ships with the program as data: the receivers' rules and the sentences of each language. */
export interface Shelf {
  policies(): Promise<readonly Policy[]>
  /** A pack in a file of the user's: one of another version, or from somebody else. */
  policyFile(path: string): Promise<Result<Policy, Failure>>
  /** Sizes to make files fit, smallest first. */
  targets(): Promise<readonly TargetPreset[]>
  /** The domains of the receivers’ own sites, by the id of their pack: where an order's page may be. */
  sites(): Promise<Readonly<Record<string, readonly string[]>>>
  /** How long a pack is trusted before its sources should be looked at again. */
  checkEvery(): Promise<CheckEvery>
  /** What an evidence set should have, point by point. */
  checklist(): Promise<ChecklistData>
  /** Null when there is no such language. */
  phrasebook(language: string): Promise<Phrasebook | null>
  languages(): Promise<readonly string[]>
}
