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
