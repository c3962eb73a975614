import type { Chance } from './seeded.ts'

/** A large grey picture to point a camera at, and the same out of focus. */
export interface DrawnTable {
  readonly width: number
  readonly height: number
  readonly sharp: Uint8Array
  readonly soft: Uint8Array
}

/** Mean over a box, by running sums: rows, then columns. */
const boxBlur = (data: Uint8Array, width: number, height: number, radius: number): Uint8Array => {
  const rows = new Uint8Array(data.length)
  const out = new Uint8Array(data.length)
  const pass = (from: Uint8Array, to: Uint8Array, length: number, lines: number, step: number, jump: number): void => {
    for (let line = 0; line < lines; line++) {
      let sum = 0
      const at = (index: number): number =>
        from[line * jump + Math.max(0, Math.min(length - 1, index)) * step] as number
      for (let index = -radius; index <= radius; index++) sum += at(index)
      for (let index = 0; index < length; index++) {
        to[line * jump + index * step] = sum / (2 * radius + 1)
        sum += at(index + radius + 1) - at(index - radius)
      }
    }
  }
  pass(data, rows, width, height, 1, width)
  pass(rows, out, height, width, width, 1)
  return out
}

/** A table top with parcels, labels of print-like strokes, cloth and clutter; each from its own seed. */
export const drawTable = (chance: Chance): DrawnTable => {
  const [width, height] = [1920, 1280]
  const sharp = new Uint8Array(width * height)
  const [tone, wave, slant] = [chance.between(70, 150), chance.between(20, 60), chance.between(-0.3, 0.3)]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grain = Math.sin((y + slant * x) / wave) * 14 + Math.sin((y * 1.7 + x * 0.06) / 7) * 6
      sharp[y * width + x] = tone + grain + ((((x * 73856093) ^ (y * 19349663)) >>> 7) % 9)
    }
  }
  const box = (
    left: number,
    top: number,
    wide: number,
    high: number,
    paint: (x: number, y: number) => number,
  ): void => {
    for (let y = Math.max(0, top); y < Math.min(height, top + high); y++) {
      for (let x = Math.max(0, left); x < Math.min(width, left + wide); x++) {
        sharp[y * width + x] = Math.max(0, Math.min(255, paint(x - left, y - top)))
      }
    }
  }
  const label = (left: number, top: number, wide: number, high: number): void => {
    const [paper, ink, pitch, salt] = [
      chance.between(200, 250),
      chance.between(15, 60),
      chance.whole(12, 26),
      chance.whole(3, 9999),
    ]
    box(left, top, wide, high, (x, y) => {
      const line = y % pitch
      const stroke = Math.imul(Math.floor(x / 4) + salt * Math.floor(y / pitch), 2654435761) >>> 28
      return line > pitch * 0.3 && x > 8 && x < wide - 8 && stroke < 7 ? ink : paper
    })
  }
  for (let parcel = 0; parcel < 16; parcel++) {
    const [left, top] = [chance.whole(-60, width - 120), chance.whole(-60, height - 100)]
    const [wide, high, shade] = [chance.whole(140, 460), chance.whole(110, 340), chance.between(40, 215)]
    box(left, top, wide, high, (x, y) =>
      x < 5 || y < 5 || x > wide - 6 || y > high - 6 ? shade * 0.5 : shade + ((x * y) % 7),
    )
    if (parcel % 3 !== 2) label(left + 20, top + 18, Math.floor(wide * 0.6), Math.floor(high * 0.55))
    else box(left + 12, top + 12, wide - 24, high - 24, (x, y) => shade + 35 * Math.sin(x / 9) * Math.sin(y / 13))
  }
  return { width, height, sharp, soft: boxBlur(boxBlur(sharp, width, height, 7), width, height, 7) }
}
