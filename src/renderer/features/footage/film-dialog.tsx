import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { RequestOutput } from '../../../contract/requests.ts'
import type { OriginalView } from '../../../contract/view.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import type { FrameName } from './things.ts'
import type { FilmPlace } from './time-button.tsx'

export type ShownFrame = RequestOutput<'recording.frame-at'>

interface FilmDialogProps {
  /** Where to open the film; null closes it. */
  readonly place: FilmPlace | null
  readonly original: OriginalView | undefined
  /** The exhibit that a frame is, by its label, or that it is about to be. */
  readonly stateOf: (frame: FrameName) => { readonly label: string | null; readonly pending: boolean }
  readonly onFrameAt: (source: string, seconds: number, step: number) => Promise<ShownFrame | null>
  readonly onAdd: (frame: FrameName & { readonly seconds: number }) => void
  readonly onClose: () => void
}

/** The middle of a frame: a player that is sent to its edge may show the one before. */
const middleOf = ({ seconds, until }: ShownFrame): number => (seconds + until) / 2

/** The recording itself, frame by frame. Which frame is which is asked of the table of frames, never of the player. */
export const FilmDialog = ({ place, original, stateOf, onFrameAt, onAdd, onClose }: FilmDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const player = useRef<HTMLVideoElement>(null)
  const [frame, setFrame] = useState<ShownFrame | null>(null)
  const [unplayable, setUnplayable] = useState(false)
  const source = place?.source
  useEffect(() => {
    if (place && !dialog.current?.open) dialog.current?.showModal()
    if (!place && dialog.current?.open) dialog.current.close()
    setFrame(null)
    setUnplayable(false)
  }, [place])

  const show = async (seconds: number, step: number, seek: boolean): Promise<void> => {
    if (source === undefined) return
    const next = await onFrameAt(source, Math.max(0, seconds), step)
    if (!next) return
    setFrame(next)
    if (seek && player.current) player.current.currentTime = middleOf(next)
  }
  const step = (by: number): void => {
    player.current?.pause()
    void show(frame ? middleOf(frame) : (player.current?.currentTime ?? 0), by, true)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    event.preventDefault()
    step(event.key === 'ArrowRight' ? 1 : -1)
  }
  const name = frame && source !== undefined ? { source, ordinal: frame.ordinal } : null
  const state = name ? stateOf(name) : { label: null, pending: false }
  return (
    <dialog
      ref={dialog}
      className="film"
      onClose={onClose}
      onKeyDown={onKeyDown}
      aria-labelledby="film-title"
      data-testid="film"
    >
      {place && (
        <>
          <header className="film-head">
            <h2 id="film-title">{original?.name ?? t('exhibit.unknownSource')}</h2>
            <p className="clock" data-testid="film-time" role="status">
              {frame && t('film.frame', { time: formatClock(frame.seconds), ordinal: frame.ordinal })}
            </p>
            <Button icon="close" onClick={onClose}>
              {t('still.close')}
            </Button>
          </header>
          {/* biome-ignore lint/a11y/useMediaCaption: a user's own recording has no captions */}
          <video
            ref={player}
            src={evidenceUrl(place.source)}
            controls
            preload="auto"
            hidden={unplayable}
            onLoadedMetadata={() => void show(place.seconds, 0, true)}
            onPlay={() => setFrame(null)}
            onSeeked={({ currentTarget }) => {
              if (currentTarget.paused) void show(currentTarget.currentTime, 0, false)
            }}
            onPause={({ currentTarget }) => void show(currentTarget.currentTime, 0, true)}
            onError={() => setUnplayable(true)}
          />
          {unplayable && <p className="film-unplayable">{t('film.unplayable')}</p>}
          <footer className="film-foot">
            <Button icon="back" onClick={() => step(-1)} disabled={unplayable}>
              {t('film.previous')}
            </Button>
            <Button icon="forward" onClick={() => step(1)} disabled={unplayable} data-testid="film-next">
              {t('film.next')}
            </Button>
            {state.label === null ? (
              <Button
                look="primary"
                icon="add"
                aria-disabled={!name || state.pending}
                onClick={() => name && frame && !state.pending && onAdd({ ...name, seconds: frame.seconds })}
                data-testid="film-add"
              >
                {t(state.pending ? 'candidate.adding' : 'film.add')}
              </Button>
            ) : (
              <span className="tag tag-ok">{t('candidate.added', { label: state.label })}</span>
            )}
          </footer>
        </>
      )}
    </dialog>
  )
}
