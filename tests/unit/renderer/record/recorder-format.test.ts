import { describe, expect, it } from 'vitest'
import { pickFormat, videoBits } from '../../../../src/renderer/features/record/recorder-format.ts'

describe('the format of a recording', () => {
  it('is the best that the system writes, with a sound codec only where there is sound', () => {
    expect(pickFormat(true, () => true)).toBe('video/webm;codecs=vp9,opus')
    expect(pickFormat(false, () => true)).toBe('video/webm;codecs=vp9')
    expect(pickFormat(false, (format) => format.includes('vp8'))).toBe('video/webm;codecs=vp8')
    expect(pickFormat(true, (format) => format.startsWith('video/mp4'))).toContain('mp4a')
    expect(pickFormat(true, () => false)).toBeNull()
  })

  it('gives larger pictures more, within what encoders take', () => {
    const bits = [videoBits(320, 240), videoBits(1280, 720), videoBits(1920, 1080), videoBits(3840, 2160)]
    expect(bits).toEqual([...bits].sort((a, b) => a - b))
    expect(Math.min(...bits)).toBeGreaterThanOrEqual(2_500_000)
    expect(Math.max(...bits)).toBeLessThanOrEqual(40_000_000)
  })
})
