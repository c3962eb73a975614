import type { RequestOutput } from '../../../contract/requests.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

export type OtherHolder = RequestOutput<'order.shared'>[number]

interface AlsoInProps {
  readonly holders: readonly OtherHolder[]
  readonly onOpenOrder: (orderId: string) => void
}

/** The other orders that have the same file, with the way there; nothing where there are none. */
export const AlsoIn = ({ holders, onOpenOrder }: AlsoInProps) =>
  holders.length > 0 && (
    <div className="also-in" data-testid="also-in">
      <p className="small">{t('footage.alsoIn')}</p>
      <ul className="small">
        {holders.map(({ orderId, title, inTrash }) => (
          <li key={`${orderId} ${inTrash}`}>
            {inTrash ? (
              t('footage.alsoInTrash', { title })
            ) : (
              <Button look="quiet" onClick={() => onOpenOrder(orderId)} data-testid="also-in-order">
                {title}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
