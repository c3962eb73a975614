import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/adapters/archive/open-archive.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { instant } from '../../src/domain/kernel/instant.ts'
import { newOrder } from '../../src/workflow/edit-order.ts'
import { findBarriers } from './find-barriers.ts'
import { dropFile, type OpenApp, openApp, sampleVideo } from './open-app.ts'

/** The number on the sample's label. */
const trackingNumber = 'LP00724622449605'
const at = instant('2026-11-20T12:00:00.000Z')

describe('a video whose label shows the number of an order that is there', () => {
  let folder: string
  let shell: OpenApp

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proofbox-match-'))
    const archive = await openArchive(join(folder, 'archive'), { clock: { now: () => at }, hasher: createHasher() })
    if (!archive.ok) throw new Error(archive.failure.message)
    await archive.value.save({ ...newOrder('bought', at), facts: { item: 'Desk lamp', trackingNumber } })
    await archive.value.close()
    shell = await openApp([], folder)
    await shell.page.getByTestId('order-card').waitFor()
    await dropFile(shell.page, sampleVideo)
  })
  afterAll(async () => {
    await shell.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const files = async (orderId: string): Promise<number> => {
    const answer = await shell.page.evaluate((id) => window.proofbox.request('order.open', { orderId: id }), orderId)
    return answer.ok ? answer.value.originals.length : -1
  }
  const title = () => shell.page.getByRole('heading', { level: 1 }).textContent()

  it('opens as an order of its own and asks whether it belongs there', async () => {
    const { page, picture } = shell
    const banner = page.getByTestId('order-match')
    await banner.getByText('These files seem to belong to “Desk lamp”').waitFor()
    await banner.getByText(trackingNumber).waitFor()
    expect(await title()).toContain('unboxing.mp4')
    expect(await findBarriers(page)).toEqual([])
    await picture('match')
  })

  it('is put into it with all that was found, and comes back on undo', async () => {
    const { page } = shell
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
    await page.getByTestId('match-move').click()
    await expect.poll(title).toContain('Desk lamp')
    await page.getByTestId('candidate-card').first().waitFor()
    expect(await files('bought')).toBe(1)
    expect(await page.getByTestId('order-match').count()).toBe(0)
    await page.getByTestId('toast-undo').click()
    await expect.poll(title).toContain('unboxing.mp4')
    expect(await files('bought')).toBe(0)
    await page.getByTestId('order-match').waitFor()
  })

  it('leaves no empty order in the list once it is there', async () => {
    const { page } = shell
    await page.getByTestId('match-move').click()
    await expect.poll(title).toContain('Desk lamp')
    await page.keyboard.press('Alt+0')
    await expect.poll(() => page.getByTestId('order-count').textContent()).toBe('1 order')
    await page.getByTestId('order-card').getByText('1 file').waitFor()
  })

  it('is not asked about again when it is kept apart, until that is undone', async () => {
    const { page } = shell
    await dropFile(page, sampleVideo)
    const banner = page.getByTestId('order-match')
    await page.getByTestId('match-apart').click()
    await banner.waitFor({ state: 'detached' })
    await page.reload()
    await expect.poll(() => page.getByTestId('order-count').textContent()).toBe('2 orders')
    await page.getByTestId('order-card').first().click()
    await page.getByTestId('candidate-card').first().waitFor()
    expect(await banner.count()).toBe(0)
  })
})
