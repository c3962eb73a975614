import { deadlineKinds, moneyKinds, orderOrders } from '../../../contract/home-requests.ts'
import type { RequestOutput } from '../../../contract/requests.ts'
import { formatNumber, t } from '../../i18n/translate.ts'
import type { HomeView } from './home-view.ts'

interface OrderFiltersProps {
  readonly view: HomeView
  readonly counts: RequestOutput<'orders.counts'> | undefined
  readonly onView: (view: HomeView) => void
}

interface ChipProps {
  readonly words: string
  readonly count: number | undefined
  readonly on: boolean
  readonly onToggle: () => void
}

const Chip = ({ words, count, on, onToggle }: ChipProps) => (
  <button type="button" className="filter-chip" aria-pressed={on} onClick={onToggle}>
    {words} {count !== undefined && <span className="filter-count">{formatNumber(count)}</span>}
  </button>
)

/** What narrows the list, each with how many orders it would leave; pressed again it goes. */
export const OrderFilterBar = ({ view, counts, onView }: OrderFiltersProps) => {
  const { filters } = view
  const set = (change: HomeView['filters']): void => onView({ ...view, filters: { ...filters, ...change } })
  const states = [
    ['open', false],
    ['ended', true],
  ] as const
  const money = moneyKinds.filter((kind) => filters.money === kind || (counts?.[kind] ?? 0) > 0)
  const platforms = (counts?.platforms ?? []).filter(({ platform }) => platform !== '')
  return (
    <fieldset className="filters">
      <legend className="unseen">{t('home.filters')}</legend>
      {states.map(([state, ended]) => (
        <Chip
          key={state}
          words={t(`home.filter.${state}`)}
          count={counts?.[state]}
          on={filters.ended === ended}
          onToggle={() => set({ ended: filters.ended === ended ? undefined : ended })}
        />
      ))}
      {deadlineKinds.map((kind) => (
        <Chip
          key={kind}
          words={t(`home.filter.${kind}`)}
          count={counts?.[kind]}
          on={filters.deadline === kind}
          onToggle={() => set({ deadline: filters.deadline === kind ? undefined : kind })}
        />
      ))}
      {money.map((kind) => (
        <Chip
          key={kind}
          words={t(`stake.${kind}`)}
          count={counts?.[kind]}
          on={filters.money === kind}
          onToggle={() => set({ money: filters.money === kind ? undefined : kind })}
        />
      ))}
      {(platforms.length > 1 || filters.platform !== undefined) && (
        <label className="filter-select">
          <span className="unseen">{t('home.platform')}</span>
          <select
            className="input"
            value={filters.platform ?? ''}
            onChange={({ target }) => set({ platform: target.value || undefined })}
          >
            <option value="">{t('home.anyPlatform')}</option>
            {platforms.map(({ platform, orders }) => (
              <option key={platform} value={platform}>
                {t('home.platformCount', { platform, count: formatNumber(orders) })}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="filter-select filter-sort">
        <span className="unseen">{t('home.sort')}</span>
        <select
          className="input"
          value={view.sort}
          onChange={({ target }) =>
            onView({ ...view, sort: orderOrders.find((one) => one === target.value) ?? 'recent' })
          }
        >
          {orderOrders.map((sort) => (
            <option key={sort} value={sort}>
              {t(`home.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}
