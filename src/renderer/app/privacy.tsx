import { t } from '../i18n/translate.ts'

export const Privacy = () => (
  <p className="privacy small">
    <span className="privacy-dot" aria-hidden="true" />
    {t('brand.privacy')}
  </p>
)
