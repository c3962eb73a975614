import { deadlineKinds } from '../../../contract/home-requests.ts'
import type { RequestOutput } from '../../../contract/requests.ts'
import { showReceiver } from '../../i18n/show-facts.ts'
import { formatNumber, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { type HomeView, isNarrowed } from './home-view.ts'

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

const PlatformSelect = ({
  view: { filters },
  counts,
  set,
}: OrderFiltersProps & { readonly set: (change: HomeView['filters']) => void }) => {
  const platforms = (counts?.platforms ?? []).filter(({ platform }) => platform !== '')
  if (platforms.length < 2 && filters.platform === undefined) return null
  const lost = filters.platform !== undefined && !platforms.some(({ platform }) => platform === filters.platform)
  const offered =
    lost && filters.platform !== undefined ? [{ platform: filters.platform, orders: 0 }, ...platforms] : platforms
  return (
    <label className="filter-select">
      <span className="unseen">{t('home.platform')}</span>
      <select
        className="input"
        value={filters.platform ?? ''}
        onChange={({ target }) => set({ platform: target.value || undefined })}
      >
        <option value="">{t('home.anyPlatform')}</option>
        {offered.map(({ platform, orders }) => (
          <option key={platform} value={platform}>
            {t('home.platformCount', { platform: showReceiver(platform), count: formatNumber(orders) })}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What narrows the list, each with how many orders it would leave; pressed again it goes. */
export const OrderFilterBar = (props: OrderFiltersProps) => {
  const { view, counts, onView } = props
  const { filters } = view
  const set = (change: HomeView['filters']): void => onView({ ...view, filters: { ...filters, ...change } })
  const states = [
    ['open', false],
    ['ended', true],
  ] as const
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
      <PlatformSelect {...props} set={set} />
      {isNarrowed({ ...view, text: '' }) && (
        <Button look="quiet" className="filters-clear" onClick={() => onView({ ...view, filters: {} })}>
          {t('home.clearFilters')}
        </Button>
      )}
    </fieldset>
  )
}
