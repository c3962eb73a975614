import { describe, expect, it } from 'vitest'
import { createUndoStack } from '../../../src/renderer/app/undo-stack.ts'

const change = (orderId: string, name: string, told: string[], works = true) => ({
  orderId,
  sentence: name,
  undo: async () => {
    told.push(`undo ${name}`)
    return works
  },
  redo: async () => {
    told.push(`redo ${name}`)
    return works
  },
})

describe('the changes of an order', () => {
  it('are taken back from the last to the first, and done again in their sequence', async () => {
    const [stack, told] = [createUndoStack(), [] as string[]]
    stack.push(change('a', 'one', told))
    stack.push(change('a', 'two', told))
    expect(stack.next('a')?.sentence).toBe('two')
    await Promise.all([stack.undo('a'), stack.undo('a')])
    expect(await stack.undo('a')).toBeNull()
    await stack.redo('a')
    await stack.redo('a')
    expect(await stack.redo('a')).toBeNull()
    expect(told).toEqual(['undo two', 'undo one', 'redo one', 'redo two'])
  })

  it('belong to their order alone', async () => {
    const [stack, told] = [createUndoStack(), [] as string[]]
    stack.push(change('a', 'one', told))
    stack.push(change('b', 'two', told))
    expect((await stack.undo('a'))?.sentence).toBe('one')
    expect(stack.next('a')).toBeNull()
    expect(stack.next('b')?.sentence).toBe('two')
  })

  it('cannot be done again once something else was changed', async () => {
    const [stack, told] = [createUndoStack(), [] as string[]]
    stack.push(change('a', 'one', told))
    await stack.undo('a')
    stack.push(change('a', 'two', told))
    expect(stack.nextRedo('a')).toBeNull()
  })

  it('that cannot be taken back do not stand in the way of those before them', async () => {
    const [stack, told] = [createUndoStack(), [] as string[]]
    stack.push(change('a', 'one', told))
    stack.push(change('a', 'two', told, false))
    expect(await stack.undo('a')).toBeNull()
    expect((await stack.undo('a'))?.sentence).toBe('one')
  })
})
