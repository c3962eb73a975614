import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faults } from './failing-disk.ts'
import { failEveryStep } from './matrix.ts'

/**
 * `node tests/faults/write-matrix/run.ts [stride] [act …]`: each act with the disk failing at its first, second, … step
 * (every so many, where a stride is given). With `small` first, on a real disk of 48 MiB with no room, one page, two, …
 * left, which is mounted for this process alone; 3 where the system allows no such mount. Prints the table; ends with 1
 * when something was lost, half-written, thrown, or not said plainly.
 */
const args = process.argv.slice(2)
const isSmall = args[0] === 'small'
const [stride = '1', ...only] = isSmall ? args.slice(1) : args

if (isSmall && process.env.PROOFBOX_SMALL_DISK === undefined) {
  const mounting = 'mount -t tmpfs -o size=48m proofbox "$0" || exit 3; exec "$@"'
  const place = mkdtempSync(join(tmpdir(), 'proofbox-small-'))
  const own = process.getuid?.() === 0 ? ['-m'] : ['-rm']
  const { status } = spawnSync(
    'unshare',
    [...own, 'sh', '-c', mounting, place, process.execPath, import.meta.filename, ...args],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PROOFBOX_SMALL_DISK: '1', TMPDIR: place } },
  )
  rmSync(place, { recursive: true, force: true })
  process.exit(status ?? 3)
}

const began = performance.now()
const line = (...cells: readonly (string | number)[]): boolean => process.stdout.write(`| ${cells.join(' | ')} |\n`)
line('act', 'disk', 'steps that failed', 'done all the same', 'something wrong')
line('---', '---', '---', '---', '---')
const rows = await failEveryStep({
  stride: Number(stride),
  only,
  disks: isSmall ? ['small'] : faults,
  onRow({ act, disk, steps, managed, wrong }) {
    line(act, disk, steps, managed, wrong.length)
    for (const what of wrong.slice(0, 8)) process.stdout.write(`${act}, ${disk}: ${what}\n`)
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
