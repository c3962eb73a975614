import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

// node tests/faults/fuzz/run.ts [--seed N] [--mutants N] [--only NAME] [--keep FOLDER]

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    mutants: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '2' },
    only: { type: 'string', multiple: true },
    keep: { type: 'string' },
  },
})
const keep = values.keep
if (keep !== undefined) mkdirSync(keep, { recursive: true })
const report = await fuzz({
  seed: Number(values.seed),
  mutants: Number(values.mutants),
  workers: Number(values.workers),
  patience: { cpuMs: 180_000, idleMs: 60_000 },
  ...(values.only === undefined ? {} : { only: values.only }),
  keep(defect, bytes) {
    console.error(`${defect.specimen} ${defect.mutation} ${defect.number}: ${defect.what}`)
    if (keep !== undefined) writeFileSync(join(keep, `${defect.number}-${defect.specimen.replace(/\//g, '_')}`), bytes)
  },
  onDone: (done) => done % 100 === 0 && console.error(`${done} done`),
})
console.log('| specimen | mutants | read | refused | most processor ms |\n|---|---|---|---|---|')
for (const [name, { mutants, read, refused, mostCpuMs }] of report.rows)
  console.log(`| ${name} | ${mutants} | ${read} | ${refused} | ${mostCpuMs} |`)
console.log([...report.codes].map(([code, count]) => `${code}: ${count}`).join(', '))
console.log(
  `defects: ${report.defects.length}; read again alone: ${report.readAgain}; most memory: ${Math.round(report.mostMemory / 2 ** 20)} MiB`,
)
process.exitCode = report.defects.length === 0 ? 0 : 1
