import type { Instant } from '../../../domain/kernel/instant.ts'
import type { Money } from '../../../domain/kernel/money.ts'
import { type DisputeRecord, type Outcome, outcomeResults } from '../../../domain/order/dispute-record.ts'
import { t } from '../../i18n/translate.ts'
import { MoneyInput } from '../../ui/money-input.tsx'
import { ChoiceField, TextField } from '../../ui/text-field.tsx'

interface OutcomePanelProps {
  readonly outcome: Outcome | null
  readonly usualCurrency: string
  readonly onSave: (change: Partial<DisputeRecord>) => Promise<boolean>
}

/** How the case ended; it feeds the user's own statistics and nothing else. */
export const OutcomePanel = ({ outcome, usualCurrency, onSave }: OutcomePanelProps) => {
  const save = (change: Partial<Outcome>): void => {
    if (outcome) void onSave({ outcome: { ...outcome, ...change } })
  }
  return (
    <section className="card panel" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t('outcome.title')}</h2>
      <ChoiceField
        label={t('outcome.result')}
        value={outcome?.result ?? ''}
        choices={[
          { value: '', name: t('outcome.none') },
          ...outcomeResults.map((value) => ({ value, name: t(`outcome.${value}`) })),
        ]}
        onChoose={(chosen) => {
          const result = outcomeResults.find((one) => one === chosen)
          const closedAt = outcome?.closedAt ?? (new Date().toISOString() as Instant)
          const kept = outcome ?? { closedAt, amount: null, decisive: '' }
          void onSave({ outcome: result ? { ...kept, result } : null })
        }}
      />
      {outcome && (
        <>
          <MoneyInput
            label={t('outcome.amount')}
            value={outcome.amount ?? undefined}
            usualCurrency={usualCurrency}
            onCommit={(amount: Money | undefined) => save({ amount: amount ?? null })}
          />
          <TextField
            label={t('outcome.decisive')}
            value={outcome.decisive}
            maxLength={2000}
            lines
            onCommit={(decisive) => save({ decisive })}
          />
        </>
      )}
    </section>
  )
}
