import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import sharp from 'sharp'
import { findMediaTools } from '../../../src/adapters/ffmpeg/locate-tools.ts'

/**
 * Contact sheets of what a scan got wrong: every exhibit without a pick, at its peak, and every pick that shows no
 * exhibit whole and sharp. `node tests/bench/scan/sheet.ts VIDEOS SCANS [--out DIR]`; truth and scans as the scorer
 * takes them. The sheets are for looking at and stay outside of the repository, as the footage does.
 */
type Interval = readonly [number, number]

interface Truth {
  readonly video: string
  readonly exhibits: readonly {
    readonly id: string
    readonly recoverable: boolean
    readonly peak: number | null
    readonly best: readonly Interval[]
    readonly visible: readonly Interval[]
  }[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join('out', 'bench', 'sheets') } },
})
const [videos, scans] = positionals
if (videos === undefined || scans === undefined) throw new Error('sheet.ts VIDEOS SCANS [--out DIR]')
const tools = await findMediaTools(process.env)
if (!tools.ok) throw new Error(tools.failure.message)
const { path: ffmpeg } = tools.value.ffmpeg
const [width, height, across] = [480, 300, 4]

const within = (intervals: readonly Interval[], at: number): boolean =>
  intervals.some(([from, to]) => at >= from - 0.002 && at < to - 0.002)

const picture = async (file: string, seconds: number): Promise<Buffer> => {
  const args = ['-nostdin', '-v', 'error', '-ss', String(Math.max(0, seconds)), '-i', file, '-frames:v', '1']
  const { stdout } = await promisify(execFile)(ffmpeg, [...args, '-f', 'image2pipe', '-c:v', 'png', '-'], {
    encoding: 'buffer',
    maxBuffer: 64_000_000,
  })
  return stdout
}

const tile = async (file: string, seconds: number, caption: string): Promise<Buffer> => {
  const frame = await sharp(await picture(file, seconds))
    .resize(width, height - 30, { fit: 'contain', background: '#222' })
    .toBuffer()
  const escaped = caption.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const text = `<svg width="${width}" height="30"><text x="6" y="20" font-size="15" fill="#fff">${escaped}</text></svg>`
  return sharp({ create: { width, height, channels: 3, background: '#000' } })
    .composite([
      { input: frame, left: 0, top: 0 },
      { input: Buffer.from(text), left: 0, top: height - 30 },
    ])
    .png()
    .toBuffer()
}

await mkdir(values.out, { recursive: true })
for (const name of (await readdir(videos)).filter((entry) => entry.endsWith('.truth.json')).sort()) {
  const truth = JSON.parse(await readFile(join(videos, name), 'utf8')) as Truth
  const id = name.replace('.truth.json', '')
  const scan = JSON.parse(await readFile(join(scans, `${id}.json`), 'utf8')) as {
    readonly candidates: readonly { readonly seconds: number; readonly kind?: string }[]
  }
  const file = join(videos, truth.video)
  const tiles: Buffer[] = []
  for (const exhibit of truth.exhibits.filter(({ recoverable }) => recoverable)) {
    if (scan.candidates.some(({ seconds }) => within(exhibit.best, seconds))) continue
    tiles.push(await tile(file, exhibit.peak ?? 0, `missed ${exhibit.id} at ${exhibit.peak} s`))
  }
  for (const [index, { seconds, kind }] of scan.candidates.entries()) {
    if (truth.exhibits.some(({ best, recoverable }) => recoverable && within(best, seconds))) continue
    const shown = truth.exhibits.find(({ visible }) => within(visible, seconds))
    const what = shown ? `soft: ${shown.id}` : 'junk'
    tiles.push(await tile(file, seconds, `pick ${index + 1}, ${kind ?? ''} at ${seconds.toFixed(2)} s: ${what}`))
  }
  const rows = Math.max(1, Math.ceil(tiles.length / across))
  const out = join(values.out, `${id}.png`)
  await sharp({ create: { width: width * across, height: height * rows, channels: 3, background: '#000' } })
    .composite(
      tiles.map((input, index) => ({
        input,
        left: (index % across) * width,
        top: Math.floor(index / across) * height,
      })),
    )
    .png()
    .toFile(out)
  console.log(`${out}: ${tiles.length} pictures`)
}
