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

type Split = (gallery: Gallery, share: number) => readonly Cell[]

const shares = Array.from({ length: 61 }, (_, index) => 0.2 + index * 0.01)

const beside =
  (indices: readonly number[]): ((box: Box, gallery: Gallery, parts: readonly number[]) => readonly Cell[]) =>
  (box, { gap }, parts) => {
    const free = box.width - gap * (indices.length - 1)
    let x = box.x
    return indices.map((index, place) => {
      const width = free * (parts[place] ?? 0)
      const cell = { index, column: { x, y: box.y, width, height: box.height } }
      x += width + gap
      return cell
    })
  }

const whole = ({ width, height }: Size): Box => ({ x: 0, y: 0, width, height })

/** All in one row, the widths after the pictures' shapes so that they come out equally high. */
const row = (pictures: readonly Size[], gallery: Gallery, from: number, box: Box): readonly Cell[] => {
  const ratios = pictures.map(({ width, height }) => Math.max(0.35, Math.min(2.4, width / height)))
  const total = ratios.reduce((sum, ratio) => sum + ratio, 0)
  const indices = pictures.map((_, index) => from + index)
  return beside(indices)(
    box,
    gallery,
    ratios.map((ratio) => ratio / total),
  )
}

/** One wide picture above, the rest in a row below it. */
const firstAbove =
  (pictures: readonly Size[]): Split =>
  (gallery, share) => {
    const upper = (gallery.height - gallery.gap) * share
    const lower = { x: 0, y: upper + gallery.gap, width: gallery.width, height: gallery.height - gallery.gap - upper }
    const top: Cell = { index: 0, column: { x: 0, y: 0, width: gallery.width, height: upper } }
    return [top, ...row(pictures.slice(1), gallery, 1, lower)]
  }

/** One tall picture at the left, the rest one below the other at its right. */
const firstLeft =
  (pictures: readonly Size[]): Split =>
  (gallery, share) => {
    const left = (gallery.width - gallery.gap) * share
    const rest = pictures.length - 1
    const height = (gallery.height - gallery.gap * (rest - 1)) / rest
    const column = (place: number): Box => ({
      x: left + gallery.gap,
      y: place * (height + gallery.gap),
      width: gallery.width - gallery.gap - left,
      height,
    })
    const first: Cell = { index: 0, column: { x: 0, y: 0, width: left, height: gallery.height } }
    return [first, ...pictures.slice(1).map((_, place) => ({ index: place + 1, column: column(place) }))]
  }

const candidates = (pictures: readonly Size[], gallery: Gallery): readonly (readonly Cell[])[] => {
  const single = [row(pictures, gallery, 0, whole(gallery))]
  if (pictures.length < 2) return single
  const splits = [firstAbove(pictures), firstLeft(pictures)]
  return [...single, ...splits.flatMap((split) => shares.map((share) => split(gallery, share)))]
}

/** Where a picture stands, and the column that its words may fill below it. */
export interface PlacedPicture {
  readonly picture: Box
  readonly words: Box
}

const place = ({ index, column }: Cell, pictures: readonly Size[], gallery: Gallery): PlacedPicture => {
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
 * one row, one above two and one beside two, at many shares, and keeps the best. Boxes are relative to the room.
 */
export const placePictures = (pictures: readonly Size[], gallery: Gallery): readonly PlacedPicture[] => {
  let best: { placed: readonly PlacedPicture[]; worth: number } | null = null
  for (const cells of candidates(pictures, gallery)) {
    const placed = cells.map((cell) => place(cell, pictures, gallery))
    const value = worth(placed)
    if (best === null || value > best.worth) best = { placed, worth: value }
  }
  return best?.placed ?? []
}
