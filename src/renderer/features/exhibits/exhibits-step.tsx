import { type ReactNode, useRef, useState } from 'react'
import type { ExhibitView, OrderView } from '../../../contract/view.ts'
import { useCommands } from '../../commands/commands.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { ExhibitCard } from './exhibit-card.tsx'
import { StillDialog } from './still-dialog.tsx'
import './exhibits.css'

interface ExhibitsStepProps {
  readonly order: OrderView
  readonly onCaption: (exhibitId: string, caption: string) => void
  readonly onWithdraw: (exhibit: ExhibitView) => void
  readonly onGoToFootage: () => void
  readonly onAnnotate: (exhibit: ExhibitView) => void
  readonly onCompare: (exhibit: ExhibitView) => void
  readonly onTell: (message: string) => void
  /** What has to be said about the exhibits as a whole. */
  readonly remarks: ReactNode
}

export const ExhibitsStep = (props: ExhibitsStepProps) => {
  const { order, onCaption, onWithdraw, onGoToFootage, onAnnotate, onCompare, onTell, remarks } = props
  const [shown, setShown] = useState<string | null>(null)
  const { exhibits } = order
  const heading = useRef<HTMLHeadingElement>(null)
  const withdraw = (exhibit: ExhibitView): void => {
    // The button goes away with its card; the focus goes to what stays.
    heading.current?.focus()
    onWithdraw(exhibit)
  }
  const sourceName = ({ source }: ExhibitView): string =>
    order.originals.find(({ sha256 }) => sha256 === source)?.name ?? t('exhibit.unknownSource')
  useCommands([
    {
      id: 'exhibits.annotate',
      title: t('annotate.focused'),
      group: t('exhibits.title'),
      keys: ['N'],
      enabled: exhibits.length > 0,
      run: () => {
        const card = document.activeElement?.closest('.exhibit-list > li')
        const exhibit = exhibits.find(({ id }) => card?.id === `exhibit-${id}`) ?? exhibits[0]
        if (exhibit) onAnnotate(exhibit)
      },
    },
  ])
  if (exhibits.length === 0)
    return (
      <div className="empty">
        <h2>{t('exhibits.empty')}</h2>
        <p>{t('exhibits.emptyBody')}</p>
        <Button look="primary" onClick={onGoToFootage}>
          {t('exhibits.toFootage')}
        </Button>
      </div>
    )
  return (
    <section className="exhibits" aria-labelledby="exhibits-title">
      <div className="section-head">
        <h2 id="exhibits-title" ref={heading} tabIndex={-1}>
          {t('exhibits.title')}
        </h2>
        <p className="small muted">{t('exhibits.intro')}</p>
      </div>
      {remarks}
      <ol className="exhibit-list">
        {exhibits.map((exhibit) => (
          <li key={exhibit.id} id={`exhibit-${exhibit.id}`}>
            <ExhibitCard
              orderId={order.id}
              exhibit={exhibit}
              sourceName={sourceName(exhibit)}
              onOpen={() => setShown(exhibit.id)}
              onCaption={(caption) => onCaption(exhibit.id, caption)}
              onWithdraw={() => withdraw(exhibit)}
              onAnnotate={() => onAnnotate(exhibit)}
              onCompare={() => onCompare(exhibit)}
            />
          </li>
        ))}
      </ol>
      <StillDialog orderId={order.id} exhibits={exhibits} shown={shown} onShow={setShown} onTell={onTell} />
    </section>
  )
}
