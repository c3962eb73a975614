import { useState } from 'react'
import { useAsk } from '../../data/ask.tsx'
import { showBytes } from '../../i18n/show-facts.ts'
import { lookUp, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import type { ArchiveTask } from './archive-tasks.ts'

/** Phases that count bytes; all others count things, which say little by themselves. */
const inBytes: ReadonlySet<string> = new Set(['backing-up', 'reading-back'])

/** A task of the archive under way, with the way to stop it. */
export const TaskProgress = ({ task }: { readonly task: ArchiveTask }) => {
  const ask = useAsk()
  const [stopping, setStopping] = useState(false)
  const { kind, state } = task
  const progress = state.status === 'running' ? state.progress : null
  const name = t(`archive.task.${kind}`)
  const words = progress ? lookUp('phase', progress.phase) : t('job.starting')
  const { done = 0, total } = progress ?? {}
  return (
    <div className="archive-task" data-testid={`archive-task-${kind}`}>
      <p role="status">
        <strong>{name}</strong> <span className="muted">{words}</span>
      </p>
      {progress && inBytes.has(progress.phase) && total !== undefined && (
        <p className="small muted clock">{t('archive.bytesOf', { done: showBytes(done), total: showBytes(total) })}</p>
      )}
      <ProgressBar name={name} done={done} total={total} />
      <Button
        icon="close"
        disabled={stopping}
        onClick={() => {
          setStopping(true)
          void ask('archive.stop', { jobId: task.id })
        }}
      >
        {t(stopping ? 'job.stopping' : 'job.cancel')}
      </Button>
    </div>
  )
}
