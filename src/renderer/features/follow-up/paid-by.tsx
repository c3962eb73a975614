import { lastFourOf } from '../../../domain/order/last-four.ts'
import type { PaymentRoute } from '../../../domain/order/refund-record.ts'
import { t } from '../../i18n/translate.ts'
import { ChoiceField, TextField } from '../../ui/text-field.tsx'

export const paymentMethods = [
  'card',
  'paypal',
  'bank-transfer',
  'wallet',
  'bonus-balance',
  'voucher',
  'other',
] as const

interface PaidByProps {
  readonly route: PaymentRoute | null
  readonly onSave: (route: PaymentRoute | null) => void
}

/** How the order was paid. Of a number only the last four digits are kept, whatever is pasted. */
export const PaidBy = ({ route, onSave }: PaidByProps) => {
  const known: PaymentRoute = route ?? { method: 'card', label: '', lastFour: null }
  return (
    <div className="entry-form">
      <ChoiceField
        label={t('refund.paidBy')}
        value={route?.method ?? ''}
        choices={[
          { value: '', name: t('claim.choose') },
          ...paymentMethods.map((value) => ({ value, name: t(`refund.method.${value}`) })),
        ]}
        onChoose={(chosen) => {
          const method = paymentMethods.find((one) => one === chosen)
          onSave(method ? { ...known, method } : null)
        }}
      />
      {route && (
        <>
          <TextField
            label={t('refund.routeLabel')}
            hint={t('refund.routeLabelHint')}
            value={route.label}
            maxLength={60}
            onCommit={(label) => onSave({ ...route, label })}
          />
          <TextField
            label={t('refund.lastFour')}
            hint={t('refund.lastFourHint')}
            value={route.lastFour ?? ''}
            maxLength={30}
            onCommit={(text) => onSave({ ...route, lastFour: lastFourOf(text) })}
          />
        </>
      )}
    </div>
  )
}
