import type { EvidencePlace } from '../case-evidence.ts'
import type { FactValue } from '../statement.ts'

/** `high`: it can decide the case alone. `medium`: it will be brought up. `low`: good to have an answer to. */
export const weakSeverities = ['high', 'medium', 'low'] as const

type WeakSeverity = (typeof weakSeverities)[number]

type Facts = Readonly<Record<string, FactValue>>

/**
 * Something that the other side can say against a case, as data; whoever shows it makes the sentences in their language.
 * `question`: only the user can say whether it holds.
 */
export interface WeakPoint {
  readonly code: string
  readonly severity: WeakSeverity
  readonly question: boolean
  readonly facts: Facts
  readonly exhibits: readonly string[]
  readonly places: readonly EvidencePlace[]
  /** What can be done about it: a message key with the same facts. */
  readonly answer: string
}

interface WeakDetail {
  readonly facts?: Facts
  readonly exhibits?: readonly string[]
  readonly places?: readonly EvidencePlace[]
  readonly question?: boolean
}

export const weakPoint = (
  severity: WeakSeverity,
  code: string,
  answer: string,
  { facts = {}, exhibits = [], places = [], question = false }: WeakDetail = {},
): WeakPoint => ({ code: `weak.${code}`, severity, question, facts, exhibits, places, answer: `answer.${answer}` })
