import type { CaseEvidence, EvidencePlace } from '../case-evidence.ts'
import { note, type Statement } from '../statement.ts'

/** What a look at the order's files says about a point. Null: a person has to look, at `places` if there are any. */
export interface CheckOutcome {
  readonly found: boolean | null
  readonly why: Statement
  readonly places: readonly EvidencePlace[]
}

export type Check = (evidence: CaseEvidence) => CheckOutcome

export const outcome = (
  found: boolean | null,
  code: string,
  {
    facts = {},
    exhibits = [],
    places = [],
  }: {
    readonly facts?: Statement['facts']
    readonly exhibits?: readonly string[]
    readonly places?: readonly EvidencePlace[]
  } = {},
): CheckOutcome => ({ found, why: note(code, facts, exhibits), places })
