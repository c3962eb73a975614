import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFile, type OpenApp, openApp } from './open-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-shared-'))
const photo = join(folder, 'label.jpg')

describe('the same file in two orders', () => {
  let opened: OpenApp
  /** The order that was made second; the first is the one that is shown in the end. */
  let later = ''
  beforeAll(async () => {
    await sharp({ create: { width: 320, height: 200, channels: 3, background: 'tan' } })
      .jpeg()
      .toFile(photo)
    opened = await openApp([photo])
  })
  afterAll(async () => {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const items = (): Promise<readonly string[]> =>
    opened.page.evaluate(async () => {
      const listed = await window.proofbox.request('order.list', {})
      return listed.ok ? listed.value.map(({ id }) => id) : []
    })

  it('is kept once, and each order names the other with the way there', async () => {
    const { page, picture } = opened
    await page.locator('article.original').first().waitFor()
    const [first = ''] = await items()
    await page.getByRole('button', { name: 'All orders' }).click()
    await page.getByTestId('order-card').first().waitFor()
    await dropFile(page, photo)
    const link = page.getByTestId('also-in-order')
    await link.waitFor()
    await picture('also-in')
    expect((await items()).length).toBe(2)
    await link.click()
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[data-testid="also-in-order"]')?.textContent ?? ''))
      .not.toBe('')
    later = (await items()).find((id) => id !== first) ?? ''
    const shared = await page.evaluate((orderId) => window.proofbox.request('order.shared', { orderId }), first)
    expect(shared.ok && shared.value.map(({ orderId, inTrash }) => [orderId, inTrash])).toEqual([[later, false]])
  })

  it('says so of an order in the trash, which no button opens', async () => {
    const { page } = opened
    await page.evaluate((orderId) => window.proofbox.request('order.delete', { orderId, reason: '' }), later)
    await expect.poll(() => page.getByTestId('also-in').textContent()).toContain('(in the trash)')
    expect(await page.getByTestId('also-in-order').count()).toBe(0)
  })
})
