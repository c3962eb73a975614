import { describe, expect, it } from 'vitest'
import { coverAllBut } from '../../../src/domain/order/statement-redaction.ts'
import { paintOver } from '../../../src/workflow/cover-statement.ts'
import { chanceFrom } from '../../bench/continuity/seeded.ts'

describe('painting over', () => {
  it('leaves no pixel of what is covered, every pixel of what is kept, and the picture itself alone', () => {
    const chance = chanceFrom(3)
    const [width, height] = [40, 30]
    const rgb = Uint8Array.from({ length: width * height * 3 }, () => chance.whole(0x40, 0xff))
    const before = rgb.slice()
    const kept = [
      { x: 5, y: 4, width: 10, height: 6 },
      { x: 30, y: 8, width: 30, height: 4 },
    ]
    const painted = paintOver({ width, height, rgb }, coverAllBut(kept, { width, height }))
    const wrong: number[] = []
    for (let pixel = 0; pixel < width * height; pixel++) {
      const [x, y] = [pixel % width, Math.floor(pixel / width)]
      const open = kept.some((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height)
      for (let channel = 0; channel < 3; channel++) {
        const place = pixel * 3 + channel
        const expected = open ? before[place] : 0x22
        if (painted.rgb[place] !== expected) wrong.push(place)
      }
    }
    expect(wrong).toEqual([])
    expect(rgb).toEqual(before)
  })
})
