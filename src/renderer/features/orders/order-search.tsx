import type { RefObject } from 'react'
import { showKeys } from '../../commands/commands.tsx'
import { t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { HomeView } from './home-view.ts'

interface OrderSearchProps {
  readonly view: HomeView
  readonly onView: (view: HomeView) => void
  readonly field: RefObject<HTMLInputElement | null>
}

/** Words and numbers, found while they are typed; Esc takes them away. */
export const OrderSearch = ({ view, onView, field }: OrderSearchProps) => {
  const clear = (): void => onView({ ...view, text: '' })
  return (
    <search className="order-search">
      <Icon name="look" />
      <input
        ref={field}
        type="text"
        className="input"
        aria-label={t('home.search')}
        placeholder={t('home.searchHint', { key: showKeys('/') })}
        value={view.text}
        maxLength={200}
        spellCheck={false}
        onChange={({ target }) => onView({ ...view, text: target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || view.text === '') return
          event.preventDefault()
          clear()
        }}
        data-testid="order-search"
      />
      {view.text !== '' && <IconButton icon="close" name={t('home.clearSearch')} onClick={clear} />}
    </search>
  )
}
