import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import { t } from '../../i18n/translate.ts'
import { type Extent, type PictureView, type Place, panBy, wheelFactor, zoomBy } from '../../ui/picture-view.ts'

interface CompareStageProps {
  readonly stage: RefObject<HTMLDivElement | null>
  /** The room that each picture has. */
  readonly extent: Extent | null
  /** The picture by whose edges the view is held. */
  readonly leading: Extent
  readonly view: PictureView
  readonly onView: (view: PictureView) => void
  readonly children: ReactNode
}

const keySteps: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: 60, y: 0 },
  ArrowRight: { x: -60, y: 0 },
  ArrowUp: { x: 0, y: 60 },
  ArrowDown: { x: 0, y: -60 },
}

/** Where the pictures lie: one wheel, one drag and one set of keys move all that is inside. */
export const CompareStage = ({ stage, extent, leading, view, onView, children }: CompareStageProps) => {
  const [grabbing, setGrabbing] = useState(false)
  const from = useRef<Place | null>(null)
  useEffect(() => {
    const element = stage.current
    if (!element || !extent) return
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      const x = (event.clientX - left) % extent.width
      onView(zoomBy(view, wheelFactor(event.deltaY), { x, y: event.clientY - top }, extent, leading))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [stage, extent, leading, view, onView])

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button > 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, y: event.clientY }
    setGrabbing(true)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!from.current || !extent) return
    const by = { x: event.clientX - from.current.x, y: event.clientY - from.current.y }
    from.current = { x: event.clientX, y: event.clientY }
    onView(panBy(view, by, extent, leading))
  }
  const end = (): void => {
    from.current = null
    setGrabbing(false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const by = keySteps[event.key]
    if (!by || !extent || event.target !== event.currentTarget) return
    event.preventDefault()
    onView(panBy(view, by, extent, leading))
  }
  return (
    <div
      ref={stage}
      className="compare-stage"
      dir="ltr"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the pictures
      tabIndex={0}
      aria-label={t('compare.stage')}
      aria-describedby="compare-hint"
      data-testid="compare-stage"
      style={{ cursor: grabbing ? 'grabbing' : 'grab' }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}
