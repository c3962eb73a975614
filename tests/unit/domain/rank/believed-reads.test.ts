import { describe, expect, it } from 'vitest'
import type { CodeRead } from '../../../../src/domain/kernel/reading.ts'
import { believedReads } from '../../../../src/domain/rank/believed-reads.ts'

const corner = { x: 0, y: 0 }
const code = (text: string): CodeRead => ({ format: 'Code128', text, box: [corner, corner, corner, corner] })

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
