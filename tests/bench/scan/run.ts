import { spawnSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'
import { makeLong } from './make-long.ts'
import { memoryRows } from './memory.ts'
import { cellsOf, type Row, rowsOf } from './rows.ts'
import { type Programs, type ScanRound, scanRound } from './scan-round.ts'
import { tableText } from './spread.ts'
import { type StillsRound, stillsRound } from './stills-round.ts'

/**
 * Measures the scan beside its peers, turn by turn, on every video of a folder and on the long drawn take:
 * `npm run bench -- [--videos DIR] [--scorer SCORE.PY] [--rounds 5] [--long FILE | --no-long] [--memory]`.
 * Prints Markdown tables (least / middle / greatest of the rounds) and writes `out/bench/scan.json`. Linux and macOS:
 * times come from bash; memory needs `/proc`.
 */
const out = join('out', 'bench')
const { values } = parseArgs({
  options: {
    videos: { type: 'string', default: join('..', 'shared', 'bench', 'videos') },
    scorer: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    top: { type: 'string', default: '24' },
    long: { type: 'string' },
    'no-long': { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
  },
})
const tools = await findMediaTools(process.env)
if (!tools.ok) throw new Error(tools.failure.message)
const ffmpeg = tools.value.ffmpeg.path
const programs: Programs = { ffmpeg, node: process.execPath, cli: join('out', 'cli.js') }
const [rounds, top] = [Number(values.rounds), Number(values.top)]

if (!values['no-build']) {
  const built = spawnSync(join('node_modules', '.bin', 'electron-vite'), ['build'], { encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stderr || String(built.error))
}
const scans = join(out, 'scans')
await mkdir(scans, { recursive: true })

const benchVideo = async (file: string, goal: string): Promise<readonly Row[]> => {
  const name = basename(file, extname(file))
  const scanned: ScanRound[] = []
  const taken: StillsRound[] = []
  for (let round = 0; round < rounds; round++) {
    const one = await scanRound(programs, file, top)
    scanned.push(one)
    taken.push(await stillsRound(programs, file, one.document, join(out, 'stills')))
    process.stderr.write(`${name}: round ${round + 1} of ${rounds}\n`)
    await writeFile(join(scans, `${name}.json`), one.scan.stdout)
  }
  return rowsOf(name, goal, scanned, taken)
}

const score = (truths: string): string => {
  if (values.scorer === undefined) return ''
  const scored = spawnSync('python3', [values.scorer, truths, scans, '--k', String(top)], { encoding: 'utf8' })
  if (scored.status !== 0) throw new Error(scored.stderr)
  return `\n\`\`\`\n${scored.stdout}\`\`\`\n`
}

const rows: Row[] = []
const names = (await readdir(values.videos)).filter((name) => /\.(?:mp4|mov|mkv|webm|m4v|3gp|ts)$/i.test(name)).sort()
for (const name of names) rows.push(...(await benchVideo(join(values.videos, name), '≤ 0.8')))
const longFolder = join(out, 'long')
if (!values['no-long']) {
  const file = values.long ?? (await makeLong(ffmpeg, longFolder, 10))
  rows.push(...(await benchVideo(file, '≤ 0.3')))
}
const memory = values.memory ? await memoryRows(programs, longFolder, top) : []
const head = ['video', 'ours / peer', 'ours (min / median / max)', 'peer', 'ratio', 'goal']
console.log(tableText(head, rows.map(cellsOf)))
console.log(score(values.videos))
if (!values['no-long'] && values.long === undefined) console.log(score(longFolder))
if (memory.length > 0) {
  const cells = memory.map(({ name, peak, wall }) => [name, peak.toFixed(0), wall.toFixed(1)])
  console.log(tableText(['take', 'peak MB', 'wall s'], cells))
}
await writeFile(join(out, 'scan.json'), JSON.stringify({ rounds, top, rows, memory }, null, 1))
