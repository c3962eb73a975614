import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { unpackTicks } from '../../src/domain/media/packed-ticks.ts'
import { type DecodedFrame, decodeFully } from '../fixtures/full-decode.ts'
import { readIdentity } from '../fixtures/identity-code.ts'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'
import { type VideoKind, videoKinds } from '../fixtures/video-kinds.ts'
import { dropFile, type OpenApp, openApp } from './open-app.ts'

/** Uneven timing; turned by the display matrix; B-frames that others are built on, with an open start. */
const files = ['variable.mp4', 'rotated-90.mp4', 'open-gop.mp4']

/** What is on show: the exact frame as it is painted, its ordinal and SHA-256, and the number painted into it. */
interface Shown {
  readonly ordinal: number
  readonly sha256: string
  readonly identity: number | null
}

const kindOf = (file: string): VideoKind => {
  const kind = videoKinds.find((one) => one.file === file)
  if (!kind) throw new Error(`no fixture ${file}`)
  return kind
}

/** Waits for the exact frame with this ordinal, then reads back what the window paints. */
const shown = async ({ page }: OpenApp, ordinal: number): Promise<Shown> => {
  await page.locator(`[data-testid="player-still"][data-ordinal="${ordinal}"]`).waitFor({ state: 'attached' })
  const read = await page.evaluate(async () => {
    const [still, ...more] = document.querySelectorAll<HTMLImageElement>('[data-testid="player-still"]')
    const basis = document.querySelector('[data-testid="player-basis"]')
    if (!still || more.length > 0) throw new Error('not one exact frame on show')
    const canvas = new OffscreenCanvas(still.naturalWidth, still.naturalHeight)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(still, 0, 0)
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    const rgb = new Uint8Array(width * height * 3)
    for (let pixel = 0; pixel < width * height; pixel++) {
      for (let channel = 0; channel < 3; channel++) rgb[pixel * 3 + channel] = data[pixel * 4 + channel] ?? 0
    }
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', rgb))
    return {
      ordinal: Number(still.dataset.ordinal),
      basis: basis?.getAttribute('data-basis'),
      sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      row: Array.from({ length: width }, (_, x) => rgb[(28 * width + x) * 3] ?? 0),
    }
  })
  expect(read.basis).toBe('exact')
  // The number stands across one row of the picture, upright and in full size.
  const identity = readIdentity((x) => read.row[x] ?? 0)
  return { ordinal: read.ordinal, sha256: read.sha256, identity }
}

const opened = async ({ page }: OpenApp) => {
  const listed = await page.evaluate(() => window.proofbox.request('order.list', {}))
  if (!listed.ok || !listed.value[0]) throw new Error('no order')
  const order = await page.evaluate((orderId) => window.proofbox.request('order.open', { orderId }), listed.value[0].id)
  if (!order.ok) throw new Error(order.failure.message)
  return order.value
}

describe.each(files)('stepping through %s', (file) => {
  const kind = kindOf(file)
  let shell: OpenApp
  let reference: readonly DecodedFrame[]

  beforeAll(async () => {
    await makeVideos()
    shell = await openApp()
    const { page } = shell
    await page.getByTestId('drop-zone').waitFor()
    await dropFile(page, fixturePath(file))
    await page.getByTestId('film-open').waitFor()
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
    const [original] = (await opened(shell)).originals
    const table = await page.evaluate(
      (source) => window.proofbox.request('playback.frames', { source }),
      original?.sha256 ?? '',
    )
    const tools = await findMediaTools(process.env)
    if (!table.ok || !tools.ok) throw new Error('no table or no tools')
    const { timebase } = table.value
    reference = await decodeFully(tools.value.ffmpeg.path, fixturePath(file), kind, { timebase, toneMapping: false })
    expect(unpackTicks(table.value.packedTicks)).toEqual(reference.map(({ ticks }) => ticks))
    await page.getByTestId('film-open').click()
  })
  afterAll(() => shell.close())

  it('reaches each frame once forward, each as ffmpeg decodes it', async () => {
    const { page } = shell
    const seen: Shown[] = [await shown(shell, 0)]
    while (seen.length < reference.length) {
      await page.keyboard.press('ArrowRight')
      seen.push(await shown(shell, seen.length))
    }
    await page.keyboard.press('ArrowRight')
    expect((await shown(shell, reference.length - 1)).sha256).toBe(reference.at(-1)?.sha256)
    expect(seen.map(({ identity }) => identity)).toEqual(reference.map((_, ordinal) => ordinal))
    expect(seen.map(({ sha256 }) => sha256)).toEqual(reference.map(({ sha256 }) => sha256))
  })

  it('and once backward', async () => {
    const { page } = shell
    const seen: Shown[] = [await shown(shell, reference.length - 1)]
    while (seen.length < reference.length) {
      await page.keyboard.press('ArrowLeft')
      seen.push(await shown(shell, reference.length - 1 - seen.length))
    }
    await page.keyboard.press('ArrowLeft')
    expect((await shown(shell, 0)).ordinal).toBe(0)
    expect(seen.map(({ sha256 }) => sha256)).toEqual(reference.map(({ sha256 }) => sha256).reverse())
  })

  it('makes an exhibit of the very frame on show', async () => {
    const { page } = shell
    const wanted = 31
    await page.keyboard.press('Home')
    for (let tens = 0; tens < 3; tens++) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ArrowRight')
    const onShow = await shown(shell, wanted)
    await page.keyboard.press('e')
    await expect.poll(async () => (await opened(shell)).exhibits.length, { timeout: 20_000 }).toBe(1)
    const [exhibit] = (await opened(shell)).exhibits
    expect(exhibit).toMatchObject({ ordinal: wanted, pixelSha256: onShow.sha256 })
    expect(onShow.sha256).toBe(reference[wanted]?.sha256)
    await page.getByText('has the same pixels as the frame on show').waitFor()
  })
})
