import { type Money, minorDigits, parseMoney } from '../../domain/kernel/money.ts'
import { t } from '../i18n/translate.ts'

/** An amount without its currency, as one types it: `24.90`. */
export const amountText = (money: Money | undefined): string => {
  if (!money) return ''
  const digits = minorDigits(money.currency)
  const text = String(money.minor).padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Undefined for an empty amount, null for what is no amount. */
export const readMoney = (amount: string, currency: string): Money | undefined | null =>
  amount.trim() === '' ? undefined : parseMoney(`${amount.trim()} ${currency.trim().toUpperCase()}`)

export const moneyProblem = (amount: string, currency: string): string | null => {
  if (amount.trim() === '') return null
  if (!/^[A-Za-z]{3}$/.test(currency.trim())) return t('claim.badCurrency')
  return readMoney(amount, currency) === null ? t('claim.badMoney') : null
}
