/** Lengths are CSS pixels from the middle of the stage, `x` to the right and `y` down, unless said otherwise. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const turns = [0, 90, 180, 270] as const
export type Turn = (typeof turns)[number]

/** How the picture lies on the stage. Only the view: nothing of it reaches an exhibit. */
export interface StageView {
  /** 1 fits the picture to the stage. */
  readonly zoom: number
  /** Where the middle of the picture lies. */
  readonly offset: Point
  /** Clockwise degrees by which the user turned the view. */
  readonly turn: Turn
}

export const fitted: StageView = { zoom: 1, offset: { x: 0, y: 0 }, turn: 0 }

/** CSS pixels that one pixel of the picture may cover at most. */
const largestScale = 24

const turned = ({ width, height }: Size, turn: Turn): Size =>
  turn === 90 || turn === 270 ? { width: height, height: width } : { width, height }

/** CSS pixels to one pixel of the picture when it fits the stage. */
const fitScale = (stage: Size, picture: Size, turn: Turn): number => {
  const { width, height } = turned(picture, turn)
  return Math.min(stage.width / Math.max(1, width), stage.height / Math.max(1, height))
}

export const scaleOf = (view: StageView, stage: Size, picture: Size): number =>
  fitScale(stage, picture, view.turn) * view.zoom

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The picture never leaves the stage: it fills it where it is larger, and lies in its middle where it is smaller. */
const held = (view: StageView, stage: Size, picture: Size): StageView => {
  const scale = scaleOf(view, stage, picture)
  const shown = turned(picture, view.turn)
  const slack = (length: number, room: number): number => Math.max(0, (length * scale - room) / 2)
  const x = slack(shown.width, stage.width)
  const y = slack(shown.height, stage.height)
  return { ...view, offset: { x: clamp(view.offset.x, -x, x) + 0, y: clamp(view.offset.y, -y, y) + 0 } }
}

/** Zooms by `factor`; what lies under `at` stays under it as far as the edges allow. */
export const zoomBy = (view: StageView, factor: number, at: Point, stage: Size, picture: Size): StageView => {
  const most = Math.max(1, largestScale / fitScale(stage, picture, view.turn))
  const zoom = clamp(view.zoom * factor, 1, most)
  const grown = zoom / view.zoom
  const offset = { x: at.x - (at.x - view.offset.x) * grown, y: at.y - (at.y - view.offset.y) * grown }
  return held({ ...view, zoom, offset }, stage, picture)
}

export const panBy = (view: StageView, by: Point, stage: Size, picture: Size): StageView =>
  held({ ...view, offset: { x: view.offset.x + by.x, y: view.offset.y + by.y } }, stage, picture)

export const turnRight = (view: StageView): StageView => ({
  ...fitted,
  turn: turns[(turns.indexOf(view.turn) + 1) % turns.length] ?? 0,
})

/** The place in the picture, in its own pixels from its upper left corner, that lies under a point of the stage. */
export const pixelUnder = (view: StageView, at: Point, stage: Size, picture: Size): Point => {
  const scale = scaleOf(view, stage, picture)
  const angle = (-view.turn * Math.PI) / 180
  const x = at.x - view.offset.x
  const y = at.y - view.offset.y
  return {
    x: (x * Math.cos(angle) - y * Math.sin(angle)) / scale + picture.width / 2,
    y: (x * Math.sin(angle) + y * Math.cos(angle)) / scale + picture.height / 2,
  }
}

/** The CSS transform that lays the picture, in its own size and with its middle in the middle of the stage. */
export const transformOf = (view: StageView, stage: Size, picture: Size): string =>
  `translate(${view.offset.x}px, ${view.offset.y}px) rotate(${view.turn}deg) scale(${scaleOf(view, stage, picture)})`
