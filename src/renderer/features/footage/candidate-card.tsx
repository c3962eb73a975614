import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { CandidateView, ExhibitView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

interface CandidateCardProps {
  readonly candidate: CandidateView
  /** The exhibit that this frame already is. */
  readonly exhibit: ExhibitView | undefined
  readonly pending: boolean
  readonly scanning: boolean
  readonly onAdd: () => void
  readonly onWithdraw: (exhibit: ExhibitView) => void
}

/** The picture and its facts; the picture itself adds the frame too, as the larger thing to hit. */
export const CandidateCard = ({ candidate, exhibit, pending, scanning, onAdd, onWithdraw }: CandidateCardProps) => {
  const time = formatClock(candidate.seconds)
  const kind = t(`kind.${candidate.kind}`)
  const canAdd = !exhibit && !pending
  return (
    <article className={exhibit ? 'card candidate candidate-taken' : 'card candidate'} data-testid="candidate-card">
      {/* The button below says the same to the keyboard and to screen readers, so the picture stays out of their way. */}
      <button type="button" className="candidate-picture" tabIndex={-1} disabled={!canAdd} onClick={onAdd}>
        <img src={evidenceUrl(candidate.thumbnail)} alt={t('candidate.alt', { time, kind })} />
        {exhibit && (
          <span className="tag tag-ok candidate-badge">{t('candidate.added', { label: exhibit.label })}</span>
        )}
      </button>
      <div className="candidate-words">
        <p className="candidate-head">
          <span className="clock">{time}</span>
          <span className="tag">{kind}</span>
        </p>
        {candidate.codes.map(({ format, text }) => (
          <p key={`${format}/${text}`} className="mono">
            {t('code.read', { format, text })}
          </p>
        ))}
        <ul className="candidate-reasons">
          {candidate.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      {/* One button in three states, never disabled: who presses it by keyboard must not lose the place. */}
      {exhibit ? (
        <Button
          className="candidate-act"
          icon="close"
          aria-label={t('candidate.removeLabel', { label: exhibit.label })}
          onClick={() => onWithdraw(exhibit)}
        >
          {t('candidate.remove')}
        </Button>
      ) : (
        <Button
          className="candidate-act"
          {...(pending ? {} : { icon: 'add' as const })}
          aria-disabled={pending}
          aria-label={pending ? undefined : t('candidate.addAt', { time })}
          onClick={pending ? undefined : onAdd}
          data-testid="candidate-add"
        >
          {pending ? t(scanning ? 'candidate.addingLater' : 'candidate.adding') : t('candidate.add')}
        </Button>
      )}
    </article>
  )
}
