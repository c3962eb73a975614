import type { ReactNode } from 'react'
import type { RequestOutput } from '../../../contract/requests.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'

interface FirstRunProps {
  readonly about: RequestOutput<'app.about'> | null
  readonly record: ReactNode
  readonly onPickFiles: () => void
  readonly onTrySample: () => void
}

const stages: readonly { readonly icon: IconName; readonly key: 'drop' | 'choose' | 'send' }[] = [
  { icon: 'drop', key: 'drop' },
  { icon: 'check', key: 'choose' },
  { icon: 'file', key: 'send' },
]

/** What Proofbox is for, and the ways to begin. */
export const FirstRun = ({ about, record, onPickFiles, onTrySample }: FirstRunProps) => (
  <div className="first-run">
    <section className="empty first-run-zone" data-testid="drop-zone">
      <h1>{t('home.emptyTitle')}</h1>
      <p>{t('home.emptyBody')}</p>
      <ol className="first-run-stages">
        {stages.map(({ icon, key }, index) => (
          <li key={key}>
            <span className="first-run-mark">
              <Icon name={icon} />
            </span>
            <strong>{t('home.stage', { number: index + 1, title: t(`home.stage.${key}`) })}</strong>
            <span className="small muted">{t(`home.stage.${key}.body`)}</span>
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
