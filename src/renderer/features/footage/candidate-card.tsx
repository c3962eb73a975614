import { useId, useRef, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { ExhibitView, FrameView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { exhibitAt } from './arrange-things.ts'
import { CandidateReading } from './candidate-reading.tsx'
import { type Thing, viewsOf } from './things.ts'
import { type FilmPlace, TimeButton } from './time-button.tsx'
import { ViewStrip } from './view-strip.tsx'

interface CandidateCardProps {
  readonly thing: Thing
  /** The view that stands for it. */
  readonly view: FrameView
  readonly exhibits: readonly ExhibitView[]
  readonly pending: boolean
  readonly scanning: boolean
  readonly onAdd: () => void
  readonly onWithdraw: (exhibit: ExhibitView) => void
  readonly onChoose: (view: FrameView) => void
  readonly onFilm: (place: FilmPlace) => void
  readonly onTell: (message: string) => void
}

/** One thing: its picture, what was read from it and why it is shown. The picture adds it too, as more to hit. */
export const CandidateCard = (props: CandidateCardProps) => {
  const { thing, view, exhibits, pending, scanning, onAdd, onWithdraw, onChoose, onFilm, onTell } = props
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const stripId = useId()
  const { candidate } = thing
  const views = viewsOf(thing)
  const { source } = candidate
  const exhibit = exhibitAt(exhibits, { source, ordinal: view.ordinal })
  const time = formatClock(view.seconds)
  const kind = t(`kind.${candidate.kind}`)
  const canAdd = !exhibit && !pending
  const isLead = view.ordinal === candidate.ordinal
  const reasons = isLead ? candidate.reasons : [view.reason].filter(Boolean)
  return (
    <article className={exhibit ? 'card candidate candidate-taken' : 'card candidate'} data-testid="candidate-card">
      {/* The button below says the same to the keyboard and to screen readers, so the picture stays out of their way. */}
      <button type="button" className="candidate-picture" tabIndex={-1} disabled={!canAdd} onClick={onAdd}>
        <img src={evidenceUrl(view.thumbnail)} alt={t('candidate.alt', { time, kind })} />
        {exhibit && (
          <span className="tag tag-ok candidate-badge">{t('candidate.added', { label: exhibit.label })}</span>
        )}
      </button>
      <div className="candidate-words">
        <p className="candidate-head">
          <TimeButton source={source} seconds={view.seconds} onShow={onFilm} />
          <span className="tag">{kind}</span>
        </p>
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
            aria-controls={stripId}
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
