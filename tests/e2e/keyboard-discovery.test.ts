import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { findBarriers } from './find-barriers.ts'
import { type OpenApp, openApp, sampleVideo } from './open-app.ts'

const cards = ({ page }: OpenApp) => page.getByTestId('candidate-card')

/** The key of the thing whose card has the focus. */
const focused = ({ page }: OpenApp) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-thing]')?.dataset.thing ?? null)

const standings = ({ page }: OpenApp, wanted: string) => page.locator(`[data-standing=${wanted}]`)

const opened = async ({ page }: OpenApp) => {
  const listed = await page.evaluate(() => window.proofbox.request('order.list', {}))
  const orderId = listed.ok ? (listed.value[0]?.id ?? '') : ''
  const answer = await page.evaluate((id) => window.proofbox.request('order.open', { orderId: id }), orderId)
  if (!answer.ok) throw new Error(answer.failure.message)
  return answer.value
}

/** Copies of a video that are recordings of their own: the same pictures under another title. */
const copies = async (folder: string, count: number): Promise<readonly string[]> => {
  const tools = await findMediaTools(process.env)
  if (!tools.ok) throw new Error(tools.failure.message)
  const paths = Array.from({ length: count }, (_, index) => join(folder, `unboxing-${index + 1}.mp4`))
  for (const [index, path] of paths.entries()) {
    const command = ['-v', 'error', '-nostdin', '-i', sampleVideo, '-c', 'copy', '-metadata', `title=${index}`, path]
    await promisify(execFile)(tools.value.ffmpeg.path, command)
  }
  return paths
}

describe('the suggestions, by keyboard alone', () => {
  const wanted = 20
  const folder = mkdtempSync(join(tmpdir(), 'proofbox-keys-'))
  let shell: OpenApp

  const press = (...keys: readonly string[]) =>
    keys.reduce<Promise<void>>((before, key) => before.then(() => shell.page.keyboard.press(key)), Promise.resolve())
  const order = () => opened(shell)

  beforeAll(async () => {
    shell = await openApp(await copies(folder, 6))
    await cards(shell).first().waitFor()
    await shell.page.getByTestId('job-progress').waitFor({ state: 'detached', timeout: 200_000 })
  })
  afterAll(async () => {
    await shell.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('have what they need, and say which keys work', async () => {
    expect(await cards(shell).count()).toBeGreaterThan(wanted)
    await shell.page.getByTestId('key-hints').waitFor()
    expect(await findBarriers(shell.page)).toEqual([])
    await shell.picture('30-suggestions')
  })

  it('are put away and brought back, and the focus goes on to the next', async () => {
    await press('A')
    const first = await focused(shell)
    expect(first).not.toBeNull()
    await press('X')
    await shell.page.getByTestId('group-away').waitFor()
    expect(await focused(shell)).not.toBe(first)
    expect(await focused(shell)).not.toBeNull()
    expect(await shell.page.locator(`[data-thing="${first}"]`).count()).toBe(0)
    await press('U')
    await shell.page.locator(`[data-thing="${first}"]`).waitFor()
    await press('Control+Shift+Z')
    await shell.page.getByTestId('group-away').waitFor()
    await press('Control+Z')
    await shell.page.getByTestId('group-away').waitFor({ state: 'detached' })
  })

  it('show the frames beside the one that was suggested', async () => {
    const key = await focused(shell)
    const card = shell.page.locator(`[data-thing="${key}"]`)
    const ordinal = async () => Number(await card.locator('.candidate-picture').getAttribute('data-ordinal'))
    const lead = await ordinal()
    await press(']', ']', '[', ']')
    await expect.poll(ordinal).toBe(lead + 2)
    await card.locator('.candidate-picture img').waitFor()
    expect(await focused(shell)).toBe(key)
    await press('S')
    await expect.poll(ordinal).toBe(lead)
    await press(']')
    await expect.poll(ordinal).toBe(lead + 1)
    await shell.picture('31-frame-beside')
    await press('T')
    await shell.page.getByTestId('film').waitFor()
    await press('Escape')
    await shell.page.getByTestId('film').waitFor({ state: 'hidden' })
    await expect.poll(() => focused(shell)).toBe(key)
  })

  it('become twenty exhibits with one key each', async () => {
    let keys = 0
    while ((await standings(shell, 'open').count()) > 0 && keys < wanted) {
      await press(keys % 2 === 0 ? 'A' : 'Enter')
      keys += 1
    }
    await expect.poll(async () => (await order()).exhibits.length, { timeout: 60_000 }).toBe(wanted)
    expect(keys).toBe(wanted)
    expect(await focused(shell)).not.toBeNull()
    await shell.picture('32-twenty')
  })

  it('are taken back by undo, one after the other, and the record keeps each step', async () => {
    await press('U', 'U')
    await expect.poll(async () => (await order()).exhibits.length).toBe(wanted - 2)
    await press('Control+Y')
    await expect.poll(async () => (await order()).exhibits.length).toBe(wanted - 1)
  })

  it('stay as they were decided when the program starts again', async () => {
    // A card is called after the frame that it showed first, which may be another one after a start: the frame on show
    // says what it is.
    const onShow = (card: ReturnType<typeof standings>) =>
      card.evaluate((one) => {
        const source = one.getAttribute('data-thing')?.split('/')[0] ?? ''
        return { source, ordinal: Number(one.querySelector('.candidate-picture')?.getAttribute('data-ordinal')) }
      })
    const cardOf = ({ source, ordinal }: { readonly source: string; readonly ordinal: number }) =>
      shell.page.locator(`[data-thing^="${source}/"]`, { has: shell.page.locator(`[data-ordinal="${ordinal}"]`) })
    const open = standings(shell, 'open').first()
    await open.getByTestId('candidate-add').focus()
    const away = await onShow(open)
    await press('X')
    await shell.page.getByTestId('group-away').waitFor()
    const beside = standings(shell, 'open').first()
    const before = await onShow(beside)
    await beside.getByTestId('candidate-add').focus()
    await press(']')
    const after = { ...before, ordinal: before.ordinal + 1 }
    await cardOf(after).waitFor()
    await shell.app.close()
    shell = await openApp([], shell.folder)
    await shell.page.getByTestId('order-card').first().click()
    await shell.page.getByTestId('group-away').waitFor()
    expect(await shell.page.getByTestId('group-away').textContent()).toMatch(/ 1$/)
    expect(await cardOf(away).count()).toBe(0)
    await cardOf(after).locator('.candidate-picture img').waitFor()
    await shell.page.getByTestId('group-away').focus()
    await shell.page.keyboard.press('Enter')
    await cardOf(away).getByTestId('candidate-bring-back').focus()
    const key = await focused(shell)
    await shell.page.keyboard.press('X')
    await shell.page.getByTestId('group-away').waitFor({ state: 'detached' })
    expect(await focused(shell)).toBe(key)
  })
})
