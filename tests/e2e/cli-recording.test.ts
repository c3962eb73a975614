import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixturePath, makeVideos } from '../fixtures/make-videos.ts'
import { errorCode, runCli } from './run-cli.ts'

let folder: string

beforeAll(async () => {
  await makeVideos()
  folder = mkdtempSync(join(tmpdir(), 'proofbox-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shaOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('help and calls that cannot be used', () => {
  it('lists every command', async () => {
    const run = await runCli(['help'])
    expect([run.status, run.stderr]).toEqual([0, ''])
    for (const name of [
      'probe',
      'scan',
      'stills',
      'import',
      'order',
      'exhibits',
      'draft',
      'bundle',
      'auto',
      'verify',
    ]) {
      expect(run.stdout).toContain(`proofbox ${name} `)
    }
    expect((await runCli(['scan', '--help'])).stdout).toMatch(/^proofbox scan FILE/)
  })

  it.for([
    ['an unknown command', ['scann', 'x.mp4']],
    ['an unknown option', ['probe', '--loud', 'x.mp4']],
    ['an option without its value', ['scan', 'x.mp4', '--top']],
    ['a number that is none', ['scan', 'x.mp4', '--top', 'many']],
    ['no file', ['probe']],
    ['two files', ['probe', 'a.mp4', 'b.mp4']],
    ['an import without an order', ['import', '--archive', 'a', 'x.mp4']],
    ['a reason that does not exist', ['auto', 'x.mp4', '--order', '1', '--out', 'o', '--reason', 'bored']],
  ] as const)('%s is refused with 2 and one sentence', async ([, args]) => {
    const json = await runCli([...args, '--json'], { cwd: folder })
    expect([json.status, errorCode(json), json.stderr]).toEqual([2, 'cli.usage', ''])
    expect(readdirSync(folder)).toEqual([])
  })

  it('says it to people on standard error, and nothing on standard output', async () => {
    const run = await runCli(['scann'])
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/^There is no command “scann”[^\n]+\.\n$/)
  })
})

describe('probe', () => {
  it('says what the file is, in one document', async () => {
    const path = fixturePath('rotated-90.mp4')
    const run = await runCli(['probe', path, '--json'])
    expect(run.status).toBe(0)
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(1)
    const { recording, warnings } = run.document() as { recording: Record<string, unknown>; warnings: unknown }
    expect(recording).toMatchObject({ width: 320, height: 180, rotation: 90, codec: 'h264', frameRate: 'constant' })
    expect(recording).toMatchObject({ sha256: shaOf(path), bytes: readFileSync(path).length, frames: 60, startPts: 0 })
    expect(recording.durationSeconds).toBeCloseTo(2, 1)
    expect(recording.timebase).toMatch(/^1\/\d+$/)
    expect(recording.clocks).toEqual([
      { kind: 'file-modified', value: expect.stringMatching(/^\d{4}-/), source: expect.any(String) },
    ])
    expect(warnings).toEqual([])
  })

  it('tells a variable rate and a clock that starts late', async () => {
    const variable = (await runCli(['probe', fixturePath('variable.mp4'), '--json'])).document()
    expect(variable.recording).toMatchObject({ frameRate: 'variable', timebase: '1/90000' })
    const late = (await runCli(['probe', fixturePath('late-clock.m2t'), '--json'])).document()
    const { startPts } = late.recording as { startPts: number }
    expect(startPts / 90_000).toBeGreaterThan(1234)
  })
})

describe('scan', () => {
  it('has the shape of the contract and keeps progress off standard output', async () => {
    const run = await runCli(['scan', fixturePath('constant.mp4'), '--top', '3', '--json'])
    expect(run.status).toBe(0)
    expect(run.stderr).toMatch(/Looking through the video…\n/)
    const scan = run.document() as { candidates: { pts: number; rank: number }[]; continuity: unknown }
    expect(scan).toMatchObject({ unreadableFrames: 0, codes: [], trackingNumbers: [] })
    expect(scan).toMatchObject({ timings: { totalSeconds: expect.any(Number), decodeSeconds: expect.any(Number) } })
    expect(scan.continuity).toMatchObject({ verdict: expect.stringMatching(/^(?:un)?broken$|^undecided$/) })
    expect(scan.candidates.length).toBeGreaterThan(0)
    expect(scan.candidates.length).toBeLessThanOrEqual(3)
    for (const [index, candidate] of scan.candidates.entries()) {
      expect(candidate).toMatchObject({
        rank: index + 1,
        pts: expect.any(Number),
        timebase: '1/15360',
        ordinal: expect.any(Number),
        kind: expect.stringMatching(/^(?:code|label|marking|item|damage|other)$/),
        score: expect.any(Number),
        codes: [],
        text: [],
      })
    }
  })

  it('works on what decodes of a damaged video, counts what does not, and ends with 1', async () => {
    const run = await runCli(['scan', fixturePath('damaged.mp4'), '--top', '3', '--json'])
    expect(run.status).toBe(1)
    const { candidates, unreadableFrames } = run.document() as { candidates: unknown[]; unreadableFrames: number }
    expect(candidates.length).toBeGreaterThan(0)
    expect(unreadableFrames).toBeGreaterThan(0)
    expect(unreadableFrames).toBeLessThan(60)
  })
})

describe('stills', () => {
  it('takes the frames by seconds, PTS and number, in the order of the call', async () => {
    const out = join(folder, 'stills')
    const at = '1.01,pts:5120,frame:0'
    const run = await runCli(['stills', fixturePath('constant.mp4'), '--at', at, '--out', out, '--json'])
    expect(run.status).toBe(0)
    const { stills } = run.document() as { stills: { file: string; sha256: string; pixelSha256: string }[] }
    expect(stills).toMatchObject([
      { ordinal: 30, pts: 15_360, timebase: '1/15360', seconds: 1 },
      { ordinal: 10, pts: 5120 },
      { ordinal: 0, pts: 0, seconds: 0 },
    ])
    for (const { file, sha256, pixelSha256 } of stills) {
      expect(shaOf(file)).toBe(sha256)
      const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
      expect([info.width, info.height]).toEqual([320, 180])
      expect(createHash('sha256').update(data).digest('hex')).toBe(pixelSha256)
    }
    expect(readdirSync(out)).toHaveLength(3)
  })

  it('writes JPEG when asked', async () => {
    const out = join(folder, 'jpeg')
    const args = ['--at', 'frame:3', '--out', out, '--format', 'jpeg', '--json']
    expect((await runCli(['stills', fixturePath('rotated-90.mp4'), ...args])).status).toBe(0)
    const facts = await sharp(join(out, 'frame-000003.jpg')).metadata()
    expect([facts.format, facts.width, facts.height]).toEqual(['jpeg', 320, 180])
  })

  it.for([
    ['soon', 'cli.usage'],
    ['-1', 'media.no-such-frame'],
    ['99', 'media.no-such-frame'],
    ['pts:1', 'media.no-such-frame'],
    ['frame:90', 'media.no-such-frame'],
    ['frame:-1', 'cli.usage'],
    ['frame:1.5', 'cli.usage'],
    ['0,,1', 'cli.usage'],
    ['1e1', 'cli.usage'],
  ] as const)('refuses --at=%s with 2 and makes no folder', async ([at, code]) => {
    const out = join(folder, 'refused')
    const run = await runCli(['stills', fixturePath('constant.mp4'), `--at=${at}`, '--out', out, '--json'])
    expect([run.status, errorCode(run), existsSync(out)]).toEqual([2, code, false])
  })

  it('refuses a format it does not write', async () => {
    const run = await runCli(['stills', 'x.mp4', '--at', '0', '--out', folder, '--format', 'gif', '--json'])
    expect([run.status, errorCode(run)]).toEqual([2, 'cli.usage'])
  })
})

describe('doctor', () => {
  it('says what is in use, and names what is missing', async () => {
    const run = await runCli(['doctor', '--json'])
    const { parts, missing } = run.document() as { parts: { name: string; found: boolean }[]; missing: string[] }
    expect(run.status).toBe(0)
    for (const name of ['Node', 'ffmpeg', 'ffprobe', 'fonts']) {
      expect(parts).toContainEqual(expect.objectContaining({ name, found: true }))
    }
    expect(missing).toEqual(parts.filter(({ found }) => !found).map(({ name }) => name))
  })

  it('ends with 1 and says what to do where there is no ffmpeg', async () => {
    const under = ['env', 'FFMPEG_BIN=/nowhere/ffmpeg', 'FFPROBE_BIN=/nowhere/ffprobe']
    const run = await runCli(['doctor', '--json'], { under })
    expect(run.status).toBe(1)
    expect(run.document().missing).toEqual(expect.arrayContaining(['ffmpeg', 'ffprobe']))
    const probe = await runCli(['probe', fixturePath('constant.mp4'), '--json'], { under })
    expect([probe.status, errorCode(probe)]).toEqual([2, 'media.tool-missing'])
  })
})
