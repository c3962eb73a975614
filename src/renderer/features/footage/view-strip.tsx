import { type KeyboardEvent, useEffect, useRef } from 'react'
import { formatClock } from '../../../domain/media/presentation-time.ts'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { shortClock } from '../../i18n/show-facts.ts'
import { t } from '../../i18n/translate.ts'
import type { ShownView } from './arrange-things.ts'
import { FramePicture } from './frame-picture.tsx'

interface ViewStripProps {
  readonly id: string
  readonly source: string
  readonly views: readonly ShownView[]
  readonly shown: number
  /** The label of the exhibit that a view is, by its ordinal. */
  readonly labelOf: (ordinal: number) => string | undefined
  readonly onChoose: (ordinal: number) => void
  readonly onClose: () => void
}

/** The views of one thing, side by side: left and right go along, Space takes one, Esc closes. */
export const ViewStrip = ({ id, source, views, shown, labelOf, onChoose, onClose }: ViewStripProps) => {
  const list = useRef<HTMLDivElement>(null)
  const buttons = (): readonly HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])]
  useEffect(() => {
    list.current?.querySelector<HTMLButtonElement>('[aria-pressed=true]')?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
    const forward = list.current?.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight'
    const by = event.key === forward ? 1 : /^Arrow(Left|Right)$/.test(event.key) ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const all = buttons()
    const at = all.indexOf(document.activeElement as HTMLButtonElement)
    all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll its content sideways
    <div
      ref={list}
      id={id}
      className="view-strip"
      role="group"
      aria-label={t('views.strip')}
      onKeyDown={onKeyDown}
      data-testid="view-strip"
    >
      {views.map((view) => {
        const label = labelOf(view.ordinal)
        return (
          <button
            type="button"
            key={view.ordinal}
            className="view"
            aria-pressed={view.ordinal === shown}
            onClick={() => onChoose(view.ordinal)}
          >
            <FramePicture source={source} view={view} alt={t('views.alt', { time: formatClock(view.seconds) })} />
            <span className="view-words">
              <span className="clock">{shortClock(view.seconds)}</span>
              {view.ordinal === shown && <span className="tag">{t('views.shown')}</span>}
              {label && <span className="tag tag-ok">{t('candidate.added', { label })}</span>}
            </span>
            {view.reason && <span className="view-reason">{sayPhrase(view.reason)}</span>}
          </button>
        )
      })}
    </div>
  )
}
