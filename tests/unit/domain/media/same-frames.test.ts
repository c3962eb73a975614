import { describe, expect, it } from 'vitest'
import { sameFrames } from '../../../../src/domain/media/same-frames.ts'

const timed = (den: number, ptsTicks: readonly number[], num = 1) => ({ timebase: { num, den }, ptsTicks })

describe('a copy of a film', () => {
  it('has the same times on a clock of its own, wherever the two begin', () => {
    const ntsc = timed(30_000, [4, 5, 6, 9], 1001)
    expect(sameFrames(ntsc, timed(30_000, [0, 1001, 2002, 5005]))).toEqual({ hasEveryFrame: true, hasSameTimes: true })
    expect(sameFrames(ntsc, timed(60_000, [7, 2009, 4011, 10_017]))).toEqual({
      hasEveryFrame: true,
      hasSameTimes: true,
    })
  })

  it('has other times when one frame is one tick off', () => {
    expect(sameFrames(timed(30, [0, 1, 2]), timed(15_360, [0, 512, 1025]))).toEqual({
      hasEveryFrame: true,
      hasSameTimes: false,
    })
  })

  it('may round by half a tick where its clock cannot say it', () => {
    const fine = timed(1_000_000_000, [0, 33_366_667, 66_733_333])
    expect(sameFrames(fine, timed(90_000, [0, 3003, 6006])).hasSameTimes).toBe(true)
    expect(sameFrames(fine, timed(90_000, [0, 3004, 6006])).hasSameTimes).toBe(false)
  })

  it('lacks a frame', () => {
    expect(sameFrames(timed(30, [0, 1, 2]), timed(30, [0, 2]))).toEqual({ hasEveryFrame: false, hasSameTimes: false })
  })
})
