import type Konva from 'konva'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useState } from 'react'
import { Image, Layer, Shape, Stage } from 'react-konva'
import type { PictureArea } from '../../../domain/evidence/annotation.ts'
import { plural, t } from '../../i18n/translate.ts'
import { type Extent, type PictureView, placePicture, wheelFactor, zoomBy } from '../../ui/picture-view.ts'
import type { Tool } from './editor-keys.ts'
import { type EditorAction, type EditorState, selectedOf } from './editor-state.ts'
import type { DrawingStyle } from './new-operation.ts'
import { wordsBeside } from './operation-words.ts'
import { paintConcealment, paintCrop, readFrom } from './paint-concealment.ts'
import { paintOperation } from './paint-operation.ts'
import { paintSelection, paintSuggested } from './paint-selection.ts'
import { useStagePointer } from './use-stage-pointer.ts'

interface AnnotateStageProps {
  readonly stage: RefObject<HTMLDivElement | null>
  readonly extent: Extent | null
  readonly bitmap: ImageBitmap
  readonly state: EditorState
  readonly dispatch: (action: EditorAction) => void
  readonly tool: Tool
  readonly style: DrawingStyle
  /** Areas that may be worth covering; drawn as outlines, and in no file. */
  readonly suggested: readonly PictureArea[]
  readonly view: PictureView
  readonly onView: (view: PictureView) => void
  readonly onDrawn: () => void
}

/** The other operation that Tab goes to; null past the last one, where Tab leaves the picture. */
const besideSelected = ({ operations, selected }: EditorState, by: 1 | -1): string | null => {
  const place = operations.findIndex(({ id }) => id === selected)
  const next = place < 0 ? (by === 1 ? 0 : operations.length - 1) : place + by
  return operations[next]?.id ?? null
}

/** The picture with what is drawn on it. Everything that can be done here can be done in the panel beside it, too. */
export const AnnotateStage = (props: AnnotateStageProps) => {
  const { stage, extent, bitmap, state, dispatch, tool, style, suggested, view, onView, onDrawn } = props
  const [space, setSpace] = useState(false)
  const pointer = useStagePointer({ state, dispatch, tool, style, view, onView, extent, panning: space, onDrawn })
  const read = useMemo(() => readFrom(bitmap), [bitmap])
  const { size, operations } = state
  const selected = selectedOf(state)

  useEffect(() => {
    const element = stage.current
    if (!element || !extent) return
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      const at = { x: event.clientX - left, y: event.clientY - top }
      onView(zoomBy(view, wheelFactor(event.deltaY), at, extent, size))
    }
    // React listens to the wheel passively, which lets the page scroll as well.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [stage, extent, view, onView, size])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === ' ') {
      event.preventDefault()
      setSpace(true)
    }
    if (event.key !== 'Tab') return
    const next = besideSelected(state, event.shiftKey ? -1 : 1)
    dispatch({ type: 'select', id: next })
    if (next !== null) event.preventDefault()
  }

  const lies = extent && placePicture(view, extent, size)
  const look = space ? (pointer.grabbing ? 'grabbing' : 'grab') : tool === 'select' ? 'default' : 'crosshair'
  return (
    <div
      ref={stage}
      className="annotate-stage"
      dir="ltr"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture takes keys: Tab, arrows, the tools
      tabIndex={0}
      aria-label={t('annotate.stage')}
      aria-describedby="annotate-stage-hint"
      data-testid="annotate-stage"
      data-moves-annotation
      style={{ cursor: look }}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.key === ' ' && setSpace(false)}
      onBlur={() => setSpace(false)}
      {...pointer.handlers}
    >
      <span id="annotate-stage-hint" className="unseen">
        {plural('annotate.stageHint', operations.length)}
      </span>
      {lies && (
        <Stage width={extent.width} height={extent.height} listening={false} aria-hidden="true">
          <Layer x={lies.x} y={lies.y} scaleX={lies.scale} scaleY={lies.scale} imageSmoothingEnabled={lies.scale < 2}>
            <Image image={bitmap} width={size.width} height={size.height} />
          </Layer>
          <Layer x={lies.x} y={lies.y} scaleX={lies.scale} scaleY={lies.scale}>
            <Shape
              sceneFunc={(context: Konva.Context) => {
                const canvas = context._context
                paintConcealment(canvas, operations, size, read)
                for (const one of operations) paintOperation(canvas, one, size, wordsBeside(one, operations, size))
                paintCrop(canvas, operations, size, 1 / lies.scale)
                paintSuggested(canvas, suggested, 1 / lies.scale)
                if (selected) paintSelection(canvas, selected, size, 1 / lies.scale)
              }}
            />
          </Layer>
        </Stage>
      )}
    </div>
  )
}
