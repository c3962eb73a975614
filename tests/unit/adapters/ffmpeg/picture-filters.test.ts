import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findMediaTools } from '../../../../src/adapters/ffmpeg/locate-tools.ts'
import { type Abilities, stillFilters } from '../../../../src/adapters/ffmpeg/picture-filters.ts'
import type { VideoProbe } from '../../../../src/domain/media/probe.ts'

const stored = { width: 322, height: 182 }
const abilities: Abilities = {
  toneMapping: false,
  passthrough: ['-vsync', 'passthrough'],
  dropsPackets: true,
  filmEncoder: null,
}

let folder: string
/** By the bits of a sample. */
let noises: Readonly<Record<number, string>>
let ffmpeg: string

const probeOf = (pixelFormat: string, size: { readonly width: number; readonly height: number }): VideoProbe => ({
  streamIndex: 0,
  codec: 'rawvideo',
  pixelFormat,
  storedWidth: stored.width,
  storedHeight: stored.height,
  sampleAspect: { num: 1, den: 1 },
  rotation: 0,
  ...size,
  timebase: { num: 1, den: 25 },
  frameRate: 'constant',
  range: { kind: 'sdr', transfer: null },
})

const bitsOf = (pixelFormat: string): number => (pixelFormat.includes('10') ? 10 : 8)

/** SHA-256 of two pictures of noise in this layout, after `filters`. */
const hashes = async (pixelFormat: string, filters: string, before: readonly string[] = []): Promise<string> => {
  const size = `${stored.width}x${stored.height}`
  const input = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    pixelFormat,
    '-s',
    size,
    '-i',
    noises[bitsOf(pixelFormat)] ?? '',
    '-frames:v',
    '2',
  ]
  const output = ['-vf', filters, '-pix_fmt', 'rgb24', '-f', 'framehash', '-hash', 'sha256', '-']
  const { stdout } = await promisify(execFile)(ffmpeg, ['-v', 'error', '-nostdin', ...before, ...input, ...output])
  return stdout.replace(/^#.*\n/gm, '')
}

beforeAll(async () => {
  const tools = await findMediaTools(process.env)
  if (!tools.ok) throw new Error(tools.failure.message)
  ffmpeg = tools.value.ffmpeg.path
  folder = await mkdtemp(join(tmpdir(), 'proofbox-noise-'))
  // Every value of every sample next to every other, the same on every run.
  let state = 1
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state
  }
  noises = { 8: join(folder, '8.raw'), 10: join(folder, '10.raw') }
  await writeFile(
    join(folder, '8.raw'),
    Uint8Array.from({ length: 500_000 }, () => next() >>> 24),
  )
  // The upper six bits of each sample are empty in these layouts.
  const samples = Uint16Array.from({ length: 250_000 }, () => next() >>> 22)
  await writeFile(join(folder, '10.raw'), new Uint8Array(samples.buffer))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it.each(['yuv420p', 'yuvj420p', 'yuv422p', 'yuv444p', 'yuv420p10le', 'yuv422p10le', 'nv12', 'pal8', 'bgra'])(
  'gives the pixels of %s that the straight way gives, on processors with and without vector instructions',
  async (pixelFormat) => {
    for (const size of [stored, { width: 427, height: 180 }]) {
      const filters = stillFilters(probeOf(pixelFormat, size), { colourSpace: null, primaries: null }, abilities)
      const straight = filters.filter((filter) => filter !== 'format=gbrp').join(',')
      const reference = await hashes(pixelFormat, straight)
      expect(reference.trim().split('\n')).toHaveLength(2)
      expect(await hashes(pixelFormat, filters.join(','))).toBe(reference)
      expect(await hashes(pixelFormat, filters.join(','), ['-cpuflags', '0'])).toBe(reference)
    }
  },
)
