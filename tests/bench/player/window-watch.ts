import type { Page } from 'playwright-core'

/** What the window's own thread did while it was watched; times in milliseconds. */
export interface Watched {
  /** Tasks over 50 ms, as Chromium reports them (`PerformanceObserver`, `longtask`). */
  readonly longTasks: readonly number[]
  /** Times between two frames of the window, by `requestAnimationFrame`. */
  readonly gaps: readonly number[]
}

declare global {
  interface Window {
    watchedTasks: number[]
    watchedGaps: number[]
    watchedStep: Promise<number>
  }
}

/** Watches from now on. To be called once. */
export const startWatch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.watchedTasks = []
    window.watchedGaps = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.watchedTasks.push(duration)
    }).observe({ type: 'longtask' })
    let before = performance.now()
    const next = (now: number): void => {
      window.watchedGaps.push(now - before)
      before = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })

/** What was seen since the last call. */
export const takeWatched = (page: Page): Promise<Watched> =>
  page.evaluate(() => ({ longTasks: window.watchedTasks.splice(0), gaps: window.watchedGaps.splice(0) }))

/** Milliseconds from the key's own event to the moment at which the exact frame of another ordinal is on the page. */
export const timeStep = async (page: Page, key: string): Promise<number> => {
  await page.evaluate(() => {
    window.watchedStep = new Promise((resolve) => {
      const stage = document.querySelector('[data-testid="player-stage"]')
      const ordinalOf = (): string | null =>
        document.querySelector('[data-testid="player-still"]')?.getAttribute('data-ordinal') ?? null
      const before = ordinalOf()
      let pressed = 0
      addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true })
      const observer = new MutationObserver(() => {
        const now = ordinalOf()
        if (now === null || now === before) return
        observer.disconnect()
        resolve(performance.now() - pressed)
      })
      if (stage) observer.observe(stage, { subtree: true, childList: true, attributes: true })
    })
  })
  await page.keyboard.press(key)
  return page.evaluate(() => window.watchedStep)
}
