import { type Money, minorDigits } from '../../domain/kernel/money.ts'
import { formatNumber } from './translate.ts'

/** `1,068.85 USD`: the number as the language writes it, the currency as banks do. */
export const showMoney = ({ minor, currency }: Money): string => {
  const digits = minorDigits(currency)
  const amount = formatNumber(minor / 10 ** digits, digits)
  return `${amount}\u00a0${currency}`
}
