import { describe, expect, it } from 'vitest'
import { joinLines, type Line } from '../../../../src/adapters/text/line-joining.ts'

const piece = (x: number, y: number, length: number, slant = 0, thickness = 20): Line => ({
  rectangle: { centre: { x, y }, along: { x: Math.cos(slant), y: Math.sin(slant) }, length, thickness },
  confidence: 0.8,
})

describe('pieces of a line', () => {
  it('become one where they overlap end to end', () => {
    const [line, ...others] = joinLines([piece(50, 0, 100), piece(140, 2, 100)])
    expect(others).toEqual([])
    expect(line?.rectangle).toMatchObject({ length: 190, thickness: 20 })
    expect(line?.rectangle.centre.x).toBeCloseTo(95)
    expect(line?.confidence).toBeCloseTo(0.8)
  })

  it('become one at a slant, and in any number', () => {
    const at = (along: number): Line => piece(along * Math.cos(0.7), along * Math.sin(0.7), 60, 0.7)
    expect(joinLines([at(0), at(100), at(50), at(150)])).toHaveLength(1)
  })

  it.each<[string, readonly Line[]]>([
    ['stand apart', [piece(50, 0, 100), piece(170, 0, 100)]],
    ['lie below one another', [piece(50, 0, 100), piece(50, 16, 100)]],
    ['have different sizes', [piece(50, 0, 100), piece(140, 0, 100, 0, 40)]],
    ['lie across', [piece(50, 0, 100), piece(50, 0, 100, 1)]],
    ['would be longer than a line can be', [piece(0, 0, 500), piece(495, 0, 500)]],
  ])('stay two where they %s', (_, pieces) => {
    expect(joinLines(pieces)).toHaveLength(2)
  })
})
