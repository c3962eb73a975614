import { expect, it } from 'vitest'
import { createRightOfWay } from '../../../../src/adapters/ffmpeg/right-of-way.ts'

it('lets what waits go on only when all that goes first is done, however it ended', async () => {
  const way = createRightOfWay()
  const seen: string[] = []
  let endFirst = (): void => undefined
  const first = way.first(() => new Promise<void>((resolve) => (endFirst = resolve)))
  const second = way.first(() => Promise.reject(new Error('no picture')))
  const behind = way.clear().then(() => seen.push('behind'))
  await expect(second).rejects.toThrow('no picture')
  await Promise.resolve()
  expect(seen).toEqual([])
  endFirst()
  await first
  await behind
  expect(seen).toEqual(['behind'])
  await way.clear()
})

it('lets others go while what goes first waits for somebody itself', async () => {
  const way = createRightOfWay()
  let answer = (): void => undefined
  let isBack = false
  const first = way.first(async (aside) => {
    await aside(() => new Promise((resolve) => (answer = resolve)))
    isBack = true
    await Promise.resolve()
  })
  await way.clear()
  expect(isBack).toBe(false)
  answer()
  await first
  await way.clear()
})

it('is kept free once, however often that is asked for, and is clear again afterwards', async () => {
  const way = createRightOfWay()
  const seen: string[] = []
  way.keepFree(20)
  way.keepFree(20)
  const behind = way.clear().then(() => seen.push('behind'))
  await way.first(async () => undefined)
  expect(seen).toEqual([])
  await behind
  await way.clear()
})
