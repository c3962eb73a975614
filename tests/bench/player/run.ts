import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'
import { dropFile, engineOf, type OpenApp, openApp } from '../../e2e/open-app.ts'
import { makeFilm } from './make-film.ts'
import { startWatch, takeWatched, timeStep, type Watched } from './window-watch.ts'

/**
 * Scrubs and steps through a long 4K film in the real window, while the film is being scanned and again without a scan:
 * `node tests/bench/player/run.ts [--minutes 60] [--folder DIR]`. The film is made in DIR, where it stays, or in a
 * temporary folder. Prints Markdown. Needs a built app and a display (`xvfb-run -a`); memory of processes needs `/proc`.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, folder: { type: 'string' } },
})
const minutes = Number(values.minutes)
const scrubSeconds = 20
const movesPerSecond = 60
const steps = 50

const quantile = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN
const ms = (value: number): string => (value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(0)} ms`)

const rows: (readonly [string, string])[] = []
const row = (what: string, figure: string): void => {
  rows.push([what, figure])
  console.error(`${what}: ${figure}`)
}

const rowsOfWatch = (what: string, { longTasks, gaps }: Watched): void => {
  const worst = longTasks.length > 0 ? `, the longest ${ms(Math.max(...longTasks))}` : ''
  row(`${what}: renderer tasks over 50 ms`, `${longTasks.length}${worst}`)
  row(`${what}: frame gaps p50 / p95 / worst`, [0.5, 0.95, 1].map((share) => ms(quantile(gaps, share))).join(' / '))
}

const isScanning = ({ page }: OpenApp): Promise<boolean> => page.getByTestId('job-progress').isVisible()

/** Moves the pointer to and fro along the line, faster and slower, at an even rate that waits for nothing. Gives when the last move was made. */
const scrub = async ({ page }: OpenApp, phase: number): Promise<number> => {
  const box = await page.getByTestId('player-scrubber').boundingBox()
  if (!box) throw new Error('no line of time')
  const y = box.y + 40
  const xAt = (seconds: number): number =>
    box.x + box.width * (0.5 + 0.3 * Math.sin(seconds * 0.9 + phase) + 0.18 * Math.sin(seconds * 2.3))
  await page.mouse.move(xAt(0), y)
  await page.mouse.down()
  const session = await page.context().newCDPSession(page)
  const moves: Promise<unknown>[] = []
  const from = performance.now()
  for (let move = 1; move <= scrubSeconds * movesPerSecond; move++) {
    const wait = from + (1000 * move) / movesPerSecond - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const event = { type: 'mouseMoved', x: xAt(move / movesPerSecond), y, button: 'left', buttons: 1 } as const
    moves.push(session.send('Input.dispatchMouseEvent', event))
  }
  const last = performance.now()
  await Promise.all(moves)
  await session.detach()
  return last
}

const scrubAndRow = async (app: OpenApp, when: string): Promise<void> => {
  const { page } = app
  await takeWatched(page)
  const began = performance.now()
  const last = await scrub(app, rows.length)
  const ended = performance.now()
  await page.mouse.up()
  await page.locator('[data-testid="player-basis"][data-basis="exact"]').waitFor({ state: 'attached' })
  const exact = performance.now() - last
  row(`${when}: ${scrubSeconds * movesPerSecond} moves of the pointer took the window`, ms(ended - began))
  rowsOfWatch(`${when}, scrubbing`, await takeWatched(page))
  row(`${when}: from the last move to the exact frame`, ms(exact))
}

/** Places along the film at which stepping began so far. */
let places = 0

const stepAndRow = async ({ page }: OpenApp, when: string): Promise<void> => {
  const box = await page.getByTestId('player-scrubber').boundingBox()
  if (!box) throw new Error('no line of time')
  for (const [key, name] of [
    ['ArrowRight', 'forward'],
    ['ArrowLeft', 'back'],
  ] as const) {
    // Elsewhere each time: a frame that was shown before is found again, and would take no decoding.
    await page.mouse.click(box.x + box.width * (0.1 + 0.2 * places++), box.y + 40)
    await page.locator('[data-testid="player-basis"][data-basis="exact"]').waitFor({ state: 'attached' })
    const times: number[] = []
    for (let step = 0; step < steps; step++) times.push(await timeStep(page, key))
    const figures = [0.5, 0.95, 1].map((share) => ms(quantile(times, share))).join(' / ')
    row(`${when}: a step ${name}, p50 / p95 / worst of ${steps}`, figures)
  }
  rowsOfWatch(`${when}, stepping`, await takeWatched(page))
}

const residentMegabytes = (pid: number): string => {
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  return `${Math.round(kilobytes / 1024)} MB`
}

const memoryRow = async (app: OpenApp, when: string): Promise<void> => {
  const kilobytes = await app.app.evaluate(({ app: own }) =>
    own.getAppMetrics().map(({ type, memory }) => [type, memory.workingSetSize] as const),
  )
  const shown = kilobytes.map(([type, size]) => `${type} ${Math.round(size / 1024)} MB`)
  row(`${when}: memory`, `${shown.join(', ')}, engine ${residentMegabytes(engineOf(app.app))}`)
}

/** Milliseconds until the strip has so many pictures; null where it does not come to them in time. */
const untilTiles = async ({ page }: OpenApp, least: number, from: number): Promise<number | null> => {
  const there = page.waitForFunction(
    (wanted) => Number(document.querySelector('[data-testid="player-scrubber"]')?.getAttribute('data-tiles')) >= wanted,
    least,
    { timeout: 120_000 },
  )
  return there.then(
    () => performance.now() - from,
    () => null,
  )
}

/** How long the table of frames takes to be in the window, asked again when the engine has read it already. */
const tableRow = async ({ page }: OpenApp): Promise<void> => {
  const took = await page.evaluate(async () => {
    const listed = await window.proofbox.request('order.list', {})
    const orderId = listed.ok ? (listed.value[0]?.id ?? '') : ''
    const order = await window.proofbox.request('order.open', { orderId })
    const source = order.ok ? (order.value.originals[0]?.sha256 ?? '') : ''
    const from = performance.now()
    await window.proofbox.request('playback.frames', { source })
    return performance.now() - from
  })
  row('the table of frames, from asking to having it', ms(took))
}

const run = async (film: string): Promise<void> => {
  // Without this the times below say nothing: of a busy machine they are mostly waiting.
  row('processes that ran or waited for a core before all this, over a minute', (loadavg()[0] ?? 0).toFixed(1))
  const app = await openApp()
  const { page } = app
  try {
    await page.getByTestId('drop-zone').waitFor()
    const dropped = performance.now()
    await dropFile(page, film)
    await page.getByTestId('film-open').waitFor({ timeout: 600_000 })
    row('copied, hashed and probed', ms(performance.now() - dropped))
    await startWatch(page)
    const opened = performance.now()
    await page.getByTestId('film-open').click()
    await page.getByTestId('player-still').waitFor({ state: 'attached' })
    row('from the click to the first exact frame', ms(performance.now() - opened))
    for (const least of [1, 8, 16]) {
      const took = await untilTiles(app, least, opened)
      row(`from the click to ${least} pictures of the strip`, took === null ? 'not in 120 s' : ms(took))
    }
    rowsOfWatch('opening', await takeWatched(page))
    await tableRow(app)
    row('scan still running when scrubbing begins', (await isScanning(app)) ? 'yes' : 'no')
    await memoryRow(app, 'opened')
    await scrubAndRow(app, 'during the scan')
    await memoryRow(app, 'scrubbed')
    row('scan still running after scrubbing', (await isScanning(app)) ? 'yes' : 'no')
    await stepAndRow(app, 'during the scan')
    row('scan still running after stepping', (await isScanning(app)) ? 'yes' : 'no')
    await memoryRow(app, 'during the scan')
    await page.getByTestId('job-cancel').click()
    await page.getByTestId('job-progress').waitFor({ state: 'detached' })
    await scrubAndRow(app, 'without a scan')
    await stepAndRow(app, 'without a scan')
    await memoryRow(app, 'without a scan')
    await app.picture('player-bench')
  } finally {
    await app.close()
  }
}

const tools = await findMediaTools(process.env)
if (!tools.ok) throw new Error(tools.failure.message)
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'proofbox-film-')))
try {
  const film = await makeFilm(tools.value.ffmpeg.path, folder, minutes)
  await run(film)
  const [cpu] = cpus()
  console.log(
    `${minutes} min of 4K on ${cpus().length} × ${cpu?.model}, ${Math.round(totalmem() / 1e9)} GB, ${release()}`,
  )
  console.log('\n| what | figure |\n|---|---|')
  for (const [what, figure] of rows) console.log(`| ${what} | ${figure} |`)
} finally {
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true })
}
