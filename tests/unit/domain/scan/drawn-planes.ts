import type { LumaPlane } from '../../../../src/domain/scan/luma-plane.ts'

/** A plane drawn by a function of x and y, 0 to 255. */
export const drawn = (width: number, height: number, paint: (x: number, y: number) => number): LumaPlane => {
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[y * width + x] = Math.max(0, Math.min(255, Math.round(paint(x, y))))
  return { width, height, data }
}

/** A grey table with a white label in the middle; its lines of print are runs of dark strokes of uneven width. */
export const label = (shiftX = 0): LumaPlane =>
  drawn(480, 270, (x, y) => {
    const u = x - shiftX
    if (u < 120 || u > 360 || y < 60 || y > 210) return 110
    const line = (y - 60) % 24
    return line > 6 && line < 18 && (u * 7919 + Math.floor(u / 5) * 104729) % 11 < 4 ? 25 : 235
  })

export const emptyTable = (): LumaPlane => drawn(480, 270, (x, y) => 110 + 10 * Math.sin(x / 90) + 6 * Math.cos(y / 70))

/** Mean over a square of the given radius: what a lens out of focus does. */
export const blurred = ({ width, height, data }: LumaPlane, radius: number): LumaPlane =>
  drawn(width, height, (x, y) => {
    let sum = 0
    let count = 0
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) {
        const at = Math.min(height - 1, Math.max(0, y + dy)) * width + Math.min(width - 1, Math.max(0, x + dx))
        sum += data[at] as number
        count += 1
      }
    }
    return sum / count
  })

/** Sensor noise from a fixed generator (Park and Miller, CACM 1988), so that a run can be repeated. */
export const noisy = ({ width, height, data }: LumaPlane, strength: number, seed = 7): LumaPlane => {
  let state = seed
  const next = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647 - 0.5
  }
  return drawn(width, height, (x, y) => (data[y * width + x] as number) + strength * (next() + next()))
}
