import type { Point } from '../../domain/kernel/reading.ts'

/** A rectangle at any angle: `along` is the unit vector of its side of `length`; the other side is `thickness`. */
export interface Rectangle {
  readonly centre: Point
  readonly along: Point
  readonly length: number
  readonly thickness: number
}

const turnOf = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** The convex hull by Andrew's monotone chain. */
const hullOf = (points: readonly Point[]): readonly Point[] => {
  const sorted = [...points].sort((a, b) => a.y - b.y || a.x - b.x)
  const chain = (ordered: readonly Point[]): Point[] => {
    const kept: Point[] = []
    for (const point of ordered) {
      while (kept.length > 1 && turnOf(kept[kept.length - 2] as Point, kept[kept.length - 1] as Point, point) <= 0) {
        kept.pop()
      }
      kept.push(point)
    }
    kept.pop()
    return kept
  }
  return [...chain(sorted), ...chain(sorted.reverse())]
}

const around = (hull: readonly Point[], along: Point): Rectangle => {
  let [least, most, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of hull) {
    const onward = x * along.x + y * along.y
    const across = y * along.x - x * along.y
    if (onward < least) least = onward
    if (onward > most) most = onward
    if (across < low) low = across
    if (across > high) high = across
  }
  const [onward, across] = [(least + most) / 2, (low + high) / 2]
  return {
    centre: { x: onward * along.x - across * along.y, y: onward * along.y + across * along.x },
    along,
    length: most - least,
    thickness: high - low,
  }
}

/**
 * The rectangle of least area around points (three or more that do not lie on one line). One of its sides lies on a
 * side of the convex hull (Freeman and Shapira 1975), so each of these is tried.
 */
export const enclosingRectangle = (points: readonly Point[]): Rectangle => {
  const hull = hullOf(points)
  let best: Rectangle | null = null
  for (const [at, from] of hull.entries()) {
    const to = hull[(at + 1) % hull.length] as Point
    const size = Math.hypot(to.x - from.x, to.y - from.y)
    if (size === 0) continue
    const rectangle = around(hull, { x: (to.x - from.x) / size, y: (to.y - from.y) / size })
    if (best === null || rectangle.length * rectangle.thickness < best.length * best.thickness) best = rectangle
  }
  return best ?? around(points, { x: 1, y: 0 })
}

/**
 * The same rectangle seen as a line of text: `along` is the way of reading, as far as the shape tells. A rectangle
 * clearly longer than thick is read along its longer side, another one along the side nearer to the horizontal; from
 * left to right, or from the top down.
 */
export const asLine = ({ centre, along, length, thickness }: Rectangle): Rectangle => {
  const across = { x: -along.y, y: along.x }
  const swap =
    Math.max(length, thickness) >= 1.5 * Math.min(length, thickness)
      ? thickness > length
      : Math.abs(across.x) > Math.abs(along.x)
  const way = swap ? across : along
  const upright = Math.abs(way.x) > 0.01 ? Math.sign(way.x) : Math.sign(way.y)
  return {
    centre,
    along: { x: way.x * upright, y: way.y * upright },
    length: swap ? thickness : length,
    thickness: swap ? length : thickness,
  }
}
