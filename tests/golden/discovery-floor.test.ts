import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findMediaTools, type MediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { composeTools } from '../../src/composition/compose-tools.ts'
import { toSeconds } from '../../src/domain/media/presentation-time.ts'
import { scanRecording } from '../../src/workflow/scan-recording.ts'
import { filmShortTake } from '../fixtures/drawn-take/short-take.ts'
import type { TakeTruth } from '../fixtures/drawn-take/truth.ts'

interface KnownTake {
  readonly file: string
  readonly truth: TakeTruth
}

const within = (spans: readonly (readonly [number, number])[], seconds: number): boolean =>
  spans.some(([from, to]) => seconds >= from - 0.002 && seconds < to - 0.002)

const cutTruth = (truth: TakeTruth, duration: number): TakeTruth => ({
  ...truth,
  duration,
  exhibits: truth.exhibits.flatMap((exhibit) => {
    const cut = (spans: typeof exhibit.best) =>
      spans.filter(([from]) => from < duration).map(([from, to]) => [from, Math.min(to, duration)] as const)
    const [visible, best] = [cut(exhibit.visible), cut(exhibit.best)]
    return visible.length === 0 ? [] : [{ ...exhibit, visible, best, recoverable: best.length > 0 }]
  }),
})

const benchVideos = join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'videos')
/** Long enough for 13 exhibits, so that a floor of 0.9 bears one miss. */
const cutSeconds = 60

/** The first minute of a bench video where it lies beside the checkout, as it does where the bench is judged. */
const cutBenchTake = async ({ ffmpeg }: MediaTools, folder: string): Promise<readonly KnownTake[]> => {
  const source = join(benchVideos, 'pub-1.mp4')
  if (!existsSync(source)) return []
  const file = join(folder, 'pub-1.mp4')
  const args = ['-nostdin', '-v', 'error', '-i', source, '-t', String(cutSeconds), '-map', '0', '-c', 'copy', file]
  const { status, stderr } = spawnSync(ffmpeg.path, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const truth = JSON.parse(await readFile(join(benchVideos, 'pub-1.truth.json'), 'utf8')) as TakeTruth
  return [{ file, truth: cutTruth(truth, cutSeconds) }]
}

const scanTake = async ({ file, truth }: KnownTake) => {
  const tools = await composeTools()
  if (!tools.ok) throw new Error(tools.failure.message)
  const never = new AbortController().signal
  const media = await tools.value.media.probe(file, never)
  if (!media.ok) throw new Error(media.failure.message)
  const request = { top: 24, expected: null }
  const scan = await scanRecording(tools.value, media.value, request, { onProgress: () => undefined }, never)
  if (!scan.ok) throw new Error(scan.failure.message)
  const picks = scan.value.candidates.map(({ at }) => toSeconds(at))
  const wanted = truth.exhibits.filter(({ recoverable }) => recoverable)
  const missed = wanted.filter(({ best }) => !picks.some((pick) => within(best, pick)))
  const useless = picks.filter((pick) => !wanted.some(({ best }) => within(best, pick)))
  const printed = new Set(truth.exhibits.flatMap(({ codes }) => codes.map(({ text }) => text)))
  return {
    recall: 1 - missed.length / wanted.length,
    precision: 1 - useless.length / Math.max(1, picks.length),
    missed: missed.map(({ id }) => id),
    useless,
    unprinted: scan.value.codes.filter(({ text }) => !printed.has(text)).map(({ text }) => text),
  }
}

let folder = ''
let takes: readonly KnownTake[] = []

beforeAll(async () => {
  const tools = await findMediaTools(process.env)
  if (!tools.ok) throw new Error(tools.failure.message)
  folder = await mkdtemp(join(tmpdir(), 'proofbox-floor-'))
  const own = await filmShortTake(tools.value.ffmpeg.path, folder)
  takes = [own, ...(await cutBenchTake(tools.value, folder))]
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the scan finds nearly every print of a known take, shows little else and reads no code that is not there', async () => {
  expect(takes.length).toBeGreaterThan(0)
  for (const [index, take] of takes.entries()) {
    const found = await scanTake(take)
    expect(found.recall, `missed ${found.missed}`).toBeGreaterThanOrEqual(0.9)
    expect(found.unprinted).toEqual([])
    if (index === 0) expect(found.precision, `useless at ${found.useless}`).toBeGreaterThanOrEqual(0.8)
  }
})
