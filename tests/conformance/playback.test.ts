import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMediaTools, type MediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { createAnswers } from '../../src/answers/answers.ts'
import { type OpenDesk, openDesk } from '../../src/cli/compose.ts'
import { jobOutputs, type RequestName, type RequestOutput, requests } from '../../src/contract/requests.ts'
import type { Sha256 } from '../../src/domain/kernel/digest.ts'
import { fail } from '../../src/domain/kernel/result.ts'
import { unpackTicks } from '../../src/domain/media/packed-ticks.ts'
import type { Job } from '../../src/workflow/jobs/registry.ts'
import { type DecodedFrame, decodeFully } from '../fixtures/full-decode.ts'
import { readIdentityFrom } from '../fixtures/identity-code.ts'
import { makeHeic } from '../fixtures/made-heic.ts'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'
import { videoKinds } from '../fixtures/video-kinds.ts'

const never = new AbortController().signal
const orderId = 'order-1'
const kinds = videoKinds.filter(({ file }) =>
  [
    'variable.mp4',
    'open-gop.mp4',
    'long-gop.mp4',
    'edit-late.mp4',
    'rotated-90.mp4',
    'late-clock.m2t',
    'b-frames.avi',
    'hevc-cut.mkv',
    'ntsc.mov',
    'one-frame.mp4',
  ].includes(file),
)

let folder: string
let tools: MediaTools
let open: OpenDesk
let answers: ReturnType<typeof createAnswers>
const pushes: { readonly name: string; readonly payload: unknown }[] = []
const sources = new Map<string, Sha256>()
const references = new Map<string, readonly DecodedFrame[]>()
let jobs = 0

/** The answer as the window gets it: through the contract's own schema. */
const ask = async <Name extends RequestName>(name: Name, input: unknown): Promise<RequestOutput<Name>> => {
  const answered = await answers.answer(name, input)
  if (!answered.ok) throw new Error(`${answered.failure.code}: ${answered.failure.message}`)
  return requests[name].output.parse(answered.value) as RequestOutput<Name>
}

const sourceOf = (file: string): Sha256 => sources.get(file) as Sha256
const pathOf = async (digest: string): Promise<string> =>
  (await open.ports.cache.pathOf(digest as Sha256)) ?? (await open.ports.passing.pathOf(digest as Sha256)) ?? ''

const tableOf = async (file: string) => {
  const table = await ask('playback.frames', { source: sourceOf(file) })
  return { ...table, ptsTicks: unpackTicks(table.packedTicks), keyframes: unpackTicks(table.packedKeyframes) }
}

/** Waits for a job's last state. */
const outcomeOf = async (jobId: string): Promise<Job['state']> => {
  const last = (): Job['state'] | undefined =>
    pushes
      .filter(({ name, payload }) => name === 'job.changed' && (payload as Job).id === jobId)
      .map(({ payload }) => (payload as Job).state)
      .find(({ status }) => ['succeeded', 'failed', 'cancelled'].includes(status))
  await expect.poll(last, { timeout: 60_000 }).toBeDefined()
  return last() as Job['state']
}

beforeAll(async () => {
  await makeVideos()
  const found = await findMediaTools(process.env)
  if (!found.ok) throw new Error(found.failure.message)
  tools = found.value
  folder = mkdtempSync(join(tmpdir(), 'proofbox-playback-'))
  const opened = await openDesk(join(folder, 'archive'), { create: true })
  if (!opened.ok) throw new Error(opened.failure.message)
  open = opened.value
  answers = createAnswers(
    {
      ports: open.ports,
      care: open.care,
      sample: null,
      archive: folder,
      runtime: 'test',
      newId: () => `job-${++jobs}`,
      millis: () => 0,
      readCaseChange: () => fail('not asked here'),
    },
    (name, payload) => void pushes.push({ name, payload }),
  )
  const files = [...kinds.map(({ file }) => file), 'damaged.mp4', 'cut-fragments.mp4']
  const imported = await open.desk.importFiles(orderId, files.map(fixturePath), () => undefined, never)
  if (!imported.ok) throw new Error(imported.failure.message)
  for (const { originalName, sha256 } of imported.value.order.originals) sources.set(originalName, sha256)
  for (const kind of kinds) {
    const { timebase } = await tableOf(kind.file)
    references.set(
      kind.file,
      await decodeFully(tools.ffmpeg.path, fixturePath(kind.file), kind, { timebase, toneMapping: false }),
    )
  }
})

afterAll(async () => {
  await answers.close()
  await open.close()
  execFileSync('chmod', ['-R', 'u+w', folder])
  rmSync(folder, { recursive: true, force: true })
})

/** The numbers that the frames of a film show, as ffmpeg plays it. */
const identitiesIn = async (path: string): Promise<readonly (number | null)[]> => {
  const size = { width: 320, height: 180 }
  const raw = join(folder, 'frames.raw')
  const args = ['-v', 'fatal', '-y', '-nostdin', '-i', path, '-vf', `scale=${size.width}:${size.height}`]
  execFileSync(tools.ffmpeg.path, [...args, '-vsync', 'passthrough', '-pix_fmt', 'gray', '-f', 'rawvideo', raw])
  const all = readFileSync(raw)
  const bytes = size.width * size.height
  return Array.from({ length: all.length / bytes }, (_, at) =>
    readIdentityFrom(size, all.subarray(at * bytes, (at + 1) * bytes), 1),
  )
}

describe.each(kinds)('$name', ({ file }) => {
  it('has the table that a full decode gives', async () => {
    const table = await tableOf(file)
    const reference = references.get(file) ?? []
    expect(table.ptsTicks).toEqual(reference.map(({ ticks }) => ticks))
    expect(table.count).toBe(reference.length)
    expect(table.keyframes.every((ordinal) => ordinal < table.count)).toBe(true)
    // What Chromium was seen to do with these very files.
    expect(table.zeroSeconds).toBe(0)
  })

  it('gives each frame as a full decode does, on jumps and on steps in both directions', async () => {
    const reference = references.get(file) ?? []
    const last = reference.length - 1
    const way = [last, Math.floor(last / 2), 0, 1, 2, 3, Math.floor(last / 3), Math.floor(last / 3) - 1, last - 1]
    for (const ordinal of way.map((one) => Math.min(last, Math.max(0, one)))) {
      const still = await ask('playback.still', { source: sourceOf(file), ordinal })
      expect([ordinal, still.pixelSha256]).toEqual([ordinal, reference[ordinal]?.sha256])
      const { data } = await sharp(await pathOf(still.digest))
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(open.ports.hasher.sha256(data)).toBe(still.pixelSha256)
    }
  })

  it('has a strip of exactly the frames that it names', async () => {
    const table = await tableOf(file)
    const toSeconds = (ticks: number): number => (ticks * table.timebase.num) / table.timebase.den
    const [from, until] = [toSeconds(table.ptsTicks[0] ?? 0), toSeconds(table.endTicks)]
    pushes.length = 0
    const strip = await ask('playback.strip', { source: sourceOf(file), count: 8, from, until })
    const painted = await identitiesIn(fixturePath(file))
    expect(strip.isWhole).toBe(true)
    expect(strip.tiles.length).toBe(Math.min(8, table.count))
    const pushed = pushes.flatMap(({ name, payload }) =>
      name === 'playback.tiles' ? (payload as { tiles: typeof strip.tiles }).tiles : [],
    )
    expect([...pushed].sort((a, b) => a.ordinal - b.ordinal)).toEqual(strip.tiles)
    for (const [part, { ordinal, seconds, digest }] of strip.tiles.entries()) {
      expect(seconds).toBeCloseTo(toSeconds(table.ptsTicks[ordinal] ?? 0), 9)
      expect(seconds).toBeLessThan(until)
      if (table.count > 8)
        expect(Math.abs(seconds - (from + ((part + 0.5) * (until - from)) / 8))).toBeLessThan((until - from) / 6)
      const { data, info } = await sharp(await pathOf(digest))
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(info.height).toBe(96)
      expect(readIdentityFrom(info, data, 3)).toBe(painted[ordinal])
    }
    expect(await ask('playback.strip', { source: sourceOf(file), count: 8, from, until })).toEqual(strip)
  })
})

const proxyOf = async (file: string) => {
  const { jobId } = await ask('playback.proxy', { orderId, source: sourceOf(file) })
  const state = await outcomeOf(jobId)
  if (state.status !== 'succeeded') throw new Error(JSON.stringify(state))
  return jobOutputs.proxy.parse(state.output)
}

describe('a preview for what the window cannot play', () => {
  it.each([
    'variable.mp4',
    'rotated-90.mp4',
    'edit-late.mp4',
    'late-clock.m2t',
    'b-frames.avi',
    'hevc-cut.mkv',
    'ntsc.mov',
    'one-frame.mp4',
  ])('of %s shows every frame once, in order, at its time', async (file) => {
    const made = await proxyOf(file)
    const reference = references.get(file) ?? []
    expect(made).toMatchObject({ frames: reference.length, hasEveryFrame: true, hasSameTimes: true })
    const path = await pathOf(made.proxy)
    const shown = await identitiesIn(path)
    const original = await identitiesIn(fixturePath(file))
    expect(shown).toEqual(original)
    expect(new Set(shown).size).toBe(reference.length)
    const probed = await open.ports.media.probe(path, never)
    if (!probed.ok) throw new Error(probed.failure.message)
    const { frames, probe } = probed.value
    expect(probe.video).toMatchObject({ rotation: 0, codec: 'h264', pixelFormat: 'yuv420p' })
    const { timebase, ptsTicks } = await tableOf(file)
    for (const [ordinal, ticks] of frames.ptsTicks.entries()) {
      const own = (ticks - (frames.ptsTicks[0] ?? 0)) / frames.timebase.den
      const theirs = (((ptsTicks[ordinal] ?? 0) - (ptsTicks[0] ?? 0)) * timebase.num) / timebase.den
      expect(own).toBeCloseTo(theirs, 9)
    }
    const gaps = frames.keyframes.slice(1).map((key, at) => {
      const before = frames.ptsTicks[frames.keyframes[at] ?? 0] ?? 0
      return ((frames.ptsTicks[key] ?? 0) - before) / frames.timebase.den
    })
    expect(Math.max(0, ...gaps)).toBeLessThan(1.5)
    expect((await proxyOf(file)).proxy).toBe(made.proxy)
  })

  it('says so when frames of a damaged recording are missing from it', async () => {
    const made = await proxyOf('damaged.mp4')
    const { count } = await tableOf('damaged.mp4')
    expect(made.hasEveryFrame).toBe(made.frames === count)
    expect(made.frames).toBeGreaterThan(0)
  })

  it('is given up when it is cancelled', async () => {
    const { jobId } = await ask('playback.proxy', { orderId, source: sourceOf('open-gop.mp4') })
    await ask('job.cancel', { jobId })
    expect((await outcomeOf(jobId)).status).toBe('cancelled')
  })
})

describe('what runs along a recording', () => {
  it('has no lanes before there is a scan, and measured ones after it', async () => {
    const input = { source: sourceOf('long-gop.mp4'), buckets: 12 }
    expect(await ask('playback.lanes', input)).toMatchObject({ sharpness: null, text: null, codes: null })
    const scanned = await open.desk.discover(
      sourceOf('long-gop.mp4'),
      { onProgress: () => undefined, onFound: () => undefined },
      never,
    )
    if (!scanned.ok) throw new Error(scanned.failure.message)
    const lanes = await ask('playback.lanes', input)
    expect(lanes.fromSeconds).toBe(0)
    expect(lanes.untilSeconds).toBeCloseTo(11, 2)
    for (const lane of [lanes.sharpness, lanes.text, lanes.codes]) expect(lane).toHaveLength(12)
    expect(Math.max(...(lanes.sharpness ?? []).map((value) => value ?? 0))).toBe(1)
  })

  it('has the sound where it is, and none where there is none', async () => {
    const heard = await ask('playback.sound', { source: sourceOf('edit-late.mp4'), buckets: 10 })
    expect(heard.peaks).toHaveLength(10)
    const loud = heard.peaks?.filter((peak) => peak !== null && peak.high > 0.05 && peak.low < -0.05) ?? []
    expect(loud.length).toBeGreaterThanOrEqual(8)
    expect((await ask('playback.sound', { source: sourceOf('edit-late.mp4'), buckets: 10 })).peaks).toEqual(heard.peaks)
    expect((await ask('playback.sound', { source: sourceOf('variable.mp4'), buckets: 10 })).peaks).toBeNull()
  })
})

describe('a player that is used', () => {
  it('gives up a strip for the next one, and both in the end name the same frames', async () => {
    const source = sourceOf('cut-fragments.mp4')
    const { durationSeconds } = await tableOf('cut-fragments.mp4')
    const wish = { source, count: 40, from: 0, until: durationSeconds }
    const [first, second] = await Promise.all([
      ask('playback.strip', wish),
      ask('playback.strip', { ...wish, count: 6 }),
    ])
    expect(second.isWhole).toBe(true)
    expect(first.tiles.length).toBeLessThanOrEqual(40)
    expect((await ask('playback.strip', wish)).isWhole).toBe(true)
  })

  it.each(kinds.map(({ file }) => file))(
    'is given the nearest frame first on the way back through %s',
    async (file) => {
      const reference = references.get(file) ?? []
      const media = await open.ports.media.probe(fixturePath(file), never)
      if (!media.ok) throw new Error(media.failure.message)
      const ordinals = reference.map((_, ordinal) => ordinal).slice(-12)
      const wanted = ordinals.toReversed()
      const seen: [number, string][] = []
      const taken = await open.ports.media.steps(
        media.value,
        wanted,
        async (still) => {
          if (still.ok) seen.push([still.value.ordinal, still.value.pixelSha256])
        },
        never,
      )
      expect(taken.ok).toBe(true)
      // A decode that has to begin at the start of the file gives them as they come.
      const order = media.value.frames.keyframes.length > 0 ? wanted : ordinals
      expect(seen).toEqual(order.map((ordinal) => [ordinal, reference[ordinal]?.sha256]))
    },
  )

  it('is shown a photo that the window cannot show itself, made once', async () => {
    const stored = await open.ports.vault.put(makeHeic(256, 128, 0, null))
    if (!stored.ok) throw new Error(stored.failure.message)
    const { digest } = await ask('playback.photo', { source: stored.value.sha256 })
    const { format, width, height } = await sharp(await pathOf(digest)).metadata()
    expect([format, width, height]).toEqual(['jpeg', 256, 128])
    expect(await ask('playback.photo', { source: stored.value.sha256 })).toEqual({ digest })
    const film = await answers.answer('playback.photo', { source: sourceOf('ntsc.mov') })
    expect(film.ok ? null : film.failure.code).toBe('image.unsupported')
  })

  it('gets every frame of a storm of jumps', async () => {
    const reference = references.get('open-gop.mp4') ?? []
    const source = sourceOf('open-gop.mp4')
    const wanted = [100, 3, 60, 61, 62, 5, 110, 4, 61]
    const stills = await Promise.all(wanted.map((ordinal) => ask('playback.still', { source, ordinal })))
    expect(stills.map(({ pixelSha256 }) => pixelSha256)).toEqual(wanted.map((ordinal) => reference[ordinal]?.sha256))
    await ask('playback.rest', { source })
    const beyond = await answers.answer('playback.still', { source, ordinal: 5000 })
    expect(beyond.ok ? null : beyond.failure.code).toBe('media.no-such-frame')
  })

  it('shows exactly what an exhibit of the same frame holds', async () => {
    const source = sourceOf('rotated-90.mp4')
    const made = await open.desk.designate(orderId, [{ source, ordinal: 17 }], () => undefined, never)
    if (!made.ok) throw new Error(made.failure.message)
    const [exhibit] = made.value.order.exhibits
    const still = await ask('playback.still', { source, ordinal: 17 })
    expect(exhibit?.provenance).toMatchObject({ kind: 'frame', pixelSha256: still.pixelSha256 })
  })

  it('is told how browsers name what it plays', async () => {
    expect((await tableOf('variable.mp4')).mime).toMatch(/^video\/mp4; codecs="avc1\.6400[0-9A-F]{2}"$/)
    expect((await tableOf('hevc-cut.mkv')).mime).toMatch(/^video\/x-matroska; codecs="hvc1\.2\.4\.L\d+\.B0"$/)
    expect((await tableOf('edit-late.mp4')).hasSound).toBe(true)
  })

  it('lays the files of the order by their clocks', async () => {
    const { placed, unplaced, assumedZone } = await ask('playback.timeline', { orderId })
    expect(placed.length + unplaced.length).toBe(sources.size)
    expect(assumedZone).not.toBe('')
    expect(placed.every(({ startsAt, endsAt }) => Date.parse(endsAt) > Date.parse(startsAt))).toBe(true)
  })
})
