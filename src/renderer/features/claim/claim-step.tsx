import { type ReactNode, useEffect, useRef } from 'react'
import type { CaseView } from '../../../contract/case-view.ts'
import type { OrderFactsView, OrderView } from '../../../contract/view.ts'
import type { DisputeRecord } from '../../../domain/order/dispute-record.ts'
import { t } from '../../i18n/translate.ts'
import { HeldDay } from '../../ui/moment-field.tsx'
import { MoneyInput } from '../../ui/money-input.tsx'
import { ChoiceField, TextField } from '../../ui/text-field.tsx'
import { AdvicePanel } from './advice-panel.tsx'
import { ChecklistPanel, WeakPointsPanel } from './checklist-panel.tsx'
import { type DateField, dayProblem, linkProblem, type MoneyField, reasons, remedies, withFact } from './claim-facts.ts'
import { ClaimPoints } from './claim-points.tsx'
import { PhotoRoles } from './photo-roles.tsx'
import { PlatformField } from './platform-field.tsx'
import { ReasonGuide } from './reason-guide.tsx'
import { ReplacementButton } from './replacement-button.tsx'
import { ReturnCard } from './return-card.tsx'
import { SummaryPanel } from './summary-panel.tsx'
import './claim.css'

interface ClaimStepProps {
  readonly order: OrderView
  readonly onSave: (facts: OrderFactsView) => void
  /** Null until it is there. */
  readonly view: CaseView | null
  /** Whether it was kept. */
  readonly onSaveCase: (change: Partial<DisputeRecord>) => Promise<boolean>
  readonly onOpenOrder: (orderId: string) => void
}

type LineField = 'seller' | 'sellerRating' | 'orderNumber' | 'orderLink' | 'item' | 'trackingNumber'
type ParagraphField = 'listingText' | 'expected' | 'received' | 'notes'

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="card claim-group" aria-label={title}>
    <h3>{title}</h3>
    <div className="claim-fields">{children}</div>
  </section>
)

/** The order's facts as a plain form. Nothing is required; each fact is saved as its field is left. */
export const ClaimStep = ({ order, onSave, view, onSaveCase, onOpenOrder }: ClaimStepProps) => {
  const { facts } = order
  const latest = useRef(facts)
  useEffect(() => {
    latest.current = facts
  }, [facts])
  const save = <Name extends keyof OrderFactsView>(name: Name, value: OrderFactsView[Name]): void => {
    const next = withFact(latest.current, name, value)
    if (JSON.stringify(next) === JSON.stringify(latest.current)) return
    latest.current = next
    onSave(next)
  }
  const line = (name: LineField, hint?: string, problemOf?: (text: string) => string | null) => (
    <TextField
      label={t(`claim.${name}`)}
      value={facts[name] ?? ''}
      maxLength={500}
      onCommit={(text) => save(name, text)}
      {...(hint ? { hint } : {})}
      {...(problemOf ? { problemOf } : {})}
    />
  )
  const paragraph = (name: ParagraphField, maxLength: number) => (
    <TextField
      label={t(`claim.${name}`)}
      hint={t(`claim.${name}Hint`)}
      value={facts[name] ?? ''}
      maxLength={maxLength}
      lines
      onCommit={(text) => save(name, text)}
    />
  )
  const day = (name: DateField) => (
    <HeldDay
      label={t(`claim.${name}`)}
      value={facts[name] ?? ''}
      problemOf={(text) => (name === 'orderedAt' ? null : dayProblem(facts, text))}
      onCommit={(text) => save(name, text)}
    />
  )
  const money = (name: MoneyField) => (
    <MoneyInput
      label={t(`claim.${name}`)}
      value={facts[name]}
      usualCurrency={facts.price?.currency ?? facts.claimed?.currency ?? ''}
      onCommit={(value) => save(name, value)}
    />
  )
  return (
    <section className="claim" aria-labelledby="claim-title">
      <div>
        <h2 id="claim-title">{t('claim.title')}</h2>
        <p className="muted">{t('claim.intro')}</p>
      </div>
      <Group title={t('claim.problemGroup')}>
        <ChoiceField
          label={t('claim.reason')}
          value={facts.reason ?? ''}
          choices={[
            { value: '', name: t('claim.choose') },
            ...reasons.map((value) => ({ value, name: t(`reason.${value}`) })),
          ]}
          onChoose={(chosen) =>
            save(
              'reason',
              reasons.find((reason) => reason === chosen),
            )
          }
        />
        <ChoiceField
          label={t('claim.remedy')}
          value={facts.remedy ?? ''}
          choices={[
            { value: '', name: t('claim.choose') },
            ...remedies.map((value) => ({ value, name: t(`remedy.${value}`) })),
          ]}
          onChoose={(chosen) =>
            save(
              'remedy',
              remedies.find((remedy) => remedy === chosen),
            )
          }
        />
        <ReasonGuide reason={facts.reason} onTake={(reason) => save('reason', reason)} />
        {facts.remedy === 'replacement' && <ReplacementButton orderId={order.id} onOpen={onOpenOrder} />}
        {paragraph('expected', 2000)}
        {paragraph('received', 2000)}
      </Group>
      {view && <SummaryPanel summary={view.summary} />}
      {view && (
        <ClaimPoints claim={view.dispute.claim} exhibits={order.exhibits} onSave={(claim) => onSaveCase({ claim })} />
      )}
      {view && (
        <AdvicePanel
          advice={view.advice}
          remedy={facts.remedy}
          onTake={(remedy, amount) => {
            const asked = withFact(withFact(latest.current, 'remedy', remedy), 'claimed', amount ?? undefined)
            latest.current = asked
            onSave(asked)
          }}
        />
      )}
      {view && (
        <ChecklistPanel
          points={view.checklist}
          ticks={view.dispute.ticks}
          onTick={(ticks) => void onSaveCase({ ticks })}
        />
      )}
      {view && <WeakPointsPanel points={view.weakPoints} />}
      {view && (view.dispute.returning !== null || facts.remedy === 'return-and-refund') && (
        <ReturnCard
          view={view}
          exhibits={order.exhibits}
          usualCurrency={facts.price?.currency ?? facts.claimed?.currency ?? ''}
          onSave={(returning) => void onSaveCase({ returning })}
        />
      )}
      <Group title={t('claim.orderGroup')}>
        <PlatformField value={facts.platform ?? ''} onCommit={(platform) => save('platform', platform)} />
        {line('seller')}
        {line('item', t('claim.itemHint'))}
        {line('orderNumber')}
        {line('orderLink', undefined, linkProblem)}
      </Group>
      <Group title={t('claim.listingGroup')}>
        {line('sellerRating', t('claim.sellerRatingHint'))}
        {paragraph('listingText', 20_000)}
      </Group>
      {view && (
        <section className="card claim-group" aria-labelledby="roles-title">
          <h3 id="roles-title">{t('roles.title')}</h3>
          <PhotoRoles
            originals={order.originals}
            roles={view.dispute.roles}
            unsorted={view.unsorted}
            onSave={(roles) => void onSaveCase({ roles })}
          />
        </section>
      )}
      <Group title={t('claim.moneyGroup')}>
        {money('price')}
        {money('claimed')}
      </Group>
      <Group title={t('claim.parcelGroup')}>
        {line('trackingNumber', t('claim.trackingHint'))}
        {day('orderedAt')}
        {day('shippedAt')}
        {day('deliveredAt')}
      </Group>
      <div className="card claim-group">{paragraph('notes', 5000)}</div>
    </section>
  )
}
