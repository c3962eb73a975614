import { describe, expect, it } from 'vitest'
import { commandOf, tools } from '../../../../src/renderer/features/annotate/editor-keys.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

describe('the keys of the editor', () => {
  it('give every tool one letter, no letter to two', () => {
    expect(new Set(tools.map(({ key }) => key)).size).toBe(tools.length)
    for (const { tool, key } of tools) expect(press(key.toLowerCase())).toEqual({ type: 'tool', tool })
  })

  it.each([
    [press('z', { ctrlKey: true }), { type: 'undo' }],
    [press('Z', { ctrlKey: true, shiftKey: true }), { type: 'redo' }],
    [press('z', { metaKey: true }), { type: 'undo' }],
    [press('y', { ctrlKey: true }), { type: 'redo' }],
    [press('ArrowLeft'), { type: 'nudge', x: -1, y: 0 }],
    [press('ArrowDown', { shiftKey: true }), { type: 'nudge', x: 0, y: 10 }],
    [press('+'), { type: 'zoom-in' }],
    [press('0'), { type: 'fit' }],
    [press('Delete'), { type: 'delete' }],
    [press('a', { ctrlKey: true }), null],
    [press('b', { altKey: true }), null],
    [press('q'), null],
  ])('mean %o', (command, meant) => {
    expect(command).toEqual(meant)
  })
})
