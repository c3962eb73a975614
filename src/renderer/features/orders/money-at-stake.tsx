import { moneyKinds } from '../../../contract/home-requests.ts'
import type { RequestOutput } from '../../../contract/requests.ts'
import { formatMoney } from '../../../domain/kernel/money.ts'
import { t } from '../../i18n/translate.ts'

type MoneyKind = (typeof moneyKinds)[number]

interface MoneyAtStakeProps {
  readonly rows: RequestOutput<'orders.stake'>
  /** The kind to whose orders the list is narrowed. */
  readonly chosen: MoneyKind | null
  readonly onChoose: (kind: MoneyKind | null) => void
}

/** Sums over all orders, one row per currency; a heading narrows the list to the orders that make its sums. */
export const MoneyAtStake = ({ rows, chosen, onChoose }: MoneyAtStakeProps) => {
  if (rows.length === 0) return null
  return (
    <section className="card stake" data-testid="money-at-stake">
      <h2>{t('stake.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('stake.currency')}</th>
            {moneyKinds.map((kind) => (
              <th key={kind} scope="col">
                <button
                  type="button"
                  className="stake-kind"
                  aria-pressed={chosen === kind}
                  onClick={() => onChoose(chosen === kind ? null : kind)}
                >
                  {t(`stake.${kind}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ currency, ...sums }) => (
            <tr key={currency}>
              <th scope="row">{currency}</th>
              {moneyKinds.map((kind) => (
                <td key={kind} className={kind === 'overdue' && sums.overdue > 0 ? 'stake-overdue' : ''}>
                  {formatMoney({ minor: sums[kind], currency })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > 1 && <p className="small muted">{t('stake.perCurrency')}</p>}
    </section>
  )
}
