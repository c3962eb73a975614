import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'
import { findBarriers } from './find-barriers.ts'
import { dropFile, type OpenApp, openApp } from './open-app.ts'

const ordinal = async ({ page }: OpenApp): Promise<number> =>
  Number(await page.getByTestId('film-time').getAttribute('data-ordinal'))
const basis = ({ page }: OpenApp) => page.getByTestId('player-basis').getAttribute('data-basis')
const open = async (file: string): Promise<OpenApp> => {
  await makeVideos()
  const shell = await openApp()
  const { page } = shell
  await page.getByTestId('drop-zone').waitFor()
  await dropFile(page, fixturePath(file))
  await page.getByTestId('film-open').waitFor()
  await page.getByTestId('job-progress').waitFor({ state: 'detached' })
  await page.getByTestId('film-open').click()
  await page.getByTestId('player-still').waitFor({ state: 'attached' })
  return shell
}

describe('the player', () => {
  let shell: OpenApp

  beforeAll(async () => {
    shell = await open('long-gop.mp4')
  })
  afterAll(() => shell.close())

  it('shows pictures along the film, and finer ones when it is looked at closer', async () => {
    const { page } = shell
    const tiles = async (): Promise<number> =>
      Number(await page.getByTestId('player-scrubber').getAttribute('data-tiles'))
    await expect.poll(tiles, { timeout: 20_000 }).toBeGreaterThanOrEqual(8)
    const coarse = await tiles()
    const closer = page.getByRole('button', { name: 'Show a shorter part of the film' })
    for (let press = 0; press < 3; press++) await closer.click()
    await expect.poll(tiles, { timeout: 20_000 }).toBeGreaterThanOrEqual(coarse + 6)
    await page.getByText('Sharpness', { exact: true }).waitFor()
    const wider = page.getByRole('button', { name: 'Show a longer part of the film' })
    for (let press = 0; press < 3; press++) await wider.click()
    await expect.poll(() => wider.isDisabled()).toBe(true)
    await page.getByTestId('film').focus()
  })

  it('plays forward, and shows the exact frame where it is paused', async () => {
    const { page } = shell
    await page.keyboard.press('l')
    await expect.poll(() => basis(shell)).toBe('playing')
    await expect.poll(() => ordinal(shell)).toBeGreaterThan(10)
    await page.keyboard.press('k')
    await expect.poll(() => basis(shell)).toBe('exact')
    const still = page.getByTestId('player-still')
    expect(Number(await still.getAttribute('data-ordinal'))).toBe(await ordinal(shell))
  })

  it('plays backward down to the first frame', async () => {
    const { page } = shell
    const from = await ordinal(shell)
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('j')
    await expect.poll(() => ordinal(shell)).toBeLessThan(from)
    await expect.poll(() => ordinal(shell)).toBe(0)
    await expect.poll(() => basis(shell)).toBe('exact')
  })

  it('goes round between the in and the out mark', async () => {
    const { page } = shell
    await page.keyboard.press('i')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('o')
    await page.keyboard.press('Home')
    await page.keyboard.press(' ')
    for (let look = 0; look < 12; look++) {
      expect(await ordinal(shell)).toBeLessThanOrEqual(10)
      await page.waitForTimeout(80)
    }
    expect(await basis(shell)).toBe('playing')
    await page.keyboard.press('k')
    await page.keyboard.press('x')
    await page.getByTestId('player-clear').waitFor({ state: 'detached' })
  })

  it('keeps marks with their notes, jumps to them, and puts back one that was removed', async () => {
    const { page } = shell
    await page.keyboard.press('End')
    await expect.poll(() => ordinal(shell)).toBe(329)
    await page.keyboard.press('Shift+M')
    const note = page.getByTestId('marks').locator('input')
    await expect.poll(() => note.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('seal broken here')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Home')
    await expect.poll(() => ordinal(shell)).toBe(0)
    await page.getByTestId('marks').locator('.mark-time').click()
    await expect.poll(() => ordinal(shell)).toBe(329)
    await page.keyboard.press('m')
    await page.getByTestId('mark-undo').click()
    await expect.poll(() => note.inputValue()).toBe('seal broken here')
  })

  it('moves with the slider, which says where it is in words', async () => {
    const { page } = shell
    const slider = page.getByRole('slider', { name: 'Place in the film' })
    const box = await slider.boundingBox()
    if (!box) throw new Error('no slider')
    await page.mouse.move(box.x + box.width * 0.2, box.y + 30)
    await page.mouse.down()
    for (let step = 1; step <= 20; step++) await page.mouse.move(box.x + box.width * (0.2 + step * 0.015), box.y + 30)
    await page.mouse.up()
    await expect.poll(() => ordinal(shell)).toBe(Math.floor(330 * 0.5))
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^00:05\.\d{3} · frame 166 of 330$/)
    await expect.poll(() => basis(shell)).toBe('exact')
  })

  it('enlarges, turns and looks through the loupe, and says so', async () => {
    const { page } = shell
    await page.keyboard.press('r')
    await page.getByText('View turned by 90°. Exhibits are not turned.').waitFor()
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('r')
    for (let zoom = 0; zoom < 4; zoom++) await page.keyboard.press('+')
    await page.getByText('% of real size').waitFor()
    await page.keyboard.press('z')
    await page.getByTestId('player-stage').hover()
    await page.getByTestId('player-loupe-view').waitFor()
    await shell.picture('20-player-loupe')
    await page.keyboard.press('z')
    await page.keyboard.press('0')
  })

  it.each(['light', 'dark'] as const)('has no barriers in %s', async (theme) => {
    await shell.page.emulateMedia({ colorScheme: theme })
    expect(await findBarriers(shell.page)).toEqual([])
    await shell.picture(`21-player-${theme}`)
  })

  it('closes and gives the focus back to where it was opened', async () => {
    const { page } = shell
    await page.keyboard.press('Escape')
    await page.getByTestId('film').waitFor({ state: 'detached' })
    const opener = page.getByTestId('film-open')
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})

describe('a recording that the window cannot play', () => {
  let shell: OpenApp

  beforeAll(async () => {
    shell = await open('b-frames.avi')
  })
  afterAll(() => shell.close())

  it('is stepped through by exact frames, and plays as a preview that says so', async () => {
    const { page } = shell
    for (let step = 1; step <= 5; step++) {
      await page.keyboard.press('ArrowRight')
      await page.locator(`[data-testid="player-still"][data-ordinal="${step}"]`).waitFor({ state: 'attached' })
    }
    await page.getByText('Preview: evidence is taken from the original').waitFor()
    await page.getByTestId('player-video').waitFor({ state: 'attached' })
    await page.keyboard.press(' ')
    await expect.poll(() => basis(shell)).toBe('playing')
    await expect.poll(() => ordinal(shell)).toBeGreaterThan(20)
    await shell.picture('22-player-preview')
    await page.keyboard.press('k')
    await expect.poll(() => basis(shell)).toBe('exact')
    expect(Number(await page.getByTestId('player-still').getAttribute('data-ordinal'))).toBe(await ordinal(shell))
  })
})
