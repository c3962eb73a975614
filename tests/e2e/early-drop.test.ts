import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp } from './open-app.ts'

describe('a file dropped on a window that is only just there', () => {
  let shell: OpenApp
  beforeAll(async () => {
    shell = await openApp()
  })
  afterAll(() => shell.close())

  it('is taken up as soon as the window listens', async () => {
    const { page } = shell
    await page.getByTestId('drop-zone').waitFor()
    // The page has run its first lines by then, and waits to hear in what state the archive is.
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['film'], 'parcel.mp4'))
        document.body.dataset['drawn'] = String(document.querySelectorAll('#root *').length)
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
      }),
    )
    await page.reload()
    // A file that a script made stands in no folder, which the window says by its name: so it heard of it.
    await expect.poll(() => page.getByTestId('refused-files').textContent()).toContain('parcel.mp4')
    expect(await page.evaluate(() => document.body.dataset['drawn'])).toBe('0')
    expect(await findBarriers(page)).toEqual([])
  })
})
