import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openApp, sampleVideo } from './open-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-opening-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the window on an archive that needs something first', () => {
  it('brings an older archive up to date, says so, and keeps it on the list', async () => {
    const own = join(folder, 'older')
    cpSync(join(import.meta.dirname, '../fixtures/archive-of-version-1'), join(own, 'archive'), { recursive: true })
    const { page, picture, close } = await openApp([sampleVideo], own)
    try {
      // The file that was named at the start is not lost over it.
      await page.getByTestId('candidate-card').first().waitFor()
      const notice = page.getByTestId('opening-notice')
      await notice.waitFor()
      await expect.poll(() => notice.textContent()).toContain('2 orders')
      await expect.poll(() => notice.textContent()).toContain('migrations/before-version-2.zip')
      await picture('opening-migrated')
      await notice.getByRole('button').click()
      await expect.poll(() => notice.count()).toBe(0)
      await page.getByTestId('archive-button').click()
      const list = page.getByTestId('recoveries')
      await list.locator('summary').click()
      await expect.poll(() => list.textContent()).toContain('2 orders')
      await picture('opening-recoveries')
    } finally {
      await close()
    }
  })

  it('says that it cannot open the archive of a newer program, and offers another folder', async () => {
    const own = join(folder, 'newer')
    cpSync(join(import.meta.dirname, '../fixtures/archive-of-version-1'), join(own, 'archive'), { recursive: true })
    writeFileSync(join(own, 'archive', 'archive.json'), '{"schema":1,"version":99}\n')
    const { page, picture, close } = await openApp([], own)
    try {
      await page.getByText('A newer Proofbox wrote this archive.').waitFor()
      await page.getByRole('button', { name: 'Choose another folder…' }).waitFor()
      await picture('opening-newer')
    } finally {
      await close()
    }
  })
})
