import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnnotationOperation } from '../../src/domain/evidence/annotation.ts'
import { findBarriers } from './find-barriers.ts'
import { dropFile, type OpenApp, openApp, sampleVideo } from './open-app.ts'

interface Drawn {
  readonly orderId: string
  readonly exhibitId: string
  readonly asset: string
}

const firstExhibit = async (page: Page): Promise<Drawn> => {
  const answer = await page.evaluate(async () => {
    const orders = await window.proofbox.request('order.list', {})
    const id = orders.ok ? (orders.value[0]?.id ?? '') : ''
    return window.proofbox.request('order.open', { orderId: id })
  })
  const exhibit = answer.ok ? answer.value.exhibits[0] : undefined
  if (!answer.ok || !exhibit) throw new Error('the order has no exhibit')
  return { orderId: answer.value.id, exhibitId: exhibit.id, asset: exhibit.asset }
}

const operationsOf = async (page: Page): Promise<readonly AnnotationOperation[]> => {
  const { orderId, exhibitId } = await firstExhibit(page)
  const answer = await page.evaluate((input) => window.proofbox.request('annotate.open', input), { orderId, exhibitId })
  if (!answer.ok) throw new Error(answer.failure.message)
  return answer.value.operations
}

/** The file of the vault that has this digest for its name. */
const vaultFile = (folder: string, digest: string): Buffer => {
  const path = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.includes(digest.slice(4)))
  if (!path) throw new Error(`no file for ${digest}`)
  return readFileSync(join(folder, path))
}

/** Draws over the stage from one place to another, in shares of its width and height. */
const drag = async (page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
  const box = await page.getByTestId('annotate-stage').boundingBox()
  if (!box) throw new Error('the stage is not there')
  const at = ([x, y]: readonly [number, number]): [number, number] => [box.x + x * box.width, box.y + y * box.height]
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]), { steps: 3 })
  await page.mouse.move(...at(to), { steps: 3 })
  await page.mouse.up()
}

const setTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)

describe('drawing on an exhibit', () => {
  let shell: OpenApp
  let before: Drawn

  beforeAll(async () => {
    shell = await openApp()
    const { page } = shell
    await page.getByTestId('sample-button').waitFor()
    await dropFile(page, sampleVideo)
    await page.getByTestId('job-progress').waitFor({ state: 'attached' })
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
    for (let taken = 1; taken <= 2; taken += 1) {
      await page.locator('[data-testid=candidate-add]:enabled').first().click()
      await page
        .locator('.candidate-taken')
        .nth(taken - 1)
        .waitFor()
    }
    await page.getByTestId('step-exhibits').click()
    await page.getByTestId('exhibit-card').nth(1).waitFor()
    before = await firstExhibit(page)
  })
  afterAll(() => shell.close())

  it('begins with N on the card, and asks nothing when nothing was drawn', async () => {
    const { page } = shell
    await page.getByTestId('exhibit-card').first().getByRole('button', { name: 'See exhibit' }).focus()
    await page.keyboard.press('n')
    await page.getByTestId('annotate-stage').locator('canvas').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('annotate').waitFor({ state: 'detached' })
  })

  it('draws an arrow and a redaction by mouse, and takes steps back and forth', async () => {
    const { page } = shell
    await page.getByTestId('exhibit-annotate').first().click()
    await page.getByTestId('annotate-stage').locator('canvas').first().waitFor()
    await page.keyboard.press('a')
    await drag(page, [0.2, 0.3], [0.45, 0.45])
    await page.keyboard.press('x')
    await drag(page, [0.55, 0.5], [0.75, 0.65])
    const items = page.getByTestId('annotate-item')
    expect(await items.count()).toBe(2)
    expect(await items.first().textContent()).toMatch(/^Arrow, red, from \d+, \d+ to \d+, \d+$/)
    await page.keyboard.press('Control+z')
    expect(await items.count()).toBe(1)
    await page.keyboard.press('Control+Shift+Z')
    expect(await items.count()).toBe(2)
    await shell.picture('annotate-drawn')
  })

  it('adds a box by keyboard alone and places it by numbers and arrow keys', async () => {
    const { page } = shell
    await page.getByTestId('annotate-add-box').focus()
    await page.keyboard.press('Enter')
    const chosen = page.locator('[data-testid=annotate-item][aria-pressed=true]')
    await expect.poll(() => chosen.textContent()).toMatch(/^Box/)
    await expect.poll(() => chosen.evaluate((item) => item === document.activeElement)).toBe(true)
    await page.getByLabel('From the left', { exact: true }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('40')
    await page.getByLabel('Width', { exact: true }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('200')
    await expect.poll(() => chosen.textContent()).toMatch(/^Box, red, at 40, \d+, 200 × \d+ pixels$/)
    await chosen.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => chosen.textContent()).toContain('at 51,')
    await page.getByRole('radio', { name: 'blue' }).focus()
    await page.keyboard.press('Space')
    await expect.poll(() => chosen.textContent()).toContain('Box, blue')
    expect(await findBarriers(page)).toEqual([])
  })

  it('asks before changes are lost', async () => {
    const { page } = shell
    await page.getByTestId('annotate-cancel').click()
    await page.getByTestId('annotate-discard').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByTestId('annotate-discard').waitFor({ state: 'detached' })
    expect(await page.getByTestId('annotate-item').count()).toBe(3)
  })

  it('saves a picture in which one colour is left of what was redacted', async () => {
    const { page, folder } = shell
    await page.getByTestId('annotate-save').click()
    await page.getByTestId('annotate').waitFor({ state: 'detached' })
    const after = await firstExhibit(page)
    expect(after.asset).not.toBe(before.asset)
    const operations = await operationsOf(page)
    expect(operations.map(({ kind }) => kind)).toEqual(['arrow', 'redact', 'box'])
    const redaction = operations.find((operation) => operation.kind === 'redact')
    if (redaction?.kind !== 'redact') throw new Error('no redaction')
    const { x, y, width, height } = redaction.area
    const covered = await sharp(vaultFile(join(folder, 'archive'), after.asset))
      .extract({ left: x, top: y, width, height })
      .raw()
      .toBuffer()
    expect(covered.length).toBe(width * height * 3)
    expect(covered.every((channel) => channel === 0)).toBe(true)
    await page.getByTestId('annotated-badge').first().waitFor()
    const exposed = page.getByTestId('exposed')
    await exposed.getByRole('button', { name: 'Keep out of the bundle' }).click()
    await exposed.getByText('Stays out of the bundle', { exact: true }).waitFor()
    await exposed.getByRole('button', { name: 'Let into the bundle' }).click()
    await exposed.getByText('Goes into the bundle', { exact: true }).waitFor()
    await shell.picture('annotate-card')
    expect(await findBarriers(page)).toEqual([])
  })

  it('shows the picture without annotations on the card', async () => {
    const { page } = shell
    const card = page.getByTestId('exhibit-card').first()
    await card.getByRole('button', { name: 'Without annotations' }).click()
    const shown = card.getByRole('img').first()
    await expect.poll(() => shown.getAttribute('src')).toContain(before.asset)
    await card.getByRole('button', { name: 'Without annotations' }).click()
    await expect.poll(() => shown.getAttribute('src')).not.toContain(before.asset)
  })

  it('opens again with everything editable, and goes back to the plain picture', async () => {
    const { page } = shell
    await page.getByTestId('exhibit-annotate').first().click()
    const items = page.getByTestId('annotate-item')
    await items.nth(2).waitFor()
    await page.getByTestId('annotate-stage').focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => page.getByTestId('annotate-status').textContent()).toMatch(/^Arrow/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    expect(await items.count()).toBe(2)
    await page.keyboard.press('Control+z')
    expect(await items.count()).toBe(3)
    await page.getByTestId('annotate-remove-all').click()
    await page.getByTestId('annotate-save').click()
    await page.getByTestId('annotate').waitFor({ state: 'detached' })
    expect((await firstExhibit(page)).asset).toBe(before.asset)
  })

  it('measures by a ruler whose length is stated, and not before', async () => {
    const { page } = shell
    await page.getByTestId('exhibit-annotate').first().click()
    await page.getByTestId('annotate-stage').locator('canvas').first().waitFor()
    await page.keyboard.press('m')
    await page.getByTestId('annotate-problem').getByText('by a ruler').waitFor()
    await drag(page, [0.2, 0.75], [0.5, 0.75])
    await page.keyboard.type('12.5')
    await expect.poll(() => page.getByTestId('annotate-item').textContent()).toContain('12.5 cm')
    await page.getByTestId('annotate-stage').focus()
    await page.keyboard.press('m')
    await drag(page, [0.2, 0.3], [0.2, 0.6])
    await expect
      .poll(() => page.getByTestId('annotate-item').last().textContent())
      .toMatch(/about [\d.]+ cm ± [\d.]+ cm/)
    await page.keyboard.press('c')
    await drag(page, [0.6, 0.2], [0.7, 0.35])
    await page.keyboard.press('t')
    await drag(page, [0.3, 0.15], [0.3, 0.15])
    await page.keyboard.type('Crack')
    await expect.poll(() => page.getByTestId('annotate-item').last().textContent()).toContain('“Crack”')
    await page.getByTestId('annotate-tool-blur').click()
    await drag(page, [0.72, 0.5], [0.9, 0.8])
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(page, theme)
      await shell.picture(`annotate-${theme}`)
      expect(await findBarriers(page)).toEqual([])
    }
    await page.getByTestId('annotate-save').click()
    await page.getByTestId('annotate').waitFor({ state: 'detached' })
    expect((await operationsOf(page)).map(({ kind }) => kind)).toEqual(['ruler', 'measure', 'callout', 'text', 'blur'])
  })

  it('compares it with another exhibit, side by side and with a divider', async () => {
    const { page } = shell
    await page.getByTestId('exhibit-compare').first().click()
    await expect.poll(() => page.getByTestId('compare-scale').count()).toBe(2)
    const scales = () => page.getByTestId('compare-scale').allTextContents()
    const fitted = await scales()
    await page.getByTestId('compare-stage').focus()
    await page.keyboard.press('+')
    await expect.poll(scales).not.toEqual(fitted)
    expect(new Set(await scales()).size).toBe(1)
    await shell.picture('compare-side')
    await page.getByRole('button', { name: 'Swipe' }).click()
    const divider = page.getByTestId('compare-divider')
    await divider.focus()
    await page.keyboard.press('ArrowRight')
    expect(await divider.getAttribute('aria-valuenow')).toBe('51')
    const box = await page.getByTestId('compare-stage').boundingBox()
    if (!box) throw new Error('no stage')
    await divider.hover({ position: { x: 16, y: 300 } })
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.25, box.y + 200, { steps: 4 })
    await page.mouse.up()
    expect(await divider.getAttribute('aria-valuenow')).toBe('25')
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(page, theme)
      await shell.picture(`compare-${theme}`)
      expect(await findBarriers(page)).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.getByTestId('compare').waitFor({ state: 'detached' })
  })

  it('compares it with a photo of the listing once the user says that it is one', async () => {
    const { page, folder } = shell
    const photo = join(folder, 'shop-page.jpg')
    await sharp({ create: { width: 640, height: 480, channels: 3, background: '#3a7ca5' } })
      .jpeg()
      .toFile(photo)
    await dropFile(page, photo)
    await page.getByTestId('step-exhibits').click()
    await page.getByTestId('exhibit-compare').first().click()
    const choice = page.getByLabel('Compare with')
    await expect
      .poll(() => choice.locator('option').allTextContents(), { timeout: 20_000 })
      .toContain('Photo: shop-page.jpg')
    await choice.selectOption({ label: 'Photo: shop-page.jpg' })
    await page.getByTestId('compare-mark').click()
    await expect.poll(() => choice.locator('option').first().textContent()).toBe('Listing photo: shop-page.jpg')
    await page.getByTestId('compare-close').click()
    await page.getByTestId('exhibit-compare').nth(1).click()
    await expect.poll(() => choice.locator('option:checked').textContent()).toBe('Listing photo: shop-page.jpg')
    await page.getByTestId('compare-close').click()
  })

  it('suggests what to cover and covers only what the user says', async () => {
    const { page } = shell
    await page.getByTestId('exhibit-annotate').first().click()
    const suggestions = page.getByTestId('annotate-suggestion')
    await suggestions.first().waitFor()
    const before = await page.getByTestId('annotate-item').count()
    const count = await suggestions.count()
    expect(count).toBeGreaterThan(0)
    await suggestions
      .first()
      .getByRole('button', { name: /^Leave it/ })
      .click()
    await suggestions.first().getByText('Left as it is').waitFor()
    expect(await page.getByTestId('annotate-item').count()).toBe(before)
    await suggestions
      .first()
      .getByRole('button', { name: /^Change/ })
      .click()
    await suggestions
      .first()
      .getByRole('button', { name: /^Cover it/ })
      .click()
    await suggestions.first().getByText('Covered', { exact: true }).waitFor()
    await expect.poll(() => page.getByTestId('annotate-item').last().textContent()).toMatch(/^Redaction, black/)
    expect(await page.getByTestId('annotate-item').count()).toBe(before + 1)
    await page.keyboard.press('Control+z')
    await suggestions
      .first()
      .getByRole('button', { name: /^Cover it/ })
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('annotate').waitFor({ state: 'detached' })
  })
})
