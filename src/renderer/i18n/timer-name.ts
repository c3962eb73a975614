import { lookUp } from './translate.ts'

/**
 * What a clock is for, in words that a moment can follow: `Open a dispute until`. `own`: the buyer has to act by then;
 * some receivers call by one name what the buyer must ask for and what they owe.
 */
export const timerName = (timer: string, own: boolean): string =>
  lookUp('timer', own && timer === 'refund.latest' ? 'refund.ask' : timer, { name: timer.replaceAll('.', ' ') })
