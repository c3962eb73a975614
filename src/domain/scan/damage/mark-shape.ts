import type { Mark } from './marks.ts'

/**
 * In working pixels. `length`: along the longest axis. `thickness`: pixels over length. `wander`: how far the middle
 * line strays from the arc that fits it (root of the mean square). `zigzag`: radians the middle
 * line turns in all beyond what it turns on balance; 0 for straight lines and arcs. `fill`: the part of it and of the ellipse
 * or rectangle that fits it closest that both cover, over what either covers; near 1 for what has a plain outline.
 */
export interface MarkShape {
  readonly length: number
  readonly thickness: number
  readonly wander: number
  readonly zigzag: number
  readonly fill: number
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

/** Chords a line is cut into to see how it turns, and their least length in working pixels. */
const chords = 9
const leastChord = 5

const zigzagOf = (
  bins: ReadonlyMap<number, { readonly sum: number; readonly count: number }>,
  length: number,
): number => {
  const step = Math.max(leastChord, length / chords) / binWidth
  const corners: { u: number; v: number }[] = []
  for (const bin of [...bins.keys()].sort((a, b) => a - b)) {
    const { sum, count } = bins.get(bin) as { sum: number; count: number }
    const last = corners.at(-1)
    if (last && bin - last.u < step) continue
    corners.push({ u: bin, v: sum / count / binWidth })
  }
  let [net, all] = [0, 0]
  for (let i = 2; i < corners.length; i++) {
    const [a, b, c] = [corners[i - 2], corners[i - 1], corners[i]] as [
      { u: number; v: number },
      { u: number; v: number },
      { u: number; v: number },
    ]
    const turn = Math.atan2(c.v - b.v, c.u - b.u) - Math.atan2(b.v - a.v, b.u - a.u)
    net += turn
    all += Math.abs(turn)
  }
  return all - Math.abs(net)
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
  let [along2, across2] = [0, 0]
  const bins = new Map<number, { sum: number; count: number }>()
  let [least, most] = [0, 0]
  for (let i = 0; i < count; i++) {
    const u = ((xs[i] as number) - mx) * cos + ((ys[i] as number) - my) * sin
    const v = -((xs[i] as number) - mx) * sin + ((ys[i] as number) - my) * cos
    least = Math.min(least, u)
    most = Math.max(most, u)
    along2 += (u * u) / count
    across2 += (v * v) / count
    const bin = Math.round(u / binWidth)
    const held = bins.get(bin) ?? { sum: 0, count: 0 }
    bins.set(bin, { sum: held.sum + v, count: held.count + 1 })
  }
  const along = [...bins.keys()]
  const length = most - least + 1
  const [long, wide] = [Math.sqrt(along2 + 1 / 12), Math.sqrt(across2 + 1 / 12)]
  let [inEllipse, inRectangle] = [0, 0]
  for (let i = 0; i < count; i++) {
    const u = (((xs[i] as number) - mx) * cos + ((ys[i] as number) - my) * sin) / long
    const v = (((ys[i] as number) - my) * cos - ((xs[i] as number) - mx) * sin) / wide
    // An even ellipse reaches 2 standard deviations, an even rectangle √3.
    if (u * u + v * v <= 4) inEllipse += 1
    if (u * u <= 3 && v * v <= 3) inRectangle += 1
  }
  const share = (within: number, area: number): number => within / (count + area - within)
  return {
    length,
    thickness: count / length,
    zigzag: zigzagOf(bins, length),
    wander: offArc(
      along.map((bin) => bin * binWidth),
      [...bins.values()].map((held) => held.sum / held.count),
    ),
    fill: Math.max(share(inEllipse, 4 * Math.PI * long * wide), share(inRectangle, 12 * long * wide)),
  }
}
