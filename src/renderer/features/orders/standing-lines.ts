import type { StandingView } from '../../../contract/order-summary.ts'
import { showMoment } from '../../i18n/show-moment.ts'
import { showMoney } from '../../i18n/show-money.ts'
import { timerName } from '../../i18n/timer-name.ts'
import { listOf, plural, t } from '../../i18n/translate.ts'

export interface StandingLine {
  readonly tone: 'bad' | 'warn' | 'plain' | 'quiet'
  readonly words: string
}

type Due = NonNullable<StandingView['next']>

const dueWords = ({ timer, dueAt, state }: Due, zone: string): StandingLine => {
  const values = { timer: timerName(timer, true), moment: showMoment(dueAt, zone) }
  if (state === 'doubtful') return { tone: 'bad', words: t('standing.doubtful', values) }
  if (state === 'passed') return { tone: 'bad', words: t('standing.missed', values) }
  return { tone: state === 'soon' ? 'warn' : 'plain', words: t('standing.due', values) }
}

const endedWords = ({ result, amount }: NonNullable<StandingView['ended']>): string => {
  const name = t(`outcome.${result}`)
  return amount
    ? t('standing.endedWith', { result: name, amount: showMoney(amount) })
    : t('standing.ended', { result: name })
}

const openLines = (standing: StandingView): readonly StandingLine[] => {
  const { overdueSince, next, missed, passed, missing, receiverKnown, zone } = standing
  const due = next ?? missed
  const milestones = listOf(
    missing.map((milestone) => t(`milestone.${milestone}`)),
    'or',
  )
  return [
    ...(overdueSince === null
      ? []
      : [{ tone: 'bad' as const, words: t('standing.overdue', { moment: showMoment(overdueSince, zone) }) }]),
    ...(due ? [dueWords(due, zone)] : []),
    ...(missing.length > 0 ? [{ tone: 'warn' as const, words: t('standing.dateMissing', { milestones }) }] : []),
    ...(next && passed > 0 ? [{ tone: 'quiet' as const, words: plural('standing.passed', passed) }] : []),
    ...(receiverKnown ? [] : [{ tone: 'warn' as const, words: t('standing.noReceiver') }]),
  ]
}

/** Where an order stands, in a few lines, the pressing one first; never none, so that nothing unknown looks safe. */
export const standingLines = (standing: StandingView | null): readonly StandingLine[] => {
  if (standing === null) return [{ tone: 'warn', words: t('standing.unread') }]
  if (standing.ended) return [{ tone: 'quiet', words: endedWords(standing.ended) }]
  const lines = openLines(standing)
  return lines.length > 0 ? lines : [{ tone: 'quiet', words: t('standing.noDate') }]
}
