import { useState } from 'react'
import type { Money } from '../../domain/kernel/money.ts'
import { t } from '../i18n/translate.ts'
import { amountText, moneyProblem, readMoney } from './money-text.ts'
import { FieldFrame, useHeldText } from './text-field.tsx'

interface MoneyInputProps {
  readonly label: string
  readonly value: Money | undefined
  /** The currency of the order's other amount, so that it is typed once. */
  readonly usualCurrency: string
  readonly onCommit: (money: Money | undefined) => void
}

/** Amount and currency. What is no amount is not saved and stays in the field, with the reason below it. */
export const MoneyInput = ({ label, value, usualCurrency, onCommit }: MoneyInputProps) => {
  const [left, setLeft] = useState(true)
  const commit = (amount: string, currency: string): void => {
    const money = readMoney(amount, currency)
    if (money !== null && JSON.stringify(money) !== JSON.stringify(value)) onCommit(money)
  }
  const currency = useHeldText(value?.currency ?? usualCurrency, (text) => commit(amount.text, text))
  const amount = useHeldText(amountText(value), (text) => commit(text, currency.text))
  const problem = left ? moneyProblem(amount.text, currency.text) : null
  const leave = (): void => {
    setLeft(true)
    commit(amount.text, currency.text)
  }
  return (
    <FieldFrame label={label} problem={problem}>
      {({ id, describedBy }) => (
        <div className="input-pair">
          <input
            id={id}
            className="input"
            inputMode="decimal"
            value={amount.text}
            maxLength={20}
            aria-describedby={describedBy}
            aria-invalid={problem !== null}
            onChange={(event) => amount.setText(event.target.value)}
            onFocus={() => setLeft(false)}
            onBlur={leave}
          />
          <input
            className="input"
            value={currency.text}
            maxLength={3}
            aria-label={t('claim.currencyOf', { field: label })}
            spellCheck={false}
            onChange={(event) => currency.setText(event.target.value.toUpperCase())}
            onFocus={() => setLeft(false)}
            onBlur={leave}
          />
        </div>
      )}
    </FieldFrame>
  )
}
