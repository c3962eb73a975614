import type { Point } from '../../domain/kernel/reading.ts'

/** One value, 0 to 1, for each cell: how surely text stands there. `values[y * width + x]`. */
export interface TextMap {
  readonly width: number
  readonly height: number
  readonly values: Float32Array
}

/** Runs of neighbouring cells of a row that hold text: from `start` to before `end`. */
interface Runs {
  readonly row: number[]
  readonly start: number[]
  readonly end: number[]
}

const runsOf = ({ width, height, values }: TextMap, threshold: number): Runs => {
  const runs: Runs = { row: [], start: [], end: [] }
  for (let y = 0; y < height; y++) {
    const base = y * width
    for (let x = 0; x < width; x++) {
      if ((values[base + x] as number) <= threshold) continue
      const start = x
      while (x < width && (values[base + x] as number) > threshold) x++
      runs.row.push(y)
      runs.start.push(start)
      runs.end.push(x)
    }
  }
  return runs
}

/** For each run the run that stands for its region: union-find over rows that touch, corners included. */
const regionRoots = ({ row, start, end }: Runs): Int32Array => {
  const parent = Int32Array.from(row, (_, at) => at)
  const rootOf = (run: number): number => {
    let at = run
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  for (let at = 0, above = 0; at < row.length; at++) {
    while ((row[above] as number) < (row[at] as number) - 1) above++
    while ((row[above] as number) === (row[at] as number) - 1 && (end[above] as number) < (start[at] as number)) above++
    for (
      let near = above;
      row[near] === (row[at] as number) - 1 && (start[near] as number) <= (end[at] as number);
      near++
    ) {
      const [one, other] = [rootOf(near), rootOf(at)]
      parent[Math.max(one, other)] = Math.min(one, other)
    }
  }
  return parent.map((_, at) => rootOf(at))
}

/** Regions of cells above `threshold` that touch, each as the corners of its runs, from the top row down. */
export const textRegions = (map: TextMap, threshold: number): readonly (readonly Point[])[] => {
  const runs = runsOf(map, threshold)
  const regions = new Map<number, Point[]>()
  for (const [at, root] of regionRoots(runs).entries()) {
    const corners = regions.get(root) ?? []
    regions.set(root, corners)
    const [y, left, right] = [runs.row[at] as number, runs.start[at] as number, runs.end[at] as number]
    corners.push({ x: left, y }, { x: right, y }, { x: left, y: y + 1 }, { x: right, y: y + 1 })
  }
  return [...regions.values()]
}
