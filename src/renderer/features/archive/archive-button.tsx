import { usePush } from '../../data/ask.tsx'
import { showShare } from '../../i18n/show-facts.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import './archive.css'
import { type ArchiveTask, isUnderWay, noteTask, useArchiveTasks } from './archive-tasks.ts'
import { type ArchiveCare, useArchiveCare } from './use-archive-care.ts'

const taskWords = ({ kind, state }: ArchiveTask): string => {
  const { done = 0, total } = (state.status === 'running' ? state.progress : null) ?? {}
  return t('archive.busy', { task: t(`archive.task.${kind}`), share: showShare(done, total ?? 1) })
}

const stateWords = (care: ArchiveCare | undefined): string => {
  if (!care) return t('archive.open')
  if (care.findings.length > 0) return t('archive.openFindings', { findings: plural('findings', care.findings.length) })
  return t(care.lastCheck ? 'archive.openWell' : 'archive.open')
}

/** How the archive is, in the last row of the window, and the way to it. */
export const ArchiveButton = ({ onOpen }: { readonly onOpen: () => void }) => {
  usePush('archive.task', noteTask)
  const { data } = useArchiveCare()
  const running = Object.values(useArchiveTasks()).find(isUnderWay)
  const bad = data !== undefined && data.findings.length > 0
  return (
    <Button
      look="quiet"
      className={bad ? 'archive-button-bad' : ''}
      onClick={onOpen}
      aria-keyshortcuts="Control+Shift+A"
      data-testid="archive-button"
    >
      {bad && <Icon name="warning" />}
      {!bad && !running && data?.lastCheck && <Icon name="check" />}
      {running ? taskWords(running) : stateWords(data)}
    </Button>
  )
}
