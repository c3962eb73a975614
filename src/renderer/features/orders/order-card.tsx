import { memo } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { ListedOrder } from '../../../contract/home-requests.ts'
import { showDay, showReceiver } from '../../i18n/show-facts.ts'
import { showMoney } from '../../i18n/show-money.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'
import { standingLines } from './standing-lines.ts'

interface OrderCardProps {
  readonly order: ListedOrder
  /** Counts from 0 through all orders that fit. */
  readonly place: number
  /** The one that the Tab key leads to. */
  readonly isCurrent: boolean
  readonly onFocus: (place: number) => void
  readonly onOpen: (orderId: string, place: number) => void
}

const parts = ['overdue', 'refunded', 'offered', 'claimed'] as const

/** The amount that says most about where the order is. */
const moneyWords = ({ stake }: ListedOrder): string | null => {
  const part = parts.find((name) => stake?.[name])
  const money = part && stake?.[part]
  return money ? t(`home.money.${part}`, { amount: showMoney(money) }) : null
}

const Excerpt = ({ excerpt }: Pick<ListedOrder, 'excerpt'>) =>
  excerpt && (
    <span className="small order-excerpt" dir="auto">
      {excerpt.before}
      <mark>{excerpt.hit}</mark>
      {excerpt.after}
    </span>
  )

const Poster = ({ poster }: Pick<ListedOrder, 'poster'>) => (
  <span className="order-poster">
    {poster ? (
      <img src={evidenceUrl(poster)} alt="" loading="lazy" decoding="async" />
    ) : (
      <span className="small muted">{t('home.noPicture')}</span>
    )}
  </span>
)

const Standing = ({ order: { standing, excerpt } }: Pick<OrderCardProps, 'order'>) => (
  <span className="order-standing">
    {standingLines(standing)
      .slice(0, excerpt ? 1 : 2)
      .map(({ tone, words }) => (
        <span key={words} className={`standing standing-${tone}`}>
          {(tone === 'bad' || tone === 'warn') && <Icon name="warning" />}
          <span>{words}</span>
        </span>
      ))}
  </span>
)

/** One order at a glance. Drawn anew only when it changed: scrolling redraws the list around it with every frame. */
export const OrderCard = memo(({ order, place, isCurrent, onFocus, onOpen }: OrderCardProps) => {
  const money = moneyWords(order)
  return (
    <button
      type="button"
      className="card order-card"
      tabIndex={isCurrent ? 0 : -1}
      data-place={place}
      data-testid="order-card"
      onFocus={() => onFocus(place)}
      onClick={() => onOpen(order.id, place)}
    >
      <Poster poster={order.poster} />
      <span className="order-words">
        <span className="order-title" dir="auto">
          {order.title}
        </span>
        <span className="small muted order-facts">
          {[
            order.platform && showReceiver(order.platform),
            plural('files', order.originals),
            plural('exhibits', order.exhibits),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {money && <span className="small order-money">{money}</span>}
        <Excerpt excerpt={order.excerpt} />
        <Standing order={order} />
        <span className="small muted order-created">{t('home.created', { day: showDay(order.createdAt) })}</span>
      </span>
    </button>
  )
})
