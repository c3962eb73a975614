import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { dropFile, type OpenApp, openApp, sampleVideo, toolsReading } from './open-app.ts'

const cards = ({ page }: OpenApp) => page.getByTestId('candidate-card')
const scanEnds = ({ page }: OpenApp) => page.getByTestId('job-progress').waitFor({ state: 'detached' })

/** The number on the sample's label. */
const number = 'LP00724622449605'

/** How many candidates each push named, from now on. */
const countPushes = ({ page }: OpenApp) =>
  page.evaluate(() => {
    const counts: number[] = []
    Object.assign(window, { counts })
    window.proofbox.on('candidates.changed', ({ candidates }) => counts.push(candidates.length))
  })

describe('the footage while it is looked through, and afterwards', () => {
  let shell: OpenApp

  beforeAll(async () => {
    shell = await openApp()
    await shell.page.getByTestId('drop-zone').waitFor()
    await countPushes(shell)
    await dropFile(shell.page, sampleVideo)
  })
  afterAll(() => shell.close())

  it('shows candidates before the scan is done, and the same cards when it is', async () => {
    const { page } = shell
    await cards(shell).nth(1).waitFor()
    await cards(shell).evaluateAll((all) => {
      for (const card of all) card.setAttribute('data-early', '')
    })
    await scanEnds(shell)
    const counts = await page.evaluate(() => (window as unknown as { counts: readonly number[] }).counts)
    expect(counts.length).toBeGreaterThan(1)
    expect(Math.max(...counts)).toBeGreaterThan(counts[0] ?? 0)
    // Some turn out to show one thing and become one card; none is drawn anew.
    expect(await page.locator('[data-early]').count()).toBeGreaterThan(0)
    await shell.picture('10-discovered')
  })

  it('groups them by kind, with counts that add up', async () => {
    const { page } = shell
    expect(await page.getByTestId('group-labels').textContent()).toMatch(/^Labels \d+$/)
    const heads = await page.locator('.candidate-heading > h3').allTextContents()
    const sum = heads.reduce((total, head) => total + Number(/\d+$/.exec(head)?.[0]), 0)
    expect(sum).toBe(await cards(shell).count())
    expect(await cards(shell).filter({ hasText: number }).count()).toBeGreaterThan(0)
  })

  it('says what was looked for, and how many codes were read and where', async () => {
    const { page } = shell
    const continuity = page.getByTestId('continuity-line')
    expect(await continuity.textContent()).toMatch(/One uncut take\?.*Looked for: cuts/)
    const codes = page.getByTestId('codes-line')
    expect(await codes.textContent()).toMatch(/\d+ codes? read/)
    await codes.locator('summary').click()
    await codes.getByText(number).waitFor()
    await codes.locator('.time-button').first().click()
    await page.getByTestId('film').waitFor()
  })

  it('steps through the film by frames and takes one that nobody suggested', async () => {
    const { page } = shell
    const frame = async (): Promise<number> =>
      Number((await page.getByTestId('film-time').getAttribute('data-ordinal')) ?? Number.NaN)
    await expect.poll(frame).toBeGreaterThanOrEqual(0)
    const first = await frame()
    await page.getByTestId('player-next').click()
    await expect.poll(frame).toBe(first + 1)
    await page.keyboard.press('ArrowRight')
    await expect.poll(frame).toBe(first + 2)
    await shell.picture('11-film')
    await page.getByTestId('film-add').click()
    await page.getByTestId('film').getByText('Exhibit A', { exact: true }).first().waitFor()
    const { exhibits } = await opened(shell)
    expect(exhibits.map(({ ordinal }) => ordinal)).toEqual([first + 2])
    await page.keyboard.press('Escape')
    await page.getByTestId('film').waitFor({ state: 'hidden' })
  })

  it('asks for the number of the order and holds it against what was read', async () => {
    const { page } = shell
    const line = page.getByTestId('tracking-line')
    await page.getByTestId('tracking-ask').click()
    await page.keyboard.type(number.replace('605', '608'))
    await page.keyboard.press('Enter')
    await line.getByText('Differs in 1 character').waitFor()
    expect(await line.locator('mark').allTextContents()).toEqual(['8', '5'])
    await shell.picture('12-differs')
    const { id, facts } = await opened(shell)
    await page.evaluate(
      ([orderId, known, text]) =>
        window.proofbox.request('order.update', { orderId, facts: { ...known, trackingNumber: text } }),
      [id, facts, number] as const,
    )
    await line.getByText('Equals the order’s number').waitFor()
  })

  it('shows the other views of a thing, and the one that is chosen is the one that is taken', async () => {
    const { page } = shell
    const opener = page.getByTestId('views-opener').first()
    const card = cards(shell)
      .filter({ has: page.getByTestId('views-opener') })
      .first()
    const picture = () => card.locator('.candidate-picture img').getAttribute('src')
    const before = await picture()
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('view-strip').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect.poll(picture).not.toBe(before)
    await shell.picture('14-views')
    await page.keyboard.press('Escape')
    await page.getByTestId('view-strip').waitFor({ state: 'detached' })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    await card.getByTestId('candidate-add').click()
    await expect.poll(async () => (await opened(shell)).exhibits.length, { timeout: 20_000 }).toBe(2)
    const { candidates, exhibits } = await opened(shell)
    const others = candidates.flatMap((candidate) => candidate.others.map(({ ordinal }) => ordinal))
    expect(others).toContain(exhibits[1]?.ordinal)
  })

  it('is picked by keyboard alone', async () => {
    const { page } = shell
    const focused = () =>
      cards(shell).evaluateAll((all) => all.findIndex((card) => card.contains(document.activeElement)))
    await page.getByTestId('candidate-add').first().focus()
    const from = await focused()
    await page.keyboard.press('End')
    expect(await focused()).toBe((await cards(shell).count()) - 1)
    await page.keyboard.press('ArrowLeft')
    expect(await focused()).toBe((await cards(shell).count()) - 2)
    await page.keyboard.press('Home')
    expect(await focused()).toBe(0)
    for (let card = 0; card < from; card += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect.poll(async () => (await opened(shell)).exhibits.length, { timeout: 20_000 }).toBe(3)
    expect(await focused()).toBe(from)
  })
})

describe('a scan that is stopped', () => {
  let shell: OpenApp
  let folder: string
  let long: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proofbox-stopped-'))
    long = join(folder, 'long.mp4')
    const tools = await findMediaTools(process.env)
    if (!tools.ok) throw new Error(tools.failure.message)
    const repeated = ['-v', 'error', '-nostdin', '-stream_loop', '30', '-i', sampleVideo, '-c', 'copy', long]
    await promisify(execFile)(tools.value.ffmpeg.path, repeated)
    shell = await openApp()
    await shell.page.getByTestId('drop-zone').waitFor()
    await dropFile(shell.page, long)
  })
  afterAll(async () => {
    await shell.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('leaves what was found in view, to be used or to scan again', async () => {
    const { page } = shell
    await cards(shell).first().waitFor()
    await page.getByTestId('job-cancel').click()
    await scanEnds(shell)
    expect(toolsReading(shell.folder)).toEqual([])
    await page.getByTestId('scan-unfinished').waitFor()
    expect(await cards(shell).count()).toBeGreaterThan(0)
    await shell.picture('13-stopped')
    await page.getByTestId('candidate-add').first().click()
    await page.locator('.candidate-taken').waitFor()
  })

  it('goes on when asked, and is stopped again', async () => {
    const { page } = shell
    await page.getByTestId('scan-again').click()
    await page.getByTestId('job-progress').waitFor()
    await page.getByTestId('scan-unfinished').waitFor({ state: 'detached' })
    expect(await page.locator('.candidate-taken').count()).toBe(1)
    await page.getByTestId('job-cancel').click()
    await scanEnds(shell)
    await page.getByTestId('scan-unfinished').waitFor()
  })
})

const opened = async ({ page }: OpenApp) => {
  const listed = await page.evaluate(() => window.proofbox.request('order.list', {}))
  const orderId = listed.ok ? (listed.value[0]?.id ?? '') : ''
  const answer = await page.evaluate((id) => window.proofbox.request('order.open', { orderId: id }), orderId)
  if (!answer.ok) throw new Error(answer.failure.message)
  return answer.value
}
