import { adviceLine } from '../domain/dispute/advice-sentences.ts'
import type { RemedyAdvice, RemedyOption } from '../domain/dispute/advise-remedy.ts'
import { breakEvenLines } from '../domain/dispute/break-even-lines.ts'
import type { OwnOutcomes } from '../domain/dispute/own-outcomes.ts'
import { formatMoney } from '../domain/kernel/money.ts'
import type { OrderAdvice } from '../workflow/advise-order.ts'

type Labels = ReadonlyMap<string, string>

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`

const optionLines = (option: RemedyOption, place: number, labels: Labels): readonly string[] => {
  const { remedy, amount, steps, cautions } = option
  const range =
    amount === null
      ? 'no amount from the facts'
      : amount.least.minor === amount.most.minor
        ? formatMoney(amount.least)
        : `${formatMoney(amount.least)} to ${formatMoney(amount.most)}`
  return [
    ` ${place + 1}. ${remedy}: ${range}`,
    ...[...steps, ...cautions].map((statement) => `  ${adviceLine(statement, labels)}`),
  ]
}

const askedLine = ({ remedy, amount, share, asComputed }: RemedyAdvice['asked']): string => {
  const what = remedy ?? 'nothing yet'
  if (amount === null) return `You ask for: ${what}`
  const part = share === null ? '' : `, ${percent(share)} of what is known to be paid`
  return `You ask for: ${what}, ${formatMoney(amount)}${part} (${asComputed ? 'as the facts give it' : 'an amount of your own'})`
}

/** The user's own closed cases of one kind, in one line. */
export const ownLine = ({ reason, severity, cases, enough, medianShare, results, shares }: OwnOutcomes): string => {
  const kind = severity === null ? reason : `${reason}, ${severity}`
  if (!enough) return `  ${kind}: ${cases} closed, too few to say anything.`
  const ends = Object.entries(results ?? {})
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
  const middle =
    medianShare === null ? '' : `; in the middle ${percent(medianShare)} of what was paid came back (${shares} cases)`
  return `  ${kind}: ${cases} closed: ${ends}${middle}.`
}

/** The whole advice for people: what may be asked for and why, what is missing, and the guards. */
export const adviceLines = (advice: OrderAdvice, labels: Labels): readonly string[] => {
  const { receiver, remedy, returning, breakEven, confirming, own } = advice
  const said = (statements: RemedyAdvice['cautions']): readonly string[] =>
    statements.map((statement) => adviceLine(statement, labels))
  return [
    receiver === null
      ? 'No marketplace with known rules is named. No legal advice.'
      : `By what was published for ${receiver.name}, last checked ${receiver.checked}. No legal advice, no promise.`,
    'What speaks for it:',
    ...(remedy.grounds.length === 0 ? ['  nothing is stated yet'] : said(remedy.grounds)),
    'What may be asked for:',
    ...(remedy.options.length === 0
      ? ['  nothing yet: say what went wrong, and how bad']
      : remedy.options.flatMap((option, place) => optionLines(option, place, labels))),
    askedLine(remedy.asked),
    ...said(remedy.cautions),
    remedy.ready ? 'Nothing is missing.' : 'Missing before it can be sent:',
    ...said(remedy.gaps),
    `Return: ${returning.shipping === 'not-planned' ? 'none planned' : returning.shipping === 'blocked' ? 'DO NOT SEND IT YET' : 'nothing stated speaks against sending it'}`,
    ...said(returning.statements),
    'Keep it with a part of the money, or send it back:',
    ...breakEvenLines(breakEven).map((line) => `  ${line}`),
    `Confirming receipt (${confirming.escrow}):${confirming.askAgain ? ' think twice' : ''}`,
    ...said(confirming.statements),
    ...(own.length === 0 ? [] : ['Your own cases:', ...own.map(ownLine)]),
  ]
}
