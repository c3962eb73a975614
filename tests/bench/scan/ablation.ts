import { spawnSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { composeTools } from '../../../src/composition/compose-tools.ts'
import { toSeconds } from '../../../src/domain/media/presentation-time.ts'
import { type ScanPorts, scanRecording } from '../../../src/workflow/scan-recording.ts'

/**
 * What each part of the scan adds: scans every video of a folder with one part taken away and hands the picks to a
 * scorer that knows the truth. `node tests/bench/scan/ablation.ts VIDEOS --scorer SCORE.PY [--out DIR]`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scorer: { type: 'string' }, out: { type: 'string', default: join('out', 'bench', 'ablation') } },
})
const [videos] = positionals
if (videos === undefined || values.scorer === undefined) throw new Error('ablation.ts VIDEOS --scorer SCORE.PY')
const tools = await composeTools()
if (!tools.ok) throw new Error(tools.failure.message)
const whole: ScanPorts = tools.value

/** Only keyframes are looked at: every other look finds nothing. */
const keyframesOnly: ScanPorts = {
  ...whole,
  media: {
    ...whole.media,
    lookAt: (media, ordinals, look, onFrame, signal) => {
      const keys = new Set(media.frames.keyframes)
      const few = look.every ? ordinals : ordinals.filter((ordinal) => keys.has(ordinal))
      return whole.media.lookAt(media, few.length > 0 ? few : [0], look, onFrame, signal)
    },
  },
}

const variants: readonly (readonly [string, ScanPorts])[] = [
  ['everything', whole],
  ['keyframes only', keyframesOnly],
  [
    'no text',
    { ...whole, text: { ...whole.text, find: async () => [], read: async () => [], readPlaces: async () => [] } },
  ],
  ['no codes', { ...whole, codes: { read: async () => [] } }],
  [
    'no codes at full size',
    {
      ...whole,
      codes: { read: async (picture, effort) => (effort === 'hard' ? [] : whole.codes.read(picture, effort)) },
    },
  ],
]

const never = new AbortController().signal
for (const [name, ports] of variants) {
  const out = join(values.out, name.replaceAll(' ', '-'))
  await mkdir(out, { recursive: true })
  for (const file of (await readdir(videos)).filter((entry) => /\.(?:mp4|mov|mkv|webm)$/i.test(entry)).sort()) {
    const media = await ports.media.probe(join(videos, file), never)
    if (!media.ok) throw new Error(`${file}: ${media.failure.message}`)
    const request = { top: 24, expected: null }
    const scanned = await scanRecording(ports, media.value, request, { onProgress: () => undefined }, never)
    if (!scanned.ok) throw new Error(`${file}: ${scanned.failure.message}`)
    const { candidates, codes } = scanned.value
    const document = { candidates: candidates.map((frame) => ({ seconds: toSeconds(frame.at) })), codes }
    await writeFile(join(out, `${basename(file, extname(file))}.json`), JSON.stringify(document))
  }
  console.log(`\n${name}`)
  console.log(spawnSync('python3', [values.scorer, videos, out], { encoding: 'utf8' }).stdout)
}
