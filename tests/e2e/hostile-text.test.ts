import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFile, type OpenApp, openApp, sampleVideo } from './open-app.ts'

const obeyed = /(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2028\ufeff]/u

const markup = '<img src=x onerror=document.title=1>'
const film = `film\u202egpj\u001b[2J ${markup}\n0000.mp4`
const spelledFilm = `film[U+202E]gpj[U+001B][2J ${markup}[U+000A]0000.mp4`
const broken = 'broken\u2066\u202e4pm\u200b.mp4'

describe('names and facts that would rather be something else', () => {
  let shell: OpenApp
  let folder: string

  /** All that a page says, to those who see it and those who hear it. */
  const said = (): Promise<string> =>
    shell.page.evaluate(() =>
      [
        document.title,
        document.body.textContent,
        ...[...document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')].flatMap((element) =>
          ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
        ),
      ].join('\n'),
    )

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proofbox-hostile-names-'))
    copyFileSync(sampleVideo, join(folder, film))
    writeFileSync(join(folder, broken), 'no video at all')
    shell = await openApp()
    await shell.page.getByTestId('sample-button').waitFor()
    await dropFile(shell.page, join(folder, film))
    await shell.page.getByTestId('candidate-card').first().waitFor()
    await shell.page.getByTestId('job-progress').waitFor({ state: 'detached' })
  })
  afterAll(async () => {
    await shell.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('stand spelled in the window, as text', async () => {
    const { page } = shell
    await page.getByRole('heading', { level: 1, name: spelledFilm }).waitFor()
    await page.getByRole('heading', { level: 3, name: spelledFilm }).waitFor()
    expect(await said()).not.toMatch(obeyed)
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(await page.title()).not.toBe('1')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await shell.picture('22-hostile-name')
  })

  it('stand spelled where a file is refused', async () => {
    const { page } = shell
    await dropFile(page, join(folder, broken))
    await page.getByText('is no video, photo or PDF').first().waitFor()
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
    await page.getByText('broken[U+2066][U+202E]4pm[U+200B].mp4').first().waitFor()
    expect(await said()).not.toMatch(obeyed)
    await shell.picture('22-hostile-refused')
  })

  it('stand spelled in the list of orders, its search and the other steps', async () => {
    const { page } = shell
    const kept = await page.evaluate(async () => {
      const listed = await window.proofbox.request('order.list', {})
      const orderId = (listed.ok && listed.value[0]?.id) || ''
      const item = 'Vase\u202e\u0007 <b>blue</b>\u2028'
      const facts = { platform: 'aliexpress', item, seller: 'Shop\u2066', reason: 'damaged' } as const
      return (await window.proofbox.request('order.update', { orderId, facts })).ok
    })
    expect(kept).toBe(true)
    await page.getByTestId('step-exhibits').click()
    expect(await said()).not.toMatch(obeyed)
    await page.getByRole('button', { name: 'All orders' }).click()
    await page.getByText('Vase[U+202E][U+0007] <b>blue</b>').first().waitFor()
    expect(await said()).not.toMatch(obeyed)
    await shell.picture('22-hostile-order')
  })
})
