import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../../src/adapters/ffmpeg/media-engine.ts'
import { makeVideos } from '../../fixtures/make-videos.ts'
import { videoKinds } from '../../fixtures/video-kinds.ts'
import { measureExactness } from './exactness.ts'

/**
 * Prints, for every kind of file, how many of 24 stills by frame and 24 by on-screen time are wrong or missing against
 * a full decode. Ends with 1 unless every number is 0. Names of fixture files as arguments restrict it.
 */
const only = process.argv.slice(2)
const stillsEach = 24

const damagedKinds = [
  { name: 'damaged in the middle (MP4)', file: 'damaged.mp4' },
  { name: 'damaged in the middle (TS)', file: 'damaged.m2t' },
  { name: 'fragmented, cut off', file: 'cut-fragments.mp4' },
]

await makeVideos()
const tools = await findMediaTools(process.env)
if (!tools.ok) throw new Error(tools.failure.message)
const engine = createMediaEngine(tools.value)
console.log(`ffmpeg ${tools.value.ffmpeg.version} (${tools.value.ffmpeg.origin})\n`)
const columns = [
  'frames',
  'table −',
  'table +',
  'asked',
  'wrong',
  'missing',
  'unverified',
  'scan wrong',
  'scan missing',
  's',
]
const row = (name: string, cells: readonly (string | number)[]): string =>
  `${name.padEnd(30)}${cells.map((cell, index) => String(cell).padStart((columns[index]?.length ?? 0) + 2)).join('')}`
console.log(row('kind of file', columns))
let faults = 0
for (const kind of [...videoKinds, ...damagedKinds]) {
  if (only.length > 0 && !only.includes(kind.file)) continue
  const began = performance.now()
  try {
    const found = await measureExactness(engine, tools.value.ffmpeg.path, kind, stillsEach)
    const { frames, tableMissing, tableExtra, asked, wrong, missing, unverified, scanWrong, scanMissing } = found
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(
      row(kind.name, [
        frames,
        tableMissing,
        tableExtra,
        asked,
        wrong,
        missing,
        unverified,
        scanWrong,
        scanMissing,
        seconds,
      ]),
    )
    // A damaged frame is in the table and gives no picture; the scan must then name it, which scanMissing checks.
    const judged = damagedKinds.some(({ file }) => file === kind.file) ? 0 : tableExtra
    faults += tableMissing + judged + wrong + missing + unverified + scanWrong + scanMissing
    for (const note of found.notes.slice(0, 6)) console.log(`    ${note}`)
  } catch (error) {
    faults++
    console.log(row(kind.name, [`failed: ${error instanceof Error ? error.message : String(error)}`]))
  }
}
console.log(faults === 0 ? '\nwrong 0, missing 0' : `\n${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1
