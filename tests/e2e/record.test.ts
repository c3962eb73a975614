import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cameraFile } from '../fixtures/camera-file.ts'
import { findBarriers } from './find-barriers.ts'
import { engineOf, type OpenApp, openApp, sampleVideo } from './open-app.ts'

let switches: readonly string[]
let folder: string
let opened: OpenApp | null = null

beforeAll(async () => {
  switches = [
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${await cameraFile(sampleVideo)}`,
  ]
  folder = mkdtempSync(join(tmpdir(), 'proofbox-record-'))
})
afterEach(async () => {
  await opened?.close()
  opened = null
  rmSync(join(folder, 'archive'), { recursive: true, force: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = async (args = switches): Promise<OpenApp> => {
  opened = await openApp([], folder, args)
  return opened
}

/** Opens the recorder and records for at least this long. */
const record = async (page: Page, seconds: number): Promise<void> => {
  await page.getByTestId('record-open').click()
  await page.getByTestId('record-start').click()
  await recorded(page, seconds)
}
const recorded = (page: Page, seconds: number) =>
  expect
    .poll(
      async () => {
        const [minutes = 0, rest = 0] = ((await page.getByTestId('record-time').textContent()) ?? '')
          .trim()
          .split(':')
          .map(Number)
        return minutes * 60 + rest
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThanOrEqual(seconds)

const takesLeft = (): readonly string[] =>
  existsSync(join(folder, 'archive', 'takes')) ? readdirSync(join(folder, 'archive', 'takes')) : []

/** The one order's one original, looked through; with what its chain of custody says of it. */
const importedTake = async (page: Page) => {
  await page.getByTestId('job-progress').waitFor({ state: 'detached', timeout: 120_000 })
  const answered = await page.evaluate(async () => {
    const listed = await window.proofbox.request('order.list', {})
    const orderId = listed.ok ? (listed.value[0]?.id ?? '') : ''
    const order = await window.proofbox.request('order.open', { orderId })
    const marks = await window.proofbox.request('marks.list', { orderId })
    return order.ok && marks.ok ? { order: order.value, marks: marks.value } : null
  })
  if (!answered) throw new Error('there is no order')
  const { order, marks } = answered
  const [original] = order.originals
  if (!original) throw new Error('the order has no original')
  const { sha256 } = original
  const [orderFolder = ''] = readdirSync(join(folder, 'archive', 'orders'))
  const custody = readFileSync(join(folder, 'archive', 'orders', orderFolder, 'custody.jsonl'), 'utf8')
  const entry = custody
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .find(({ action }) => action === 'acquired')
  const bytes = readFileSync(join(folder, 'archive', 'vault', sha256.slice(0, 2), sha256.slice(2)))
  return { order, marks, original, entry, bytes }
}

describe('recording in the app', () => {
  it('gives an order with the very bytes that were hashed while they were written', async () => {
    const { page, picture } = await start()
    await page.getByTestId('record-open').click()
    await expect.poll(() => page.getByTestId('record-start').isEnabled()).toBe(true)
    expect(await page.getByTestId('record-camera').locator('option').count()).toBeGreaterThan(1)
    for (const theme of ['dark', 'light']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
      expect(await findBarriers(page)).toEqual([])
      await picture(`record-ready-${theme}`)
    }
    await page.getByTestId('record-start').click()
    await recorded(page, 1)
    await page.keyboard.press('Space')
    await expect.poll(() => page.getByTestId('record-step-sealed-box').getAttribute('aria-pressed')).toBe('true')
    await recorded(page, 3)
    await page.keyboard.press('7')
    await recorded(page, 4)
    expect(await page.getByTestId('record-hash').textContent()).toMatch(/^[0-9a-f]{64}$/)
    for (const theme of ['dark', 'light']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
      expect(await findBarriers(page)).toEqual([])
      await picture(`record-live-${theme}`)
    }
    // The label stands still in the picture for two seconds of every ten.
    await expect
      .poll(() => page.getByTestId('record-step-label').getAttribute('aria-pressed'), { timeout: 20_000 })
      .toBe('true')
    await page.getByTestId('record-stop').click()
    await page.getByTestId('record').waitFor({ state: 'detached' })

    const { order, marks, original, entry, bytes } = await importedTake(page)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(original.sha256)
    expect(entry.subject.recorded).toMatchObject({
      program: 'Proofbox',
      interrupted: false,
      sha256WhileWriting: original.sha256,
    })
    expect(Date.parse(entry.subject.recorded.endedAt)).toBeGreaterThan(Date.parse(entry.subject.recorded.startedAt))
    expect(entry.subject.recorded.camera).not.toBe('')
    expect(original.name).toMatch(/^unboxing-.*\.(webm|mp4)$/)
    expect(original.clocks.map(({ kind }) => kind)).toContain('recorded')
    expect(order.scans.map(({ source }) => source)).toEqual([original.sha256])
    expect(original.video?.durationSeconds).toBeGreaterThan(4)
    expect(original.video?.width).toBe(1280)
    expect(marks.map(({ note }) => note).sort()).toEqual(['Its size', 'The label, sharp', 'The sealed parcel'])
    expect(takesLeft()).toEqual([])
    await picture('record-imported')
    // The recorder names no length and no places to jump to; the player finds its way all the same.
    const seconds = await page.evaluate(async (url) => {
      const player = document.createElement('video')
      player.muted = true
      player.src = url
      document.body.append(player)
      await new Promise((resolve) => player.addEventListener('loadeddata', resolve, { once: true }))
      player.currentTime = 2
      await new Promise((resolve) => player.addEventListener('seeked', resolve, { once: true }))
      player.remove()
      return player.currentTime
    }, `evidence://blob/${original.sha256}`)
    expect(seconds).toBeCloseTo(2, 1)
  })

  it('goes on over a death of the engine, and loses nothing', async () => {
    const { app, page } = await start()
    await record(page, 2)
    const first = engineOf(app)
    process.kill(first, 'SIGKILL')
    await expect.poll(() => engineOf(app), { timeout: 20_000 }).not.toBe(first)
    await recorded(page, 6)
    await page.getByTestId('record-stop').click()
    await page.getByTestId('record').waitFor({ state: 'detached' })
    const { original, entry } = await importedTake(page)
    expect(entry.subject.recorded).toMatchObject({ sha256WhileWriting: original.sha256, interrupted: false })
    expect(original.video?.durationSeconds).toBeGreaterThan(5)
    expect(takesLeft()).toEqual([])
  })

  it('offers a recording again that was cut short, up to its last whole part', async () => {
    const { app, page } = await start()
    await record(page, 3)
    await page.keyboard.press('1')
    const [take = ''] = takesLeft()
    const kept = (): string => readFileSync(join(folder, 'archive', 'takes', take, 'take.json'), 'utf8')
    await expect.poll(kept).toContain('sealed-box')
    // The engine and what would start it again, at once: the way a power cut ends them.
    const engine = engineOf(app)
    const main = app.process()
    const ended = new Promise((resolve) => main.once('exit', resolve))
    main.kill('SIGKILL')
    process.kill(engine, 'SIGKILL')
    await ended
    expect(takesLeft()).toHaveLength(1)

    const again = await start()
    await again.page.getByTestId('record-left').waitFor()
    expect(await findBarriers(again.page)).toEqual([])
    await again.picture('record-left')
    await again.page.getByTestId('record-left-keep').click()
    await again.page.getByTestId('record-left').waitFor({ state: 'detached' })
    const { order, original, entry, marks, bytes } = await importedTake(again.page)
    expect(entry.subject.recorded).toMatchObject({ sha256WhileWriting: original.sha256, interrupted: true })
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(original.sha256)
    expect(original.video?.durationSeconds).toBeGreaterThan(1.5)
    expect(order.scans).toHaveLength(1)
    expect(marks.map(({ note }) => note)).toContain('The sealed parcel')
    expect(takesLeft()).toEqual([])
  })

  it('asks before it discards, and when the window is closed with Esc', async () => {
    const { page, picture } = await start()
    await record(page, 2)
    await page.keyboard.press('Escape')
    const asked = page.getByTestId('record-ask')
    await asked.waitFor()
    expect(await findBarriers(page)).toEqual([])
    await picture('record-ask')
    await page.keyboard.press('Escape')
    await asked.waitFor({ state: 'detached' })
    expect(takesLeft()).toHaveLength(1)
    await page.getByTestId('record-close').click()
    await page.getByTestId('record-ask-yes').click()
    await expect.poll(takesLeft).toEqual([])
    await expect.poll(() => page.getByTestId('record-start').isEnabled()).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByTestId('record').waitFor({ state: 'detached' })
    const listed = await page.evaluate(() => window.proofbox.request('order.list', {}))
    expect(listed).toEqual({ ok: true, value: [] })
  })

  it('keeps what there is when the camera is unplugged', async () => {
    const { page, picture } = await start()
    await record(page, 2)
    await page.getByTestId('record-picture').evaluate((player) => {
      const [track] = ((player as HTMLVideoElement).srcObject as MediaStream).getVideoTracks()
      track?.stop()
      // Browsers tell of a stop from outside only; this is what a pulled plug looks like to the page.
      track?.dispatchEvent(new Event('ended'))
    })
    await page.getByTestId('record-cut').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await picture('record-unplugged')
    await page.getByTestId('record-keep').click()
    await page.getByTestId('record').waitFor({ state: 'detached' })
    const { original } = await importedTake(page)
    expect(original.video?.durationSeconds).toBeGreaterThan(1)
  })

  it('says what to do where there is no camera, and lets the page have nothing but camera and microphone', async () => {
    const { page, picture } = await start([])
    await page.getByTestId('record-open').click()
    await page.getByTestId('record-trouble-none').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await picture('record-no-camera')
    const states = await page.evaluate(async () => {
      const names = ['camera', 'microphone', 'geolocation', 'notifications', 'midi'] as PermissionName[]
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
    })
    expect(states).toEqual(['granted', 'granted', 'denied', 'denied', 'denied'])
  })
})
