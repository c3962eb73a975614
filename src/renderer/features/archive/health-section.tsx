import { t } from '../../i18n/translate.ts'
import { ArchiveSection } from './archive-section.tsx'

/** Whether every file of the archive is as it was kept. */
export const HealthSection = () => (
  <ArchiveSection title={t('archive.health')} testId="archive-health">
    <p>{t('archive.healthWhat')}</p>
  </ArchiveSection>
)
