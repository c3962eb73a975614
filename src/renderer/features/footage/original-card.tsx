import type { OriginalView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { showBytes, showClock } from '../../i18n/show-facts.ts'
import { lookUp, plural, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { AlsoIn, type OtherHolder } from './also-in.tsx'
import { OriginHints } from './origin-hints.tsx'

const lookOf = ({ kind, video }: OriginalView): string => {
  if (kind === 'photo') return t('footage.photo')
  if (kind === 'pdf') return t('footage.pdf')
  if (!video) return t('footage.unknown')
  const timing = t(video.frameRate === 'constant' ? 'footage.constant' : 'footage.variable')
  return [t('footage.size', { width: video.width, height: video.height }), plural('frames', video.frames), timing].join(
    ' · ',
  )
}

interface OriginalCardProps {
  readonly original: OriginalView
  /** Opens the film; null for what is none. */
  readonly onFilm: (() => void) | null
  /** Other orders that have the same file. */
  readonly holders: readonly OtherHolder[]
  readonly onOpenOrder: (orderId: string) => void
}

/** What is known about a file of the order. Clocks are claims of whoever set them, and worded so. */
export const OriginalCard = ({ original, onFilm, holders, onOpenOrder }: OriginalCardProps) => (
  <article className="original">
    <h3>{original.name}</h3>
    <p className="small muted">
      {original.video && <span className="clock">{formatClock(original.video.durationSeconds)} · </span>}
      {showBytes(original.bytes)}
    </p>
    <p className="small muted">{lookOf(original)}</p>
    {onFilm && (
      <p>
        <Button look="quiet" icon="look" className="original-film" onClick={onFilm} data-testid="film-open">
          {t('film.open')}
        </Button>
      </p>
    )}
    <AlsoIn holders={holders} onOpenOrder={onOpenOrder} />
    <details className="more">
      <summary>{t('footage.details')}</summary>
      {original.clocks.length === 0 && <p className="small">{t('footage.noClocks')}</p>}
      <ul className="small">
        {original.clocks.map((clock) => (
          <li key={`${clock.kind}/${clock.source}/${clock.value}`}>
            {lookUp('clock', clock.kind, { value: showClock(clock.value) })}
          </li>
        ))}
      </ul>
      <p className="small muted">{t('footage.checksum')}</p>
      <p className="mono">{original.sha256}</p>
    </details>
    <OriginHints hints={original.hints} />
  </article>
)
