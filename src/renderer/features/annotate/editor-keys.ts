import type { AnnotationKind } from '../../../domain/evidence/annotation.ts'

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

export type EditorCommand =
  | { readonly type: 'tool'; readonly tool: Tool }
  | { readonly type: 'nudge'; readonly x: number; readonly y: number }
  | {
      readonly type:
        | 'undo'
        | 'redo'
        | 'delete'
        | 'duplicate'
        | 'raise'
        | 'lower'
        | 'zoom-in'
        | 'zoom-out'
        | 'fit'
        | 'actual-size'
        | 'leave'
        | 'save'
    }

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

const withModifier = (key: string, shift: boolean): EditorCommand | null => {
  if (key === 'z') return { type: shift ? 'redo' : 'undo' }
  if (key === 'y') return { type: 'redo' }
  if (key === 'd') return { type: 'duplicate' }
  return key === 's' ? { type: 'save' } : null
}

const alone: Readonly<Record<string, EditorCommand>> = {
  Delete: { type: 'delete' },
  Backspace: { type: 'delete' },
  Escape: { type: 'leave' },
  '+': { type: 'zoom-in' },
  '=': { type: 'zoom-in' },
  '-': { type: 'zoom-out' },
  '0': { type: 'fit' },
  '1': { type: 'actual-size' },
  ']': { type: 'raise' },
  '[': { type: 'lower' },
}

/** What a key means in the editor while nothing is being written; null where it means nothing. */
export const commandOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): EditorCommand | null => {
  if (altKey) return null
  if (ctrlKey || metaKey) return withModifier(key.toLowerCase(), shiftKey)
  const direction = directions[key]
  if (direction) {
    const by = shiftKey ? 10 : 1
    return { type: 'nudge', x: direction[0] * by, y: direction[1] * by }
  }
  const found = shiftKey ? undefined : tools.find((one) => one.key === key.toUpperCase())
  return found ? { type: 'tool', tool: found.tool } : (alone[key] ?? null)
}
