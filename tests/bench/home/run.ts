import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { engineOf, type OpenApp, openApp } from '../../e2e/open-app.ts'
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

const searchTimes = async (page: Page): Promise<readonly number[]> => {
  const field = page.getByTestId('order-search')
  const times: number[] = []
  for (let turn = 0; turn < 50; turn += 1) {
    const wanted = madeOrderOf((turn * 7907) % count, now)
    const text = turn % 2 === 0 ? (wanted.facts.trackingNumber ?? '').slice(3, 12) : (wanted.facts.item ?? '')
    await field.fill('')
    await page.waitForTimeout(150)
    const before = await page.getByTestId('order-count').textContent()
    times.push(
      await page.evaluate(
        ([typed, old]) =>
          new Promise<number>((resolve) => {
            const input = document.querySelector<HTMLInputElement>('[data-testid=order-search]')
            const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
            const from = performance.now()
            set?.call(input, typed)
            input?.dispatchEvent(new Event('input', { bubbles: true }))
            const look = (): void => {
              const words = document.querySelector('[data-testid=order-count]')?.textContent
              // At once the words say that something is looked for; the number follows with the answer.
              if (words?.replace(/ fits?$/, '') !== old) resolve(performance.now() - from)
              else requestAnimationFrame(look)
            }
            look()
          }),
        [text, before] as const,
      ),
    )
  }
  await field.fill('')
  return times
}

const scroll = (page: Page): Promise<{ readonly frames: number; readonly dropped: number; readonly long: number }> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const scene = document.querySelector('.scene')
        let long = 0
        const observer = new PerformanceObserver((list) => {
          long += list.getEntries().length
        })
        observer.observe({ type: 'longtask' })
        const gaps: number[] = []
        let last = performance.now()
        const begun = last
        const step = (at: number): void => {
          gaps.push(at - last)
          last = at
          scene?.scrollBy(0, 60)
          if (at - begun < 10_000) requestAnimationFrame(step)
          else {
            observer.disconnect()
            const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 16.7
            const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / usual) - 1), 0)
            resolve({ frames: gaps.length, dropped, long })
          }
        }
        requestAnimationFrame(step)
      }),
  )

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
  const starts: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    const [app, took] = await open()
    starts.push(took)
    await app.close()
  }
  print(
    'warm start: to the first cards (driver included), median of 3',
    `${(quantile(starts, 0.5) / 1000).toFixed(2)} s`,
  )
  const [app] = await open()
  const { page } = app
  await page.waitForTimeout(4000)
  const times = await searchTimes(page)
  print('key to result, p50 / p95 of 50', `${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms`)
  const { frames, dropped, long } = await scroll(page)
  print('scrolling 10 s: frames, dropped, tasks over 50 ms', `${frames}, ${dropped}, ${long}`)
  const main = app.app.process().pid ?? 0
  const engine = engineOf(app.app)
  const all = [main, ...children(main)]
  print(
    'memory: engine / all processes',
    `${usageOf([engine]).memory.toFixed(0)} / ${usageOf(all).memory.toFixed(0)} MB`,
  )
  await page.waitForTimeout(3000)
  const before = usageOf(all).cpu
  await page.waitForTimeout(20_000)
  print('CPU at rest, of one core over 20 s', `${(((usageOf(all).cpu - before) / 20) * 100).toFixed(1)} %`)
  await app.close()
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true })
}
