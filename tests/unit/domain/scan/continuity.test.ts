import { describe, expect, it } from 'vitest'
import type { FrameTable } from '../../../../src/domain/media/frame-table.ts'
import type { MediaProbe } from '../../../../src/domain/media/probe.ts'
import { alignLooks } from '../../../../src/domain/scan/continuity/align-looks.ts'
import { type FrameLook, fieldsOf, lookOf } from '../../../../src/domain/scan/continuity/frame-look.ts'
import { type ContinuityEvidence, judgeContinuity } from '../../../../src/domain/scan/continuity/judge-continuity.ts'
import { createSoundMeter, soundRate } from '../../../../src/domain/scan/continuity/sound-meter.ts'
import { suspectJoins, suspectRuns } from '../../../../src/domain/scan/continuity/suspect-joins.ts'
import { drawn } from './drawn-planes.ts'

const timebase = { num: 1, den: 1000 }

const probe: MediaProbe = {
  container: 'mp4',
  durationSeconds: 10,
  video: {
    streamIndex: 0,
    codec: 'h264',
    pixelFormat: 'yuv420p',
    storedWidth: 4,
    storedHeight: 4,
    sampleAspect: { num: 1, den: 1 },
    rotation: 0,
    width: 4,
    height: 4,
    timebase,
    frameRate: 'variable',
    range: { kind: 'sdr', transfer: null },
  },
  audio: null,
  clocks: [],
  writtenBy: [],
  warnings: [],
}

const count = 300

const steady = Array.from({ length: count }, (_, index) => Math.round((index * 1000) / 30))

/** Packets of a moving picture, each of its own size; a keyframe every second. */
const size = (index: number): number => (index % 30 === 0 ? 20_000 : 3000 + ((index * 7919) % 1201))

const tableOf = (ptsTicks: readonly number[] = steady, change: (index: number) => number = size): FrameTable => ({
  timebase,
  ptsTicks,
  byteLengths: ptsTicks.map((_, index) => change(index)),
  byteOffsets: [],
  keyframes: ptsTicks.map((_, index) => index).filter((index) => index % 30 === 0),
  endTicks: (ptsTicks.at(-1) ?? 0) + 33,
})

/** A table with things on it, seen from `right` and `down`, `gain` times as bright; another table for each `salt`. */
const view = (ordinal: number, right: number, down: number, salt = 1, gain = 1): FrameLook =>
  lookOf(
    ordinal,
    drawn(320, 180, (x, y) => {
      const [u, v] = [(x + right) / 40, (y + down) / 36]
      const thing = (Math.floor(u) * 37 + Math.floor(v) * 61 * salt) % 7
      return gain * (60 + 18 * thing + 20 * Math.sin(u * salt) * Math.cos(v))
    }),
  )

const swaying = (ordinal: number, salt = 1): FrameLook =>
  view(ordinal, 500 + 60 * Math.sin(ordinal / 9), 300 + 40 * Math.cos(ordinal / 13), salt)

const evidence = (change: Partial<ContinuityEvidence> = {}): ContinuityEvidence => ({
  frames: tableOf(),
  looks: Array.from({ length: 60 }, (_, index) => swaying(100 + index)),
  probe,
  unreadable: [],
  sound: null,
  left: [],
  firstOpen: null,
  ...change,
})

const kindsOf = (change: Partial<ContinuityEvidence>): readonly string[] =>
  judgeContinuity(evidence(change)).findings.map(({ kind }) => kind)

describe('looks are aligned', () => {
  it('tells how far the picture moved, whatever the light does', () => {
    const found = alignLooks(fieldsOf(view(0, 500, 300)), fieldsOf(view(1, 470, 320, 1, 0.7)))
    expect(found.right).toBeCloseTo(3, 0)
    expect(found.down).toBeCloseTo(-2, 0)
    expect(found.unlike).toBeLessThan(0.1)
  })

  it('tells another picture', () => {
    expect(alignLooks(fieldsOf(view(0, 500, 300)), fieldsOf(view(1, 500, 300, 5))).unlike).toBeGreaterThan(0.3)
  })
})

describe('a recording is judged', () => {
  it('as unbroken where the camera sways', () => {
    expect(judgeContinuity(evidence())).toEqual({ verdict: 'unbroken', findings: [] })
  })

  it('as broken where another picture stands at once', () => {
    const looks = Array.from({ length: 60 }, (_, index) => swaying(100 + index, index < 30 ? 1 : 5))
    const { verdict, findings } = judgeContinuity(evidence({ looks }))
    expect(verdict).toBe('broken')
    expect(findings).toMatchObject([{ kind: 'cut', seconds: 4.333 }])
  })

  it('as unbroken where a flash lights the picture for two frames', () => {
    const looks = evidence().looks.map((look, index) =>
      index === 30 || index === 31 ? view(100 + index, 500, 300, 5, 1.4) : look,
    )
    expect(judgeContinuity(evidence({ looks })).verdict).not.toBe('broken')
  })

  it('by its clock: a long pause breaks it, an odd step leaves it open', () => {
    const paused = steady.map((ticks, index) => (index < 150 ? ticks : ticks + 900))
    expect(judgeContinuity(evidence({ frames: tableOf(paused) })).verdict).toBe('broken')
    const odd = steady.map((ticks, index) => (index < 150 ? ticks : ticks + 11))
    expect(judgeContinuity(evidence({ frames: tableOf(odd) }))).toMatchObject({
      verdict: 'undecided',
      findings: [{ kind: 'pts-gap', seconds: 5.011 }],
    })
  })

  it('by frames that follow each other faster for a while', () => {
    const fast: number[] = []
    for (let index = 0; index < count; index++) {
      fast.push((fast.at(-1) ?? 0) + (index > 100 && index < 160 ? 22 : index === 0 ? 0 : 33))
    }
    expect(kindsOf({ frames: tableOf(fast) })).toContain('speed')
  })

  it('by packets that hold nothing, and by packets that stand there twice', () => {
    const empty = tableOf(steady, (index) => (index > 100 && index < 118 ? 20 : size(index)))
    expect(kindsOf({ frames: empty })).toEqual(['frozen'])
    const twice = tableOf(steady, (index) => (index >= 200 && index < 240 ? size(index - 100) + 1 : size(index) + 1))
    expect(kindsOf({ frames: twice })).toContain('repeated')
  })

  it('by what the file says and by what was left', () => {
    expect(kindsOf({ probe: { ...probe, writtenBy: ['Adobe Premiere Pro'] } })).toEqual(['editing-software'])
    expect(kindsOf({ probe: { ...probe, writtenBy: ['Lavf59.27.100'] } })).toEqual([])
    expect(kindsOf({ unreadable: [4] })).toEqual(['unreadable'])
    expect(kindsOf({ firstOpen: true })).toEqual(['already-open'])
    expect(kindsOf({ left: [{ ordinal: 9, why: 'odd-step', weight: 4 }] })).toEqual(['not-looked-at'])
  })
})

describe('sound', () => {
  /** Hiss of the given strength, from a fixed generator. */
  const hiss = (seconds: number, strength: number): Float32Array => {
    let state = 7
    return Float32Array.from({ length: seconds * soundRate }, () => {
      state = (state * 48_271) % 2_147_483_647
      return strength * (state / 1_073_741_823 - 1)
    })
  }
  const heard = (parts: readonly Float32Array[]) => {
    const meter = createSoundMeter()
    for (const part of parts) meter.take(part)
    return meter.track(0)
  }

  it('that goes on as it was says nothing', () => {
    expect(kindsOf({ sound: heard([hiss(4, 0.01)]) })).toEqual([])
  })

  it('whose background changes at once, or that falls silent, leaves the verdict open', () => {
    for (const parts of [
      [hiss(2, 0.002), hiss(2, 0.01)],
      [hiss(2, 0.01), new Float32Array(0.1 * soundRate), hiss(2, 0.01)],
    ]) {
      const { verdict, findings } = judgeContinuity(evidence({ sound: heard(parts) }))
      expect(verdict).toBe('undecided')
      expect(findings.some(({ kind, seconds }) => kind === 'sound' && Math.abs((seconds ?? 0) - 2) < 0.06)).toBe(true)
    }
  })
})

describe('suspects', () => {
  it('are the packets that stand above their neighbours, looked at from the keyframe before', () => {
    const frames = tableOf(steady, (index) => (index === 166 ? 15_000 : size(index)))
    const suspects = suspectJoins(frames, [])
    expect(suspects[0]).toMatchObject({ ordinal: 166, why: 'large-packet' })
    expect(suspectRuns(frames, suspects.slice(0, 1), 60)).toEqual({ runs: [{ from: 150, to: 174 }], left: [] })
  })

  it('that cost too much are left and told', () => {
    const frames = tableOf(steady, (index) => (index % 40 === 17 ? 15_000 : size(index)))
    const { runs, left } = suspectRuns(frames, suspectJoins(frames, []), 60)
    expect(runs.length).toBeGreaterThan(0)
    expect(left.length).toBeGreaterThan(0)
  })
})
