import { join } from 'node:path'
import { checkout, openApp } from './open-app.ts'
import { chooseTheme, fillOrder, keepPicture, resize, stops } from './tour.ts'

/** Pictures of every screen for `docs/screenshots`. Call on a large display: `node tests/e2e/take-screenshots.ts`. */
const folder = join(checkout, 'docs', 'screenshots')
const sizes = [
  [1280, 800],
  [1920, 1080],
] as const

const shell = await openApp()
const { page } = shell
try {
  const taken = async (name: string): Promise<void> => {
    for (const [width, height] of sizes) {
      await resize(shell, width, height)
      for (const theme of ['light', 'dark'] as const) {
        await chooseTheme(page, theme)
        // What follows the size, such as the virtual list and the timeline, is drawn a moment later.
        await page.waitForTimeout(350)
        await keepPicture(page, folder, `${name}-${width}x${height}-${theme}`)
      }
    }
    console.log(name)
  }
  await page.getByTestId('sample-button').waitFor()
  await taken('first-run')
  await fillOrder(shell)
  for (const { name, open, leave } of stops) {
    await open(page)
    await taken(name)
    await leave?.(page)
  }
} finally {
  await shell.close()
}
