import { describe, expect, it } from 'vitest'
import { parseFrameRequest, resolveFrame } from '../../../../src/domain/media/frame-request.ts'
import type { FrameTable } from '../../../../src/domain/media/frame-table.ts'

const table: FrameTable = {
  timebase: { num: 1, den: 1000 },
  ptsTicks: [1400, 1433, 1500, 1800],
  byteLengths: [],
  byteOffsets: [],
  keyframes: [0],
  endTicks: 1833,
}

describe('naming a frame', () => {
  it('reads seconds, PTS and ordinals, and nothing else', () => {
    expect(parseFrameRequest('12.5')).toEqual({ kind: 'seconds', seconds: 12.5 })
    expect(parseFrameRequest('pts:-512')).toEqual({ kind: 'pts', ticks: -512 })
    expect(parseFrameRequest('frame:7')).toEqual({ kind: 'frame', ordinal: 7 })
    for (const text of ['', 'frame:-1', 'pts:1.5', '1e3', '1:23', 'frame:99999999999999999999']) {
      expect(parseFrameRequest(text)).toBeNull()
    }
  })

  it('gives the frame on show at a time, whatever the gaps between frames', () => {
    const at = (seconds: number): number | null => resolveFrame(table, { kind: 'seconds', seconds })
    expect(at(1.4)).toBe(0)
    expect(at(1.432999)).toBe(0)
    expect(at(1.433)).toBe(1)
    expect(at(1.7999)).toBe(2)
    expect(at(1.8)).toBe(3)
    expect(at(1.832)).toBe(3)
  })

  it('gives nothing before the first frame, after the last one, or for a PTS that no frame has', () => {
    expect(resolveFrame(table, { kind: 'seconds', seconds: 1.39 })).toBeNull()
    expect(resolveFrame(table, { kind: 'seconds', seconds: 1.834 })).toBeNull()
    expect(resolveFrame(table, { kind: 'pts', ticks: 1434 })).toBeNull()
    expect(resolveFrame(table, { kind: 'pts', ticks: 1500 })).toBe(2)
    expect(resolveFrame(table, { kind: 'frame', ordinal: 4 })).toBeNull()
  })
})
