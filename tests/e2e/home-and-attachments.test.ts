import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OrderFactsView } from '../../src/contract/view.ts'
import { instant } from '../../src/domain/kernel/instant.ts'
import type { StatedTime } from '../../src/domain/kernel/stated-time.ts'
import type { DisputeRecord } from '../../src/domain/order/dispute-record.ts'
import { dropFile, type OpenApp, openApp, sampleVideo } from './open-app.ts'

const on = (day: string): StatedTime => ({ day, time: null, zone: 'Europe/Berlin' })
const milestone = (name: 'delivered' | 'paid' | 'refund-promised', day: string) =>
  ({ milestone: name, at: on(day), statedBy: 'order-page' }) as const

/** A day counted from today, as the date fields have it. */
const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('files for a form, and all orders at a glance', () => {
  let shell: OpenApp
  let folder: string

  beforeAll(async () => {
    shell = await openApp()
    folder = join(shell.folder, 'for-the-form')
    mkdirSync(folder)
    await shell.app.evaluate(({ dialog, shell: desktop }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
      desktop.showItemInFolder = (path) => {
        Object.assign(globalThis, { shownItem: path })
      }
    }, folder)
    const { page } = shell
    await page.getByTestId('sample-button').waitFor()
    await dropFile(page, sampleVideo)
    await page.getByTestId('candidate-card').first().waitFor()
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
  })
  afterAll(() => shell.close())

  const ids = async (): Promise<readonly string[]> => {
    const answer = await shell.page.evaluate(() => window.proofbox.request('order.list', {}))
    return answer.ok ? answer.value.map(({ id }) => id) : []
  }

  const state = async (orderId: string, facts: OrderFactsView, change: Partial<DisputeRecord>): Promise<void> => {
    const kept = await shell.page.evaluate(
      async ([id, known, stated]) => {
        const told = await window.proofbox.request('order.update', { orderId: id, facts: known })
        const cased = await window.proofbox.request('case.update', { orderId: id, change: stated })
        return [told, cased].map((answer) => (answer.ok ? 'kept' : answer.failure.message))
      },
      [orderId, facts, change] as const,
    )
    expect(kept).toEqual(['kept', 'kept'])
  }

  it('makes no attachments before there is an exhibit', async () => {
    const { page } = shell
    await page.getByTestId('step-bundle').click()
    const card = page.getByTestId('attachments-card')
    await card.getByText('Choose exhibits first').waitFor()
    expect(await page.getByTestId('attach-button').isDisabled()).toBe(true)
  })

  it('says what each form takes, and that nothing is known of one without a receiver', async () => {
    const { page } = shell
    await page.getByTestId('step-footage').click()
    for (let taken = 1; taken <= 3; taken += 1) {
      await page.locator('[data-testid=candidate-add]:enabled').first().click()
      await page
        .locator('.candidate-taken')
        .nth(taken - 1)
        .waitFor()
    }
    await page.getByTestId('step-bundle').click()
    const limits = page.getByTestId('attach-limits')
    await limits.getByText('Nothing is held back').waitFor()
    await page.getByLabel('For', { exact: true }).selectOption('shopee')
    await expect.poll(() => limits.textContent()).toMatch(/10\.0 MB each.*videos up to 30\.0 MB.*60 s/)
  })

  it('makes them for Shopee, reads them again and leaves the receipt beside them', async () => {
    const { page } = shell
    await page.getByTestId('attach-button').click()
    const made = page.getByTestId('attachments-made')
    await made.waitFor({ timeout: 120_000 })
    const [written = ''] = readdirSync(folder)
    expect(written).toMatch(/^proofbox-.+-for-shopee$/)
    expect(readdirSync(join(folder, written)).sort()).toEqual(['attachments', 'receipt.json', 'receipt.txt'])
    const files = readdirSync(join(folder, written, 'attachments'))
    expect(files.length).toBeGreaterThanOrEqual(3)
    expect(await page.locator('[data-testid=attachment] .attachment-name').allTextContents()).toEqual(files.sort())
    for (const file of files)
      expect(statSync(join(folder, written, 'attachments', file)).size).toBeLessThanOrEqual(30_000_000)
    const told = (await made.textContent()) ?? ''
    expect(told).toContain('Still reads:')
    expect(told).toContain('It stays with you: do not send it')
    expect(told).toContain(join(folder, written))
    const receipt = readFileSync(join(folder, written, 'receipt.txt'), 'utf8')
    for (const file of files) expect(receipt).toContain(file)
    const picture = page.getByTestId('attachment').first().getByRole('presentation')
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)
    await made.scrollIntoViewIfNeeded()
    await shell.picture('10-attachments')
    await page.getByTestId('attach-show').scrollIntoViewIfNeeded()
    await shell.picture('10-attachments-end')
    await page.getByTestId('attach-show').click()
    await expect
      .poll(() => shell.app.evaluate(() => String(Object(globalThis).shownItem)))
      .toBe(join(folder, written, 'attachments'))
  })

  it('can be stopped and then leaves nothing behind, and takes a new name beside what is there', async () => {
    const { page } = shell
    const before = readdirSync(folder)
    await page.getByLabel('For', { exact: true }).selectOption('s')
    await page.getByTestId('attach-button').click()
    await page.getByTestId('job-cancel').click()
    await page.getByText('Stopped. Nothing was changed.').waitFor()
    expect(readdirSync(folder)).toEqual(before)
    await page.getByLabel('For', { exact: true }).selectOption('shopee')
    await page.getByTestId('attach-button').click()
    // While it is written it lies there under another name.
    const written = (): boolean => readdirSync(folder).some((name) => /^proofbox-.+-for-shopee-2$/.test(name))
    await expect.poll(written, { timeout: 120_000 }).toBe(true)
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
  })

  it('tells on the list of orders what is known of each deadline and what is not', async () => {
    const { page } = shell
    const [first = ''] = await ids()
    const card = page.getByTestId('order-card').first()
    await page.getByRole('button', { name: 'All orders' }).click()
    await card.getByText('say where you bought it').waitFor()
    expect(await page.getByTestId('money-at-stake').count()).toBe(0)
    const price = { minor: 2490, currency: 'EUR' }
    const facts: OrderFactsView = {
      platform: 'aliexpress',
      item: 'Ceramic plate',
      reason: 'damaged',
      price,
      claimed: price,
    }
    await state(first, facts, {})
    await reloadHome()
    await card.getByText('A date is missing: when it was').waitFor()
    await state(first, facts, { milestones: [milestone('delivered', dayFromNow(-3))] })
    await reloadHome()
    await card.getByText(/^Open a dispute until \d+ \w+ \d{4}, \d\d:\d\d$/).waitFor()
  })

  it('adds up the money by currency, names a refund that is overdue and how a case ended', async () => {
    const { page } = shell
    for (let made = 1; made <= 3; made += 1) {
      await page.getByTestId('sample-button').click()
      await page.getByTestId('candidate-card').first().waitFor()
      await page.getByTestId('job-progress').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'All orders' }).click()
      await page.getByTestId('order-card').nth(made).waitFor()
    }
    const titles = await page.evaluate(() => window.proofbox.request('order.list', {}))
    const others = titles.ok ? titles.value.filter(({ title }) => title !== 'Ceramic plate').map(({ id }) => id) : []
    const usd = (minor: number) => ({ minor, currency: 'USD' })
    const refund = { offers: [], agreed: usd(1500), credits: [], paidBy: null }
    await state(
      others[0] ?? '',
      { platform: 'aliexpress', item: 'Desk lamp', reason: 'does-not-work', price: usd(1500), claimed: usd(1500) },
      {
        milestones: [milestone('delivered', '2026-03-01'), milestone('refund-promised', '2026-04-01')],
        refund,
      },
    )
    await state(
      others[1] ?? '',
      { platform: 'ebay', item: 'Six jars', reason: 'damaged', price: { minor: 1200, currency: 'EUR' } },
      {
        outcome: {
          closedAt: instant('2026-05-30T10:00:00Z'),
          result: 'full-refund',
          amount: { minor: 1200, currency: 'EUR' },
          decisive: '',
        },
      },
    )
    await reloadHome()
    const stake = page.getByTestId('money-at-stake')
    await stake.waitFor()
    await page.getByText('Ended: Full refund, 12.00 EUR').waitFor()
    await page.getByText('Refund overdue since').waitFor()
    const sums = (kind: string) =>
      stake
        .getByTestId(`stake-${kind}`)
        .evaluate((tile) =>
          [...tile.querySelectorAll('.stake-sums > *')].map((sum) => sum.textContent?.replace('\u00a0', ' ')),
        )
    expect(await sums('claimed')).toEqual(['24.90 EUR', '15.00 USD'])
    expect(await sums('offered')).toEqual(['15.00 USD'])
    expect(await sums('refunded')).toEqual(['12.00 EUR'])
    expect(await sums('overdue')).toEqual(['15.00 USD'])
    await stake.getByTestId('stake-overdue').click()
    await expect.poll(() => page.getByTestId('order-count').textContent()).toBe('1 order fits')
    await page.getByTestId('order-card').getByText('Desk lamp').waitFor()
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByTestId('order-card').nth(3).waitFor()
    await shell.picture('11-home')
  })

  const reloadHome = async (): Promise<void> => {
    const { page } = shell
    await page.reload()
    await page.getByTestId('order-card').first().waitFor()
  }
})
