import { failEveryStep } from './matrix.ts'

/**
 * `node tests/faults/write-matrix/run.ts [stride] [act …]`: each act with the disk failing at its first, second, … step
 * (every so many, where a stride is given). Prints the table; ends with 1 when something was lost, half-written, thrown,
 * or not said plainly.
 */
const [stride = '1', ...only] = process.argv.slice(2)

const began = performance.now()
const line = (...cells: readonly (string | number)[]): boolean => process.stdout.write(`| ${cells.join(' | ')} |\n`)
line('act', 'disk', 'steps that failed', 'done all the same', 'something wrong')
line('---', '---', '---', '---', '---')
const rows = await failEveryStep({
  stride: Number(stride),
  only,
  onRow({ act, fault, steps, managed, wrong }) {
    line(act, fault, steps, managed, wrong.length)
    for (const what of wrong.slice(0, 8)) process.stdout.write(`${act}, ${fault}: ${what}\n`)
  },
})
const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0)
const wrong = sum((row) => row.wrong.length)
line(
  'all',
  '',
  sum((row) => row.steps),
  sum((row) => row.managed),
  wrong,
)
process.stdout.write(`${((performance.now() - began) / 60_000).toFixed(1)} min\n`)
process.exitCode = wrong > 0 ? 1 : 0
