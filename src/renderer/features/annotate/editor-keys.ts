import type { AnnotationKind } from '../../../domain/evidence/annotation.ts'
import type { Keys } from '../../commands/keys.ts'

export type Tool = 'select' | AnnotationKind

/** The tools in the order of the toolbar, each with its key. */
export const tools: readonly { readonly tool: Tool; readonly key: string }[] = [
  { tool: 'select', key: 'V' },
  { tool: 'arrow', key: 'A' },
  { tool: 'box', key: 'B' },
  { tool: 'ellipse', key: 'O' },
  { tool: 'text', key: 'T' },
  { tool: 'ruler', key: 'R' },
  { tool: 'measure', key: 'M' },
  { tool: 'callout', key: 'C' },
  { tool: 'crop', key: 'K' },
  { tool: 'blur', key: 'U' },
  { tool: 'redact', key: 'X' },
]

export type EditorAct =
  | 'undo'
  | 'redo'
  | 'duplicate'
  | 'raise'
  | 'lower'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'actual'
  | 'save'

/** What else is done by keys, and by which. */
export const editorKeys: readonly { readonly act: EditorAct; readonly keys: readonly Keys[] }[] = [
  { act: 'undo', keys: ['Mod+Z'] },
  { act: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  { act: 'duplicate', keys: ['Mod+D'] },
  { act: 'raise', keys: [']'] },
  { act: 'lower', keys: ['['] },
  { act: 'zoomIn', keys: ['+', '='] },
  { act: 'zoomOut', keys: ['-'] },
  { act: 'fit', keys: ['0'] },
  { act: 'actual', keys: ['1'] },
  { act: 'save', keys: ['Mod+S'] },
]

export type PlaceCommand =
  | { readonly type: 'nudge'; readonly x: number; readonly y: number }
  | { readonly type: 'delete' }

interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * What a key means to the selected annotation; null where it means nothing. No commands of the window: elsewhere these
 * keys belong to what has the focus.
 */
export const placeCommandOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): PlaceCommand | null => {
  if (altKey || ctrlKey || metaKey) return null
  const direction = directions[key]
  if (!direction) return key === 'Delete' || key === 'Backspace' ? { type: 'delete' } : null
  const by = shiftKey ? 10 : 1
  return { type: 'nudge', x: direction[0] * by, y: direction[1] * by }
}
