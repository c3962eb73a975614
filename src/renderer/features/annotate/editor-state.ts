import type { AnnotationOperation, PictureSize } from '../../../domain/evidence/annotation.ts'
import { freeNumber, isSingle } from './new-operation.ts'
import { moveOperation } from './operation-geometry.ts'

type Operations = readonly AnnotationOperation[]

/** What is drawn on one picture while it is edited; nothing of it is kept before it is saved. */
export interface EditorState {
  readonly size: PictureSize
  readonly operations: Operations
  readonly selected: string | null
  /** What the picture's file is made of. */
  readonly saved: Operations
  /** What was there before each step, the last step at the end; and what was undone, the first to come back at the end. */
  readonly past: readonly Operations[]
  readonly future: readonly Operations[]
  /** What was there before the drag that is going on. */
  readonly held: Operations | null
  /** Changes with the same mark, one right after the other, are one step: `nudge a3`. */
  readonly merging: string | null
}

export type EditorAction =
  | { readonly type: 'select'; readonly id: string | null }
  /** Adds an operation or replaces the one with its id; of kinds that a picture has one of, the one that is there. */
  | { readonly type: 'put'; readonly operation: AnnotationOperation; readonly merge?: string }
  | { readonly type: 'put-all'; readonly operations: Operations }
  | { readonly type: 'move'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly type: 'delete'; readonly id: string }
  | { readonly type: 'delete-all' }
  | { readonly type: 'duplicate'; readonly id: string; readonly newId: string }
  /** Later in the list is drawn over what is before. */
  | { readonly type: 'raise'; readonly id: string; readonly by: 1 | -1 }
  | { readonly type: 'drag-begin' }
  | { readonly type: 'drag'; readonly operation: AnnotationOperation }
  | { readonly type: 'drag-end' }
  | { readonly type: 'drag-cancel' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'saved' }

/** Steps that can be undone. */
const mostSteps = 500

export const openEditor = (operations: Operations, size: PictureSize): EditorState => ({
  size,
  operations,
  selected: null,
  saved: operations,
  past: [],
  future: [],
  held: null,
  merging: null,
})

export const selectedOf = ({ operations, selected }: EditorState): AnnotationOperation | null =>
  operations.find(({ id }) => id === selected) ?? null

const isSame = (one: Operations, other: Operations): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Whether something is drawn otherwise than in the picture's file. */
export const isChanged = ({ operations, saved }: EditorState): boolean => !isSame(operations, saved)

const step = (state: EditorState, operations: Operations, merge: string | null = null): EditorState => {
  if (operations === state.operations || isSame(operations, state.operations)) return state
  const isOneStep = merge !== null && merge === state.merging
  return {
    ...state,
    operations,
    past: isOneStep ? state.past : [...state.past, state.operations].slice(-mostSteps),
    future: [],
    merging: merge,
  }
}

const withOperation = (operations: Operations, operation: AnnotationOperation): Operations => {
  const place = operations.findIndex(
    ({ id, kind }) => id === operation.id || (kind === operation.kind && isSingle(kind)),
  )
  return place < 0 ? [...operations, operation] : operations.with(place, operation)
}

/** Measured lengths hang on the ruler: they go with it. */
const without = (operations: Operations, id: string): Operations => {
  const isRuler = operations.some((operation) => operation.id === id && operation.kind === 'ruler')
  return operations.filter((operation) => operation.id !== id && !(isRuler && operation.kind === 'measure'))
}

const copyOf = (operation: AnnotationOperation, id: string, { operations, size }: EditorState): AnnotationOperation => {
  const away = Math.max(4, Math.round(Math.max(size.width, size.height) / 60))
  const moved = moveOperation({ ...operation, id }, { x: away, y: away }, size)
  return moved.kind === 'callout' ? { ...moved, number: freeNumber(operations) } : moved
}

const raised = (operations: Operations, id: string, by: number): Operations => {
  const place = operations.findIndex((operation) => operation.id === id)
  const one = operations[place]
  const other = operations[place + by]
  return one && other ? operations.with(place, other).with(place + by, one) : operations
}

const existing = (id: string | null, operations: Operations): string | null =>
  operations.some((operation) => operation.id === id) ? id : null

const duplicated = (state: EditorState, id: string, newId: string): EditorState => {
  const operation = state.operations.find((one) => one.id === id)
  if (!operation || isSingle(operation.kind)) return state
  return { ...step(state, [...state.operations, copyOf(operation, newId, state)]), selected: newId }
}

const undone = (state: EditorState): EditorState => {
  const before = state.past.at(-1)
  if (!before) return state
  return {
    ...state,
    operations: before,
    past: state.past.slice(0, -1),
    future: [...state.future, state.operations],
    selected: existing(state.selected, before),
    merging: null,
  }
}

const redone = (state: EditorState): EditorState => {
  const next = state.future.at(-1)
  if (!next) return state
  return {
    ...state,
    operations: next,
    past: [...state.past, state.operations],
    future: state.future.slice(0, -1),
    selected: existing(state.selected, next),
    merging: null,
  }
}

const dragged = (state: EditorState, operation: AnnotationOperation): EditorState =>
  state.held === null
    ? state
    : {
        ...state,
        operations: withOperation(state.operations, operation),
        selected: state.operations.find(({ kind }) => kind === operation.kind && isSingle(kind))?.id ?? operation.id,
      }

const dragEnded = (state: EditorState): EditorState => {
  if (state.held === null) return state
  const { held, operations } = state
  return { ...step({ ...state, operations: held, merging: null }, operations), held: null }
}

/** What becomes of the editor by one action; an action that changes nothing leaves no step to undo. */
export const editorReducer = (state: EditorState, action: EditorAction): EditorState => {
  switch (action.type) {
    case 'select':
      return { ...state, selected: existing(action.id, state.operations), merging: null }
    case 'put': {
      const next = step(state, withOperation(state.operations, action.operation), action.merge ?? null)
      const single = next.operations.find(({ kind }) => kind === action.operation.kind && isSingle(kind))
      return { ...next, selected: single?.id ?? action.operation.id }
    }
    case 'put-all':
      return step(state, action.operations.reduce(withOperation, state.operations))
    case 'move': {
      const place = state.operations.findIndex(({ id }) => id === action.id)
      const operation = state.operations[place]
      return operation
        ? step(state, state.operations.with(place, moveOperation(operation, action, state.size)), `nudge ${action.id}`)
        : state
    }
    case 'delete': {
      const operations = without(state.operations, action.id)
      return { ...step(state, operations), selected: existing(state.selected, operations) }
    }
    case 'delete-all':
      return { ...step(state, []), selected: null }
    case 'duplicate':
      return duplicated(state, action.id, action.newId)
    case 'raise':
      return step(state, raised(state.operations, action.id, action.by))
    case 'drag-begin':
      return { ...state, held: state.operations }
    case 'drag':
      return dragged(state, action.operation)
    case 'drag-end':
      return dragEnded(state)
    case 'drag-cancel':
      return state.held === null
        ? state
        : { ...state, operations: state.held, held: null, selected: existing(state.selected, state.held) }
    case 'undo':
      return state.held === null ? undone(state) : state
    case 'redo':
      return state.held === null ? redone(state) : state
    case 'saved':
      return { ...state, saved: state.operations }
  }
}
