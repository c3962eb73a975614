import type { DeadlineView } from '../../../contract/case-view.ts'
import { showDay } from '../../i18n/show-facts.ts'
import { showMoment } from '../../i18n/show-moment.ts'
import { timerName } from '../../i18n/timer-name.ts'
import { listOf, t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'

interface DeadlineRowProps {
  readonly deadline: DeadlineView
  /** The user's zone. */
  readonly zone: string
}

const tones = {
  'unknown-anchor': 'warn',
  'not-started': 'none',
  'unknown-span': 'warn',
  met: 'ok',
  waiting: 'none',
  open: 'none',
  running: 'none',
  soon: 'warn',
  doubtful: 'warn',
  passed: 'bad',
} as const

const verdictOf = ({ state, dueAt, missing }: DeadlineView, zone: string): string => {
  if (state === 'met') return t('deadline.met')
  if (dueAt === null) {
    if (state === 'unknown-span') return t('deadline.unknownSpan')
    const milestones = listOf(
      missing.map((milestone) => t(`milestone.${milestone}`)),
      'or',
    )
    return t(state === 'not-started' ? 'deadline.not-started' : 'deadline.unknown', { milestones })
  }
  const moment = showMoment(dueAt.earliest, zone)
  if (state === 'running') return t('deadline.on', { moment, zone })
  return state === 'unknown-anchor' || state === 'not-started' || state === 'unknown-span'
    ? moment
    : t(`deadline.${state}`, { moment })
}

const originOf = ({ printed, theirs, source, asOf, confidence }: DeadlineView): string => {
  if (printed) return t('deadline.printed')
  if (theirs || source === null) return t('deadline.theirs')
  const words = t(`confidence.${confidence}`)
  return asOf === null
    ? t('deadline.source', { source, confidence: words })
    : t('deadline.sourceOn', { source, confidence: words, day: /^\d{4}-\d\d-\d\d$/.test(asOf) ? showDay(asOf) : asOf })
}

/** One clock: what it is for, when it ends, in both zones, and where the rule comes from. */
export const DeadlineRow = ({ deadline, zone }: DeadlineRowProps) => {
  const { timer, policyName, actor, state, dueAt, milestone, otherwise, warnings, note } = deadline
  const tone = tones[state]
  const spread = dueAt !== null && dueAt.latest !== dueAt.earliest && state !== 'met'
  return (
    <li className={`deadline deadline-${tone}`} data-testid={`deadline-${deadline.id}`}>
      <div className="deadline-head">
        <p className="deadline-name">{timerName(timer, actor === 'buyer')}</p>
        <p className="small muted">
          {t(`actor.${actor}`)} · {policyName}
        </p>
      </div>
      <p className={`verdict verdict-${tone === 'bad' ? 'warn' : tone}`}>
        {tone !== 'none' && <Icon name={tone === 'ok' ? 'check' : 'warning'} />}
        <span>{verdictOf(deadline, zone)}</span>
      </p>
      {spread && (
        <p className="small">
          {t('deadline.likely', { likely: showMoment(dueAt.likely, zone), latest: showMoment(dueAt.latest, zone) })}
        </p>
      )}
      <details className="more">
        <summary>{originOf(deadline)}</summary>
        <ul className="small muted">
          {dueAt && deadline.zone !== zone && (
            <li>
              {t('deadline.receiverTime', { moment: showMoment(dueAt.earliest, deadline.zone), zone: deadline.zone })}
            </li>
          )}
          {milestone && <li>{t('deadline.counted', { milestone: t(`milestone.${milestone}`) })}</li>}
          {otherwise.map((other) => (
            <li key={`${other.milestone} ${other.at}`}>
              {t('deadline.otherwise', {
                milestone: t(`milestone.${other.milestone}`),
                moment: showMoment(other.at, zone),
              })}
            </li>
          ))}
          {warnings.map((warning) => (
            <li key={warning}>{t(`deadline.${warning}`)}</li>
          ))}
          {note && <li>{note}</li>}
        </ul>
      </details>
    </li>
  )
}
