import type { RequestOutput } from '../../../contract/requests.ts'
import { t } from '../../i18n/translate.ts'

/** Versions in use: what a report of a defect needs. */
export const AboutSection = ({ about }: { readonly about: RequestOutput<'app.about'> }) => (
  <section className="settings-section" aria-labelledby="settings-about">
    <h3 id="settings-about">{t('settings.about')}</h3>
    <ul className="settings-list settings-wide small muted">
      <li>{t('settings.version', { version: about.version })}</li>
      {about.tools.map(({ name, version, origin }) => (
        <li key={name}>{t('settings.tool', { name, version, origin })}</li>
      ))}
    </ul>
  </section>
)
