import { sayPhrase } from '../../i18n/phrasebook.ts'
import { showBytes } from '../../i18n/show-facts.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ArchiveSection } from './archive-section.tsx'
import { isUnderWay, useArchiveTasks } from './archive-tasks.ts'
import { CareFindings } from './care-findings.tsx'
import { RecoveryList } from './recovery-list.tsx'
import { SectionFailure } from './section-failure.tsx'
import { showWhen } from './show-when.ts'
import { TaskEnded } from './task-ended.tsx'
import { TaskProgress } from './task-progress.tsx'
import { type ArchiveCare, useArchiveCare } from './use-archive-care.ts'
import { useSectionAsk } from './use-section-ask.ts'

/** What is known, in one or two sentences. */
const CheckedSoFar = ({ lastCheck, pass, findings }: ArchiveCare) => (
  <>
    {lastCheck && findings.length === 0 && (
      <Banner
        tone="ok"
        title={t('archive.allWell', {
          files: plural('files', lastCheck.files),
          size: showBytes(lastCheck.bytes),
          when: showWhen(lastCheck.at),
        })}
        testId="archive-all-well"
      />
    )}
    {!lastCheck && !pass && <p>{t('archive.neverChecked')}</p>}
    {pass && (
      <p className="muted">
        {t('archive.passUnderWay', { files: plural('files', pass.files), when: showWhen(pass.startedAt) })}
      </p>
    )}
  </>
)

/** Whether every file of the archive is as it was kept. */
export const HealthSection = () => {
  const { data, failure } = useArchiveCare()
  const { check } = useArchiveTasks()
  const section = useSectionAsk()
  return (
    <ArchiveSection title={t('archive.health')} testId="archive-health">
      <p className="muted">{t('archive.healthWhat')}</p>
      {failure && <Banner tone="bad" title={sayPhrase(failure.message)} />}
      {!data && !failure && (
        <p className="muted" role="status">
          {t('archive.loading')}
        </p>
      )}
      {data && <CheckedSoFar {...data} />}
      {data && data.findings.length > 0 && (
        <CareFindings findings={data.findings} hasBackup={data.backups.length > 0} section={section} />
      )}
      {data && <RecoveryList reports={data.recoveries} />}
      <SectionFailure failure={section.failure} onDismiss={section.dismiss} />
      <TaskEnded task={check} succeeded={() => null} />
      {isUnderWay(check) ? (
        <TaskProgress key={check.id} task={check} />
      ) : (
        <div className="archive-acts">
          <Button onClick={() => void section.ask('archive.check', {})} data-testid="archive-check">
            {t('archive.checkNow')}
          </Button>
        </div>
      )}
    </ArchiveSection>
  )
}
