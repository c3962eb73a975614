import { moneyKinds } from '../../../contract/home-requests.ts'
import type { RequestOutput } from '../../../contract/requests.ts'
import { showMoney } from '../../i18n/show-money.ts'
import { plural, t } from '../../i18n/translate.ts'

type MoneyKind = (typeof moneyKinds)[number]

interface MoneyAtStakeProps {
  readonly rows: RequestOutput<'orders.stake'>
  readonly counts: RequestOutput<'orders.counts'> | undefined
  /** The kind to whose orders the list is narrowed. */
  readonly chosen: MoneyKind | null
  readonly onChoose: (kind: MoneyKind | null) => void
}

/** Sums over all orders, by what became of the money; each narrows the list to the orders that make it. */
export const MoneyAtStake = ({ rows, counts, chosen, onChoose }: MoneyAtStakeProps) => {
  if (rows.length === 0) return null
  return (
    <section className="stake" aria-label={t('stake.title')} data-testid="money-at-stake">
      {moneyKinds.map((kind) => {
        const sums = rows.flatMap(({ currency, [kind]: minor }) => (minor > 0 ? [{ minor, currency }] : []))
        const on = chosen === kind
        return (
          <button
            key={kind}
            type="button"
            className={`stake-kind stake-${kind}`}
            aria-pressed={on}
            disabled={sums.length === 0 && !on}
            title={sums.length > 1 ? t('stake.perCurrency') : undefined}
            onClick={() => onChoose(on ? null : kind)}
            data-testid={`stake-${kind}`}
          >
            <span className="stake-head">
              <span className="stake-name">{t(`stake.${kind}`)}</span>{' '}
              {counts && sums.length > 0 && <span className="small muted">{plural('home.all', counts[kind])}</span>}
            </span>{' '}
            <span className="stake-sums">
              {sums.length === 0 ? (
                <span className="muted">{t('stake.none')}</span>
              ) : (
                sums.map((sum) => <span key={sum.currency}>{showMoney(sum)}</span>)
              )}
            </span>
          </button>
        )
      })}
    </section>
  )
}
