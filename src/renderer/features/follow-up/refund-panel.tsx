import { type ReactNode, useState } from 'react'
import type { CaseView } from '../../../contract/case-view.ts'
import { formatMoney, type Money } from '../../../domain/kernel/money.ts'
import type { DisputeRecord } from '../../../domain/order/dispute-record.ts'
import { lastFourOf } from '../../../domain/order/last-four.ts'
import type { Credit, PaymentRoute } from '../../../domain/order/refund-record.ts'
import { showCalendarDay, showMoment } from '../../i18n/show-moment.ts'
import { lookUp, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { DayField } from '../../ui/moment-field.tsx'
import { MoneyInput } from '../../ui/money-input.tsx'
import { ChoiceField, PlainField } from '../../ui/text-field.tsx'
import { PaidBy, paymentMethods } from './paid-by.tsx'

interface RefundPanelProps {
  readonly view: CaseView
  readonly usualCurrency: string
  readonly onSave: (change: Partial<DisputeRecord>) => Promise<boolean>
  /** The report for when it does not come. */
  readonly children: ReactNode
}

const unknownRoute: PaymentRoute = { method: 'other', label: '', lastFour: null }

const CreditForm = ({
  zone,
  route,
  usualCurrency,
  onAdd,
}: {
  readonly zone: string
  readonly route: PaymentRoute
  readonly usualCurrency: string
  readonly onAdd: (credit: Credit) => Promise<boolean>
}) => {
  const [amount, setAmount] = useState<Money | undefined>()
  const [day, setDay] = useState('')
  const [seenOn, setSeenOn] = useState<Credit['seenOn']>('statement')
  const [method, setMethod] = useState<PaymentRoute['method'] | null>(null)
  const [digits, setDigits] = useState('')
  // By default the money came the way it went; another way is said by the user.
  const way: PaymentRoute =
    method === null || method === route.method
      ? { ...route, lastFour: lastFourOf(digits) ?? route.lastFour }
      : { method, label: '', lastFour: lastFourOf(digits) }
  const add = async (): Promise<void> => {
    if (amount && (await onAdd({ at: { day, time: null, zone }, amount, route: way, seenOn }))) setAmount(undefined)
  }
  return (
    <div className="entry-form">
      <MoneyInput label={t('refund.creditAmount')} value={amount} usualCurrency={usualCurrency} onCommit={setAmount} />
      <DayField label={t('refund.creditDay')} value={day} onChange={setDay} />
      <ChoiceField
        label={t('refund.creditSeen')}
        value={seenOn}
        choices={[
          { value: 'statement', name: t('refund.creditOnStatement') },
          { value: 'platform', name: t('refund.creditOnPlatform') },
        ]}
        onChoose={(chosen) => setSeenOn(chosen === 'platform' ? 'platform' : 'statement')}
      />
      <ChoiceField
        label={t('refund.creditMethod')}
        value={method ?? route.method}
        choices={paymentMethods.map((value) => ({ value, name: t(`refund.method.${value}`) }))}
        onChoose={(chosen) => setMethod(paymentMethods.find((one) => one === chosen) ?? null)}
      />
      <PlainField label={t('refund.lastFour')} value={digits} onChange={setDigits} />
      <Button onClick={add} disabled={day === '' || amount === undefined}>
        {t('refund.addCredit')}
      </Button>
    </div>
  )
}

const Lapsed = ({ view }: { readonly view: CaseView }) => (
  <>
    <p>{t('refund.tasks')}</p>
    <ul className="small">
      {view.tasks.map(({ id, done }) => (
        <li key={id}>
          {t(`refund.task.${id}`)}: {t(done ? 'refund.taskDone' : 'refund.taskOpen')}
        </li>
      ))}
    </ul>
  </>
)

/** From an agreement to money on the statement; what to do when it does not come. */
export const RefundPanel = ({ view, usualCurrency, onSave, children }: RefundPanelProps) => {
  const { refund } = view.dispute
  const { stage, received, rest, overdueSince, findings } = view.refund
  const save = (change: Partial<DisputeRecord['refund']>): Promise<boolean> =>
    onSave({ refund: { ...refund, ...change } })
  const overdue = overdueSince !== null && stage !== 'verified'
  return (
    <section className="card panel" aria-labelledby="refund-title">
      <h2 id="refund-title">{t('refund.title')}</h2>
      <p data-testid="refund-stage">
        <strong>{t(`refund.stage.${stage}`)}</strong>
      </p>
      {received && rest && (
        <p className="small">{t('refund.sums', { received: formatMoney(received), rest: formatMoney(rest) })}</p>
      )}
      {overdue && (
        <Banner tone="warn" title={t('refund.overdue', { moment: showMoment(overdueSince, view.zone) })}>
          <Lapsed view={view} />
        </Banner>
      )}
      {findings.map((finding) => (
        <Banner key={finding} tone="warn" title={t(`refund.finding.${finding}`)} />
      ))}
      <MoneyInput
        label={t('refund.agreed')}
        value={refund.agreed ?? undefined}
        usualCurrency={usualCurrency}
        onCommit={(agreed) => void save({ agreed: agreed ?? null })}
      />
      <PaidBy route={refund.paidBy} onSave={(paidBy) => void save({ paidBy })} />
      <h3>{t('refund.creditTitle')}</h3>
      <ul className="entry-list">
        {refund.credits.map((credit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two credits of one day may be equal in everything
          <li key={index}>
            <span>
              {t('refund.credit', {
                amount: formatMoney(credit.amount),
                day: showCalendarDay(credit.at.day),
                seen: t(credit.seenOn === 'statement' ? 'refund.creditOnStatement' : 'refund.creditOnPlatform'),
              })}
            </span>
            <IconButton
              icon="close"
              name={t('refund.removeCredit', { day: showCalendarDay(credit.at.day) })}
              onClick={() => void save({ credits: refund.credits.filter((_, place) => place !== index) })}
            />
          </li>
        ))}
      </ul>
      <CreditForm
        zone={view.zone}
        route={refund.paidBy ?? unknownRoute}
        usualCurrency={refund.agreed?.currency ?? usualCurrency}
        onAdd={(credit) => save({ credits: [...refund.credits, credit] })}
      />
      {refund.agreed !== null && stage !== 'verified' && children}
      {view.routes.length > 0 && (
        <details className="more">
          <summary>{t('routes.title')}</summary>
          <p className="small muted">{t('routes.intro')}</p>
          <ul className="small">
            {view.routes.map(({ id, note, dueAt, closedBy }) => (
              <li key={id}>
                <strong>{lookUp('route', id, { name: id })}</strong>{' '}
                {dueAt && t('routes.until', { moment: showMoment(dueAt, view.zone) })}{' '}
                {closedBy && t('routes.closed', { route: lookUp('route', closedBy, { name: closedBy }) })} {note}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
