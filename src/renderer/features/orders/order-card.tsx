import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { OrderSummary } from '../../../contract/order-summary.ts'
import { showDay } from '../../i18n/show-facts.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'
import { standingLines } from './standing-lines.ts'

interface OrderCardProps {
  readonly order: OrderSummary
  readonly onOpen: () => void
}

export const OrderCard = ({ order, onOpen }: OrderCardProps) => (
  <button type="button" className="card order-card" onClick={onOpen} data-testid="order-card">
    <span className="order-poster">
      {order.poster ? (
        <img src={evidenceUrl(order.poster)} alt="" />
      ) : (
        <span className="small muted">{t('home.noPicture')}</span>
      )}
    </span>
    <span className="order-words">
      <span className="order-title">{order.title}</span>
      <span className="small muted">
        {plural('files', order.originals)} · {plural('exhibits', order.exhibits)}
      </span>
      {standingLines(order.standing).map(({ tone, words }) => (
        <span key={words} className={`standing standing-${tone}`}>
          {(tone === 'bad' || tone === 'warn') && <Icon name="warning" />}
          <span>{words}</span>
        </span>
      ))}
      <span className="small muted">{t('home.created', { day: showDay(order.createdAt) })}</span>
    </span>
  </button>
)
