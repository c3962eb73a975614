import type { Point, Quad, TextRead } from '../../kernel/reading.ts'

/** A line of a page: neighbouring reads of one row joined. Of the order of a page, top row first, left first. */
export interface PageLine {
  readonly text: string
  readonly box: Quad
  /** That of its least sure part, 0 to 1. */
  readonly confidence: number
  /** What stands above it and left of it: the words that may say what its numbers are. Empty when nothing does. */
  readonly heading: string
  /** Lines with the same row stand beside each other. */
  readonly row: number
}

interface Upright {
  readonly read: TextRead
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Quarter turns clockwise by which a line must be turned back to be read from left to right. */
const quarterOf = ({ box: [from, to] }: TextRead): number =>
  (Math.round(Math.atan2(to.y - from.y, to.x - from.x) / (Math.PI / 2)) + 4) % 4

const turnBack = ({ x, y }: Point, quarter: number): Point =>
  quarter === 1 ? { x: y, y: -x } : quarter === 2 ? { x: -x, y: -y } : quarter === 3 ? { x: -y, y: x } : { x, y }

/** Pages lie one way: what most lines say, weighed by their length. */
const pageQuarter = (reads: readonly TextRead[]): number => {
  const votes = [0, 0, 0, 0]
  for (const read of reads) {
    const quarter = quarterOf(read)
    votes[quarter] = (votes[quarter] ?? 0) + read.text.length
  }
  return votes.indexOf(Math.max(...votes))
}

const upright = (read: TextRead, quarter: number): Upright => {
  const points = read.box.map((point) => turnBack(point, quarter))
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return { read, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const heightOf = ({ top, bottom }: Upright): number => Math.max(1, bottom - top)

const besides = (a: Upright, b: Upright): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * Math.min(heightOf(a), heightOf(b))

/** Rows from the top; a read joins the row whose last read it stands beside. */
const rowsOf = (parts: readonly Upright[]): readonly (readonly Upright[])[] => {
  const rows: Upright[][] = []
  for (const part of [...parts].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rows.at(-1)
    if (row?.some((other) => besides(other, part))) row.push(part)
    else rows.push([part])
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left))
}

/** Parts of a row that stand closer than this many heights are one line. */
const gap = 1.5

const joinRow = (row: readonly Upright[]): readonly (readonly Upright[])[] => {
  const lines: Upright[][] = []
  for (const part of row) {
    const before = lines.at(-1)?.at(-1)
    if (before && part.left - before.right < gap * Math.min(heightOf(before), heightOf(part))) lines.at(-1)?.push(part)
    else lines.push([part])
  }
  return lines
}

const around = (parts: readonly Upright[]): Quad => {
  const [only, ...more] = parts
  if (only && more.length === 0) return only.read.box
  const points = parts.flatMap(({ read }) => read.box)
  const left = Math.min(...points.map(({ x }) => x))
  const right = Math.max(...points.map(({ x }) => x))
  const top = Math.min(...points.map(({ y }) => y))
  const bottom = Math.max(...points.map(({ y }) => y))
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
}

const textOf = (parts: readonly Upright[]): string => parts.map(({ read }) => read.text.trim()).join(' ')

/** The nearest line above that covers part of this one's width, not further than two heights away. */
const lineAbove = (line: readonly Upright[], above: readonly (readonly Upright[])[]): string => {
  const [first] = line
  const last = line.at(-1)
  if (!first || !last) return ''
  const over = above.findLast((other) => {
    const left = Math.min(...other.map((part) => part.left))
    const right = Math.max(...other.map((part) => part.right))
    const bottom = Math.max(...other.map((part) => part.bottom))
    return Math.min(right, last.right) > Math.max(left, first.left) && first.top - bottom < 2 * heightOf(first)
  })
  return over ? textOf(over) : ''
}

/** The lines of a picture in the order in which a person reads them: row by row from the top, each from the left. */
export const pageLines = (reads: readonly TextRead[]): readonly PageLine[] => {
  const told = reads.filter(({ text }) => text.trim() !== '')
  const quarter = pageQuarter(told)
  const lines: PageLine[] = []
  const seen: (readonly Upright[])[] = []
  rowsOf(told.map((read) => upright(read, quarter))).forEach((row, number) => {
    const joined = joinRow(row)
    joined.forEach((parts, index) => {
      const left = joined[index - 1]
      lines.push({
        text: textOf(parts),
        box: around(parts),
        confidence: Math.min(...parts.map(({ read }) => read.confidence)),
        heading: [lineAbove(parts, seen), left ? textOf(left) : ''].join(' ').trim(),
        row: number,
      })
    })
    seen.push(...joined)
  })
  return lines
}

/** The whole text, a row a line, for search and for reading aloud. */
export const pageText = (lines: readonly PageLine[]): string => {
  let text = ''
  lines.forEach(({ text: line, row }, index) => {
    const before = lines[index - 1]
    text += `${before === undefined ? '' : before.row === row ? '  ' : '\n'}${line}`
  })
  return text
}
