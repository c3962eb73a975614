import { describe, expect, it } from 'vitest'
import type { FrameTable } from '../../../../src/domain/media/frame-table.ts'
import { pts } from '../../../../src/domain/media/presentation-time.ts'
import type { MediaProbe } from '../../../../src/domain/media/probe.ts'
import { assessContinuity } from '../../../../src/domain/scan/assess-continuity.ts'
import type { FrameMetrics } from '../../../../src/domain/scan/frame-metrics.ts'

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

const tableOf = (ticks: readonly number[]): FrameTable => ({
  timebase,
  ptsTicks: ticks,
  byteLengths: [],
  byteOffsets: [],
  keyframes: [0],
  endTicks: (ticks.at(-1) ?? 0) + 33,
})

/** Hand-held frames: motion wavers, looks stay close. */
const shaky = (
  ticks: readonly number[],
  change: (index: number) => Partial<{ motion: number; lookHash: string }> = () => ({}),
): FrameMetrics[] =>
  ticks.map((tick, ordinal) => {
    const { motion = 1 + Math.sin(ordinal * 1.7) * 0.8, lookHash = '00000000000000ff' } = change(ordinal)
    return {
      ordinal,
      at: { pts: pts(tick), timebase },
      values: { sharpness: 100, 'text-density': 0, novelty: 0, exposure: 0.8, motion, figure: 0.8 },
      lookHash,
    }
  })

const steady = Array.from({ length: 300 }, (_, index) => index * 33)

describe('continuity', () => {
  it('finds nothing in a shaky hand-held take', () => {
    expect(assessContinuity(tableOf(steady), shaky(steady), probe, [])).toEqual({ verdict: 'unbroken', findings: [] })
  })

  it('does not take a phone’s uneven frame rate for a break', () => {
    const uneven = steady
      .map((tick, index) => tick + (index % 7 === 0 ? 25 : 0))
      .map((tick, index) => tick + Math.floor(index / 50) * 180)
    expect(assessContinuity(tableOf(uneven), shaky(uneven), probe, []).verdict).toBe('unbroken')
  })

  it('finds a cut: everything changes at once between calm frames', () => {
    const metrics = shaky(steady, (index) =>
      index === 150 ? { motion: 45 } : index > 150 ? { lookHash: 'ffffffff00000000' } : {},
    ).map((frame, index) => (index >= 150 ? { ...frame, lookHash: 'ffffffff00000000' } : frame))
    const { verdict, findings } = assessContinuity(tableOf(steady), metrics, probe, [])
    expect(verdict).toBe('broken')
    expect(findings).toMatchObject([{ kind: 'cut', seconds: 4.95 }])
  })

  it('does not take a fast swing of the camera for a cut', () => {
    const metrics = shaky(steady, (index) =>
      index > 140 && index < 160
        ? { motion: 40 + (index % 3), lookHash: index % 2 ? 'ffffffff00000000' : '00000000ffffffff' }
        : {},
    )
    expect(assessContinuity(tableOf(steady), metrics, probe, []).verdict).toBe('unbroken')
  })

  it('finds a cut while the hand is moving, as long as each side goes on as before', () => {
    const metrics = shaky(steady, (index) => ({
      motion: index === 150 ? 24 : 5 + Math.sin(index),
      lookHash: index >= 150 ? 'ffffffff00000000' : '00000000000000ff',
    }))
    expect(assessContinuity(tableOf(steady), metrics, probe, []).findings).toMatchObject([
      { kind: 'cut', seconds: 4.95 },
    ])
  })

  it('does not take dropped or doubled frames for a cut', () => {
    const stalled = shaky(steady, (index) => ({
      motion: index > 140 && index < 150 ? 0 : index === 150 ? 24 : 3,
      lookHash: index >= 150 ? 'ffffffff00000000' : '00000000000000ff',
    }))
    expect(assessContinuity(tableOf(steady), stalled, probe, []).verdict).toBe('unbroken')
    const doubled = shaky(steady, (index) => {
      const swings = index > 140 && index < 160
      const pair = Math.floor(index / 2)
      return {
        motion: swings ? 30 * (index % 2) : 1,
        lookHash: swings && pair % 2 ? 'ffffffff00000000' : '00000000000000ff',
      }
    })
    expect(assessContinuity(tableOf(steady), doubled, probe, []).verdict).toBe('unbroken')
  })

  it('finds a pause in the timestamps', () => {
    const paused = steady.map((tick, index) => (index < 100 ? tick : tick + 4000))
    const { verdict, findings } = assessContinuity(tableOf(paused), shaky(paused), probe, [])
    expect(verdict).toBe('broken')
    expect(findings).toMatchObject([{ kind: 'pts-gap', seconds: 3.267 }])
  })

  it('stays undecided for a frozen stretch, an editing program or unreadable frames', () => {
    const frozen = shaky(steady, (index) => (index > 100 && index < 180 ? { motion: 0 } : {}))
    expect(assessContinuity(tableOf(steady), frozen, probe, []).findings[0]?.kind).toBe('frozen')
    const edited = { ...probe, writtenBy: ['Adobe Premiere Pro 2026'] }
    expect(assessContinuity(tableOf(steady), shaky(steady), edited, [])).toMatchObject({
      verdict: 'undecided',
      findings: [{ kind: 'editing-software' }],
    })
    expect(
      assessContinuity(tableOf(steady), shaky(steady), { ...probe, writtenBy: ['Lavf60.3.100'] }, []).verdict,
    ).toBe('unbroken')
    expect(assessContinuity(tableOf(steady), shaky(steady), probe, [5, 6])).toMatchObject({
      verdict: 'undecided',
      findings: [{ kind: 'unreadable' }],
    })
  })
})
