import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { dropFile, type OpenApp, sampleVideo } from './open-app.ts'

/** One screen of the window, and how to come to it from an order that has everything. */
export interface TourStop {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  /** Leads back to where the next stop begins. */
  readonly leave?: (page: Page) => Promise<void>
}

const step = (name: string, ready: string): TourStop => ({
  name,
  open: async (page) => {
    await page.getByTestId(`step-${name}`).click()
    await page.locator(ready).first().waitFor()
  },
})

const pressEscape = (page: Page): Promise<void> => page.keyboard.press('Escape')

/** Whether pictures stand all along the film: before, the row of the strip is one colour. */
const stripIsDrawn = (): boolean => {
  const canvas = document.querySelector<HTMLCanvasElement>('.scrubber canvas')
  if (!canvas) return false
  const { width } = canvas
  const middle = Math.round((41 * canvas.height) / canvas.getBoundingClientRect().height)
  const row = canvas.getContext('2d')?.getImageData(0, middle, width, 1).data ?? []
  const parts = Array.from({ length: 12 }, (_, part) => {
    const seen = new Set<number>()
    for (let x = Math.floor((part * width) / 12); x < ((part + 1) * width) / 12; x += 1) seen.add(row[x * 4] ?? 0)
    return seen.size
  })
  return parts.every((colours) => colours > 8)
}

/** The words of the texts that the tour waits for do not matter: it runs in every language. */
export const stops: readonly TourStop[] = [
  step('footage', '[data-testid=candidate-card]'),
  {
    name: 'player',
    open: async (page) => {
      await page.getByTestId('step-footage').click()
      await page.getByTestId('film-open').first().click()
      await page.getByTestId('player-stage').waitFor()
      await page.locator('[data-testid=player-pixels], .player-still img').first().waitFor()
      await page.waitForFunction(stripIsDrawn)
    },
    leave: (page) => page.getByTestId('player-close').click(),
  },
  step('exhibits', '[data-testid=exhibit-card]'),
  {
    name: 'annotate',
    open: async (page) => {
      await page.getByTestId('step-exhibits').click()
      await page.getByTestId('exhibit-annotate').first().click()
      await page.getByTestId('annotate-add-arrow').click()
      await page.getByTestId('annotate-add-redact').click()
    },
    leave: async (page) => {
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+z')
      await pressEscape(page)
      await page.getByTestId('annotate-add-arrow').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'compare',
    open: async (page) => {
      await page.getByTestId('step-exhibits').click()
      await page.getByTestId('exhibit-compare').first().click()
      await page.getByTestId('compare').waitFor()
    },
    leave: (page) => page.getByTestId('compare-close').click(),
  },
  step('claim', '[data-testid=six-points]'),
  step('text', '[data-testid=draft-text]'),
  step('bundle', '[data-testid=pdf-preview] canvas'),
  step('follow-up', '[data-testid=letter-text]'),
  {
    name: 'palette',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByTestId('palette').waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'shortcuts',
    open: async (page) => {
      await page.keyboard.press('F1')
      await page.getByTestId('shortcuts').waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'settings',
    open: async (page) => {
      await page.getByTestId('settings-button').click()
      await page.getByTestId('settings').waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'record',
    open: async (page) => {
      await page.getByTestId('step-footage').click()
      await page.getByTestId('record-open').first().click()
      await page.getByTestId('record').waitFor()
    },
    leave: (page) => page.getByTestId('record-close').click(),
  },
  {
    name: 'home',
    open: async (page) => {
      await page.keyboard.press('Alt+0')
      await page.getByTestId('order-card').first().waitFor()
    },
    leave: async (page) => {
      await page.getByTestId('order-card').first().click()
      await page.getByTestId('step-footage').waitFor()
    },
  },
]

/** An order from the sample: looked through, with three exhibits and the facts of a claim. */
export const fillOrder = async ({ page }: OpenApp): Promise<void> => {
  await page.getByTestId('sample-button').waitFor()
  await dropFile(page, sampleVideo)
  await page.getByTestId('candidate-card').first().waitFor()
  await page.getByTestId('job-progress').waitFor({ state: 'detached' })
  for (let taken = 1; taken <= 3; taken += 1) {
    await page.locator('[data-testid=candidate-add]:enabled').first().click()
    await page
      .locator('.candidate-taken')
      .nth(taken - 1)
      .waitFor()
  }
  await page.getByTestId('step-exhibits').click()
  await page.getByTestId('exhibit-card').nth(2).waitFor()
  await page.evaluate(async () => {
    const listed = await window.proofbox.request('order.list', {})
    const orderId = listed.ok ? (listed.value[0]?.id ?? '') : ''
    await window.proofbox.request('order.update', {
      orderId,
      facts: {
        platform: 'aliexpress',
        seller: 'Bright Desk Store',
        item: 'Ceramic plate with blue rim',
        orderNumber: '8172635412345678',
        price: { minor: 2390, currency: 'EUR' },
        claimed: { minor: 2390, currency: 'EUR' },
        trackingNumber: 'LP00724622449605',
        reason: 'damaged',
        remedy: 'full-refund',
        deliveredAt: new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10),
        expected: 'A plate without cracks',
        received: 'A plate with a crack from the rim to the middle',
      },
    })
  })
}

export const chooseTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)

/** Sets the size of the window's content, in pixels. */
export const resize = async ({ app, page }: OpenApp, width: number, height: number): Promise<void> => {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) < 4, width)
}

/** A picture of the window in few colours, small enough to be kept beside the code. */
export const keepPicture = async (page: Page, folder: string, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const png = await page.screenshot({ animations: 'disabled' })
  await sharp(png)
    .png({ palette: true, colours: 128, effort: 8 })
    .toFile(join(folder, `${name}.png`))
}
