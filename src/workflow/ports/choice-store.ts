import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { CandidateChoices } from '../../domain/order/candidate-choice.ts'

/** What was decided about each order's suggestions: beside its record, like its marks. */
export interface ChoiceStore {
  /** An order of which nothing is kept has no choices. */
  read(orderId: string): Promise<Result<CandidateChoices, Failure>>
  /** Keeps what `change` makes of them; changes of one order happen one after the other. */
  update(
    orderId: string,
    change: (choices: CandidateChoices) => CandidateChoices,
  ): Promise<Result<CandidateChoices, Failure>>
}
