import { describe, expect, it } from 'vitest'
import { isCode, readCheckout } from './checkout.ts'
import { checkSources, sourceRules } from './source-rules.ts'
import { sourceSeeds } from './source-seeds.ts'

/** A checker that reads nothing passes on nothing. Raise this as the product grows. */
const leastFiles = 310

const files = readCheckout()
const code = files.filter((file) => isCode(file.path))
const lineCounts = code
  .filter((file) => /^(src|electron)\//.test(file.path))
  .map((file) => file.text.split('\n').length - 1)
  .sort((a, b) => a - b)

describe('the sources', () => {
  it('keep every rule', () => {
    expect(checkSources(files)).toEqual([])
  })

  it('are really read', () => {
    expect(code.length).toBeGreaterThanOrEqual(leastFiles)
    for (const rule of sourceRules) {
      const least = rule.name === 'pages-load-nothing' ? 0 : 10
      expect(files.filter((file) => rule.concerns(file.path)).length, rule.name).toBeGreaterThan(least)
    }
  })

  it('are small: nine in ten of the files that ship have fewer than 200 lines', () => {
    expect(lineCounts[Math.floor(lineCounts.length * 0.9)]).toBeLessThan(200)
  })

  it('keep the shell thin: composing and passing on, no rule of the product', () => {
    const shell = code.filter((file) => /^electron\/(main|preload|engine)\//.test(file.path))
    const lines = shell.reduce((sum, file) => sum + file.text.split('\n').length - 1, 0)
    expect(shell.length).toBeGreaterThan(0)
    expect(lines).toBeLessThanOrEqual(1200)
  })
})

describe('each source rule bites', () => {
  it('has a seed for every rule, and no seed for a rule that is not there', () => {
    expect([...new Set(sourceSeeds.map((seed) => seed.breaks))].sort()).toEqual(
      sourceRules.map((rule) => rule.name).sort(),
    )
  })

  it.each(sourceSeeds)('$breaks: $bad.path', ({ breaks, bad, good }) => {
    expect([...new Set(checkSources([bad]).map((finding) => finding.rule))]).toEqual([breaks])
    expect(checkSources([good])).toEqual([])
  })
})
