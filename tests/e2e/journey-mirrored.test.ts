import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp } from './open-app.ts'
import { fillOrder, stops } from './tour.ts'

/** What stands outside of its window sideways, or is wider than it: in a mirrored window nothing may. */
const outside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className.toString().split(' ').join('.')}`
    const isInScroller = (element: Element): boolean => {
      for (let at: Element | null = element.parentElement; at; at = at.parentElement)
        if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(at).overflowX) && at !== document.body)
          return true
      return false
    }
    const found = [...document.querySelectorAll('button, input, select, textarea, h1, h2, h3, p, img, canvas')]
      .filter((element) => !element.closest('.unseen') && !isInScroller(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && (left < -1 || right > innerWidth + 1)
      })
      .map(name)
    return document.documentElement.scrollWidth > innerWidth + 1 ? ['the page scrolls sideways', ...found] : found
  })

/** Whether reading begins at the right on this screen: its first heading or step stands in the right half. */
const beginsRight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const first = document.querySelector('.step, h1, h2')
    const box = first?.getBoundingClientRect()
    return box !== undefined && box.right > innerWidth / 2
  })

describe('the whole way from right to left', () => {
  let shell: OpenApp
  let exports: string

  beforeAll(async () => {
    shell = await openApp()
    exports = join(shell.folder, 'exports')
    mkdirSync(exports)
    await shell.app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
    }, exports)
    const { page } = shell
    page.setDefaultTimeout(30_000)
    await page.evaluate(() => localStorage.setItem('appearance', JSON.stringify({ language: 'ar-XB' })))
    await page.reload()
    await page.getByTestId('sample-button').waitFor()
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    await fillOrder(shell)
  })
  afterAll(() => shell.close())

  it.each(stops)('$name stays within the window and has no barrier', async ({ open, leave, name }) => {
    const { page, picture } = shell
    await open(page)
    try {
      expect(await outside(page)).toEqual([])
      expect(await findBarriers(page)).toEqual([])
      if (name !== 'annotate' && name !== 'compare') expect(await beginsRight(page)).toBe(true)
      await picture(`mirrored-${name}`)
    } finally {
      await leave?.(page)
    }
  })

  it('exports the bundle', async () => {
    const { page } = shell
    await page.getByTestId('step-bundle').click()
    await page.getByTestId('export-button').click()
    await page.getByTestId('export-done').waitFor({ timeout: 120_000 })
    expect(readdirSync(exports)).toHaveLength(1)
  })
})
