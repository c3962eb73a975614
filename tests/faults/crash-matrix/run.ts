import { crashAtRandom } from './matrix.ts'

/**
 * `node tests/faults/crash-matrix/run.ts [kills] [seed]`: workers are killed at so many random moments, and everything
 * that they had been told was kept is looked for. Prints the table; ends with 1 when something was lost or half-written.
 */
const [kills = 500, seed = 20261123] = process.argv.slice(2).map(Number)

const began = performance.now()
const crashes = await crashAtRandom(kills, seed, ({ during, wrong }, number) => {
  if (wrong.length > 0) process.stdout.write(`kill ${number} during ${during}: ${wrong.slice(0, 5).join(' | ')}\n`)
})
const rows = new Map<string, { kills: number; wrong: number }>()
for (const { during, wrong } of crashes) {
  const row = rows.get(during) ?? { kills: 0, wrong: 0 }
  rows.set(during, { kills: row.kills + 1, wrong: row.wrong + (wrong.length > 0 ? 1 : 0) })
}
const acknowledged = crashes.reduce((sum, crash) => sum + crash.acknowledged, 0)
const wrong = crashes.filter((crash) => crash.wrong.length > 0).length
const line = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`
process.stdout.write(line('killed during', 'kills', 'something wrong'))
process.stdout.write(line('---', '---', '---'))
for (const [during, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  process.stdout.write(line(during, row.kills, row.wrong))
}
process.stdout.write(line('all', crashes.length, wrong))
const minutes = (performance.now() - began) / 60_000
process.stdout.write(`${acknowledged} acknowledged acts, seed ${seed}, ${minutes.toFixed(1)} min\n`)
process.exitCode = wrong > 0 ? 1 : 0
