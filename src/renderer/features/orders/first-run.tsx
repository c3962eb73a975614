import type { ReactNode } from 'react'
import type { RequestOutput } from '../../../contract/requests.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FirstRunPicture } from './first-run-picture.tsx'

interface FirstRunProps {
  readonly about: RequestOutput<'app.about'> | null
  readonly record: ReactNode
  readonly onPickFiles: () => void
  readonly onTrySample: () => void
}

const stages = ['drop', 'choose', 'send'] as const

/** What Proofbox is for, and the ways to begin. */
export const FirstRun = ({ about, record, onPickFiles, onTrySample }: FirstRunProps) => (
  <div className="first-run">
    <section className="empty first-run-zone" data-testid="drop-zone">
      <h1>{t('home.emptyTitle')}</h1>
      <p>{t('home.emptyBody')}</p>
      <ol className="first-run-stages">
        {stages.map((stage, index) => (
          <li key={stage}>
            <FirstRunPicture scene={stage} />
            <strong>{t('home.stage', { number: index + 1, title: t(`home.stage.${stage}`) })}</strong>
            <span className="small muted">{t(`home.stage.${stage}.body`)}</span>
          </li>
        ))}
      </ol>
      <div className="button-row first-run-acts">
        <Button look="primary" size="large" icon="file" onClick={onPickFiles}>
          {t('home.choose')}
        </Button>
        {record}
        {about?.sample && (
          <Button size="large" onClick={onTrySample} data-testid="sample-button">
            {t('home.sample')}
          </Button>
        )}
      </div>
      <p className="small muted">{t('home.kinds')}</p>
    </section>
    <section className="first-run-privacy">
      <h2>{t('home.privacyTitle')}</h2>
      <p className="muted">{t('home.privacyBody')}</p>
    </section>
  </div>
)
