import { useId, useRef, useState } from 'react'
import type { ExhibitView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { exhibitAt, type ShownView } from './arrange-things.ts'
import { CandidateReading } from './candidate-reading.tsx'
import type { CardStanding } from './card-focus.ts'
import { FramePicture } from './frame-picture.tsx'
import { type Thing, viewsOf } from './things.ts'
import { type FilmPlace, TimeButton } from './time-button.tsx'
import { ViewStrip } from './view-strip.tsx'

interface CandidateCardProps {
  readonly thing: Thing
  /** The view that stands for it. */
  readonly view: ShownView
  readonly standing: CardStanding
  readonly exhibits: readonly ExhibitView[]
  readonly scanning: boolean
  readonly onAdd: () => void
  readonly onWithdraw: (exhibit: ExhibitView) => void
  readonly onPutAway: () => void
  readonly onBringBack: () => void
  readonly onChoose: (ordinal: number) => void
  /** Shows the frame so many after the one on show. */
  readonly onStep: (by: number) => void
  readonly onFilm: (place: FilmPlace) => void
  readonly onTell: (message: string) => void
}

type ActProps = Pick<
  CandidateCardProps,
  'standing' | 'scanning' | 'onAdd' | 'onWithdraw' | 'onPutAway' | 'onBringBack'
> & { readonly exhibit: ExhibitView | undefined; readonly time: string }

/** One button in all standings, never disabled: who presses it by keyboard must not lose the place. */
const MainAct = ({ standing, exhibit, time, scanning, onAdd, onWithdraw, onBringBack }: ActProps) => {
  if (exhibit)
    return (
      <Button
        className="candidate-act"
        icon="close"
        aria-label={t('candidate.removeLabel', { label: exhibit.label })}
        onClick={() => onWithdraw(exhibit)}
      >
        {t('candidate.remove')}
      </Button>
    )
  if (standing === 'away')
    return (
      <Button
        className="candidate-act"
        icon="undo"
        aria-label={t('candidate.bringBackAt', { time })}
        onClick={onBringBack}
        data-testid="candidate-bring-back"
      >
        {t('candidate.bringBack')}
      </Button>
    )
  const pending = standing === 'pending'
  return (
    <Button
      className="candidate-act"
      {...(pending ? {} : { icon: 'add' as const })}
      aria-disabled={pending}
      aria-label={pending ? undefined : t('candidate.addAt', { time })}
      aria-keyshortcuts="A"
      onClick={pending ? undefined : onAdd}
      data-testid="candidate-add"
    >
      {pending ? t(scanning ? 'candidate.addingLater' : 'candidate.adding') : t('candidate.add')}
    </Button>
  )
}

const Acts = (props: ActProps) => (
  <div className="candidate-acts">
    <MainAct {...props} />
    {props.standing === 'open' && (
      <IconButton
        icon="close"
        name={t('candidate.putAwayAt', { time: props.time })}
        aria-keyshortcuts="X"
        onClick={props.onPutAway}
        data-testid="candidate-put-away"
      />
    )}
  </div>
)

/** One thing: its picture, what was read from it and why it is shown. The picture adds it too, as more to hit. */
export const CandidateCard = (props: CandidateCardProps) => {
  const { thing, view, standing, exhibits, onAdd, onChoose, onStep, onFilm, onTell } = props
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const stripId = useId()
  const { candidate } = thing
  const { source } = candidate
  const own: readonly ShownView[] = viewsOf(thing)
  const views = own.some(({ ordinal }) => ordinal === view.ordinal) ? own : [...own, view]
  const exhibit = exhibitAt(exhibits, { source, ordinal: view.ordinal })
  const time = formatClock(view.seconds)
  const kind = t(`kind.${candidate.kind}`)
  const isLead = view.ordinal === candidate.ordinal
  const reasons = isLead ? candidate.reasons.map(sayPhrase) : [sayPhrase(view.reason) || t('candidate.ownChoice')]
  return (
    <article
      className={exhibit ? 'card candidate candidate-taken' : 'card candidate'}
      data-testid="candidate-card"
      data-thing={thing.key}
      data-standing={standing}
      aria-label={t('candidate.alt', { time, kind })}
    >
      {/* The button below says the same to the keyboard and to screen readers, so the picture stays out of their way. */}
      <button
        type="button"
        className="candidate-picture"
        tabIndex={-1}
        disabled={standing !== 'open'}
        onClick={onAdd}
        data-ordinal={view.ordinal}
      >
        <FramePicture source={source} view={view} alt={t('candidate.alt', { time, kind })} />
        {exhibit && (
          <span className="tag tag-ok candidate-badge">{t('candidate.added', { label: exhibit.label })}</span>
        )}
      </button>
      <div className="candidate-words">
        <div className="candidate-head">
          <fieldset className="frame-steps">
            <legend className="unseen">{t('candidate.frame')}</legend>
            <IconButton
              icon="back"
              name={t('candidateKey.previous')}
              aria-keyshortcuts="["
              onClick={() => onStep(-1)}
              data-testid="frame-before"
            />
            <TimeButton source={source} seconds={view.seconds} exact={!isLead} onShow={onFilm} />
            <IconButton
              icon="forward"
              name={t('candidateKey.next')}
              aria-keyshortcuts="]"
              onClick={() => onStep(1)}
              data-testid="frame-after"
            />
          </fieldset>
          <span className="tag">{kind}</span>
        </div>
        <Acts {...props} exhibit={exhibit} time={time} />
        <CandidateReading
          codes={candidate.codes}
          text={candidate.text.map((line) => line.text)}
          reasons={reasons}
          elsewhere={!isLead}
          onTell={onTell}
        />
        {views.length > 1 && (
          <button
            ref={opener}
            type="button"
            className="views-opener"
            aria-expanded={open}
            aria-controls={open ? stripId : undefined}
            aria-keyshortcuts="V"
            onClick={() => setOpen(!open)}
            data-testid="views-opener"
          >
            {plural('views', views.length - 1)}
          </button>
        )}
      </div>
      {open && views.length > 1 && (
        <ViewStrip
          id={stripId}
          source={source}
          views={views}
          shown={view.ordinal}
          labelOf={(ordinal) => exhibitAt(exhibits, { source, ordinal })?.label}
          onChoose={onChoose}
          onClose={() => {
            setOpen(false)
            opener.current?.focus()
          }}
        />
      )}
    </article>
  )
}
