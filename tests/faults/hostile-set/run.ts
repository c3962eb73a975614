import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { entry } from '../../e2e/run-cli.ts'
import { runHostileSet } from './hostile-set.ts'

// node tests/faults/hostile-set/run.ts SET [--cli out/cli.js] [--calls LOG] [--only PATTERN]
// SET holds `expect.json` and `files`; LOG is what a server wrote that the files name, one call a line.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: entry },
    calls: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
const [root] = positionals
if (root === undefined) throw new Error('Usage: run.ts SET [--cli FILE] [--calls LOG]')
const rows = await runHostileSet(
  root,
  [process.execPath, resolve(values.cli)],
  new RegExp(values.only),
  ({ item, answers, defects, wallMs }) => {
    console.error(`${JSON.stringify(item.path).slice(0, 80)} ${answers.join(' ')} ${Math.round(wallMs)} ms`)
    for (const defect of defects) console.error(`  DEFECT ${defect}`)
  },
)
console.log(
  '| group | files | taken | refused | slowest s | most processor s | most MiB | wrong |\n|---|---|---|---|---|---|---|---|',
)
for (const group of new Set(rows.map(({ item }) => item.group))) {
  const here = rows.filter(({ item }) => item.group === group)
  const most = (of: (row: (typeof here)[number]) => number): number => Math.max(...here.map(of))
  const taken = here.filter(({ answers }) => answers[2] === '0' || answers[2] === '1').length
  console.log(
    `| ${group} | ${here.length} | ${taken} | ${here.length - taken} | ${(most(({ wallMs }) => wallMs) / 1000).toFixed(1)} | ${(most(({ cpuMs }) => cpuMs) / 1000).toFixed(1)} | ${Math.round(most(({ memory }) => memory) / 2 ** 20)} | ${here.filter(({ defects }) => defects.length > 0).length} |`,
  )
}
const calls = values.calls === undefined ? '' : readFileSync(values.calls, 'utf8')
console.log(`calls to the network: ${calls === '' ? 0 : calls.trim().split('\n').length}`)
process.exitCode = calls === '' && rows.every(({ defects }) => defects.length === 0) ? 0 : 1
