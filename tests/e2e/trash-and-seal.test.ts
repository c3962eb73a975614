import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeTestAuthority, type TestAuthority } from '../fixtures/test-authority.ts'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp, sampleVideo } from './open-app.ts'

describe('deleting an order, and who signs', () => {
  let opened: OpenApp
  let authority: TestAuthority
  let url: string
  beforeAll(async () => {
    authority = makeTestAuthority('Window Authority')
    url = await authority.open()
    opened = await openApp([sampleVideo])
    await opened.page.getByTestId('job-progress').waitFor()
    await opened.page.getByTestId('job-progress').waitFor({ state: 'detached', timeout: 120_000 })
  })
  afterAll(async () => {
    await opened.close()
    await authority.close()
  })

  it('moves the order into the trash, and undo brings it back', async () => {
    const { page } = opened
    await page.getByTestId('order-delete').click()
    await page.getByTestId('toast-undo').waitFor()
    await expect.poll(() => page.getByTestId('order-card').count()).toBe(0)
    await page.getByTestId('toast-undo').click()
    await page.getByTestId('order-card').first().waitFor()
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => page.getByTestId('order-card').count()).toBe(0)
  })

  it('lists it in the trash, from where it is put back or removed for good', async () => {
    const { page, picture } = opened
    await page.getByTestId('archive-button').click()
    const trash = page.getByTestId('archive-trash')
    await trash.scrollIntoViewIfNeeded()
    await trash.getByTestId('trashed').waitFor()
    await picture('archive-trash')
    expect(await findBarriers(page)).toEqual([])
    await trash.getByTestId('trash-put-back').click()
    await trash.getByTestId('trashed').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.getByTestId('order-card').first().click()
    await page.getByTestId('order-delete').click()
    await page.getByTestId('toast-undo').waitFor()
    await page.getByTestId('archive-button').click()
    await trash.getByTestId('trash-purge').click()
    await trash.getByText('Yes, remove for good').click()
    await trash.getByText(/Removed for good, with \d+ file/).waitFor()
  })

  it('asks the authority that was named, and no other', async () => {
    const { page, picture, folder } = opened
    const seal = page.getByTestId('archive-seal')
    await seal.scrollIntoViewIfNeeded()
    expect(await seal.textContent()).toContain('No authority is asked')
    expect(await seal.textContent()).toMatch(/Proofbox archive [0-9a-f]{16}/)
    await seal.getByText('Add an authority').click()
    await seal.getByLabel('Address (RFC 3161)').fill(url)
    writeFileSync(join(folder, 'root.pem'), authority.root.pem)
    await seal.getByLabel('Root certificate (PEM file)').setInputFiles(join(folder, 'root.pem'))
    await seal.getByText('Ask this authority from now on').click()
    await seal.getByText('Nothing else is sent.').waitFor()
    await picture('archive-seal')
    expect(await findBarriers(page)).toEqual([])
    await seal.getByRole('button', { name: `Remove ${url}` }).click()
    await seal.getByText('No authority is asked').waitFor()
    expect(authority.asked).toEqual([])
  })
})
