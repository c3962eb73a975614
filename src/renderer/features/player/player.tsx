import { useEffect, useRef } from 'react'
import type { OrderView } from '../../../contract/view.ts'
import { useCommands } from '../../commands/commands.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { FilmView, type FilmViewProps, type PlayerPlace } from './film-view.tsx'
import { OrderTime } from './order-time.tsx'
import { useFilm } from './use-film.ts'
import './player.css'
import './timeline.css'

interface PlayerProps extends Pick<FilmViewProps, 'isPending' | 'onAdd'> {
  readonly order: OrderView
  readonly place: PlayerPlace
  /** Opens another place, in this recording or in another one. */
  readonly onPlace: (place: PlayerPlace) => void
  readonly onClose: () => void
}

/** The recordings of an order, one of them open frame by frame. Closing gives the focus back to where it came from. */
export const Player = ({ order, place, isPending, onAdd, onPlace, onClose }: PlayerProps) => {
  const { film, failure, retry } = useFilm(place.source)
  const region = useRef<HTMLElement>(null)
  const name = order.originals.find(({ sha256 }) => sha256 === place.source)?.name ?? t('exhibit.unknownSource')
  useEffect(() => {
    const before = document.activeElement
    region.current?.focus()
    return () => {
      // The footage is shown again in the same moment, and takes the focus only then.
      if (before instanceof HTMLElement) setTimeout(() => before.focus(), 0)
    }
  }, [])
  const close = (): void => {
    if (!document.fullscreenElement) onClose()
  }
  useCommands([
    { id: 'player.close', title: t('player.close'), group: t('player.commands'), keys: ['Escape'], run: close },
  ])
  return (
    <section ref={region} className="player" tabIndex={-1} aria-labelledby="player-title" data-testid="film">
      <header className="player-head">
        <h2 id="player-title">{t('player.title', { name })}</h2>
        <Button icon="close" onClick={onClose} aria-keyshortcuts="Escape" data-testid="player-close">
          {t('player.close')}
        </Button>
      </header>
      <OrderTime order={order} place={place} onPlace={onPlace} />
      {failure ? (
        <Banner tone="bad" title={t('player.failed')} testId="player-failed">
          <p>{sayPhrase(failure.message)}</p>
          <Button onClick={retry}>{t('player.again')}</Button>
        </Banner>
      ) : film ? (
        <FilmView
          key={`${place.source}/${place.seconds}`}
          order={order}
          film={film}
          place={place}
          isPending={isPending}
          onAdd={onAdd}
          onPlace={onPlace}
        />
      ) : (
        <p className="player-wait muted" role="status">
          {t('player.opening')}
        </p>
      )}
    </section>
  )
}
