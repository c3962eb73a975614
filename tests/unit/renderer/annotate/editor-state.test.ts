import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotationOperation } from '../../../../src/domain/evidence/annotation.ts'
import {
  type EditorAction,
  type EditorState,
  editorReducer,
  isChanged,
  openEditor,
} from '../../../../src/renderer/features/annotate/editor-state.ts'

const size = { width: 400, height: 300 }

const box = (id: string, x = 10): AnnotationOperation => ({
  kind: 'box',
  id,
  area: { x, y: 20, width: 50, height: 40 },
  color: 'red',
  weight: 'medium',
})
const ruler = (id: string): AnnotationOperation => ({
  kind: 'ruler',
  id,
  from: { x: 0, y: 0 },
  to: { x: 100, y: 0 },
  color: 'red',
  weight: 'thin',
  length: { value: 10, unit: 'cm' },
})
const measure = (id: string): AnnotationOperation => ({
  kind: 'measure',
  id,
  from: { x: 0, y: 9 },
  to: { x: 50, y: 9 },
  color: 'red',
  weight: 'thin',
})
const callout = (id: string, number: number): AnnotationOperation => ({
  kind: 'callout',
  id,
  at: { x: 60, y: 60 },
  number,
  color: 'blue',
  size: 'small',
})

const run = (actions: readonly EditorAction[], from = openEditor([], size)): EditorState =>
  actions.reduce(editorReducer, from)
const ids = ({ operations }: EditorState): readonly string[] => operations.map(({ id }) => id)

describe('the editor of annotations', () => {
  it('adds, selects what was added, and knows that something changed', () => {
    const state = run([{ type: 'put', operation: box('a') }])
    expect(ids(state)).toEqual(['a'])
    expect(state.selected).toBe('a')
    expect(isChanged(state)).toBe(true)
    expect(isChanged(run([{ type: 'undo' }], state))).toBe(false)
  })

  it('takes one crop and one ruler', () => {
    const again = run([
      { type: 'put', operation: ruler('a') },
      { type: 'put', operation: { ...ruler('b'), to: { x: 0, y: 90 } } as AnnotationOperation },
    ])
    expect(again.operations).toHaveLength(1)
    expect(again.selected).toBe(again.operations[0]?.id)
  })

  it('takes measured lengths away with the ruler, and brings all back in one step', () => {
    const drawn = run([
      { type: 'put', operation: ruler('a') },
      { type: 'put', operation: measure('b') },
    ])
    const without = editorReducer(drawn, { type: 'delete', id: 'a' })
    expect(without.operations).toEqual([])
    expect(ids(editorReducer(without, { type: 'undo' }))).toEqual(['a', 'b'])
  })

  it('gives the copy of a callout a number of its own and copies nothing that there is one of', () => {
    const drawn = run([
      { type: 'put', operation: callout('a', 1) },
      { type: 'put', operation: callout('b', 2) },
      { type: 'duplicate', id: 'a', newId: 'c' },
    ])
    expect(drawn.operations.at(-1)).toMatchObject({ id: 'c', number: 3 })
    const ruled = run([
      { type: 'put', operation: ruler('r') },
      { type: 'duplicate', id: 'r', newId: 's' },
    ])
    expect(ids(ruled)).toEqual(['r'])
  })

  it('takes key presses in one direction after the other as one step', () => {
    const moved = run([
      { type: 'put', operation: box('a') },
      { type: 'move', id: 'a', x: 1, y: 0 },
      { type: 'move', id: 'a', x: 10, y: 0 },
      { type: 'move', id: 'a', x: 0, y: 1 },
    ])
    expect(moved.operations[0]).toMatchObject({ area: { x: 21, y: 21 } })
    expect(editorReducer(moved, { type: 'undo' }).operations[0]).toMatchObject({ area: { x: 10, y: 20 } })
  })

  it('takes a drag as one step, and none when it is broken off or leads nowhere', () => {
    const drawn = run([{ type: 'put', operation: box('a') }])
    const dragging: readonly EditorAction[] = [
      { type: 'drag-begin' },
      { type: 'drag', operation: box('a', 20) },
      { type: 'drag', operation: box('a', 30) },
    ]
    const done = run([...dragging, { type: 'drag-end' }], drawn)
    expect(done.past).toHaveLength(2)
    expect(editorReducer(done, { type: 'undo' }).operations).toEqual([box('a')])
    expect(run([...dragging, { type: 'drag-cancel' }], drawn)).toMatchObject({ operations: [box('a')], held: null })
    const nowhere = run([{ type: 'drag-begin' }, { type: 'drag', operation: box('a') }, { type: 'drag-end' }], drawn)
    expect(nowhere.past).toHaveLength(1)
  })

  it('does not undo in the middle of a drag', () => {
    const state = run([
      { type: 'put', operation: box('a') },
      { type: 'drag-begin' },
      { type: 'drag', operation: box('a', 40) },
      { type: 'undo' },
    ])
    expect(state.operations).toEqual([box('a', 40)])
  })

  it('covers several places in one step', () => {
    const state = run([{ type: 'put-all', operations: [box('a'), box('b'), box('c')] }])
    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(editorReducer(state, { type: 'undo' }).operations).toEqual([])
  })

  const anAction = fc.oneof(
    fc.record({ type: fc.constant('put' as const), operation: fc.nat(5).map((n) => box(`b${n}`, n * 7)) }),
    fc.record({ type: fc.constant('delete' as const), id: fc.nat(5).map((n) => `b${n}`) }),
    fc.record({
      type: fc.constant('move' as const),
      id: fc.nat(5).map((n) => `b${n}`),
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    }),
    fc.record({
      type: fc.constant('raise' as const),
      id: fc.nat(5).map((n) => `b${n}`),
      by: fc.constantFrom(1 as const, -1 as const),
    }),
    fc.record({ type: fc.constant('delete-all' as const) }),
    fc.record({ type: fc.constant('select' as const), id: fc.nat(5).map((n) => `b${n}`) }),
  )

  it('undoes all steps to where it began, and redoes them to where it was', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 30 }), (actions) => {
        const begun = openEditor([box('b0'), box('b9', 90)], size)
        const end = run(actions, begun)
        const back = run(
          end.past.map(() => ({ type: 'undo' }) as const),
          end,
        )
        expect(back.operations).toEqual(begun.operations)
        const forth = run(
          end.past.map(() => ({ type: 'redo' }) as const),
          back,
        )
        expect(forth.operations).toEqual(end.operations)
        expect(end.selected === null || ids(end).includes(end.selected)).toBe(true)
        expect(new Set(ids(end)).size).toBe(end.operations.length)
      }),
    )
  })
})
