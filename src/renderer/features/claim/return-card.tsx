import type { CaseView } from '../../../contract/case-view.ts'
import type { ExhibitView } from '../../../contract/view.ts'
import { emptyReturnPlan, type ReturnPlan, returnPayers } from '../../../domain/order/return-plan.ts'
import { sayStatement } from '../../i18n/say-statement.ts'
import { showCalendarDay } from '../../i18n/show-moment.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { MoneyInput } from '../../ui/money-input.tsx'
import { ChoiceField, TextField } from '../../ui/text-field.tsx'
import { Remarks } from './advice-panel.tsx'

interface ReturnCardProps {
  readonly view: CaseView
  readonly exhibits: readonly ExhibitView[]
  readonly usualCurrency: string
  readonly onSave: (returning: ReturnPlan | null) => void
}

const percentOf = (chance: number | null): string => (chance === null ? '' : String(Math.round(chance * 100)))

const chanceOf = (text: string): number | null => {
  const percent = Number(text)
  return text.trim() !== '' && percent >= 0 && percent <= 100 ? percent / 100 : null
}

/** Messages and exhibits that can show who pays, by one name each: `message:<id>`, `exhibit:<id>`. */
const proofs = ({ view, exhibits }: Pick<ReturnCardProps, 'view' | 'exhibits'>) => [
  { value: '', name: t('return.noProof') },
  ...view.dispute.correspondence
    .filter(({ direction }) => direction === 'received')
    .map(({ id, at, text }) => ({
      value: `message:${id}`,
      name: t('return.byMessage', { day: showCalendarDay(at.day), text: text.slice(0, 40) }),
    })),
  ...exhibits.map(({ id, label }) => ({ value: `exhibit:${id}`, name: t('exhibit.label', { label }) })),
]

const proofOf = (plan: ReturnPlan): string =>
  plan.agreement === null
    ? ''
    : 'message' in plan.agreement
      ? `message:${plan.agreement.message}`
      : `exhibit:${plan.agreement.exhibit}`

const agreementOf = (chosen: string): ReturnPlan['agreement'] => {
  const [kind, id] = [chosen.slice(0, 7), chosen.slice(8)]
  return kind === 'message' ? { message: id } : kind === 'exhibit' ? { exhibit: id } : null
}

/** Whether to send it back: who pays, what shows it, what it costs, and what that leaves. */
export const ReturnCard = ({ view, exhibits, usualCurrency, onSave }: ReturnCardProps) => {
  const plan = view.dispute.returning ?? emptyReturnPlan
  const { returning, breakEven } = view.advice
  const save = (change: Partial<ReturnPlan>): void => onSave({ ...plan, ...change })
  const money = (name: 'postage' | 'packaging' | 'duty') => (
    <MoneyInput
      label={t(`return.${name}`)}
      value={plan[name] ?? undefined}
      usualCurrency={usualCurrency}
      onCommit={(amount) => save({ [name]: amount ?? null })}
    />
  )
  return (
    <section className="card claim-group" aria-labelledby="return-title" data-testid="return-card">
      <h3 id="return-title">{t('return.title')}</h3>
      {returning.shipping === 'blocked' ? (
        <Banner tone="bad" title={t('return.blocked')}>
          <Remarks remarks={returning.remarks} />
        </Banner>
      ) : (
        <Remarks remarks={returning.remarks} />
      )}
      <div className="claim-fields">
        <ChoiceField
          label={t('return.payer')}
          value={plan.payer}
          choices={returnPayers.map((value) => ({ value, name: t(`payer.${value}`) }))}
          onChoose={(chosen) => save({ payer: returnPayers.find((one) => one === chosen) ?? 'unclear' })}
        />
        <ChoiceField
          label={t('return.proof')}
          value={proofOf(plan)}
          choices={proofs({ view, exhibits })}
          onChoose={(chosen) => save({ agreement: agreementOf(chosen) })}
        />
        {money('postage')}
        {money('packaging')}
        {money('duty')}
        <TextField
          label={t('return.chance')}
          hint={t('return.chanceHint')}
          value={percentOf(plan.chance)}
          maxLength={5}
          problemOf={(text) => (text === '' || chanceOf(text) !== null ? null : t('return.badChance'))}
          onCommit={(text) => save({ chance: chanceOf(text) })}
        />
      </div>
      {plan.payer === 'buyer' && (
        <label className="check">
          <input
            type="checkbox"
            checked={plan.chosenAtOwnCost}
            onChange={(event) => save({ chosenAtOwnCost: event.target.checked })}
          />
          {t('return.ownChoice')}
        </label>
      )}
      <ul className="small">
        {breakEven.map((line) => (
          <li key={`${line.code} ${JSON.stringify(line.facts)}`}>{sayStatement(line)}</li>
        ))}
      </ul>
    </section>
  )
}
