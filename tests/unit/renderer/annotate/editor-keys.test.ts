import { describe, expect, it } from 'vitest'
import { editorKeys, placeCommandOf, tools } from '../../../../src/renderer/features/annotate/editor-keys.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  placeCommandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

describe('the keys of the editor', () => {
  it('mean one thing each', () => {
    const all = [...tools.map(({ key }) => key), ...editorKeys.flatMap(({ keys }) => keys)]
    expect(new Set(all).size).toBe(all.length)
  })

  it.each([
    [press('ArrowLeft'), { type: 'nudge', x: -1, y: 0 }],
    [press('ArrowDown', { shiftKey: true }), { type: 'nudge', x: 0, y: 10 }],
    [press('Delete'), { type: 'delete' }],
    [press('Backspace'), { type: 'delete' }],
    [press('ArrowLeft', { altKey: true }), null],
    [press('Delete', { ctrlKey: true }), null],
    [press('a'), null],
  ])('move and delete what is selected: %o', (command, meant) => {
    expect(command).toEqual(meant)
  })
})
