/** Carries (x, y) to (re x - im y + dx, im x + re y + dy): a turn, a scale and a shift. */
export interface Similarity {
  readonly re: number
  readonly im: number
  readonly dx: number
  readonly dy: number
}

/** Places in one frame and where each is in the other; index i of every array belongs together. */
export interface PlacePairs {
  readonly count: number
  readonly fromX: Float64Array
  readonly fromY: Float64Array
  readonly toX: Float64Array
  readonly toY: Float64Array
}

export const scaleOf = ({ re, im }: Similarity): number => Math.hypot(re, im)

/** Radians, clockwise as seen. */
export const turnOf = ({ re, im }: Similarity): number => Math.atan2(im, re)

/** The similarity that carries two places exactly; `null` when the two places coincide. */
export const similarityOfTwo = (pairs: PlacePairs, i: number, j: number): Similarity | null => {
  const { fromX, fromY, toX, toY } = pairs
  const ux = (fromX[j] as number) - (fromX[i] as number)
  const uy = (fromY[j] as number) - (fromY[i] as number)
  const vx = (toX[j] as number) - (toX[i] as number)
  const vy = (toY[j] as number) - (toY[i] as number)
  const square = ux * ux + uy * uy
  if (square === 0) return null
  const re = (ux * vx + uy * vy) / square
  const im = (ux * vy - uy * vx) / square
  return similarityAbout(re, im, fromX[i] as number, fromY[i] as number, toX[i] as number, toY[i] as number)
}

const similarityAbout = (re: number, im: number, x: number, y: number, toX: number, toY: number): Similarity => ({
  re,
  im,
  dx: toX - (re * x - im * y),
  dy: toY - (im * x + re * y),
})

/**
 * The similarity with least squared error over the chosen pairs; `null` when they lie in one place.
 * Source: S. Umeyama, "Least-squares estimation of transformation parameters", PAMI 13(4), 1991, in two dimensions.
 */
export const fittedSimilarity = (pairs: PlacePairs, chosen: readonly number[]): Similarity | null => {
  let [meanX, meanY, meanToX, meanToY] = [0, 0, 0, 0]
  for (const i of chosen) {
    meanX += (pairs.fromX[i] as number) / chosen.length
    meanY += (pairs.fromY[i] as number) / chosen.length
    meanToX += (pairs.toX[i] as number) / chosen.length
    meanToY += (pairs.toY[i] as number) / chosen.length
  }
  let [along, across, square] = [0, 0, 0]
  for (const i of chosen) {
    const ux = (pairs.fromX[i] as number) - meanX
    const uy = (pairs.fromY[i] as number) - meanY
    const vx = (pairs.toX[i] as number) - meanToX
    const vy = (pairs.toY[i] as number) - meanToY
    along += ux * vx + uy * vy
    across += ux * vy - uy * vx
    square += ux * ux + uy * uy
  }
  if (square === 0) return null
  return similarityAbout(along / square, across / square, meanX, meanY, meanToX, meanToY)
}

/** Pairs whose carried place and own place are at most `tolerance` apart. */
export const pairsThatFit = (pairs: PlacePairs, { re, im, dx, dy }: Similarity, tolerance: number): number[] => {
  const fitting: number[] = []
  const most = tolerance * tolerance
  for (let i = 0; i < pairs.count; i++) {
    const x = pairs.fromX[i] as number
    const y = pairs.fromY[i] as number
    const offX = re * x - im * y + dx - (pairs.toX[i] as number)
    const offY = im * x + re * y + dy - (pairs.toY[i] as number)
    if (offX * offX + offY * offY <= most) fitting.push(i)
  }
  return fitting
}
