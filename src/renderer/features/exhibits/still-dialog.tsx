import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { ExhibitView } from '../../../contract/view.ts'
import { shownLine } from '../../../domain/kernel/shown-text.ts'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { useDragOut } from '../../data/hand-out.ts'
import { t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { AnnotatedSwitch, useShownPicture } from './shown-picture.tsx'
import { StillCopies } from './still-copies.tsx'

interface StillDialogProps {
  readonly orderId: string
  readonly exhibits: readonly ExhibitView[]
  /** The exhibit on show; null closes the dialog. */
  readonly shown: string | null
  readonly onShow: (id: string | null) => void
  readonly onTell: (message: string) => void
}

interface StillContentsProps {
  readonly orderId: string
  readonly exhibit: ExhibitView
  readonly place: number
  readonly count: number
  readonly fit: boolean
  readonly onFit: (fit: boolean) => void
  readonly onGo: (by: number) => void
  readonly onTell: (message: string) => void
  readonly onClose: () => void
}

const StillContents = (props: StillContentsProps) => {
  const { orderId, exhibit, place, count, fit, onFit, onGo, onTell, onClose } = props
  const shown = useShownPicture(orderId, exhibit)
  const dragOut = useDragOut()
  const picture = useRef<HTMLImageElement>(null)
  const still = { orderId, exhibitId: exhibit.id, unannotated: shown.plain }
  return (
    <>
      <header className="still-head">
        <h2 id="still-title">{t('exhibit.label', { label: exhibit.label })}</h2>
        {exhibit.seconds !== null && <span className="clock">{formatClock(exhibit.seconds)}</span>}
        <span className="still-caption">{shownLine(exhibit.caption)}</span>
        <AnnotatedSwitch exhibit={exhibit} shown={shown} />
        <span className="muted small">{t('still.position', { place: place + 1, count })}</span>
        <IconButton icon="back" name={t('still.previous')} disabled={place === 0} onClick={() => onGo(-1)} />
        <IconButton icon="forward" name={t('still.next')} disabled={place === count - 1} onClick={() => onGo(1)} />
        <Button icon="look" aria-pressed={!fit} onClick={() => onFit(!fit)}>
          {t(fit ? 'still.actual' : 'still.fit')}
        </Button>
        <StillCopies picture={picture} still={still} onTell={onTell} />
        <Button icon="close" onClick={onClose}>
          {t('still.close')}
        </Button>
      </header>
      <div className={fit ? 'still-room' : 'still-room still-full'} tabIndex={fit ? -1 : 0}>
        <img
          ref={picture}
          key={exhibit.id}
          src={evidenceUrl(shown.asset)}
          alt={shown.alt}
          {...dragOut({ kind: 'still', ...still })}
        />
      </div>
    </>
  )
}

/** One still at full size. Esc closes (the element's own behaviour), the arrow keys go to the next. */
export const StillDialog = ({ orderId, exhibits, shown, onShow, onTell }: StillDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [fit, setFit] = useState(true)
  const place = exhibits.findIndex(({ id }) => id === shown)
  const exhibit = exhibits[place]
  useEffect(() => {
    if (exhibit && !dialog.current?.open) dialog.current?.showModal()
    if (!exhibit && dialog.current?.open) dialog.current.close()
  }, [exhibit])
  const go = (by: number): void => {
    const next = exhibits[place + by]
    if (next) onShow(next.id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!fit && event.target instanceof HTMLElement && event.target.classList.contains('still-room')) return
    if (event.key === 'ArrowRight') go(1)
    if (event.key === 'ArrowLeft') go(-1)
  }
  return (
    <dialog
      ref={dialog}
      className="still"
      onClose={() => onShow(null)}
      onKeyDown={onKeyDown}
      data-testid="still-view"
      aria-labelledby="still-title"
    >
      {exhibit && (
        <StillContents
          orderId={orderId}
          exhibit={exhibit}
          place={place}
          count={exhibits.length}
          fit={fit}
          onFit={setFit}
          onGo={go}
          onTell={onTell}
          onClose={() => onShow(null)}
        />
      )}
    </dialog>
  )
}
