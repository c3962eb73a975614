import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { t } from '../../i18n/translate.ts'

interface CompareDividerProps {
  /** 0 to 100, from the left. */
  readonly percent: number
  readonly onMove: (percent: number) => void
}

const clamp = (percent: number): number => Math.min(100, Math.max(0, percent))

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
}

/** The line between two pictures that lie on each other; it is dragged, or moved by the keys of a slider. */
export const CompareDivider = ({ percent, onMove }: CompareDividerProps) => {
  const dragging = useRef(false)
  const follow = ({ clientX, currentTarget }: PointerEvent<HTMLElement>): void => {
    const room = currentTarget.parentElement?.getBoundingClientRect()
    if (room && room.width > 0) onMove(clamp(((clientX - room.left) / room.width) * 100))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = keySteps[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(clamp(Math.round(percent) + step * (event.shiftKey ? 10 : 1)))
  }
  return (
    <div
      className="compare-divider"
      role="slider"
      tabIndex={0}
      aria-label={t('compare.divider')}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
      aria-valuetext={t('compare.dividerAt', { percent: Math.round(percent) })}
      data-testid="compare-divider"
      style={{ insetInlineStart: `${percent}%` }}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        dragging.current = true
      }}
      onPointerMove={(event) => dragging.current && follow(event)}
      onPointerUp={() => {
        dragging.current = false
      }}
      onPointerCancel={() => {
        dragging.current = false
      }}
      onKeyDown={onKeyDown}
    >
      <span className="compare-grip" aria-hidden="true" />
    </div>
  )
}
