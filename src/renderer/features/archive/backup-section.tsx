import { archiveTaskOutputs } from '../../../contract/archive-requests.ts'
import { showBytes } from '../../i18n/show-facts.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ArchiveSection } from './archive-section.tsx'
import { dismissTask, isUnderWay, useArchiveTasks } from './archive-tasks.ts'
import { KnownBackups } from './known-backups.tsx'
import { SectionFailure } from './section-failure.tsx'
import { TaskEnded } from './task-ended.tsx'
import { TaskProgress } from './task-progress.tsx'
import { useArchiveCare } from './use-archive-care.ts'
import { useSectionAsk } from './use-section-ask.ts'

const BackedUp = ({ output }: { readonly output: unknown }) => {
  const read = archiveTaskOutputs['back-up'].safeParse(output)
  if (!read.success) return null
  const { place, files, bytes, leftOut } = read.data
  const dismiss = { name: t('notice.dismiss'), run: () => dismissTask('back-up') }
  const made = t('archive.backedUp', { files: plural('files', files), size: showBytes(bytes), place })
  return leftOut.length === 0 ? (
    <Banner tone="ok" title={made} dismiss={dismiss} testId="archive-backed-up" />
  ) : (
    <Banner tone="warn" title={made} dismiss={dismiss} testId="archive-backed-up">
      <p>{plural('archive.leftOut', leftOut.length)}</p>
      <ul className="mono">
        {leftOut.slice(0, 10).map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </Banner>
  )
}

/** Copies of the archive elsewhere: how old they are, how to make one, and whether one can be restored. */
export const BackupSection = () => {
  const { data } = useArchiveCare()
  const tasks = useArchiveTasks()
  const section = useSectionAsk()
  const backUp = (kind: 'file' | 'folder'): void => void section.ask('archive.back-up', { kind })
  const { 'back-up': task, try: trial } = tasks
  const busy = isUnderWay(task) || isUnderWay(trial)
  return (
    <ArchiveSection title={t('archive.backup')} testId="archive-backup">
      <p className="muted">{t('archive.backupWhat')}</p>
      {data?.backups.length === 0 && <Banner tone="warn" title={t('archive.noBackup')} testId="archive-no-backup" />}
      {data && data.backups.length > 0 && <KnownBackups care={data} busy={busy} section={section} />}
      <SectionFailure failure={section.failure} onDismiss={section.dismiss} />
      <TaskEnded task={task} succeeded={(output) => <BackedUp output={output} />} />
      <TaskEnded task={trial} succeeded={() => null} />
      {isUnderWay(task) && <TaskProgress key={task.id} task={task} />}
      {isUnderWay(trial) && <TaskProgress key={trial.id} task={trial} />}
      {!busy && (
        <div className="archive-acts">
          <Button onClick={() => backUp('file')} data-testid="archive-back-up-file">
            {t('archive.backUpToFile')}
          </Button>
          <Button onClick={() => backUp('folder')} data-testid="archive-back-up-folder">
            {t('archive.backUpToFolder')}
          </Button>
        </div>
      )}
      <p className="field-hint">{t('archive.backupKinds')}</p>
    </ArchiveSection>
  )
}
