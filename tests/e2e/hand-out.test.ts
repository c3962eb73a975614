import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from './open-app.ts'
import { fillOrder } from './tour.ts'

let shell: OpenApp
let asset: string

const sumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/**
 * What main was asked to drag. A drag of the system holds its pointer until the button goes up, which no test can
 * press; so the last call into the system is watched, and everything before it is the real thing.
 */
const dragged = (): Promise<readonly { readonly file: string; readonly hasIcon: boolean }[]> =>
  shell.app.evaluate(() => Object(globalThis).drags)

/** Drags the element a little, which is where a drag begins. */
const drag = async (locator: string): Promise<void> => {
  const before = (await dragged()).length
  const { page } = shell
  const element = page.locator(locator).first()
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (!box) throw new Error(`${locator} is not in view`)
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 40, { steps: 4 })
  await expect.poll(async () => (await dragged()).length, { timeout: 20_000 }).toBe(before + 1)
  await page.mouse.up()
}

beforeAll(async () => {
  shell = await openApp()
  await fillOrder(shell)
  await shell.app.evaluate(({ webContents }) => {
    const seen = Object.assign(globalThis, { drags: [] as { file: string; hasIcon: boolean }[] }).drags
    for (const contents of webContents.getAllWebContents())
      contents.startDrag = (item) => {
        seen.push({ file: item.file, hasIcon: typeof item.icon !== 'string' && !item.icon.isEmpty() })
      }
  })
  await shell.page.getByTestId('step-exhibits').click()
  asset = await shell.page
    .getByTestId('exhibit-card')
    .first()
    .locator('img')
    .evaluate((picture) => (picture as HTMLImageElement).src.split('/').at(-1) ?? '')
})
afterAll(() => shell?.close())

describe('what leaves the window by hand', () => {
  it('is a copy of the still under a name of its own when a picture is dragged', async () => {
    await drag('[data-testid=exhibit-card] img')
    const [last] = (await dragged()).slice(-1)
    expect(basename(last?.file ?? '')).toMatch(/^exhibit-A\.(jpg|png)$/)
    expect(last?.hasIcon).toBe(true)
    expect(last?.file.startsWith(shell.folder)).toBe(false)
    expect(sumOf(last?.file ?? '')).toBe(asset)
  })

  it('is not taken in again when it is dropped on the window itself', async () => {
    const { page } = shell
    const before = await page.getByTestId('exhibit-card').count()
    const box = await page.locator('[data-testid=exhibit-card] img').first().boundingBox()
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
    await page.mouse.down()
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 40, { steps: 4 })
    await expect.poll(async () => (await dragged()).length, { timeout: 20_000 }).toBeGreaterThan(1)
    const taken = await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['x'], 'exhibit-A.jpg', { type: 'image/jpeg' }))
      const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: data })
      document.body.dispatchEvent(over)
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))
      return over.defaultPrevented && data.dropEffect
    })
    await page.mouse.up()
    expect(taken).toBe('none')
    expect(await page.getByTestId('job-progress').count()).toBe(0)
    expect(await page.getByTestId('exhibit-card').count()).toBe(before)
  })

  it('can be saved and copied without a drag', async () => {
    const { app, page } = shell
    const place = join(shell.folder, 'my copy.jpg')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, place)
    await page.locator('.exhibit-picture').first().click()
    await page.getByTestId('still-view').locator('img').waitFor()
    await page.keyboard.press('Control+s')
    await expect.poll(() => existsSync(place) && sumOf(place)).toBe(asset)
    await shell.picture('still-view')
    await page.keyboard.press('Control+c')
    // Newer versions of the runtime read the clipboard like the web does; older ones name its formats.
    const copied = () =>
      app.evaluate(async ({ clipboard }) => {
        const either = Object(clipboard)
        if (either.availableFormats) return either.availableFormats()
        return (await either.read()).flatMap((item: { types: string[] }) => item.types)
      })
    await expect.poll(copied).toContain('image/png')
    await page.keyboard.press('Escape')
    await page.getByTestId('still-view').waitFor({ state: 'hidden' })
  })

  it('is the PDF of the bundle as it was written', async () => {
    const { app, page } = shell
    await app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
    }, shell.folder)
    await page.getByTestId('step-bundle').click()
    await page.getByTestId('export-button').click()
    await page.getByTestId('export-done').waitFor({ timeout: 120_000 })
    await drag('[data-testid=report-drag]')
    const [last] = (await dragged()).slice(-1)
    expect(basename(last?.file ?? '')).toBe('evidence.pdf')
    expect(last?.hasIcon).toBe(true)
    expect(readdirSync(dirname(last?.file ?? ''))).toContain('manifest.sha256')
    await shell.picture('bundle-drag')
  })
})
