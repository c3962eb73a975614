import { describe, expect, it } from 'vitest'
import { adviseFocus, type LiveLook, lookLive } from '../../../../src/domain/scan/live-focus.ts'
import type { LumaPlane } from '../../../../src/domain/scan/luma-plane.ts'

const width = 640
const height = 360

/** Dark strokes on a light label of this size, moved by `shift` pixels, seen through `blur` pixels of haze. */
const label = (side: number, { shift = 0, blur = 0 } = {}): LumaPlane => {
  const ink = (x: number, y: number): number => {
    const inside = Math.abs(x - width / 2 - shift) < side / 2 && Math.abs(y - height / 2) < side / 3
    if (!inside) return 90 + ((x - shift) >> 3)
    return ((x - shift) >> 1) % 3 === 0 && (y >> 3) % 2 === 0 ? 30 : 225
  }
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let by = -blur; by <= blur; by++) sum += ink(x + by, y)
      data[y * width + x] = sum / (2 * blur + 1)
    }
  return { width, height, data }
}
const seen = (...planes: readonly LumaPlane[]): readonly LiveLook[] => planes.map(lookLive)

describe('the advice to who holds a label up', () => {
  it('needs two looks', () => {
    expect(adviseFocus([])).toBeNull()
    expect(adviseFocus(seen(label(300)))).toBeNull()
  })

  it('calls a large, still and crisp label sharp', () => {
    expect(adviseFocus(seen(label(300), label(300)))).toBe('sharp')
  })

  it('wants it closer when it is small', () => {
    expect(adviseFocus(seen(label(80), label(80)))).toBe('closer')
  })

  it('wants it still while it moves', () => {
    expect(adviseFocus(seen(label(300), label(300, { shift: 60 })))).toBe('hold-still')
  })

  it('waits while the camera has lost its focus', () => {
    expect(adviseFocus(seen(label(300), label(300, { blur: 4 }), label(300, { blur: 4 })))).toBe('focusing')
  })

  it('asks for a label where there is no print', () => {
    expect(adviseFocus(seen(label(0), label(0)))).toBe('no-label')
    expect(adviseFocus(seen(label(300, { blur: 6 }), label(300, { blur: 6 })))).toBe('no-label')
  })
})
