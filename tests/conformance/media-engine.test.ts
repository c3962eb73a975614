import { execFile } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guardedInput } from '../../src/adapters/ffmpeg/input-options.ts'
import { findMediaTools, type MediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../src/adapters/ffmpeg/media-engine.ts'
import type { MediaEngine, ProbedMedia } from '../../src/workflow/ports/media-engine.ts'
import { measureExactness } from '../bench/exactness/exactness.ts'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'
import { videoKinds } from '../fixtures/video-kinds.ts'

let engine: MediaEngine
let tools: MediaTools
let folder: string
const never = new AbortController().signal

beforeAll(async () => {
  await makeVideos()
  const found = await findMediaTools(process.env)
  if (!found.ok) throw new Error(found.failure.message)
  tools = found.value
  engine = createMediaEngine(tools)
  folder = mkdtempSync(join(tmpdir(), 'proofbox-media-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const probed = async (file: string): Promise<ProbedMedia> => {
  const outcome = await engine.probe(fixturePath(file), never)
  if (!outcome.ok) throw new Error(outcome.failure.message)
  return outcome.value
}

const codeOf = async (path: string): Promise<string> => {
  const outcome = await engine.probe(path, never)
  if (!outcome.ok) expect(outcome.failure.message).toMatch(/^[A-Z“].*\.$/s)
  return outcome.ok ? 'ok' : outcome.failure.code
}

/** Tools that are children of this test and still run. */
const toolsAlive = async (): Promise<readonly string[]> => {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'ppid=,stat=,comm='])
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([parent, state, name]) => Number(parent) === process.pid && !state?.startsWith('Z') && /^ff/.test(name ?? ''),
    )
    .map((fields) => fields.join(' '))
}

// The other kinds are in the bench (npm run bench:exactness), with eight times as many stills.
const kindsHere = new Set([
  'variable.mp4',
  'open-gop.mp4',
  'edit-cut.mp4',
  'edit-late.mp4',
  'rotated-90.mp4',
  'wide-pixels.mp4',
  'late-clock.m2t',
  'camcorder.m2ts',
  'late-start.mkv',
  'vp8.webm',
  'b-frames.avi',
  'hevc-cut.mkv',
  'hdr.mp4',
  'one-frame.mp4',
])

describe('every frame is the one that was asked for', () => {
  test.for(videoKinds.filter(({ file }) => kindsHere.has(file)))('$name', async (kind) => {
    const found = await measureExactness(engine, tools.ffmpeg.path, kind, 3)
    expect(found).toMatchObject({
      tableMissing: 0,
      tableExtra: 0,
      wrong: 0,
      missing: 0,
      unverified: 0,
      scanWrong: 0,
      scanMissing: 0,
      notes: [],
    })
    expect(found.distinct).toBe(found.frames)
    expect(found.frames).toBeGreaterThan(0)
  })

  test('a part-damaged recording works on what decodes and names what does not', async () => {
    const kind = { name: 'damaged', file: 'damaged.mp4' }
    const found = await measureExactness(engine, tools.ffmpeg.path, kind, 6)
    expect(found).toMatchObject({ tableMissing: 0, wrong: 0, missing: 0, scanMissing: 0 })
    const media = await probed('damaged.mp4')
    const scan = await engine.scanFrames(media, 160, () => undefined, never)
    if (!scan.ok) throw new Error(scan.failure.message)
    expect(scan.value.scanned + scan.value.unreadable.length).toBe(media.frames.ptsTicks.length)
    expect(scan.value.unreadable.length).toBe(found.tableExtra)
  })
})

describe('what a recording is', () => {
  test('rotation, pixel shape and size on screen', async () => {
    const turned = (await probed('rotated-270.mp4')).probe.video
    expect(turned).toMatchObject({ rotation: 270, storedWidth: 180, storedHeight: 320, width: 320, height: 180 })
    const wide = (await probed('wide-pixels.mp4')).probe.video
    expect(wide).toMatchObject({ sampleAspect: { num: 4, den: 3 }, width: 427, height: 180 })
  })

  test('rate, range, container and clocks', async () => {
    expect((await probed('variable.mp4')).probe.video.frameRate).toBe('variable')
    const ntsc = await probed('ntsc.mov')
    expect(ntsc.probe).toMatchObject({ container: 'mov', video: { frameRate: 'constant', codec: 'h264' }, audio: null })
    expect(ntsc.probe.clocks.map(({ kind }) => kind)).toContain('file-modified')
    expect(ntsc.probe.writtenBy.join()).toMatch(/Lavf/)
    expect((await probed('hdr.mp4')).probe.video.range).toEqual({ kind: 'hdr', transfer: 'smpte2084' })
    expect((await probed('edit-late.mp4')).probe.audio?.codec).toBe('aac')
    expect((await probed('late-clock.m2t')).frames.ptsTicks[0]).toBeGreaterThan(1234 * 90_000)
  })

  test('the tool that made a still is on record, without the path of the file', async () => {
    const media = await probed('constant.mp4')
    const records: string[] = []
    await engine.stills(
      media,
      [3],
      true,
      (still) => void (still.ok && records.push(still.value.tool.arguments.join(' '))),
      never,
    )
    expect(records).toHaveLength(1)
    expect(records[0]).toContain('file:ORIGINAL')
    expect(records[0]).not.toContain(fixturePath(''))
  })
})

describe('bad inputs have their own codes', () => {
  test.for([
    ['no-index.mp4', 'media.truncated'],
    ['empty.mp4', 'media.empty'],
    ['text.mp4', 'media.unsupported'],
    ['concat.mp4', 'media.unsupported'],
    ['playlist.mp4', 'media.unsupported'],
    ['sound-only.mp4', 'media.no-video'],
    ['is-not-there.mp4', 'media.missing'],
    ['', 'media.not-a-file'],
  ] as const)('%s is %s', async ([file, code]) => {
    expect(await codeOf(fixturePath(file))).toBe(code)
  })

  test('a pipe is refused without being opened', async () => {
    const pipe = join(folder, 'pipe.mp4')
    await promisify(execFile)('mkfifo', [pipe])
    expect(await codeOf(pipe)).toBe('media.not-a-file')
  })

  test('a folder above that may not be entered', async () => {
    if (process.getuid?.() === 0) {
      // The superuser reads everything, so the refusal is shown on a place that is no folder.
      expect(await codeOf(join(fixturePath('constant.mp4'), 'inside.mp4'))).toBe('media.missing')
      return
    }
    const shut = join(folder, 'shut')
    mkdirSync(shut)
    copyFileSync(fixturePath('constant.mp4'), join(shut, 'a.mp4'))
    chmodSync(shut, 0)
    expect(await codeOf(join(shut, 'a.mp4'))).toBe('media.no-permission')
    chmodSync(shut, 0o700)
  })

  test('even if it came to the tool, a script is not opened as one and opens no other file', async () => {
    const args = ['-v', 'error', ...guardedInput('mov'), '-i', `file:${fixturePath('concat.mp4')}`]
    await expect(promisify(execFile)(tools.ffprobe.path, [...args, '-show_streams'])).rejects.toMatchObject({
      stdout: '',
    })
  })

  test('names that mean something to shells and to ffmpeg are only names', async () => {
    const named = ['-i.mp4', 'a\nb.mp4', `100%03d 'x" 🙂:y.mp4`, 'pipe:0', 'concat:a|b', '[0:v].mp4']
    for (const name of named) {
      const path = join(folder, name)
      copyFileSync(fixturePath('one-frame.mp4'), path)
      const media = await engine.probe(path, never)
      if (!media.ok) throw new Error(`${name}: ${media.failure.message}`)
      const given: boolean[] = []
      const done = await engine.stills(media.value, [0], true, (still) => void given.push(still.ok), never)
      expect([name, done.ok, given]).toEqual([name, true, [true]])
    }
  })
})

describe('order, limits and ends', () => {
  test('stills come ascending, once each, one at a time; a frame that is not there is named', async () => {
    const media = await probed('constant.mp4')
    const order: (number | string)[] = []
    let open = 0
    const done = await engine.stills(
      media,
      [40, 7, 7, 88, 12, 13, 60, 5000],
      false,
      async (still) => {
        open++
        expect(open).toBe(1)
        await new Promise((resolve) => setTimeout(resolve, 5))
        open--
        order.push(still.ok ? still.value.ordinal : `${still.failure.code} ${still.failure.ordinal}`)
      },
      never,
    )
    expect(done.ok).toBe(true)
    expect(order).toEqual(['media.no-such-frame 5000', 7, 12, 13, 40, 60, 88])
  })

  test('the scan waits for its consumer and gives each plane as its own copy', async () => {
    const media = await probed('constant.mp4')
    const planes = new Set<ArrayBufferLike>()
    const ordinals: number[] = []
    let open = 0
    const scan = await engine.scanFrames(
      media,
      160,
      async (ordinal, _at, plane) => {
        expect(++open).toBe(1)
        expect([plane.width, plane.height, plane.data.length]).toEqual([160, 90, 14_400])
        planes.add(plane.data.buffer)
        await new Promise((resolve) => setImmediate(resolve))
        open--
        ordinals.push(ordinal)
      },
      never,
    )
    expect(scan.ok && scan.value.unreadable).toEqual([])
    expect(ordinals).toEqual(media.frames.ptsTicks.map((_, ordinal) => ordinal))
    expect(planes.size).toBe(ordinals.length)
  })

  test('cancelling a scan and stills ends ffmpeg at once', async () => {
    const media = await probed('long-gop.mp4')
    const cancelScan = new AbortController()
    let frames = 0
    let alive: readonly string[] = []
    const scan = await engine.scanFrames(
      media,
      320,
      async () => {
        frames++
        if (frames === 2) alive = await toolsAlive()
        if (frames === 3) cancelScan.abort()
      },
      cancelScan.signal,
    )
    // The look at the process table must see a tool while there is one, or its silence afterwards means nothing.
    expect(alive).toHaveLength(1)
    expect(scan).toMatchObject({ ok: false, failure: { code: 'job.cancelled' } })
    expect(frames).toBeLessThan(media.frames.ptsTicks.length)
    expect(await toolsAlive()).toEqual([])

    const cancelStills = new AbortController()
    let given = 0
    const everyTenth = media.frames.ptsTicks.map((_, ordinal) => ordinal).filter((ordinal) => ordinal % 10 === 0)
    const stills = await engine.stills(
      media,
      everyTenth,
      true,
      () => void (++given === 1 && cancelStills.abort()),
      cancelStills.signal,
    )
    expect(stills).toMatchObject({ ok: false, failure: { code: 'job.cancelled' } })
    expect(given).toBe(1)
    expect(await toolsAlive()).toEqual([])
  })

  test('a signal that was aborted before starts nothing', async () => {
    const outcome = await engine.probe(fixturePath('constant.mp4'), AbortSignal.abort())
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'job.cancelled' } })
  })

  test('a bug in the consumer comes out as a throw, and no ffmpeg is left', async () => {
    const media = await probed('long-gop.mp4')
    const buggy = (): never => {
      throw new TypeError('bug')
    }
    await expect(engine.scanFrames(media, 320, buggy, never)).rejects.toThrow('bug')
    await expect(engine.stills(media, [1, 50, 99], true, buggy, never)).rejects.toThrow('bug')
    expect(await toolsAlive()).toEqual([])
  })
})
