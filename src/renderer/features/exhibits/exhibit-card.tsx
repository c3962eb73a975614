import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { ExhibitView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface ExhibitCardProps {
  readonly exhibit: ExhibitView
  readonly sourceName: string
  readonly onOpen: () => void
  readonly onCaption: (caption: string) => void
  readonly onWithdraw: () => void
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

export const ExhibitCard = ({ exhibit, sourceName, onOpen, onCaption, onWithdraw }: ExhibitCardProps) => {
  const { label, caption } = exhibit
  return (
    <article className="card exhibit" data-testid="exhibit-card">
      <button type="button" className="exhibit-picture" onClick={onOpen} aria-label={t('exhibit.open', { label })}>
        <img src={evidenceUrl(exhibit.asset)} alt={t('exhibit.alt', { label, caption })} />
      </button>
      <div className="exhibit-words">
        <div className="section-head">
          <h3>{t('exhibit.label', { label })}</h3>
          {exhibit.seconds !== null && <span className="clock">{formatClock(exhibit.seconds)}</span>}
        </div>
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
        <div>
          <Button icon="close" onClick={onWithdraw} aria-label={t('exhibit.withdrawOf', { label })}>
            {t('exhibit.withdraw')}
          </Button>
        </div>
      </div>
    </article>
  )
}
