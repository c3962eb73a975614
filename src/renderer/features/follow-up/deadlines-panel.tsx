import type { ReactNode } from 'react'
import type { DeadlineView } from '../../../contract/case-view.ts'
import { mayBeMissed } from '../../../domain/dispute/deadline.ts'
import { t } from '../../i18n/translate.ts'
import { DeadlineRow } from './deadline-row.tsx'

interface DeadlinesPanelProps {
  readonly deadlines: readonly DeadlineView[]
  readonly zone: string
  readonly hasPlatform: boolean
  /** What can be done with the dates. */
  readonly children: ReactNode
}

/** What the buyer must not miss stands open; what only concerns others, or cannot begin yet, is folded away. */
const isOwn = (deadline: DeadlineView): boolean =>
  mayBeMissed(deadline) && deadline.state !== 'unknown-span' && deadline.state !== 'not-started'

const isRunning = ({ dueAt, state }: DeadlineView): boolean => dueAt !== null && state !== 'met'

export const DeadlinesPanel = ({ deadlines, zone, hasPlatform, children }: DeadlinesPanelProps) => {
  const first = deadlines.filter((deadline) => isOwn(deadline) || isRunning(deadline))
  const others = deadlines.filter((deadline) => !first.includes(deadline))
  return (
    <section className="card panel" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{t('follow.deadlines')}</h2>
      <p className="small muted">{t('follow.deadlinesIntro')}</p>
      {!hasPlatform && <p>{t('follow.noPlatform')}</p>}
      <ul className="deadline-list">
        {first.map((deadline) => (
          <DeadlineRow key={deadline.id} deadline={deadline} zone={zone} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="more">
          <summary>{t('follow.others')}</summary>
          <ul className="deadline-list">
            {others.map((deadline) => (
              <DeadlineRow key={deadline.id} deadline={deadline} zone={zone} />
            ))}
          </ul>
        </details>
      )}
      {first.some(({ dueAt }) => dueAt !== null) && children}
    </section>
  )
}
