import type { AdviceView, RemarkView } from '../../../contract/case-view.ts'
import { formatMoney, type Money } from '../../../domain/kernel/money.ts'
import { sayStatement } from '../../i18n/say-statement.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'

interface AdvicePanelProps {
  readonly advice: AdviceView
  readonly remedy: string | undefined
  readonly onTake: (remedy: AdviceView['options'][number]['remedy'], amount: Money | null) => void
}

export const Remarks = ({ remarks }: { readonly remarks: readonly RemarkView[] }) => (
  <ul className="remark-list small">
    {remarks.map((remark) => (
      <li key={`${remark.code} ${JSON.stringify(remark.facts)}`} className={`remark remark-${remark.weight}`}>
        {sayStatement(remark)}
      </li>
    ))}
  </ul>
)

const amountOf = ({ amount }: AdviceView['options'][number]): string =>
  amount === null
    ? t('advice.noAmount')
    : amount.least.minor === amount.most.minor
      ? formatMoney(amount.least)
      : t('advice.range', { least: formatMoney(amount.least), most: formatMoney(amount.most) })

/** What the facts support, with the arithmetic; what is missing; never a promise. */
export const AdvicePanel = ({ advice, remedy, onTake }: AdvicePanelProps) => {
  const blocking = advice.remarks.filter(({ weight }) => weight === 'blocks')
  const others = advice.remarks.filter(({ weight }) => weight !== 'blocks')
  return (
    <section className="card claim-group" aria-labelledby="advice-title" data-testid="advice">
      <h3 id="advice-title">{t('advice.title')}</h3>
      <p className="small muted">{t('advice.intro')}</p>
      {blocking.length > 0 && (
        <Banner tone="warn" title={t('advice.missing')}>
          <Remarks remarks={blocking} />
        </Banner>
      )}
      {others.length > 0 && <Remarks remarks={others} />}
      {advice.share !== null && (
        <p className="small">{t('advice.share', { percent: Math.round(advice.share * 1000) / 10 })}</p>
      )}
      <ol className="option-list">
        {advice.options.map((option) => (
          <li key={option.remedy} aria-current={option.remedy === remedy ? 'true' : undefined}>
            <div className="option-head">
              <p>
                <strong>{t(`remedy.${option.remedy}`)}</strong> {amountOf(option)}
              </p>
              <Button onClick={() => onTake(option.remedy, option.amount?.least ?? null)}>{t('advice.take')}</Button>
            </div>
            <Remarks remarks={option.remarks} />
          </li>
        ))}
      </ol>
      <Remarks remarks={advice.confirming.remarks} />
    </section>
  )
}
