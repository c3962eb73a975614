/** Lengths on the stage are CSS pixels from its upper left corner. */
export interface Place {
  readonly x: number
  readonly y: number
}

export interface Extent {
  readonly width: number
  readonly height: number
}

/**
 * How a picture lies on its stage, whatever the size of either: two pictures with the same view show the same part.
 * Only the view; nothing of it changes a pixel.
 */
export interface PictureView {
  /** 1 fits the whole picture in. */
  readonly zoom: number
  /** What lies in the middle of the stage, in shares of the picture's width and height. */
  readonly focus: Place
}

export const wholePicture: PictureView = { zoom: 1, focus: { x: 0.5, y: 0.5 } }

/** Free room around a picture that fits, so that its edges can be seen and reached. */
const margin = 12
/** CSS pixels that one pixel of the picture may cover at most. */
const largestScale = 16
const leastZoom = 0.25

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** CSS pixels to one pixel of a picture that fits its stage. */
export const fitScale = (stage: Extent, picture: Extent): number =>
  Math.max(
    0.001,
    Math.min(
      (stage.width - 2 * margin) / Math.max(1, picture.width),
      (stage.height - 2 * margin) / Math.max(1, picture.height),
    ),
  )

/** Where the picture's upper left corner lies on the stage, and how many CSS pixels one of its pixels covers. */
export const placePicture = (
  { zoom, focus }: PictureView,
  stage: Extent,
  picture: Extent,
): Place & { scale: number } => {
  const scale = fitScale(stage, picture) * zoom
  return {
    scale,
    x: stage.width / 2 - focus.x * picture.width * scale,
    y: stage.height / 2 - focus.y * picture.height * scale,
  }
}

const heldShare = (share: number, length: number, room: number): number => {
  const slack = Math.max(0, (length + 2 * margin - room) / 2) / Math.max(1, length)
  return clamp(share, 0.5 - slack, 0.5 + slack)
}

/** The picture never leaves the stage: it fills it where it is larger and lies in its middle where it is smaller. */
const held = (view: PictureView, stage: Extent, picture: Extent): PictureView => {
  const { scale } = placePicture(view, stage, picture)
  return {
    ...view,
    focus: {
      x: heldShare(view.focus.x, picture.width * scale, stage.width),
      y: heldShare(view.focus.y, picture.height * scale, stage.height),
    },
  }
}

/** The place in the picture, in its own pixels, that lies under a point of the stage. */
export const pictureAt = (view: PictureView, at: Place, stage: Extent, picture: Extent): Place => {
  const { scale, x, y } = placePicture(view, stage, picture)
  return { x: (at.x - x) / scale, y: (at.y - y) / scale }
}

/** Zooms by `factor`; what lies under `at` stays under it as far as the edges allow. */
export const zoomBy = (view: PictureView, factor: number, at: Place, stage: Extent, picture: Extent): PictureView => {
  const most = Math.max(1, largestScale / fitScale(stage, picture))
  const zoom = clamp(view.zoom * factor, leastZoom, most)
  const under = pictureAt(view, at, stage, picture)
  const scale = fitScale(stage, picture) * zoom
  const focus = {
    x: (under.x + (stage.width / 2 - at.x) / scale) / Math.max(1, picture.width),
    y: (under.y + (stage.height / 2 - at.y) / scale) / Math.max(1, picture.height),
  }
  return held({ zoom, focus }, stage, picture)
}

/** One pixel of the picture on one CSS pixel, around what is in the middle now. */
export const actualSize = (view: PictureView, stage: Extent, picture: Extent): PictureView =>
  held({ ...view, zoom: 1 / fitScale(stage, picture) }, stage, picture)

/** Moves the picture by so many CSS pixels. */
export const panBy = (view: PictureView, by: Place, stage: Extent, picture: Extent): PictureView => {
  const { scale } = placePicture(view, stage, picture)
  const focus = {
    x: view.focus.x - by.x / (Math.max(1, picture.width) * scale),
    y: view.focus.y - by.y / (Math.max(1, picture.height) * scale),
  }
  return held({ ...view, focus }, stage, picture)
}

/** By how much one turn of a mouse's wheel zooms; a touchpad sends many small turns. */
export const wheelFactor = (deltaY: number): number => 1.0015 ** -clamp(deltaY, -400, 400)
