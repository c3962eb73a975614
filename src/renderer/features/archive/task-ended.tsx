import type { ReactNode } from 'react'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { type ArchiveTask, dismissTask } from './archive-tasks.ts'

interface TaskEndedProps {
  readonly task: ArchiveTask | undefined
  /** What is said of its result; null where another part of the section says it. */
  readonly succeeded: (output: unknown) => ReactNode
}

/** How the last task of a kind ended. */
export const TaskEnded = ({ task, succeeded }: TaskEndedProps) => {
  if (!task) return null
  const { kind, state } = task
  const dismiss = { name: t('notice.dismiss'), run: () => dismissTask(kind) }
  if (state.status === 'succeeded') return succeeded(state.output)
  if (state.status === 'cancelled') return <Banner tone="warn" title={t(`archive.stopped.${kind}`)} dismiss={dismiss} />
  if (state.status === 'failed')
    return (
      <Banner tone="bad" title={t(`archive.failed.${kind}`)} dismiss={dismiss} testId={`archive-failed-${kind}`}>
        <p>{sayPhrase(state.failure.message)}</p>
        {state.failure.detail && (
          <details className="more">
            <summary>{t('notice.details')}</summary>
            <p className="mono failure-detail">{state.failure.detail}</p>
          </details>
        )}
      </Banner>
    )
  return null
}
