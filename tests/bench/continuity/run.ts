import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../../src/adapters/ffmpeg/media-engine.ts'
import type { MadeClip } from './made-clip.ts'
import { makeSet } from './make-set.ts'
import { foundPlaces, judgeFile } from './measure.ts'

/**
 * Makes a set of takes and tampered takes from a seed and prints how many tamperings are found, and how many untouched
 * takes are called broken or left undecided: `node tests/bench/continuity/run.ts [--seed 2] [--verbose]`. A tampering is
 * found when a finding lies within half a second of its place.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2' },
    each: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '8' },
    out: { type: 'string', default: join('out', 'bench', 'continuity') },
    verbose: { type: 'boolean', default: false },
  },
})
const tools = await findMediaTools(process.env)
if (!tools.ok) throw new Error(tools.failure.message)
const folder = join(values.out, `seed-${values.seed}`)
const clips = await makeSet(
  tools.value.ffmpeg.path,
  folder,
  Number(values.seed),
  Number(values.each),
  Number(values.seconds),
)
const engine = createMediaEngine(tools.value)

interface Tally {
  clips: number
  places: number
  found: number
  broken: number
  undecided: number
}

const tallies = new Map<string, Tally>()
const count = (row: string, clip: MadeClip, verdict: string, found: number): void => {
  const tally = tallies.get(row) ?? { clips: 0, places: 0, found: 0, broken: 0, undecided: 0 }
  tallies.set(row, tally)
  tally.clips += 1
  tally.places += clip.places.length
  tally.found += found
  if (verdict === 'broken') tally.broken += 1
  if (verdict === 'undecided') tally.undecided += 1
}

for (const clip of clips) {
  const { continuity, frames } = await judgeFile(engine, folder, clip.file)
  const found = foundPlaces(clip, continuity, frames).length
  for (const row of [
    `${clip.tampered ? 'tampered' : 'untouched'}: ${clip.kind}`,
    clip.tampered ? 'ALL TAMPERED' : 'ALL UNTOUCHED',
  ]) {
    count(row, clip, continuity.verdict, found)
  }
  const odd = clip.tampered ? found < clip.places.length : continuity.verdict !== 'unbroken'
  if (!values.verbose && !odd) continue
  const places = clip.places.map(({ from, to }) => `${from.toFixed(2)}–${to.toFixed(2)}`).join(' ')
  console.log(`${clip.file} ${clip.kind} (${clip.note}) ${places} → ${continuity.verdict}`)
  for (const { kind, detail } of continuity.findings.slice(0, 8)) console.log(`    ${kind}: ${detail}`)
}

console.log(`\n${'what'.padEnd(40)}  clips  places  found  broken  undecided`)
for (const [row, { clips: all, places, found, broken, undecided }] of [...tallies].sort(([a], [b]) =>
  a < b ? -1 : 1,
)) {
  const cells = [all, places, places === 0 ? '–' : found, broken, undecided]
  console.log(`${row.padEnd(40)}${cells.map((cell, at) => String(cell).padStart([7, 8, 7, 8, 11][at] ?? 8)).join('')}`)
}
