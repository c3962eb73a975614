import type { OrderSummary } from '../../../contract/order-summary.ts'
import { formatMoney } from '../../../domain/kernel/money.ts'
import { moneyAtStake } from '../../../domain/order/money-at-stake.ts'
import { plural, t } from '../../i18n/translate.ts'

const parts = ['claimed', 'offered', 'refunded', 'overdue'] as const

/** Sums over all orders, one row per currency; nothing where no order names an amount. */
export const MoneyAtStake = ({ orders }: { readonly orders: readonly OrderSummary[] }) => {
  const stakes = orders.flatMap(({ stake }) => stake ?? [])
  const rows = moneyAtStake(stakes)
  if (rows.length === 0) return null
  const notCounted = orders.length - stakes.length
  return (
    <section className="card stake" data-testid="money-at-stake">
      <h2>{t('stake.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('stake.currency')}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {t(`stake.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ currency, ...sums }) => (
            <tr key={currency}>
              <th scope="row">{currency}</th>
              {parts.map((part) => (
                <td key={part} className={part === 'overdue' && sums.overdue > 0 ? 'stake-overdue' : ''}>
                  {formatMoney({ minor: sums[part], currency })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > 1 && <p className="small muted">{t('stake.perCurrency')}</p>}
      {notCounted > 0 && <p className="small field-problem">{plural('stake.notCounted', notCounted)}</p>}
    </section>
  )
}
