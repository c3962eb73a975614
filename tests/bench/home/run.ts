import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { checkout, engineOf, type OpenApp, openApp } from '../../e2e/open-app.ts'
import { madeOrderOf, makeArchive } from '../archive/make-archive.ts'

/**
 * Home with many orders in the real window: start, search, scrolling, memory and rest. Call, with a display and the app
 * built: `node tests/bench/home/run.ts [orders] [folder that keeps the archive]`.
 */
const count = Number(process.argv[2] ?? 10_000)
const kept = process.argv[3]
const folder = kept ?? mkdtempSync(join(tmpdir(), 'proofbox-many-'))
const now = Date.parse('2026-11-20T12:00:00.000Z')

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const print = (what: string, value: string): void => console.log(`| ${what} | ${value} |`)

/** Resident memory of one process and of all that it started, in MB; CPU seconds that they used so far. */
const usageOf = (pids: readonly number[]): { readonly memory: number; readonly cpu: number } => {
  let memory = 0
  let cpu = 0
  for (const pid of pids) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    memory += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    cpu += (Number(fields[11]) + Number(fields[12])) / 100
  }
  return { memory, cpu }
}

const children = (pid: number): readonly number[] => {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return listed === '' ? [] : listed.split(' ').flatMap((child) => [Number(child), ...children(Number(child))])
}

const open = async (): Promise<readonly [OpenApp, number]> => {
  const from = performance.now()
  const app = await openApp([], folder)
  await app.page.getByTestId('order-card').first().waitFor({ timeout: 600_000 })
  return [app, performance.now() - from] as const
}

/** Milliseconds from each new text of the field to the frame that shows what fits it. */
const answerTimes = (page: Page, texts: readonly string[]): Promise<readonly number[]> =>
  page.evaluate(async (wanted) => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
    const input = document.querySelector<HTMLInputElement>('[data-testid=order-search]')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const times: number[] = []
    for (const text of wanted) {
      const from = performance.now()
      set?.call(input, text)
      input?.dispatchEvent(new Event('input', { bubbles: true }))
      do await frame()
      while (document.querySelector('[data-testid=order-count]')?.getAttribute('aria-busy') === 'true')
      await frame()
      times.push(performance.now() - from)
      await new Promise((resolve) => setTimeout(resolve, 120))
    }
    return times
  }, texts)

/** Fifty searches for one order each, and fifty keys of words that many orders have. */
const searches = (): { readonly whole: readonly string[]; readonly keys: readonly string[] } => {
  const whole = Array.from({ length: 50 }, (_, turn) => {
    const { facts } = madeOrderOf((turn * 7907) % count, now)
    return turn % 2 === 0 ? (facts.trackingNumber ?? '').slice(3, 12) : (facts.item ?? '')
  })
  const keys = ['broken seal', 'crushed box', 'wireless headphones', 'ceramic plate'].flatMap((words) =>
    Array.from({ length: words.length }, (_, end) => words.slice(0, end + 1)),
  )
  return { whole, keys: keys.slice(0, 50) }
}

interface Scrolled {
  readonly frames: number
  readonly dropped: number
  readonly slowest: number
  readonly long: number
  /** Cards in view that had nothing to show yet, of all that were looked at. */
  readonly waiting: string
}

/** Scrolls for ten seconds, so many pixels a frame. A frame is dropped when it takes twice as long as usual or more. */
const scroll = (page: Page, pixels: number): Promise<Scrolled> =>
  page.evaluate(
    (step) =>
      new Promise((resolve) => {
        const scene = document.querySelector('.scene')
        let long = 0
        const observer = new PerformanceObserver((list) => {
          long += list.getEntries().length
        })
        observer.observe({ type: 'longtask' })
        const gaps: number[] = []
        const seen = { waiting: 0, all: 0 }
        const begun = performance.now()
        let last = begun
        const go = (at: number): void => {
          gaps.push(at - last)
          last = at
          seen.waiting += document.querySelectorAll('.order-waiting').length
          seen.all += document.querySelectorAll('.orders [role=listitem]').length
          scene?.scrollBy(0, step)
          if (at - begun < 10_000) return void requestAnimationFrame(go)
          observer.disconnect()
          const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 16.7
          const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / usual) - 1), 0)
          const waiting = `${((seen.waiting / seen.all) * 100).toFixed(1)} %`
          resolve({ frames: gaps.length, dropped, slowest: Math.max(...gaps), long, waiting })
        }
        requestAnimationFrame(go)
      }),
    pixels,
  )

const windowOf = (pids: readonly number[]): number =>
  pids.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) ?? 0

/** Puts the program and the index out of the cache of files, as after a restart of the computer. */
const cool = (): void => {
  const { path } = JSON.parse(readFileSync(join(checkout, '.runtime', 'electron.json'), 'utf8')) as { path: string }
  const program = readdirSync(dirname(path)).map((name) => join(dirname(path), name))
  for (const file of [...program, join(folder, 'archive', 'index.sqlite')])
    if (statSync(file).isFile()) execFileSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' })
}

const startTimes = async (before: () => void): Promise<string> => {
  const times: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    before()
    const [app, took] = await open()
    times.push(took)
    await app.close()
  }
  return `${(quantile(times, 0.5) / 1000).toFixed(2)} s`
}

try {
  if (!existsSync(join(folder, 'archive', 'orders'))) await makeArchive(join(folder, 'archive'), count, now)
  console.log(`\n## ${count} orders in the window\n| what | value |\n|---|---|`)
  const fresh = !existsSync(join(folder, 'archive', 'index.sqlite'))
  const [first, toFirst] = await open()
  print(
    fresh ? 'first start, no index yet: to the first cards' : 'start: to the first cards',
    `${(toFirst / 1000).toFixed(2)} s`,
  )
  const wanted = new Intl.NumberFormat('en-GB').format(count)
  const from = performance.now()
  await first.page.getByText(`${wanted} orders`, { exact: true }).waitFor({ timeout: 900_000 })
  if (fresh) print('until all are indexed, working meanwhile', `${((performance.now() - from) / 1000).toFixed(0)} s`)
  await first.page.waitForTimeout(3000)
  await first.close()
  print('cold start: to the first cards (driver included), median of 3', await startTimes(cool))
  print('warm start: to the first cards (driver included), median of 3', await startTimes(() => undefined))
  const [app] = await open()
  const { page } = app
  await page.waitForTimeout(8000)
  const main = app.app.process().pid ?? 0
  const engine = engineOf(app.app)
  const all = [main, ...children(main)]
  const before = usageOf(all).cpu
  await page.waitForTimeout(20_000)
  print('CPU at rest, of one core over 20 s', `${(((usageOf(all).cpu - before) / 20) * 100).toFixed(1)} %`)
  const { whole, keys } = searches()
  for (const [what, texts] of [
    ['search for one order, typed at once: p50 / p95 / most of 50', whole],
    ['each key of words that many orders have: p50 / p95 / most of 50', keys],
  ] as const) {
    const times = await answerTimes(page, texts)
    print(what, `${[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0)).join(' / ')} ms`)
  }
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  for (const [what, pixels] of [
    ['reading', 12],
    ['skimming', 120],
    ['dragging', 6000],
  ] as const) {
    await page.evaluate(() => document.querySelector('.scene')?.scrollTo(0, 0))
    await page.waitForTimeout(500)
    const { frames, dropped, slowest, long, waiting } = await scroll(page, pixels)
    const told = [`${frames} frames`, `${dropped} dropped`, `slowest ${slowest.toFixed(0)} ms`, `${long} long`]
    print(`scrolling 10 s, ${pixels} px a frame (${what})`, `${told.join(', ')}, ${waiting} of cards waiting`)
  }
  const memory = [[windowOf(all)], [engine], all].map((pids) => usageOf(pids).memory.toFixed(0))
  print('memory: window / engine / all processes', `${memory.join(' / ')} MB`)
  await app.close()
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true })
}
