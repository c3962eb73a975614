import { describe, expect, it } from 'vitest'
import { anyOf } from '../../../../src/adapters/ffmpeg/any-of.ts'
import { packetRanges } from '../../../../src/adapters/ffmpeg/packet-feed.ts'
import type { FrameTable } from '../../../../src/domain/media/frame-table.ts'

/** Two groups of six frames; in the file each P-frame stands before the two B-frames that lean on it. */
const table: FrameTable = {
  timebase: { num: 1, den: 30 },
  ptsTicks: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  byteLengths: Array(12).fill(10),
  byteOffsets: [0, 20, 30, 10, 50, 40, 60, 80, 90, 70, 110, 100],
  keyframes: [0, 6],
  endTicks: 12,
}

describe('packets for some frames', () => {
  it('reach from the keyframe to the last packet that the wanted frames need', () => {
    expect(packetRanges(table, [1])).toEqual([[0, 20]])
    expect(packetRanges(table, [2, 9])).toEqual([
      [0, 30],
      [60, 90],
    ])
    expect(packetRanges(table, [6])).toEqual([[60, 60]])
  })

  it('are not chosen where the table does not tell', () => {
    expect(packetRanges({ ...table, byteOffsets: table.byteOffsets.map(() => -1) }, [1])).toBeNull()
    expect(packetRanges({ ...table, keyframes: [] }, [1])).toBeNull()
    expect(packetRanges({ ...table, keyframes: [6] }, [1])).toBeNull()
    expect(packetRanges({ ...table, ptsTicks: table.ptsTicks.map((ticks) => ticks - 3) }, [1])).toBeNull()
    expect(packetRanges({ ...table, byteOffsets: [...table.byteOffsets].reverse() }, [1, 8])).toBeNull()
    expect(packetRanges(table, [])).toBeNull()
  })

  it('are not chosen where that would take more ranges than one argument holds', () => {
    const frames = 1300
    const ordinals = Array.from({ length: frames }, (_, index) => index)
    const intra = {
      ...table,
      ptsTicks: ordinals,
      byteLengths: ordinals.map(() => 10),
      byteOffsets: ordinals.map((ordinal) => ordinal * 10),
      keyframes: ordinals,
    }
    expect(packetRanges(intra, ordinals)).toBeNull()
  })
})

describe('an expression over many terms', () => {
  it('nests no deeper than its logarithm and holds every term once', () => {
    const terms = Array.from({ length: 500 }, (_, index) => `t${index}`)
    const text = anyOf(terms)
    expect(text.match(/t\d+/g)).toEqual(terms)
    let depth = 0
    let deepest = 0
    for (const character of text) {
      if (character === '(') deepest = Math.max(deepest, ++depth)
      if (character === ')') depth -= 1
    }
    expect(deepest).toBeLessThan(11)
    expect(anyOf(['one'])).toBe('one')
    expect(anyOf([])).toBe('0')
  })
})
