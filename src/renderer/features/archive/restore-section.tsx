import { archiveTaskOutputs } from '../../../contract/archive-requests.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ArchiveSection } from './archive-section.tsx'
import { dismissTask, isUnderWay, useArchiveTasks } from './archive-tasks.ts'
import { SectionFailure } from './section-failure.tsx'
import { showWhen } from './show-when.ts'
import { TaskEnded } from './task-ended.tsx'
import { TaskProgress } from './task-progress.tsx'
import { useSectionAsk } from './use-section-ask.ts'

interface RestoredProps {
  readonly output: unknown
  readonly onUse: () => void
}

const Restored = ({ output, onUse }: RestoredProps) => {
  const read = archiveTaskOutputs.restore.safeParse(output)
  if (!read.success) return null
  const { directory, backedUpAt, files, orders, findings } = read.data
  const title = t('archive.restored', {
    files: plural('files', files),
    orders: plural('archive.orders', orders),
    when: showWhen(backedUpAt),
  })
  return (
    <Banner
      tone={findings === 0 ? 'ok' : 'warn'}
      title={title}
      dismiss={{ name: t('notice.dismiss'), run: () => dismissTask('restore') }}
      testId="archive-restored"
    >
      <p className="mono">{directory}</p>
      {findings > 0 && <p>{plural('findings', findings)}</p>}
      <p>{t('archive.restoredNext')}</p>
      <div className="archive-acts">
        <Button onClick={onUse}>{t('settings.archiveChoose')}</Button>
      </div>
    </Banner>
  )
}

/** A backup becomes an archive again, in a place of its own. */
export const RestoreSection = () => {
  const { restore } = useArchiveTasks()
  const section = useSectionAsk()
  const start = (kind: 'file' | 'folder'): void => void section.ask('archive.restore', { kind, from: null })
  return (
    <ArchiveSection title={t('archive.restore')} testId="archive-restore">
      <p className="muted">{t('archive.restoreWhat')}</p>
      <SectionFailure failure={section.failure} onDismiss={section.dismiss} />
      <TaskEnded
        task={restore}
        succeeded={(output) => <Restored output={output} onUse={() => void section.ask('archive.choose', {})} />}
      />
      {isUnderWay(restore) ? (
        <TaskProgress key={restore.id} task={restore} />
      ) : (
        <div className="archive-acts">
          <Button onClick={() => start('file')} data-testid="archive-restore-file">
            {t('archive.restoreFile')}
          </Button>
          <Button onClick={() => start('folder')} data-testid="archive-restore-folder">
            {t('archive.restoreFolder')}
          </Button>
        </div>
      )}
    </ArchiveSection>
  )
}
