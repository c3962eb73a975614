import type { Money } from '../kernel/money.ts'

/**
 * What can stand in a statement: words as they are, a count, an amount, a share of 1, or the name of something that each
 * language calls otherwise (`cosmetic`, `full-refund`).
 */
export type FactValue =
  | string
  | number
  | { readonly money: Money }
  | { readonly share: number }
  | { readonly name: string }

/**
 * One thing said about a case, as data: whoever shows it makes the sentence in their language. `blocks`: as long as it
 * holds, the claim is not ready, or the step must not be taken. `caution`: known before it is done. `note`: good to know.
 */
export interface Statement {
  /** Message key: `ground.missing-pieces`. */
  readonly code: string
  readonly weight: 'note' | 'caution' | 'blocks'
  readonly facts: Readonly<Record<string, FactValue>>
  /** Ids of the exhibits that show it. */
  readonly exhibits: readonly string[]
}

const make =
  (weight: Statement['weight']) =>
  (code: string, facts: Statement['facts'] = {}, exhibits: readonly string[] = []): Statement => ({
    code,
    weight,
    facts,
    exhibits,
  })

export const note = make('note')
export const caution = make('caution')
export const block = make('blocks')

export const blocks = ({ weight }: Statement): boolean => weight === 'blocks'
