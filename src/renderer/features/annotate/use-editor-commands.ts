import type { KeyboardEvent } from 'react'
import { actualSize, type Extent, type PictureView, wholePicture, zoomBy } from '../../ui/picture-view.ts'
import { commandOf, type EditorCommand, type Tool } from './editor-keys.ts'
import type { EditorAction, EditorState } from './editor-state.ts'

interface EditorCommands {
  readonly state: EditorState
  readonly dispatch: (action: EditorAction) => void
  readonly tool: Tool
  readonly onTool: (tool: Tool) => void
  readonly view: PictureView
  readonly onView: (view: PictureView) => void
  readonly extent: Extent | null
  readonly onSave: () => void
  readonly onLeave: () => void
}

const zoomStep = 1.25

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')

/** Keys that move or delete an annotation do so on the picture and in the list; elsewhere they have their own meaning. */
const movesAnnotation = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-moves-annotation]') !== null

/** Runs the editor's commands, from keys and from buttons. */
export const useEditorCommands = (editor: EditorCommands) => {
  const { state, dispatch, tool, onTool, view, onView, extent, onSave, onLeave } = editor
  const { selected, size } = state

  const zoom = (factor: number): void => {
    if (extent) onView(zoomBy(view, factor, { x: extent.width / 2, y: extent.height / 2 }, extent, size))
  }

  /** The nearest thing that can be left: a drag, a tool, a selection, and then the editor. */
  const leave = (): void => {
    if (state.held !== null) dispatch({ type: 'drag-cancel' })
    else if (tool !== 'select') onTool('select')
    else if (selected !== null) dispatch({ type: 'select', id: null })
    else onLeave()
  }

  const forSelected = (action: (id: string) => EditorAction): void => {
    if (selected !== null) dispatch(action(selected))
  }

  const actions: { readonly [Type in EditorCommand['type']]: (command: EditorCommand & { type: Type }) => void } = {
    tool: (command) => onTool(command.tool),
    nudge: ({ x, y }) => forSelected((id) => ({ type: 'move', id, x, y })),
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    delete: () => forSelected((id) => ({ type: 'delete', id })),
    duplicate: () => forSelected((id) => ({ type: 'duplicate', id, newId: crypto.randomUUID() })),
    raise: () => forSelected((id) => ({ type: 'raise', id, by: 1 })),
    lower: () => forSelected((id) => ({ type: 'raise', id, by: -1 })),
    'zoom-in': () => zoom(zoomStep),
    'zoom-out': () => zoom(1 / zoomStep),
    fit: () => onView(wholePicture),
    'actual-size': () => {
      if (extent) onView(actualSize(view, extent, size))
    },
    leave,
    save: onSave,
  }

  const run = (command: EditorCommand): void => actions[command.type](command as never)

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event)
    if (!command) return
    const writing = isWriting(event.target)
    if (writing && command.type !== 'leave' && command.type !== 'save') return
    const needsPlace = command.type === 'nudge' || command.type === 'delete'
    if (needsPlace && (!movesAnnotation(event.target) || selected === null)) return
    // What lies behind the editor has keys of its own.
    event.preventDefault()
    event.stopPropagation()
    if (command.type === 'leave' && writing) (event.target as HTMLElement).blur()
    else run(command)
  }

  return { run, onKeyDown }
}
