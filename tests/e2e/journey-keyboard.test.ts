import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApp, openApp, sampleVideo } from './open-app.ts'

/** Most keys from the first start to an exported bundle with three exhibits and a stated reason and remedy. */
const mostKeys = 40

describe('the whole way by keyboard alone', () => {
  let shell: OpenApp
  let exports: string
  let keys = 0

  beforeAll(async () => {
    shell = await openApp()
    exports = join(shell.folder, 'exports')
    mkdirSync(exports)
    // The system's own dialogs are not ours to drive: they answer as if the user had chosen.
    await shell.app.evaluate(
      ({ dialog }, { video, folder }) => {
        dialog.showOpenDialog = (...args: unknown[]) => {
          const options = Object(args.at(-1)) as { properties?: readonly string[] }
          const wantsFolder = options.properties?.includes('openDirectory') ?? false
          return Promise.resolve({ canceled: false, filePaths: [wantsFolder ? folder : video] })
        }
      },
      { video: sampleVideo, folder: exports },
    )
    await shell.page.getByTestId('sample-button').waitFor()
  })
  afterAll(() => shell.close())

  const press = async (page: Page, ...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) {
      await page.keyboard.press(key)
      keys += 1
    }
  }
  const inFocus = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document
      const label = activeElement instanceof HTMLSelectElement ? activeElement.labels[0]?.textContent : null
      return label ?? activeElement?.getAttribute('data-testid') ?? activeElement?.textContent ?? ''
    })

  it('takes a video by a key, and makes three frames exhibits by one key each', async () => {
    const { page } = shell
    await press(page, 'Control+o')
    await page.getByTestId('candidate-card').first().waitFor()
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
    await press(page, 'a')
    for (let taken = 1; taken <= 3; taken += 1) {
      await press(page, 'a')
      await page
        .locator('.candidate-taken')
        .nth(taken - 1)
        .waitFor()
    }
  })

  it('states what is wrong and what is asked for', async () => {
    const { page } = shell
    await press(page, 'Alt+3')
    await page.getByTestId('six-points').waitFor()
    for (let turn = 0; turn < 12 && !(await inFocus(page)).startsWith('What went wrong'); turn += 1)
      await press(page, 'Tab')
    expect(await inFocus(page)).toBe('What went wrong')
    await press(page, 'ArrowDown', 'Tab', 'ArrowDown')
    const stated = () =>
      page.evaluate(async () => {
        const listed = await window.proofbox.request('order.list', {})
        const order = await window.proofbox.request('order.open', { orderId: (listed.ok && listed.value[0]?.id) || '' })
        return order.ok ? order.value.facts : null
      })
    await expect.poll(stated).toMatchObject({ reason: 'damaged', remedy: 'full-refund' })
  })

  it('exports a bundle that others’ tools find whole', async () => {
    const { page } = shell
    await press(page, 'Control+e')
    await page.getByTestId('export-done').waitFor({ timeout: 120_000 })
    const [name = ''] = readdirSync(exports)
    const bundle = join(exports, name)
    expect(existsSync(join(bundle, 'evidence.pdf'))).toBe(true)
    const summed = execFileSync('sha256sum', ['-c', '--quiet', 'manifest.sha256'], { cwd: bundle, encoding: 'utf8' })
    expect(summed).toBe('')
    expect(execFileSync('qpdf', ['--check', join(bundle, 'evidence.pdf')], { encoding: 'utf8' })).toContain('No syntax')
  })

  it('took few keys', () => {
    console.log(`keys from the first start to the exported bundle: ${keys}`)
    expect(keys).toBeLessThanOrEqual(mostKeys)
  })
})
