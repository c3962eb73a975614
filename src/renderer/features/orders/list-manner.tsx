import { orderOrders } from '../../../contract/home-requests.ts'
import { t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/button.tsx'
import type { HomeView } from './home-view.ts'

interface ListMannerProps {
  readonly view: HomeView
  readonly onView: (view: HomeView) => void
}

/** In which order the orders come, and whether as cards or lines. */
export const ListManner = ({ view, onView }: ListMannerProps) => (
  <>
    <label className="filter-select">
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
    <fieldset className="switch">
      <legend className="unseen">{t('home.layout')}</legend>
      {(['grid', 'list'] as const).map((layout) => (
        <IconButton
          key={layout}
          icon={layout}
          name={t(`home.layout.${layout}`)}
          aria-pressed={view.layout === layout}
          onClick={() => onView({ ...view, layout })}
        />
      ))}
    </fieldset>
  </>
)
