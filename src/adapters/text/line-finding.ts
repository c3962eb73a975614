import type { Point, Quad } from '../../domain/kernel/reading.ts'
import type { LumaPlane } from '../../domain/scan/luma-plane.ts'
import type { RgbPicture } from '../../workflow/ports/image-codec.ts'
import type { TextPlace } from '../../workflow/ports/text-reader.ts'
import { asLine, enclosingRectangle, type Rectangle } from './enclosing-rectangle.ts'
import { joinLines, type Line } from './line-joining.ts'
import type { Model, Numbers } from './model-sessions.ts'
import { type Samples, samplesOf, scaledTo } from './scaled-picture.ts'
import { type TextMap, textRegions } from './text-regions.ts'

/** As PP-OCRv4's `inference.yml` has them: DBPostProcess. */
const cellThreshold = 0.3
const leastConfidence = 0.5
/** The map holds lines shrunk towards their middle (DB, Liao et al. 2020); area / perimeter times this gives it back. */
const growth = 1.5
/** Cells; what is thinner holds no character. */
const leastThickness = 3

/** The convolutions halve five times, so sides are multiples of this. */
const step = 32
const toStep = (side: number): number => Math.max(step, Math.round(side / step) * step)

/** Mean and deviation of the pictures that the model was trained with; blue, green, red, as training read them. */
const means = [0.485, 0.456, 0.406]
const deviations = [0.229, 0.224, 0.225]

const detectionInput = (picture: Samples, width: number, height: number): Numbers => {
  const scaled = scaledTo(picture, width, height)
  const area = width * height
  const data = new Float32Array(3 * area)
  const { channels } = picture
  for (let plane = 0; plane < 3; plane++) {
    const factor = 1 / (255 * (deviations[plane] as number))
    const offset = (means[plane] as number) / (deviations[plane] as number)
    for (
      let to = plane * area, from = channels === 1 ? 0 : 2 - plane;
      to < (plane + 1) * area;
      to++, from += channels
    ) {
      data[to] = (scaled[from] as number) * factor - offset
    }
  }
  return { data, sides: [1, 3, height, width] }
}

const cornersOf = ({ centre, along, length, thickness }: Rectangle): Quad => {
  const corner = (onward: number, across: number): Point => ({
    x: centre.x + (along.x * length * onward - along.y * thickness * across) / 2,
    y: centre.y + (along.y * length * onward + along.x * thickness * across) / 2,
  })
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}

/** The mean of the cells whose middle lies in the rectangle. */
const meanInside = ({ width, height, values }: TextMap, rectangle: Rectangle): number => {
  const { centre, along, length, thickness } = rectangle
  const corners = cornersOf(rectangle)
  const ys = corners.map(({ y }) => y)
  const top = Math.max(0, Math.floor(Math.min(...ys)))
  const bottom = Math.min(height, Math.ceil(Math.max(...ys)))
  let [sum, count] = [0, 0]
  // |a·x + b| ≤ half is an interval of x: one for the length, one for the thickness.
  const cut = (slope: number, offset: number, half: number): readonly [number, number] => {
    if (Math.abs(slope) < 1e-9) return Math.abs(offset) <= half ? [-Infinity, Infinity] : [Infinity, -Infinity]
    const [one, other] = [(-half - offset) / slope, (half - offset) / slope]
    return one < other ? [one, other] : [other, one]
  }
  for (let y = top; y < bottom; y++) {
    const dy = y + 0.5 - centre.y
    const [left, right] = cut(along.x, dy * along.y, length / 2)
    const [lower, upper] = cut(-along.y, dy * along.x, thickness / 2)
    const from = Math.max(0, Math.ceil(Math.max(left, lower) + centre.x - 0.5))
    const to = Math.min(width - 1, Math.floor(Math.min(right, upper) + centre.x - 0.5))
    for (let x = from; x <= to; x++) sum += values[y * width + x] as number
    count += Math.max(0, to - from + 1)
  }
  return count === 0 ? 0 : sum / count
}

const grown = (rectangle: Rectangle): Rectangle => {
  const { length, thickness } = rectangle
  const distance = (length * thickness * growth) / (2 * (length + thickness))
  return { ...rectangle, length: length + 2 * distance, thickness: thickness + 2 * distance }
}

/** Lines in a map of text, in cells of the map; the surest first. */
export const linesOfMap = (map: TextMap): readonly TextPlace[] => {
  const pieces: Line[] = []
  for (const region of textRegions(map, cellThreshold)) {
    const rectangle = enclosingRectangle(region)
    if (Math.min(rectangle.length, rectangle.thickness) < leastThickness) continue
    const confidence = meanInside(map, rectangle)
    if (confidence >= leastConfidence) pieces.push({ rectangle: asLine(grown(rectangle)), confidence })
  }
  return joinLines(pieces)
    .map(({ rectangle, confidence }) => ({ box: cornersOf(rectangle), confidence }))
    .sort((a, b) => b.confidence - a.confidence)
}

/** Finds lines with `model` in a picture scaled so that its longer side is about `side`. */
export const findLines = async (
  model: Model,
  picture: RgbPicture | LumaPlane,
  side: number,
): Promise<readonly TextPlace[]> => {
  const scale = side / Math.max(picture.width, picture.height)
  const [width, height] = [toStep(picture.width * scale), toStep(picture.height * scale)]
  const { data: values } = await model(detectionInput(samplesOf(picture), width, height))
  const [across, down] = [picture.width / width, picture.height / height]
  const place = ({ x, y }: Point): Point => ({ x: x * across, y: y * down })
  return linesOfMap({ width, height, values }).map(({ box: [a, b, c, d], confidence }) => ({
    box: [place(a), place(b), place(c), place(d)],
    confidence,
  }))
}
