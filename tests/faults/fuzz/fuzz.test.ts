import { expect, it } from 'vitest'
import { fuzz } from './fuzz.ts'

it('reads or refuses mutants of real files in plain words, and leaves nothing behind', async () => {
  const patience = { cpuMs: 120_000, idleMs: 60_000 }
  const report = await fuzz({ seed: 20261123, mutants: 120, workers: 2, patience })
  expect(report.defects).toEqual([])
  expect([...report.rows.values()].reduce((sum, { mutants }) => sum + mutants, 0)).toBe(120)
  expect(report.rows.size).toBe(14)
})

it('calls a mutant a hang only after it was read again alone', async () => {
  const patience = { cpuMs: 1, idleMs: 60_000 }
  const report = await fuzz({ seed: 1, mutants: 1, workers: 1, patience, only: ['clip.mp4'] })
  expect([report.readAgain, report.defects.length]).toEqual([1, 1])
  expect(report.defects[0]?.what).toMatch(/^it used \d+ ms of the processor/)
})
