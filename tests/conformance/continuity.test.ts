import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMediaTools } from '../../src/adapters/ffmpeg/locate-tools.ts'
import { createMediaEngine } from '../../src/adapters/ffmpeg/media-engine.ts'
import { findingWords } from '../../src/domain/media/continuity.ts'
import type { MediaEngine } from '../../src/workflow/ports/media-engine.ts'
import type { MadeClip } from '../bench/continuity/made-clip.ts'
import { filmTake, type Take } from '../bench/continuity/make-takes.ts'
import { foundPlaces, judgeFile } from '../bench/continuity/measure.ts'
import { drop, edit } from '../bench/continuity/tamper.ts'

let ffmpeg: string
let engine: MediaEngine
let folder: string
let take: Take
let other: Take

const judge = (file: string) => judgeFile(engine, folder, file)

const tampered = (file: string, from: number, to: number): MadeClip => ({
  file,
  kind: 'tampered',
  tampered: true,
  note: '',
  places: [{ from, to }],
})

beforeAll(async () => {
  const tools = await findMediaTools(process.env)
  if (!tools.ok) throw new Error(tools.failure.message)
  ffmpeg = tools.value.ffmpeg.path
  engine = createMediaEngine(tools.value)
  folder = await mkdtemp(join(tmpdir(), 'continuity-'))
  const plan = { container: 'mp4', rotated: false, duration: 3 } as const
  take = await filmTake(ffmpeg, folder, { ...plan, kind: 'hand-held', encoder: 'phone', seed: 501 })
  other = await filmTake(ffmpeg, folder, { ...plan, kind: 'flash', encoder: 'usual', seed: 502 })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a recording that is one uncut take', () => {
  it('is not called broken when it shakes, and not when a flash goes off', async () => {
    expect((await judge(take.file)).continuity).toEqual({ verdict: 'unbroken', findings: [] })
    expect((await judge(other.file)).continuity.verdict).not.toBe('broken')
  })

  it('is broken at the join of two takes', async () => {
    const pieces = [
      { take, from: 0, to: 1.5 },
      { take: other, from: 1, to: 2.5 },
    ]
    await edit(ffmpeg, folder, 'joined.mp4', { kind: 'joined', note: '', pieces, encoder: 'usual', places: [] })
    const { continuity, frames } = await judge('joined.mp4')
    expect(continuity.verdict).toBe('broken')
    expect(continuity.findings.map(({ kind }) => kind)).toContain('cut')
    expect(foundPlaces(tampered('joined.mp4', 1.5, 1.5), continuity, frames)).toHaveLength(1)
  })

  it('is not unbroken where a piece was taken out, frames were dropped or a picture was frozen', async () => {
    const cut = [
      { take, from: 0, to: 1 },
      { take, from: 2, to: 3 },
    ]
    await edit(ffmpeg, folder, 'cut.mp4', { kind: 'cut', note: '', pieces: cut, encoder: 'camera', places: [] })
    const frozen = [
      { take, from: 0, to: 1 },
      { take, from: 1, to: 2, frozen: true },
      { take, from: 1, to: 3 },
    ]
    await edit(ffmpeg, folder, 'frozen.mp4', { kind: 'frozen', note: '', pieces: frozen, encoder: 'phone', places: [] })
    await drop(ffmpeg, folder, take, 1, 1.6, 'dropped.mp4')
    for (const [file, from, to, kind] of [
      ['cut.mp4', 1, 1, 'cut'],
      ['frozen.mp4', 1, 2, 'frozen'],
      ['dropped.mp4', 1, 1.6, 'pts-gap'],
    ] as const) {
      const { continuity, frames } = await judge(file)
      expect(continuity.verdict, file).not.toBe('unbroken')
      expect(continuity.findings.map((finding) => finding.kind)).toContain(kind)
      expect(foundPlaces(tampered(file, from, to), continuity, frames), file).toHaveLength(1)
      // Each says what was measured, and that is no less than what counts.
      for (const { measure, detail } of continuity.findings) {
        if (!measure) throw new Error(`${file}: “${detail}” has no measure`)
        expect(measure.value, `${file}: ${detail}`).toBeGreaterThanOrEqual(measure.threshold)
      }
      const told = continuity.findings.map(findingWords).join(' ')
      expect(told).toMatch(/\(\d+(?:\.\d+)? (?:s|%|dB); a finding from \d+(?:\.\d+)? (?:s|%|dB) on\)\./)
    }
  })
})
