import type { CaseView } from '../../../contract/case-view.ts'
import type { OrderView } from '../../../contract/view.ts'
import type { DisputeRecord } from '../../../domain/order/dispute-record.ts'
import { t } from '../../i18n/translate.ts'
import { DatesPanel } from './dates-panel.tsx'
import { DeadlinesPanel } from './deadlines-panel.tsx'
import { CalendarButton, RefundReportButton } from './kept-files.tsx'
import { LetterPanel } from './letter-panel.tsx'
import { MessagesPanel } from './messages-panel.tsx'
import { OutcomePanel } from './outcome-panel.tsx'
import { RefundPanel } from './refund-panel.tsx'
import './follow-up.css'

interface FollowUpStepProps {
  readonly order: OrderView
  /** Null until it is there. */
  readonly view: CaseView | null
  /** Whether it was kept. */
  readonly onSave: (change: Partial<DisputeRecord>) => Promise<boolean>
  readonly onTell: (message: string) => void
}

/** What is due, what was written, where the money is, and how it ended. */
export const FollowUpStep = ({ order, view, onSave, onTell }: FollowUpStepProps) => {
  if (!view)
    return (
      <p className="muted" role="status">
        {t('follow.loading')}
      </p>
    )
  const { facts } = order
  const usualCurrency = facts.price?.currency ?? facts.claimed?.currency ?? ''
  const { dispute, deadlines, zone } = view
  return (
    <div className="follow-up">
      <div className="follow-up-column">
        <DeadlinesPanel deadlines={deadlines} zone={zone} hasPlatform={facts.platform !== undefined}>
          <CalendarButton orderId={order.id} onTell={onTell} />
        </DeadlinesPanel>
        <DatesPanel dispute={dispute} deadlines={deadlines} zone={zone} onSave={onSave} />
      </div>
      <div className="follow-up-column">
        <RefundPanel view={view} usualCurrency={usualCurrency} onSave={onSave}>
          <RefundReportButton orderId={order.id} onTell={onTell} />
        </RefundPanel>
        <LetterPanel orderId={order.id} facts={view} languages={view.languages} onTell={onTell} />
        <MessagesPanel view={view} photos={order.originals.filter(({ kind }) => kind === 'photo')} onSave={onSave} />
        <OutcomePanel outcome={dispute.outcome} usualCurrency={usualCurrency} onSave={onSave} />
      </div>
    </div>
  )
}
