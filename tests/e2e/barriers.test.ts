import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp } from './open-app.ts'
import { chooseTheme, fillOrder, stops } from './tour.ts'

describe('no screen has a barrier', () => {
  let shell: OpenApp
  beforeAll(async () => {
    shell = await openApp()
    // A screen that does not come must not hold up those after it.
    shell.page.setDefaultTimeout(15_000)
  })
  afterAll(() => shell.close())

  it('first run', async () => {
    const { page } = shell
    await page.getByTestId('sample-button').waitFor()
    for (const theme of ['light', 'dark'] as const) {
      await chooseTheme(page, theme)
      expect(await findBarriers(page), theme).toEqual([])
    }
    await fillOrder(shell)
  })

  it.each(stops)('$name', async ({ open, leave }) => {
    const { page } = shell
    try {
      await open(page)
      for (const theme of ['light', 'dark'] as const) {
        await chooseTheme(page, theme)
        expect(await findBarriers(page), theme).toEqual([])
      }
    } finally {
      await leave?.(page)
    }
  })
})
