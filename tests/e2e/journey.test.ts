import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillDay } from './fill-day.ts'
import { dropFile, engineOf, type OpenApp, openApp, sampleVideo, toolsReading } from './open-app.ts'

const run = promisify(execFile)

describe('from a video on the desktop to a bundle that a stranger can check', () => {
  let shell: OpenApp
  let exports: string
  let bundle: string

  beforeAll(async () => {
    shell = await openApp()
    exports = join(shell.folder, 'exports')
    mkdirSync(exports)
  })
  afterAll(() => shell.close())

  it('offers the sample to somebody who has no order yet', async () => {
    const { page } = shell
    await page.getByTestId('sample-button').waitFor()
    expect(await page.getByTestId('drop-zone').isVisible()).toBe(true)
    await shell.picture('1-first-run')
  })

  it('takes a file that is dropped on the window and shows frames while it looks through it', async () => {
    const { page } = shell
    await dropFile(page, sampleVideo)
    await page.getByTestId('candidate-card').first().waitFor()
    await shell.picture('2-scanning')
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
    expect(await page.getByTestId('candidate-card').count()).toBeGreaterThanOrEqual(3)
    const thumbnail = page.getByTestId('candidate-card').first().getByRole('img')
    expect(await thumbnail.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)
    await shell.picture('3-candidates')
  })

  it('makes three of them exhibits, at full size', async () => {
    const { page } = shell
    for (let taken = 1; taken <= 3; taken += 1) {
      await page.locator('[data-testid=candidate-add]:enabled').first().click()
      await page
        .locator('.candidate-taken')
        .nth(taken - 1)
        .waitFor()
    }
    await page.getByTestId('step-exhibits').click()
    await expect.poll(() => page.getByTestId('exhibit-card').count(), { timeout: 20_000 }).toBe(3)
    const picture = page.getByTestId('exhibit-card').first().getByRole('img').first()
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 10_000 })
      .toBe(1280)
    await shell.picture('4-exhibits')
  })

  it('takes the facts of the order and writes a text that points at the exhibits', async () => {
    const { page } = shell
    await page.getByTestId('step-claim').click()
    await shell.picture('5-claim')
    const { orderId } = (await orders(shell))[0] ?? { orderId: '' }
    const facts = { platform: 'aliexpress', item: 'Ceramic plate', reason: 'damaged', remedy: 'full-refund' } as const
    const updated = await page.evaluate(
      ([id, known]) => window.proofbox.request('order.update', { orderId: id, facts: known }),
      [orderId, facts] as const,
    )
    expect(updated.ok).toBe(true)
    await page.getByTestId('step-text').click()
    await page.getByTestId('draft-text').waitFor()
    expect(await page.getByTestId('draft-text').textContent()).toMatch(/Photo \d+, video \d\d:\d\d\.\d/)
    await shell.picture('6-text')
  })

  it('claims a point with the exhibit that shows it, and says what the facts support', async () => {
    const { page } = shell
    await page.getByTestId('step-claim').click()
    const advice = page.getByTestId('advice')
    await advice.getByText('say what the defect is').waitFor()
    const guide = page.getByTestId('reason-guide')
    await guide.getByText('Not sure?').click()
    for (const question of ['Did the parcel arrive?', 'Have you opened it?']) {
      await guide.getByRole('group', { name: question }).getByRole('radio', { name: 'Yes' }).check()
    }
    await guide
      .getByRole('group', { name: 'Was anything of the order in it?' })
      .getByRole('radio', { name: 'No', exact: true })
      .check()
    await guide.getByText('The parcel was empty').waitFor()
    await guide.getByText('Not sure?').click()
    await page.getByText('Add a defect').click()
    await page.getByLabel('What is wrong', { exact: true }).fill('crack through the plate')
    await page.getByLabel('How bad').selectOption('unusable')
    await page
      .getByRole('checkbox', { name: /^Exhibit A/ })
      .first()
      .check()
    await page.getByRole('button', { name: 'Add the defect' }).click()
    await page.getByText('crack through the plate (Cannot be used)').waitFor()
    await expect.poll(() => advice.textContent()).not.toContain('say what the defect is')
    await advice.getByText('Full refund', { exact: true }).waitFor()
    await shell.picture('5-claim-points')
    await page.getByTestId('step-text').click()
    await expect
      .poll(() => page.getByTestId('draft-text').textContent())
      .toContain('crack through the plate: the item cannot be used')
    await page.getByTestId('step-claim').click()
    await page.getByRole('button', { name: /^Remove “crack/ }).click()
    await page.getByTestId('step-text').click()
  })

  it('says it in another language, and keeps the user’s own words when a fact changes', async () => {
    const { page } = shell
    await page.getByLabel('Language').selectOption('de')
    const text = page.getByTestId('draft-text')
    await expect.poll(() => text.textContent()).toContain('Der Artikel ist beschädigt angekommen')
    const reason = page.getByTestId('sentence-reason')
    await reason.getByRole('button', { name: 'Edit' }).click()
    await page.getByLabel('Your words for this sentence').fill('Der Teller ist zerbrochen.')
    await page.getByRole('button', { name: 'Keep these words' }).click()
    await expect.poll(() => text.textContent()).toContain('Der Teller ist zerbrochen.')
    await page.getByTestId('step-claim').click()
    await page.getByLabel('What went wrong').selectOption('does-not-work')
    await page.getByTestId('step-text').click()
    await expect.poll(() => text.textContent()).toContain('Der Teller ist zerbrochen.')
    await reason.getByText('The facts changed').waitFor()
    await shell.picture('6-text-edited')
    await reason.getByRole('button', { name: 'Back to the facts' }).click()
    await expect.poll(() => text.textContent()).toContain('Der Artikel funktioniert nicht')
  })

  it('tells until when a dispute can be opened, once it knows when the parcel came', async () => {
    const { page } = shell
    await page.getByTestId('step-follow-up').click()
    const latest = page.getByTestId('deadline-aliexpress/dispute.open.latest')
    await latest.getByText('Not known').waitFor()
    await page.getByLabel('What happened', { exact: true }).selectOption('delivered')
    await fillDay(page, 'Day', '2026-05-09')
    await page.getByRole('button', { name: 'Add the date' }).first().click()
    await latest.getByText('Passed on').waitFor()
    await page.getByLabel('What happened', { exact: true }).selectOption('dispute-opened')
    await fillDay(page, 'Day', '2026-05-11')
    await page.getByRole('button', { name: 'Add the date' }).first().click()
    await page.getByTestId('refund-stage').getByText('Nothing is agreed yet').waitFor()
    await shell.picture('9-follow-up')
  })

  it('shows the report before it is exported', async () => {
    const { page } = shell
    await page.getByTestId('step-bundle').click()
    const sheet = page.getByTestId('pdf-preview').locator('canvas').first()
    await sheet.waitFor({ timeout: 60_000 })
    // A drawn page has ink on it: an empty canvas is one colour all over.
    const colours = () =>
      sheet.evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement
        const drawn = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? []
        const seen = new Set<number>()
        for (let at = 0; at < drawn.length; at += 4 * 97) seen.add((drawn[at] ?? 0) * 256 + (drawn[at + 2] ?? 0))
        return seen.size
      })
    await expect.poll(colours, { timeout: 30_000 }).toBeGreaterThan(10)
    await shell.picture('7-preview')
  })

  it('exports into the folder that was chosen, and says that it checked what it wrote', async () => {
    const { app, page } = shell
    await app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
    }, exports)
    await page.getByTestId('export-button').click()
    await page.getByTestId('export-done').waitFor({ timeout: 60_000 })
    await shell.picture('8-exported')
    const { stdout } = await run('find', [exports, '-name', 'manifest.sha256'])
    bundle = dirname(stdout.trim())
    expect(await page.getByTestId('export-done').textContent()).toContain(bundle)
  })

  it('leaves a bundle that sha256sum, qpdf and pdfinfo accept', async () => {
    const { stdout } = await run('sha256sum', ['-c', 'manifest.sha256'], { cwd: bundle })
    expect(stdout.split('\n').filter((line) => line.endsWith(': OK')).length).toBeGreaterThanOrEqual(4)
    expect(stdout).not.toMatch(/FAILED/)
    await run('qpdf', ['--check', 'evidence.pdf'], { cwd: bundle })
    const about = await run('pdfinfo', ['evidence.pdf'], { cwd: bundle })
    expect(Number(/^Pages:\s+(\d+)/m.exec(about.stdout)?.[1])).toBeGreaterThanOrEqual(4)
    for (const name of ['custody.jsonl', 'verify.html', 'README.txt', 'manifest.json'])
      expect(existsSync(join(bundle, name)), name).toBe(true)
    const { stdout: original } = await run('find', [bundle, '-name', '*.mp4'])
    if (original.trim()) expect(readFileSync(original.trim().split('\n')[0] ?? '')).toEqual(readFileSync(sampleVideo))
  })

  it('lets nothing run on when the window is closed', async () => {
    const engine = engineOf(shell.app)
    await shell.app.close()
    expect(() => process.kill(engine, 0)).toThrow(/ESRCH/)
    expect(toolsReading(shell.folder)).toEqual([])
  })
})

const orders = async ({ page }: OpenApp): Promise<readonly { readonly orderId: string }[]> => {
  const answer = await page.evaluate(() => window.proofbox.request('order.list', {}))
  return answer.ok ? answer.value.map(({ id }) => ({ orderId: id })) : []
}
