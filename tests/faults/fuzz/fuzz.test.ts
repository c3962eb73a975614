import { expect, it } from 'vitest'
import { fuzz } from './fuzz.ts'

it('reads or refuses mutants of real files in plain words, and leaves nothing behind', async () => {
  const report = await fuzz({ seed: 20261123, mutants: 120, workers: 2, limitMs: 60_000 })
  expect(report.defects).toEqual([])
  expect([...report.rows.values()].reduce((sum, { mutants }) => sum + mutants, 0)).toBe(120)
  expect(report.rows.size).toBe(14)
})
