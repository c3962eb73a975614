import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeNode {
  readonly target: readonly string[]
  readonly failureSummary?: string
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly AxeNode[] }[]
  readonly passes: readonly unknown[]
}

/** Which rules bind: WCAG 2.0 to 2.2, levels A and AA, and what axe calls best practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong on the page as it stands, one line each; empty where nothing is. The script comes in through the
 * driver, past the content policy that a page of ours has; frames and the net are not touched.
 */
export const findBarriers = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource)
  // Half-way through a fade everything is grey on grey. What blinks without end would be waited for without end.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map((animation) => animation.finished),
    ),
  )
  const results = (await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<unknown> } }).axe.run(
        document,
        {
          runOnly: { type: 'tag', values: tags },
          resultTypes: ['violations', 'passes'],
          // Experimental, and it takes `00:04.8` in a name for another text than `00:04.8` on the page.
          rules: { 'label-content-name-mismatch': { enabled: false } },
        },
      ),
    rules,
  )) as AxeResults
  // A run that checked nothing would pass on nothing.
  if (results.passes.length < 5) throw new Error('axe checked next to nothing')
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary?.split('\n')[1] ?? ''}`,
    ),
  )
}
