import type { KeyboardEvent } from 'react'
import { useCommands } from '../../commands/commands.tsx'
import { t } from '../../i18n/translate.ts'
import { actualSize, type Extent, type PictureView, wholePicture, zoomBy } from '../../ui/picture-view.ts'
import { type EditorAct, editorKeys, placeCommandOf, type Tool, tools } from './editor-keys.ts'
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
  /** Where the focus goes from a field that is left by Esc. */
  readonly onLeaveField: () => void
}

const zoomStep = 1.25

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])')

/** Keys that move or delete an annotation do so on the picture and in the list; elsewhere they have their own meaning. */
const movesAnnotation = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-moves-annotation]') !== null

/** What the editor can do, offered as commands; `acts` runs them from buttons, `onKeyDown` is for its outermost element. */
export const useEditorCommands = (editor: EditorCommands) => {
  const { state, dispatch, tool, onTool, view, onView, extent, onSave, onLeave, onLeaveField } = editor
  const { selected, size } = state

  const zoom = (factor: number): void => {
    if (extent) onView(zoomBy(view, factor, { x: extent.width / 2, y: extent.height / 2 }, extent, size))
  }
  const forSelected = (action: (id: string) => EditorAction): void => {
    if (selected !== null) dispatch(action(selected))
  }

  const acts: Readonly<Record<EditorAct, () => void>> = {
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    duplicate: () => forSelected((id) => ({ type: 'duplicate', id, newId: crypto.randomUUID() })),
    raise: () => forSelected((id) => ({ type: 'raise', id, by: 1 })),
    lower: () => forSelected((id) => ({ type: 'raise', id, by: -1 })),
    zoomIn: () => zoom(zoomStep),
    zoomOut: () => zoom(1 / zoomStep),
    fit: () => onView(wholePicture),
    actual: () => {
      if (extent) onView(actualSize(view, extent, size))
    },
    save: onSave,
  }

  useCommands(
    [
      ...tools.map((one) => ({
        id: `annotate.tool.${one.tool}`,
        title: t('annotate.toolCommand', { tool: t(`annotate.tool.${one.tool}`) }),
        group: t('annotate.commands'),
        keys: [one.key],
        run: () => onTool(one.tool),
      })),
      ...editorKeys.map(({ act, keys }) => ({
        id: `annotate.${act}`,
        title: t(`annotate.act.${act}`),
        group: t('annotate.commands'),
        keys,
        run: acts[act],
      })),
    ],
    { modal: true },
  )

  /** The nearest thing that can be left: a drag, a tool, a selection, and then the editor. */
  const leave = (): void => {
    if (state.held !== null) dispatch({ type: 'drag-cancel' })
    else if (tool !== 'select') onTool('select')
    else if (selected !== null) dispatch({ type: 'select', id: null })
    else onLeave()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      if (isWriting(target)) onLeaveField()
      else leave()
      return
    }
    const command = selected !== null && movesAnnotation(target) ? placeCommandOf(event) : null
    if (!command || selected === null) return
    event.preventDefault()
    if (command.type === 'delete') dispatch({ type: 'delete', id: selected })
    else dispatch({ type: 'move', id: selected, x: command.x, y: command.y })
  }

  return { acts, onKeyDown }
}
