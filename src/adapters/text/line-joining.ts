import type { Rectangle } from './enclosing-rectangle.ts'

/** A line of text lying in a rectangle, and how sure that is. */
export interface Line {
  readonly rectangle: Rectangle
  readonly confidence: number
}

/** A line of more characters than about this times two is two lines that happen to follow each other. */
const longestShape = 40

/** Where `other` lies as seen along `line`: from, to, and how far beside. */
const seenAlong = ({ centre, along }: Rectangle, other: Rectangle) => {
  const [dx, dy] = [other.centre.x - centre.x, other.centre.y - centre.y]
  const middle = dx * along.x + dy * along.y
  return { from: middle - other.length / 2, to: middle + other.length / 2, beside: dy * along.x - dx * along.y }
}

/** Pieces of one printed line: the same slant and size, one behind the other, their ends overlapping. */
const continues = (line: Rectangle, other: Rectangle): boolean => {
  const [thin, thick] = [Math.min(line.thickness, other.thickness), Math.max(line.thickness, other.thickness)]
  if (thick > 1.5 * thin) return false
  if (Math.abs(line.along.x * other.along.x + line.along.y * other.along.y) < 0.985) return false
  const { from, to, beside } = seenAlong(line, other)
  return Math.abs(beside) < 0.35 * thin && from <= line.length / 2 && to >= -line.length / 2
}

const together = (line: Line, other: Line): Line => {
  const { rectangle } = line
  const { centre, along } = rectangle
  const seen = seenAlong(rectangle, other.rectangle)
  const [from, to] = [Math.min(-rectangle.length / 2, seen.from), Math.max(rectangle.length / 2, seen.to)]
  const whole = rectangle.length + other.rectangle.length
  const middle = (from + to) / 2
  const beside = (seen.beside * other.rectangle.length) / whole
  return {
    rectangle: {
      centre: {
        x: centre.x + along.x * middle - along.y * beside,
        y: centre.y + along.y * middle + along.x * beside,
      },
      along,
      length: to - from,
      thickness: Math.max(rectangle.thickness, other.rectangle.thickness),
    },
    confidence: (line.confidence * rectangle.length + other.confidence * other.rectangle.length) / whole,
  }
}

/** Joins the pieces into which detection breaks some lines. The longest piece gives the slant. */
export const joinLines = (pieces: readonly Line[]): readonly Line[] => {
  const lines: Line[] = []
  for (const piece of [...pieces].sort((a, b) => b.rectangle.length - a.rectangle.length)) {
    let line = piece
    for (let at = 0; at < lines.length; at++) {
      const other = lines[at] as Line
      if (!continues(other.rectangle, line.rectangle)) continue
      const joined = together(other, line)
      if (joined.rectangle.length > longestShape * joined.rectangle.thickness) continue
      lines.splice(at, 1)
      line = joined
      at = -1
    }
    lines.push(line)
  }
  return lines
}
