import { t } from '../../i18n/translate.ts'

const statements = [
  'settings.privacyLocal',
  'settings.privacyCamera',
  'settings.privacyLinks',
  'settings.privacyPeople',
] as const

export const PrivacySection = () => (
  <section className="settings-section" aria-labelledby="settings-privacy">
    <h3 id="settings-privacy">{t('settings.privacy')}</h3>
    <ul className="settings-list settings-wide">
      {statements.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  </section>
)
