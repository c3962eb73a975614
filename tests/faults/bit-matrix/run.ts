import { createBackupStore } from '../../../src/adapters/backup/backup-store.ts'
import { composeVerifier, openDesk } from '../../../src/cli/compose.ts'
import type { CarePorts } from '../../../src/workflow/care-ports.ts'
import { checkFixity } from '../../../src/workflow/check-fixity.ts'
import { createDice } from './flip.ts'
import { lookClean, turnBits } from './matrix.ts'
import { makeSpecimens } from './specimens.ts'
import { writeMeanwhile } from './writer.ts'

/**
 * `node tests/faults/bit-matrix/run.ts [flips] [clean looks] [seed]`: one bit turned over at so many places, and so
 * many looks at what is whole, half of them while a writer works. Prints the table; ends with 1 when a flip was not
 * found and named, or something whole was called damaged.
 */
const [flips = 1000, cleanLooks = 1000, seed = 20261123] = process.argv.slice(2).map(Number)

const never = new AbortController().signal

const findPaths = async (care: CarePorts): Promise<readonly string[]> => {
  // The pause before the second look gives other programs time; nobody else is here.
  const kept = { ...care.kept, pause: async () => undefined }
  const watch = { onProgress: () => undefined, giveWay: () => undefined, isOver: () => false, signal: never }
  const run = await checkFixity({ ...care, kept }, watch)
  if (!run.ok) throw new Error(run.failure.message)
  return run.value.findings.map(({ path }) => path)
}

const specimens = await makeSpecimens()
try {
  const whole = await composeVerifier()
  // Taking every frame again is what the command does; without it a look takes a thirtieth of the time.
  const { media: _, images: __, lettering: ___, ...quick } = whole
  const ports = { ...quick, backups: createBackupStore(null, '') }
  const began = performance.now()
  const dice = createDice(seed)
  const opened = await openDesk(specimens.archive, { create: false })
  if (!opened.ok) throw new Error(opened.failure.message)
  const { care } = opened.value
  const everyTenth = Math.max(1, Math.floor(flips / 10))
  const thorough = await turnBits({
    specimens: specimens.all,
    flips: everyTenth,
    dice,
    ports: { ...whole, backups: ports.backups },
    fixity: () => null,
  })
  const rest = await turnBits({
    specimens: specimens.all,
    flips: flips - everyTenth,
    dice,
    ports,
    fixity: (index) => (index % 2 === 0 ? findPaths(care) : null),
  })
  const flipSeconds = (performance.now() - began) / 1000
  const rows = rest.rows.map((row) => {
    const other = thorough.rows.find(({ kind }) => kind === row.kind)
    return {
      kind: row.kind,
      flips: row.flips + (other?.flips ?? 0),
      found: row.found + (other?.found ?? 0),
      named: row.named + (other?.named ?? 0),
    }
  })
  console.log(`| one bit in | flips | found | right file named |\n|---|---|---|---|`)
  for (const { kind, flips: count, found, named } of rows) console.log(`| ${kind} | ${count} | ${found} | ${named} |`)
  const sum = (name: 'flips' | 'found' | 'named'): number => rows.reduce((total, row) => total + row[name], 0)
  console.log(`| **all** | **${sum('flips')}** | **${sum('found')}** | **${sum('named')}** |`)
  console.log(
    `\n${everyTenth} of them by the whole verification, frames taken again; ${flipSeconds.toFixed(0)} s, seed ${seed}.`,
  )
  const cleanBegan = performance.now()
  const still = await lookClean(ports, specimens.all, Math.floor(cleanLooks / 2))
  const busy = await writeMeanwhile(opened.value, specimens, async (index) => {
    if (index >= cleanLooks - still.looks) return null
    if (index % 2 === 0) return findPaths(care)
    const { alarms } = await lookClean(
      ports,
      specimens.all.filter(({ verified }) => verified === specimens.archive),
      1,
    )
    return alarms
  })
  await opened.value.close()
  const cleanSeconds = (performance.now() - cleanBegan) / 1000

  const alarms = [...still.alarms, ...busy.alarms]
  console.log(
    `${still.looks + busy.looks} looks at what is whole, ${busy.looks} of them while ${busy.writes} changes were written: ${alarms.length} false alarms; ${cleanSeconds.toFixed(0)} s.`,
  )
  for (const miss of [...thorough.missed, ...rest.missed].slice(0, 60))
    console.error(`missed: ${miss.kind} ${miss.path} byte ${miss.byte} bit ${miss.bit}: ${miss.said}`)
  for (const alarm of alarms.slice(0, 40)) console.error(`false alarm: ${alarm}`)
  process.exitCode = sum('named') === flips && alarms.length === 0 ? 0 : 1
} finally {
  specimens.clear()
}
