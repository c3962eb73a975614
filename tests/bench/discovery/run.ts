import { spawnSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createCodeReader } from '../../../src/adapters/codes/code-reader.ts'
import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../../src/adapters/ffmpeg/media-engine.ts'
import { createClock } from '../../../src/adapters/system/clock.ts'
import { toSeconds } from '../../../src/domain/media/presentation-time.ts'
import { scanRecording } from '../../../src/workflow/scan-recording.ts'

/**
 * Scans every video of a folder as the program does and hands the picks to a scorer that knows the truth:
 * `node tests/bench/discovery/run.ts VIDEOS --scorer SCORE.PY [--out DIR] [--top 24]`. The scorer is called with the
 * folder of the videos and the folder of the scans, and prints its own table.
 */
const usage = 'run.ts VIDEOS [--scorer SCORE.PY] [--out DIR] [--top 24]'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scorer: { type: 'string' },
    out: { type: 'string', default: join('out', 'bench', 'discovery') },
    top: { type: 'string', default: '24' },
  },
})
const [videos] = positionals
if (videos === undefined) throw new Error(`Name the folder of the videos: ${usage}`)
const tools = await findMediaTools(process.env)
if (!tools.ok) throw new Error(tools.failure.message)
const ports = { clock: createClock(), codes: createCodeReader(), media: createMediaEngine(tools.value) }
const never = new AbortController().signal
const top = Number(values.top)

await mkdir(values.out, { recursive: true })
const files = (await readdir(videos)).filter((name) => /\.(?:mp4|mov|mkv|webm|m4v|3gp|ts)$/i.test(name)).sort()
console.log('video                 frames  picks  codes  decode s  total s  CPU s  continuity')
for (const file of files) {
  const before = process.cpuUsage()
  const media = await ports.media.probe(join(videos, file), never)
  if (!media.ok) throw new Error(`${file}: ${media.failure.message}`)
  const watch = { onProgress: () => undefined }
  const scanned = await scanRecording(ports, media.value, { top, expected: null }, watch, never)
  if (!scanned.ok) throw new Error(`${file}: ${scanned.failure.message}`)
  const { candidates, codes, continuity, metrics, timings } = scanned.value
  const document = { candidates: candidates.map((frame) => ({ ...frame, seconds: toSeconds(frame.at) })), codes }
  const name = basename(file, extname(file))
  await writeFile(join(values.out, `${name}.json`), JSON.stringify(document, null, 1))
  const { user, system } = process.cpuUsage(before)
  const cells = [
    name.padEnd(20),
    String(metrics.length).padStart(7),
    String(candidates.length).padStart(6),
    String(codes.length).padStart(6),
    timings.decodeSeconds.toFixed(1).padStart(9),
    timings.totalSeconds.toFixed(1).padStart(8),
    ((user + system) / 1e6).toFixed(1).padStart(6),
    continuity.verdict,
  ]
  console.log(cells.join(' '))
}
if (values.scorer !== undefined) {
  const scored = spawnSync('python3', [values.scorer, videos, values.out, '--k', String(top)], { encoding: 'utf8' })
  if (scored.status !== 0) throw new Error(scored.stderr)
  console.log(`\n${scored.stdout}`)
}
