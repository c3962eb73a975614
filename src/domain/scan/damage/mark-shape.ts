import type { Mark } from './marks.ts'

/**
 * In working pixels. `length`: along the longest axis. `thickness`: pixels over length. `wander`: how far the middle
 * line strays from the arc that fits it (root of the mean square). `raggedness`: outline against that of a disc of the same area,
 * 1 for a disc.
 */
export interface MarkShape {
  readonly length: number
  readonly thickness: number
  readonly wander: number
  readonly raggedness: number
}

const binWidth = 2

/** Root of the mean square distance from the parabola that fits places `v` over `u`, u centred. */
const offArc = (us: readonly number[], vs: readonly number[]): number => {
  const count = us.length
  if (count < 5) return 0
  let [s2, s3, s4, v0, v1, v2] = [0, 0, 0, 0, 0, 0]
  const mean = us.reduce((sum, u) => sum + u, 0) / count
  for (const [i, u] of us.entries()) {
    const x = u - mean
    const v = vs[i] as number
    s2 += x * x
    s3 += x ** 3
    s4 += x ** 4
    v0 += v
    v1 += v * x
    v2 += v * x * x
  }
  // Normal equations of v = a + b x + c x² with the sum of x equal to 0.
  const d = s4 - (s3 * s3) / s2 - (s2 * s2) / count
  const c = d > 0 ? (v2 - (s3 * v1) / s2 - (s2 * v0) / count) / d : 0
  const b = (v1 - c * s3) / s2
  const a = (v0 - c * s2) / count
  let square = 0
  for (const [i, u] of us.entries()) square += ((vs[i] as number) - a - b * (u - mean) - c * (u - mean) ** 2) ** 2
  return Math.sqrt(square / count)
}

const outlineOf = (mark: Mark, width: number): number => {
  const own = new Set(mark.pixels)
  let sides = 0
  for (const at of mark.pixels)
    sides += [at - 1, at + 1, at - width, at + width].reduce((sum, next) => sum + (own.has(next) ? 0 : 1), 0)
  // Steps of a raster are longer than the outline they follow, by 4 / π on average over directions.
  return (sides * Math.PI) / 4
}

export const shapeOf = (mark: Mark, width: number): MarkShape => {
  const count = mark.pixels.length
  const xs = Array.from(mark.pixels, (at) => at % width)
  const ys = Array.from(mark.pixels, (at) => Math.floor(at / width))
  const mx = xs.reduce((sum, x) => sum + x, 0) / count
  const my = ys.reduce((sum, y) => sum + y, 0) / count
  let [xx, xy, yy] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    xx += ((xs[i] as number) - mx) ** 2
    xy += ((xs[i] as number) - mx) * ((ys[i] as number) - my)
    yy += ((ys[i] as number) - my) ** 2
  }
  const turn = Math.atan2(2 * xy, xx - yy) / 2
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const bins = new Map<number, { sum: number; count: number }>()
  let [least, most] = [0, 0]
  for (let i = 0; i < count; i++) {
    const u = ((xs[i] as number) - mx) * cos + ((ys[i] as number) - my) * sin
    const v = -((xs[i] as number) - mx) * sin + ((ys[i] as number) - my) * cos
    least = Math.min(least, u)
    most = Math.max(most, u)
    const bin = Math.round(u / binWidth)
    const held = bins.get(bin) ?? { sum: 0, count: 0 }
    bins.set(bin, { sum: held.sum + v, count: held.count + 1 })
  }
  const along = [...bins.keys()]
  const length = most - least + 1
  return {
    length,
    thickness: count / length,
    wander: offArc(
      along.map((bin) => bin * binWidth),
      [...bins.values()].map((held) => held.sum / held.count),
    ),
    raggedness: outlineOf(mark, width) / (2 * Math.sqrt(Math.PI * count)),
  }
}
