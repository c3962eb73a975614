import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeOrderOf, makeArchive } from '../bench/archive/make-archive.ts'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp } from './open-app.ts'

const count = 300
const now = Date.now()

describe('Home with three hundred orders', () => {
  let folder: string
  let shell: OpenApp

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proofbox-home-'))
    await makeArchive(join(folder, 'archive'), count, now)
    shell = await openApp([], folder)
  })
  afterAll(async () => {
    await shell.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows how many there are, puts only those in view on the page, and is free of barriers', async () => {
    const { page, picture } = shell
    await expect.poll(() => page.getByTestId('order-count').textContent(), { timeout: 60_000 }).toBe('300 orders')
    const cards = await page.getByTestId('order-card').count()
    expect(cards).toBeGreaterThan(3)
    expect(cards).toBeLessThan(60)
    for (const theme of ['dark', 'light']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name
      }, theme)
      expect(await findBarriers(page)).toEqual([])
      await picture(`home-${theme}`)
    }
  })

  it('finds an order by any part of its number while it is typed, and shows all again on Esc', async () => {
    const { page, picture } = shell
    const wanted = madeOrderOf(123, now)
    await page.keyboard.press('/')
    await page.keyboard.type((wanted.facts.trackingNumber ?? '').slice(4, 14))
    await expect.poll(() => page.getByTestId('order-count').textContent()).toBe('1 order fits')
    await page
      .getByTestId('order-card')
      .getByText(wanted.facts.item ?? '')
      .waitFor()
    const part = (wanted.facts.trackingNumber ?? '').slice(4, 14)
    // What was typed is asked for whenever an answer came: a part of it may have found the one order before.
    await expect.poll(() => page.getByTestId('order-card').locator('mark').textContent()).toBe(part)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByTestId('order-count').textContent()).toBe('300 orders')
    await page.keyboard.type('broken seal')
    await page.locator('mark').first().waitFor()
    await picture('home-search')
    await page.keyboard.press('Escape')
  })

  it('narrows by state and money, says when nothing fits, and offers the way back', async () => {
    const { page } = shell
    await page.getByRole('button', { name: /^Ended/ }).click()
    await expect.poll(() => page.getByTestId('order-count').textContent()).toMatch(/orders fit$/)
    await page.getByTestId('order-search').fill('qqqqq')
    await page.getByText('No order fits').waitFor()
    await page.getByRole('button', { name: 'Show all orders' }).click()
    await expect.poll(() => page.getByTestId('order-count').textContent()).toBe('300 orders')
  })

  it('goes through the cards by the arrow keys, opens one with Enter and comes back to the same place', async () => {
    const { page } = shell
    await page.getByTestId('order-card').first().focus()
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'ArrowUp']) await page.keyboard.press(key)
    const place = () => page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.place))
    await expect.poll(place).toBeGreaterThan(count - 10)
    const scroll = () => page.evaluate(() => document.querySelector('.scene')?.scrollTop ?? 0)
    const before = await scroll()
    expect(before).toBeGreaterThan(1000)
    await page.keyboard.press('Enter')
    await page.getByTestId('step-footage').waitFor()
    await page.keyboard.press('Alt+0')
    await page.getByTestId('order-card').first().waitFor()
    await expect.poll(scroll).toBeGreaterThan(before - 400)
    await expect.poll(place).toBeGreaterThan(count - 10)
  })

  it('takes a word that is typed among the cards for a search', async () => {
    const { page } = shell
    await page.getByTestId('order-card').first().focus()
    await page.keyboard.type('vase')
    expect(await page.getByTestId('order-search').inputValue()).toBe('vase')
    await expect.poll(() => page.getByTestId('order-count').textContent()).toMatch(/orders fit$/)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByTestId('order-count').textContent()).toBe('300 orders')
  })

  it('keeps the card with the tab stop in view, wherever the list is scrolled to', async () => {
    const { page } = shell
    await page.evaluate(() => document.querySelector('.scene')?.scrollTo({ top: 12_000 }))
    await page.locator('.order-card[tabindex="0"]').waitFor()
    await page.evaluate(() => document.querySelector('.scene')?.scrollTo({ top: 0 }))
    await page.locator('.order-card[tabindex="0"]').waitFor()
  })

  it('keeps the layout that was chosen', async () => {
    const { page, picture } = shell
    await page.getByRole('button', { name: 'As a list' }).click()
    await page.reload()
    await page.getByTestId('order-card').first().waitFor()
    expect(await page.locator('.orders-list').count()).toBe(1)
    expect(await findBarriers(page)).toEqual([])
    await picture('home-list')
  })
})
