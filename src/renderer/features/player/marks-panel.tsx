import { useEffect, useRef, useState } from 'react'
import type { MarkView } from '../../../contract/marks-requests.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { plural, t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import type { FilmState, Transport } from './transport.ts'
import { useFilmState } from './use-film-state.ts'
import type { Marks } from './use-marks.ts'

interface MarkRowProps {
  readonly mark: MarkView
  readonly isHere: boolean
  /** The file's name where the mark stands on another recording than the open one. */
  readonly file: string | null
  readonly wantsNote: boolean
  readonly onGo: () => void
  readonly onNote: (note: string) => void
  readonly onRemove: () => void
}

const MarkRow = ({ mark, isHere, file, wantsNote, onGo, onNote, onRemove }: MarkRowProps) => {
  const [note, setNote] = useState(mark.note)
  const field = useRef<HTMLInputElement>(null)
  const time = formatClock(mark.seconds)
  useEffect(() => setNote(mark.note), [mark.note])
  useEffect(() => {
    if (wantsNote) field.current?.focus()
  }, [wantsNote])
  const keep = (): void => {
    if (note !== mark.note) onNote(note)
  }
  return (
    <li className="mark-row" aria-current={isHere ? 'true' : undefined}>
      <button type="button" className="mark-time clock" aria-label={t('marks.go', { time })} onClick={onGo}>
        {time}
      </button>
      <input
        ref={field}
        className="input mark-note"
        value={note}
        maxLength={500}
        placeholder={t('marks.notePlace')}
        aria-label={t('marks.note', { time })}
        onChange={(event) => setNote(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setNote(mark.note)
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.stopPropagation()
          event.currentTarget.closest<HTMLElement>('[data-testid="film"]')?.focus()
        }}
      />
      <IconButton icon="close" name={t('marks.remove', { time })} className="mark-remove" onClick={onRemove} />
      {file !== null && <p className="mark-file small muted">{file}</p>}
    </li>
  )
}

const ordinalOf = ({ ordinal }: FilmState) => ordinal

interface MarksPanelProps {
  readonly marks: Marks
  readonly transport: Transport
  readonly source: string
  readonly nameOf: (source: string) => string
  /** The ordinal whose mark was just made to be written on. */
  readonly writing: number | null
  readonly onGo: (mark: MarkView) => void
}

/** Every mark of the order: a click jumps to it, its note can be changed, one that was removed can be put back. */
export const MarksPanel = ({ marks, transport, source, nameOf, writing, onGo }: MarksPanelProps) => {
  const ordinal = useFilmState(transport, ordinalOf)
  return (
    <section className="player-marks" aria-labelledby="marks-title">
      <h3 id="marks-title">{marks.all.length === 0 ? t('marks.title') : plural('marks', marks.all.length)}</h3>
      {marks.all.length === 0 && <p className="small muted">{t('marks.none')}</p>}
      <ul className="mark-list" data-testid="marks">
        {marks.all.map((mark) => (
          <MarkRow
            key={`${mark.source}/${mark.ordinal}`}
            mark={mark}
            isHere={mark.source === source && mark.ordinal === ordinal}
            file={mark.source === source ? null : nameOf(mark.source)}
            wantsNote={mark.source === source && mark.ordinal === writing}
            onGo={() => onGo(mark)}
            onNote={(note) => void marks.put({ ...mark, note })}
            onRemove={() => void marks.remove(mark)}
          />
        ))}
      </ul>
      <div role="status">
        {marks.removed && (
          <p className="mark-removed small">
            {t('marks.removed', { time: formatClock(marks.removed.seconds) })}
            <Button look="quiet" onClick={() => void marks.putBack()} data-testid="mark-undo">
              {t('marks.undo')}
            </Button>
          </p>
        )}
      </div>
    </section>
  )
}
