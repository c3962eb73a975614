import { type StepMark, type TakeStep, takeSteps } from '../../../domain/evidence/take.ts'
import { shortClock } from '../../i18n/show-facts.ts'
import { t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'

interface CoachProps {
  readonly steps: readonly StepMark[]
  /** Null while nothing is recorded: then the list is there to be read. */
  readonly onToggle: ((step: TakeStep) => void) | null
}

/** What to show, in the order in which it is shown best; a step is ticked when it was shown. */
export const Coach = ({ steps, onToggle }: CoachProps) => {
  const next = takeSteps.find((step) => !steps.some((mark) => mark.step === step))
  return (
    <section className="record-coach" aria-labelledby="record-coach-title">
      <h3 id="record-coach-title">{t('record.coach')}</h3>
      <ol>
        {takeSteps.map((step, index) => {
          const mark = steps.find((one) => one.step === step)
          return (
            <li key={step}>
              <button
                type="button"
                className="record-step"
                aria-pressed={mark !== undefined}
                aria-current={onToggle && step === next ? 'step' : undefined}
                aria-keyshortcuts={String(index + 1)}
                disabled={!onToggle}
                onClick={() => onToggle?.(step)}
                data-testid={`record-step-${step}`}
              >
                <span className="record-step-mark" aria-hidden="true">
                  {mark ? <Icon name="check" /> : index + 1}
                </span>
                <span className="record-step-words">
                  <span className="record-step-name">{t(`record.step.${step}`)}</span>
                  <span className="small">{t(`record.stepHint.${step}`)}</span>
                </span>
                {mark && <span className="clock small">{shortClock(mark.seconds)}</span>}
              </button>
            </li>
          )
        })}
      </ol>
      <p className="small muted">{t(onToggle ? 'record.coachKeys' : 'record.coachBefore')}</p>
    </section>
  )
}
