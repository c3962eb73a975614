import { type PointerEvent, useRef, useState } from 'react'
import type { AnnotationOperation } from '../../../domain/evidence/annotation.ts'
import type { Point } from '../../../domain/kernel/reading.ts'
import type { Extent, PictureView, Place } from '../../ui/picture-view.ts'
import { panBy, pictureAt, placePicture } from '../../ui/picture-view.ts'
import type { Tool } from './editor-keys.ts'
import { type EditorAction, type EditorState, selectedOf } from './editor-state.ts'
import { type DrawingStyle, drawnOperation, isMadeByClick } from './new-operation.ts'
import { dragHandle, type HandleName, handleAt, moveOperation, operationAt } from './operation-geometry.ts'

type Gesture =
  | { readonly kind: 'pan'; readonly at: Place }
  | { readonly kind: 'draw'; readonly id: string; readonly from: Point; readonly at: Place; readonly drawn: boolean }
  | { readonly kind: 'move'; readonly operation: AnnotationOperation; readonly from: Point }
  | { readonly kind: 'handle'; readonly operation: AnnotationOperation; readonly name: HandleName }

interface StagePointer {
  readonly state: EditorState
  readonly dispatch: (action: EditorAction) => void
  readonly tool: Tool
  readonly style: DrawingStyle
  readonly view: PictureView
  readonly onView: (view: PictureView) => void
  readonly extent: Extent | null
  /** Space is held: dragging moves the picture. */
  readonly panning: boolean
  /** Something was drawn to its end. */
  readonly onDrawn: () => void
}

/** How far off in CSS pixels a press may be, and how far a press has to move to be a drag. */
const nearPixels = 8
const dragPixels = 4

/** What the pointer does on the stage: drawing, selecting, moving, resizing, and moving the view. */
export const useStagePointer = ({
  state,
  dispatch,
  tool,
  style,
  view,
  onView,
  extent,
  panning,
  onDrawn,
}: StagePointer) => {
  const gesture = useRef<Gesture | null>(null)
  const [grabbing, setGrabbing] = useState(false)
  const { size, operations } = state

  const placeOf = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Place => {
    const { left, top } = currentTarget.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }

  const begin = (place: Place, stage: Extent): Gesture | null => {
    const from = pictureAt(view, place, stage, size)
    const near = nearPixels / placePicture(view, stage, size).scale
    if (tool !== 'select') {
      dispatch({ type: 'drag-begin' })
      return { kind: 'draw', id: crypto.randomUUID(), from, at: place, drawn: false }
    }
    const selected = selectedOf(state)
    const handle = selected && handleAt(selected, from, near)
    const operation = handle ? selected : operationAt(operations, from, near, size)
    dispatch({ type: 'select', id: operation?.id ?? null })
    if (!operation) return null
    dispatch({ type: 'drag-begin' })
    return handle ? { kind: 'handle', operation, name: handle.name } : { kind: 'move', operation, from }
  }

  const draw = (id: string, from: Point, to: Point): void => {
    if (tool !== 'select')
      dispatch({ type: 'drag', operation: drawnOperation(tool, id, [from, to], style, operations, size) })
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (!extent || (event.button !== 0 && event.button !== 1)) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const place = placeOf(event)
    if (panning || event.button === 1) {
      gesture.current = { kind: 'pan', at: place }
      setGrabbing(true)
      return
    }
    gesture.current = begin(place, extent)
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const { current } = gesture
    if (!current || !extent) return
    const place = placeOf(event)
    const at = pictureAt(view, place, extent, size)
    switch (current.kind) {
      case 'pan':
        onView(panBy(view, { x: place.x - current.at.x, y: place.y - current.at.y }, extent, size))
        gesture.current = { kind: 'pan', at: place }
        return
      case 'draw': {
        const isDrag = Math.hypot(place.x - current.at.x, place.y - current.at.y) >= dragPixels
        if (!current.drawn && !isDrag) return
        gesture.current = { ...current, drawn: true }
        draw(current.id, current.from, at)
        return
      }
      case 'move': {
        const by = { x: at.x - current.from.x, y: at.y - current.from.y }
        dispatch({ type: 'drag', operation: moveOperation(current.operation, by, size) })
        return
      }
      case 'handle':
        dispatch({ type: 'drag', operation: dragHandle(current.operation, current.name, at, size) })
        return
    }
  }

  const onPointerUp = (): void => {
    const { current } = gesture
    gesture.current = null
    setGrabbing(false)
    if (!current || current.kind === 'pan' || state.held === null) return
    const isClick = current.kind === 'draw' && !current.drawn
    const made = tool !== 'select' && current.kind === 'draw' && (current.drawn || isMadeByClick(tool))
    if (isClick && made) draw(current.id, current.from, current.from)
    dispatch({ type: 'drag-end' })
    if (made) onDrawn()
  }

  const onPointerCancel = (): void => {
    gesture.current = null
    setGrabbing(false)
    dispatch({ type: 'drag-cancel' })
  }

  return { grabbing, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } }
}
