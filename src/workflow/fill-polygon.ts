import type { Point } from '../domain/kernel/reading.ts'
import type { RgbPicture } from './ports/image-codec.ts'

export type Contours = readonly (readonly Point[])[]

/** Lines of samples in a row of pixels; between its ends a sample line covers pixels by exact shares. */
const samplesPerRow = 5

interface Crossing {
  readonly x: number
  readonly winding: number
}

interface Edge {
  readonly top: Point
  readonly bottom: Point
  readonly winding: number
}

const edgesOf = (contours: Contours): readonly Edge[] =>
  contours.flatMap((contour) =>
    contour.flatMap((from, index): readonly Edge[] => {
      const to = contour[(index + 1) % contour.length] ?? from
      if (from.y === to.y) return []
      return from.y < to.y ? [{ top: from, bottom: to, winding: 1 }] : [{ top: to, bottom: from, winding: -1 }]
    }),
  )

const crossingsAt = (edges: readonly Edge[], y: number): readonly Crossing[] =>
  edges
    .filter(({ top, bottom }) => top.y <= y && y < bottom.y)
    .map(({ top, bottom, winding }) => ({
      x: top.x + ((y - top.y) / (bottom.y - top.y)) * (bottom.x - top.x),
      winding,
    }))
    .sort((a, b) => a.x - b.x)

/** Adds the share of each pixel that lies between two places of a sample line. */
const addSpan = (coverage: Float64Array, from: number, to: number, share: number): void => {
  const [start, end] = [Math.max(0, from), Math.min(coverage.length, to)]
  for (let x = Math.floor(start); x < end; x++) {
    coverage[x] = (coverage[x] ?? 0) + (Math.min(end, x + 1) - Math.max(start, x)) * share
  }
}

const coverRow = (edges: readonly Edge[], row: number, coverage: Float64Array): void => {
  for (let sample = 0; sample < samplesPerRow; sample++) {
    let winding = 0
    let entered = 0
    for (const crossing of crossingsAt(edges, row + (sample + 0.5) / samplesPerRow)) {
      const before = winding
      winding += crossing.winding
      if (before === 0) entered = crossing.x
      else if (winding === 0) addSpan(coverage, entered, crossing.x, 1 / samplesPerRow)
    }
  }
}

const paintRow = ({ width, rgb }: RgbPicture, row: number, coverage: Float64Array, color: readonly number[]): void => {
  for (let x = 0; x < width; x++) {
    const share = Math.min(1, coverage[x] ?? 0)
    if (share === 0) continue
    for (const [channel, ink] of color.entries()) {
      const at = (row * width + x) * 3 + channel
      const under = rgb[at] ?? 0
      rgb[at] = Math.round(under + (ink - under) * share)
    }
  }
}

/**
 * Fills closed contours in the picture's own pixels by non-zero winding with one colour (three channels, 0 to 255), edges smoothed by how much of a
 * pixel is covered. The same contours give the same pixels on every machine, which no drawing library promises; an SVG
 * renderer would also have to be let in where decoders of foreign formats are refused.
 */
export const fillContours = (canvas: RgbPicture, contours: Contours, color: readonly number[]): void => {
  const edges = edgesOf(contours)
  const first = Math.max(0, Math.floor(edges.reduce((least, { top }) => Math.min(least, top.y), canvas.height)))
  const last = Math.min(canvas.height, Math.ceil(edges.reduce((most, { bottom }) => Math.max(most, bottom.y), 0)))
  const coverage = new Float64Array(canvas.width)
  for (let row = first; row < last; row++) {
    const near = edges.filter(({ top, bottom }) => top.y < row + 1 && bottom.y > row)
    if (near.length === 0) continue
    coverage.fill(0)
    coverRow(near, row, coverage)
    paintRow(canvas, row, coverage, color)
  }
}
