import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeOrderOf, makeArchive } from '../bench/archive/make-archive.ts'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp } from './open-app.ts'
import { errorCode, runCli } from './run-cli.ts'

const count = 1200
const now = Date.now()

describe('The index of an archive that the window has open', () => {
  let folder: string
  let archive: string
  let shell: OpenApp

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proofbox-index-'))
    archive = join(folder, 'archive')
    await makeArchive(archive, count, now)
    shell = await openApp([], folder)
    await shell.page.getByText('1,200 orders', { exact: true }).waitFor({ timeout: 120_000 })
  }, 180_000)
  afterAll(async () => {
    await shell.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is searched from the command line meanwhile, and is not made again from there', async () => {
    const wanted = madeOrderOf(7, now)
    const number = wanted.facts.trackingNumber ?? ''
    const run = await runCli(['search', '--archive', archive, '--json', number.slice(3, 12)])
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(run.document()).toMatchObject({ total: 1, hits: [{ order: wanted.id, field: 'tracking' }] })
    const rebuild = await runCli(['index', '--archive', archive, '--rebuild', '--json'])
    expect(errorCode(rebuild)).toBe('archive.in-use')
  })

  it('counts all orders that fit, also where a page does not', async () => {
    const { page } = shell
    const said = () => page.getByTestId('order-count').textContent()
    await page.getByTestId('order-search').fill('qqqqq')
    await page.getByText('No order fits').waitFor()
    // Every seller of these orders is a store.
    await page.getByTestId('order-search').fill('store')
    await expect.poll(said).toBe('1,200 orders')
    await page.getByTestId('order-search').fill('')
  })

  it('is described in the archive, made again beside the one in use, and stopped without a trace', async () => {
    const { page, picture } = shell
    await page.getByTestId('archive-button').click()
    const section = page.getByTestId('archive-index')
    await section.scrollIntoViewIfNeeded()
    await expect
      .poll(() => section.getByTestId('archive-indexed').textContent())
      .toMatch(/^In the index: 1,200 orders\./)
    expect(await findBarriers(page)).toEqual([])
    await picture('archive-index')
    await section.getByTestId('archive-remake-index').click()
    await section.getByTestId('archive-task-index').waitFor()
    await picture('archive-index-making')
    await section.getByRole('button', { name: 'Cancel' }).click()
    await section.getByText('Making the index was stopped.').waitFor()
    await section.getByTestId('archive-remake-index').click()
    await section.getByTestId('archive-index-remade').waitFor({ timeout: 60_000 })
    expect(await section.getByTestId('archive-index-remade').textContent()).toContain('1,200 orders')
    await picture('archive-index-made')
    await page.keyboard.press('Escape')
    const part = (madeOrderOf(123, now).facts.trackingNumber ?? '').slice(4, 14)
    await page.getByTestId('order-search').fill(part)
    await expect.poll(() => page.getByTestId('order-count').textContent()).toBe('1 order fits')
  })
})
