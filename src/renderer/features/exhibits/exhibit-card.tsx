import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { ExhibitView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { useDragOut } from '../../data/hand-out.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AnnotatedSwitch, useShownPicture } from './shown-picture.tsx'

interface ExhibitCardProps {
  readonly orderId: string
  readonly exhibit: ExhibitView
  readonly sourceName: string
  readonly onOpen: () => void
  readonly onCaption: (caption: string) => void
  readonly onWithdraw: () => void
  readonly onAnnotate: () => void
  readonly onCompare: () => void
}

const Provenance = ({ exhibit, sourceName }: Pick<ExhibitCardProps, 'exhibit' | 'sourceName'>) => (
  <details className="more">
    <summary>{t('exhibit.provenance')}</summary>
    <dl className="facts">
      <dt>{t('exhibit.source')}</dt>
      <dd>{sourceName}</dd>
      {exhibit.seconds === null ? (
        <>
          <dt>{t('exhibit.frame')}</dt>
          <dd>{t('exhibit.original')}</dd>
        </>
      ) : (
        <>
          <dt>{t('exhibit.time')}</dt>
          <dd className="clock">{formatClock(exhibit.seconds)}</dd>
        </>
      )}
      {exhibit.ordinal !== null && (
        <>
          <dt>{t('exhibit.frame')}</dt>
          <dd>{t('exhibit.frameCount', { ordinal: exhibit.ordinal })}</dd>
        </>
      )}
    </dl>
    <dl className="facts facts-stacked">
      <dt>{t('exhibit.stillSum')}</dt>
      <dd className="mono">{exhibit.asset}</dd>
      {exhibit.pixelSha256 && (
        <>
          <dt>{t('exhibit.pixelSum')}</dt>
          <dd className="mono">{exhibit.pixelSha256}</dd>
        </>
      )}
    </dl>
  </details>
)

export const ExhibitCard = (props: ExhibitCardProps) => {
  const { orderId, exhibit, sourceName, onOpen, onCaption, onWithdraw, onAnnotate, onCompare } = props
  const { label, caption } = exhibit
  const shown = useShownPicture(orderId, exhibit)
  const dragOut = useDragOut()
  return (
    <article className="card exhibit" data-testid="exhibit-card">
      <button type="button" className="exhibit-picture" onClick={onOpen} aria-label={t('exhibit.open', { label })}>
        <img
          src={evidenceUrl(shown.asset)}
          alt={shown.alt}
          {...dragOut({ kind: 'still', orderId, exhibitId: exhibit.id, unannotated: shown.plain })}
        />
      </button>
      <div className="exhibit-words">
        <div className="section-head">
          <h3>{t('exhibit.label', { label })}</h3>
          {exhibit.seconds !== null && <span className="clock">{formatClock(exhibit.seconds)}</span>}
        </div>
        <AnnotatedSwitch exhibit={exhibit} shown={shown} />
        <TextField
          label={t('exhibit.caption')}
          hint={t('exhibit.captionHint')}
          value={caption}
          maxLength={300}
          onCommit={onCaption}
        />
        {exhibit.codes.length > 0 && (
          <div>
            <p className="small muted">{t('exhibit.codes')}</p>
            {exhibit.codes.map(({ format, text }) => (
              <p key={`${format}/${text}`} className="mono">
                {t('code.read', { format, text })}
              </p>
            ))}
          </div>
        )}
        <Provenance exhibit={exhibit} sourceName={sourceName} />
        <div className="exhibit-actions">
          <Button
            icon="annotate"
            onClick={onAnnotate}
            aria-label={t('annotate.openOf', { label })}
            aria-keyshortcuts="N"
            data-testid="exhibit-annotate"
          >
            {t('annotate.open')}
          </Button>
          <Button
            icon="compare"
            onClick={onCompare}
            aria-label={t('compare.openOf', { label })}
            data-testid="exhibit-compare"
          >
            {t('compare.open')}
          </Button>
          <Button icon="close" onClick={onWithdraw} aria-label={t('exhibit.withdrawOf', { label })}>
            {t('exhibit.withdraw')}
          </Button>
        </div>
      </div>
    </article>
  )
}
