import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodeRead } from '../../../../src/domain/kernel/reading.ts'
import { pts, toSeconds } from '../../../../src/domain/media/presentation-time.ts'
import { believedReads } from '../../../../src/domain/rank/believed-reads.ts'
import { rankFrames } from '../../../../src/domain/rank/rank-frames.ts'
import { settleCandidates } from '../../../../src/domain/rank/settle-candidates.ts'
import { worthReading } from '../../../../src/domain/rank/worth-reading.ts'
import type { FrameMetrics } from '../../../../src/domain/scan/frame-metrics.ts'

const corner = { x: 0, y: 0 }
const code = (text: string): CodeRead => ({ format: 'Code128', text, box: [corner, corner, corner, corner] })

/** An empty table is faint all over (figure 0.2); where there is detail it is in one place. */
const frame = (
  ordinal: number,
  sharpness: number,
  text: number,
  motion = 0.5,
  lookHash = '0000000000000000',
): FrameMetrics => ({
  ordinal,
  at: { pts: pts(ordinal * 100), timebase: { num: 1, den: 1000 } },
  values: { sharpness, 'text-density': text, novelty: 0, exposure: 0.9, motion, figure: sharpness > 100 ? 0.8 : 0.2 },
  lookHash,
})

/** Ten frames a second: an empty table, a label from 3 s to 5 s that is sharpest at 4 s, then an item from 8 s on. */
const take = Array.from({ length: 120 }, (_, ordinal): FrameMetrics => {
  const seconds = ordinal / 10
  if (seconds >= 3 && seconds < 5)
    return frame(ordinal, 900 - Math.abs(seconds - 4) * 500, 0.3, 0.3, 'ffff0000ffff0000')
  if (seconds >= 8) return frame(ordinal, 300 + (ordinal % 7), 0, 0.2, '00ff00ff00ff00ff')
  return frame(ordinal, 60 + (ordinal % 5), 0, 3)
})

describe('ranking', () => {
  it('puts the sharpest frame of the label first', () => {
    expect(toSeconds((rankFrames(take, { top: 5 })[0] as { metrics: FrameMetrics }).metrics.at)).toBe(4)
  })

  it('shows the label once, and the item as well', () => {
    const candidates = settleCandidates(rankFrames(take, { top: 12 }), new Map([[40, [code('LP00724622449605')]]]), {
      top: 12,
    })
    const seconds = candidates.map(({ at }) => toSeconds(at))
    expect(seconds.filter((at) => at >= 3 && at < 5)).toEqual([4])
    expect(seconds.some((at) => at >= 8)).toBe(true)
    expect(candidates[0]?.kind).toBe('label')
    expect(candidates[0]?.reasons[0]).toContain('LP00724622449605')
  })

  it('keeps one frame of those that show the same code', () => {
    const twice = [
      ...take,
      ...take.map((one, index) => ({
        ...frame(200 + index, one.values.sharpness, one.values['text-density'], one.values.motion, 'f0f0f0f0f0f0f0f0'),
      })),
    ]
    const reads = new Map([
      [40, [code('LP00724622449605')]],
      [240, [code('LP00724622449605')]],
    ])
    const shown = settleCandidates(rankFrames(twice, { top: 24 }), reads, { top: 24 }).filter(
      ({ codes }) => codes.length > 0,
    )
    expect(shown.length).toBe(1)
  })

  it('never gives more than asked, nor two frames of one moment, for any take', () => {
    const value = fc.double({ min: 0, max: 1000, noNaN: true })
    const any = fc.array(
      fc.tuple(value, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 40, noNaN: true })),
      { minLength: 1, maxLength: 150 },
    )
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 30 }), (rows, top) => {
        const metrics = rows.map(([sharpness, text, motion], ordinal) => frame(ordinal, sharpness, text, motion))
        const candidates = settleCandidates(rankFrames(metrics, { top }), new Map(), { top })
        expect(candidates.length).toBeLessThanOrEqual(top)
        expect(candidates.map(({ rank }) => rank)).toEqual(candidates.map((_, index) => index + 1))
        const seconds = candidates.map(({ at }) => toSeconds(at)).sort((a, b) => a - b)
        for (let i = 1; i < seconds.length; i++)
          expect((seconds[i] as number) - (seconds[i - 1] as number)).toBeGreaterThanOrEqual(0.8 - 1e-9)
        for (const { score } of candidates) expect(score).toBeGreaterThanOrEqual(0)
        for (const { score } of candidates) expect(score).toBeLessThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })

  it('takes the middle of a short stop and not its first sharp frame', () => {
    const stop = Array.from({ length: 90 }, (_, ordinal): FrameMetrics => {
      const held = ordinal >= 40 && ordinal <= 48
      const one = frame(ordinal, held ? 800 : 20, held ? 0.2 : 0, held ? 0.4 : 6)
      return { ...one, at: { pts: pts(ordinal), timebase: { num: 1, den: 30 } } }
    })
    expect(rankFrames(stop, { top: 1 })[0]?.ordinal).toBe(44)
  })

  it('offers the frame of a code that the scan read, even where print elsewhere fills the list', () => {
    const faint = take.map((one, index) => (index === 65 ? frame(65, 61, 0.01, 3, '0f0f0f0f0f0f0f0f') : one))
    const reads = new Map([[65, [code('RR123456785CN')]]])
    expect(rankFrames(faint, { top: 1 }, reads).map(({ ordinal }) => ordinal)).toContain(65)
    const shown = settleCandidates(rankFrames(faint, { top: 1 }, reads), reads, { top: 2 })
    expect(shown.map(({ ordinal }) => ordinal)).toEqual([40, 65])
  })

  it('shows cloth, which has detail everywhere and no code, only behind everything else', () => {
    const cloth = take.map((one, index) =>
      index >= 60 && index < 70
        ? {
            ...one,
            lookHash: 'aaaaaaaaaaaaaaaa',
            values: { ...one.values, sharpness: 2000, 'text-density': 0.4, figure: 0.1 },
          }
        : one,
    )
    const seconds = settleCandidates(rankFrames(cloth, { top: 12 }), new Map(), { top: 12 }).map(({ at }) =>
      toSeconds(at),
    )
    expect(seconds.slice(0, 2).every((at) => (at >= 3 && at < 5) || at >= 8)).toBe(true)
  })

  it('gives nothing for nothing', () => {
    expect(settleCandidates(rankFrames([], { top: 24 }), new Map(), { top: 24 })).toEqual([])
  })
})

describe('votes of frames', () => {
  const linear = (text: string): CodeRead => ({ ...code(text), format: 'EAN13' })

  it('leaves out a linear code that one small plane gave and nothing else confirms', () => {
    const scan = new Map([
      [3, [linear('5201815331227')]],
      [6, [linear('5201815331227')]],
      [9, [linear('1116403690706')]],
    ])
    expect([...believedReads(scan, new Map()).keys()]).toEqual([3, 6])
  })

  it('believes one that is read again at full size, one read at full size alone, and matrix codes', () => {
    const scan = new Map([
      [3, [linear('5201815331227')]],
      [9, [{ ...code('M00968429135'), format: 'DataMatrix' }]],
    ])
    const full = new Map([
      [4, [linear('5201815331227')]],
      [20, [linear('4005696301642')]],
    ])
    expect([...believedReads(scan, full).keys()].sort((a, b) => a - b)).toEqual([3, 4, 9, 20])
  })

  it('leaves out what another code is misread for in between, and keeps a second code beside it', () => {
    const often = Array.from({ length: 12 }, (_, index) => [index * 3, [linear('4005696301642')]] as const)
    const flips = new Map<number, readonly CodeRead[]>([
      ...often,
      [10, [linear('1116403690706')]],
      [22, [linear('1116403690706')]],
    ])
    expect([...believedReads(flips, new Map()).values()].flat().some(({ text }) => text.startsWith('111'))).toBe(false)
    const beside = new Map<number, readonly CodeRead[]>([
      ...often,
      [10, [linear('1116403690706')]],
      [21, [linear('4005696301642'), linear('1116403690706')]],
    ])
    expect(believedReads(beside, new Map()).get(21)?.length).toBe(2)
  })

  it('reports a code once for a frame that was read twice', () => {
    const reads = believedReads(new Map([[3, [linear('5201815331227')]]]), new Map([[3, [linear('5201815331227')]]]))
    expect(reads.get(3)?.length).toBe(1)
  })
})

describe('what is worth reading', () => {
  it('is print that is not the most blurred of its neighbours, one frame in three', () => {
    const sharp = Array.from({ length: 30 }, (_, index) => frame(index, 500, 0.1))
    expect(sharp.filter((_, index) => worthReading(sharp.slice(0, index + 1))).length).toBe(10)
    const blurredNow = [...sharp.slice(0, 29), frame(29, 50, 0.1)]
    expect(worthReading(blurredNow)).toBe(false)
    const bare = Array.from({ length: 30 }, (_, index) => frame(index, 500, 0))
    expect(bare.some((_, index) => worthReading(bare.slice(0, index + 1)))).toBe(false)
  })
})
