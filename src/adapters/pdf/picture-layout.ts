/** Width and height in any one unit. */
export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Size {
  readonly x: number
  readonly y: number
}

/** The largest size of the same shape within `room`; never larger than `most` times the picture's own pixels. */
export const fitInside = (picture: Size, room: Size, most: number = Number.POSITIVE_INFINITY): Size => {
  const scale = Math.min(room.width / picture.width, room.height / picture.height, most)
  return { width: picture.width * scale, height: picture.height * scale }
}

/** A picture is set at 58 dots an inch at least: larger, its pixels would show and say nothing more. */
export const pointsPerPixel = 1.25

/** Words stand beside a picture, and leave it the whole height, when its column has so much room left. */
const besideWidth = 104

/** Room for up to three pictures and, below each, its words. */
export interface Gallery extends Size {
  readonly gap: number
  /** Height of the words below a picture in a column of this width. */
  readonly words: (index: number, width: number) => number
}

interface Cell {
  readonly index: number
  readonly column: Box
}

type Split = (order: readonly number[], gallery: Gallery, share: number) => readonly Cell[]

const shares = Array.from({ length: 61 }, (_, index) => 0.2 + index * 0.01)

/** All in one row, the widths after the pictures' shapes so that they come out equally high. */
const row = (order: readonly number[], pictures: readonly Size[], gap: number, box: Box): readonly Cell[] => {
  const ratios = order.map((index) => {
    const { width, height } = pictures[index] as Size
    return Math.max(0.35, Math.min(2.4, width / height))
  })
  const total = ratios.reduce((sum, ratio) => sum + ratio, 0)
  const free = box.width - gap * (order.length - 1)
  let { x } = box
  return order.map((index, place) => {
    const width = (free * (ratios[place] ?? 0)) / total
    const cell = { index, column: { x, y: box.y, width, height: box.height } }
    x += width + gap
    return cell
  })
}

/** One picture above, the rest in a row below it. */
const oneAbove =
  (pictures: readonly Size[]): Split =>
  ([first = 0, ...rest], { width, height, gap }, share) => {
    const upper = (height - gap) * share
    const lower = { x: 0, y: upper + gap, width, height: height - gap - upper }
    return [{ index: first, column: { x: 0, y: 0, width, height: upper } }, ...row(rest, pictures, gap, lower)]
  }

/** One picture at the left, the rest one below the other at its right. */
const oneLeft: Split = ([first = 0, ...rest], { width, height, gap }, share) => {
  const left = (width - gap) * share
  const each = (height - gap * (rest.length - 1)) / rest.length
  const column = (place: number): Box => ({
    x: left + gap,
    y: place * (each + gap),
    width: width - gap - left,
    height: each,
  })
  return [
    { index: first, column: { x: 0, y: 0, width: left, height } },
    ...rest.map((index, place) => ({ index, column: column(place) })),
  ]
}

const candidates = (pictures: readonly Size[], gallery: Gallery): readonly (readonly Cell[])[] => {
  const order = pictures.map((_, index) => index)
  const { width, height, gap } = gallery
  const single = [row(order, pictures, gap, { x: 0, y: 0, width, height })]
  if (pictures.length < 2) return single
  const orders = order.map((first) => [first, ...order.filter((index) => index !== first)])
  const splits = [oneAbove(pictures), oneLeft]
  return [
    ...single,
    ...splits.flatMap((split) => orders.flatMap((one) => shares.map((share) => split(one, gallery, share)))),
  ]
}

/** Where a picture stands, and the column that its words may fill below it. */
export interface PlacedPicture {
  readonly picture: Box
  readonly words: Box
}

const place = ({ index, column }: Cell, pictures: readonly Size[], gallery: Gallery): PlacedPicture => {
  const tall = fitInside(pictures[index] as Size, column, pointsPerPixel)
  const aside = column.width - tall.width - gallery.gap
  if (aside >= besideWidth && gallery.words(index, aside) <= column.height) {
    const x = column.x + tall.width + gallery.gap
    return {
      picture: { x: column.x, y: column.y, ...tall },
      words: { x, y: column.y, width: aside, height: gallery.words(index, aside) },
    }
  }
  const words = gallery.words(index, column.width)
  const room = { width: column.width, height: Math.max(1, column.height - words) }
  const size = fitInside(pictures[index] as Size, room, pointsPerPixel)
  return {
    picture: { x: column.x, y: column.y, ...size },
    words: { x: column.x, y: column.y + size.height, width: column.width, height: words },
  }
}

/** The smallest picture counts most, the sum a little: nobody decides by a picture that cannot be seen. */
const worth = (placed: readonly PlacedPicture[]): number => {
  const areas = placed.map(({ picture }) => picture.width * picture.height)
  return Math.min(...areas) + 0.25 * areas.reduce((sum, area) => sum + area, 0)
}

/**
 * Places one to three pictures of any shape in a room so that they come out as large as they can, undistorted: tries
 * one row, one above the rest and one beside the rest, at many shares, and keeps the best. Boxes are relative to the room.
 */
export const placePictures = (pictures: readonly Size[], gallery: Gallery): readonly PlacedPicture[] => {
  const byIndex = (cells: readonly Cell[]): readonly Cell[] => [...cells].sort((a, b) => a.index - b.index)
  let best: { placed: readonly PlacedPicture[]; worth: number } | null = null
  for (const cells of candidates(pictures, gallery)) {
    const placed = byIndex(cells).map((cell) => place(cell, pictures, gallery))
    const value = worth(placed)
    if (best === null || value > best.worth) best = { placed, worth: value }
  }
  return best?.placed ?? []
}
