import { formatClock } from '../../../domain/media/presentation-time.ts'
import type { FilmSpot } from './places.ts'
import type { StripParts } from './strip-parts.ts'
import { pixelOf, type TimeSpan, tickSeconds } from './time-scale.ts'

/** One line of measurements over the film: `level[i]` (0 to 1) holds at `seconds[i]`; times ascending. */
export interface Lane {
  readonly name: 'sharpness' | 'text' | 'codes' | 'sound'
  readonly seconds: readonly number[]
  readonly level: readonly number[]
}

/** A small picture of the film at a time. */
export interface StripTile {
  readonly at: number
  readonly image: HTMLImageElement
}

export const rowHeights = { ticks: 18, strip: 46, lane: 22, spots: 18 } as const

/** Height in CSS pixels of everything that is painted. */
export const timelineHeight = (lanes: number): number =>
  rowHeights.ticks + rowHeights.strip + lanes * rowHeights.lane + rowHeights.spots

const colourNames = ['ink', 'muted', 'line', 'sunken', 'surface', 'accent', 'accent-soft', 'ok', 'warn'] as const
type Colours = Readonly<Record<(typeof colourNames)[number], string>>

/** The theme's colours as they are now: a canvas cannot read custom properties itself. */
export const coloursOf = (element: HTMLElement): Colours => {
  const probe = document.createElement('span')
  element.append(probe)
  const read = colourNames.map((name) => {
    probe.style.color = `var(--${name})`
    return [name, getComputedStyle(probe).color] as const
  })
  probe.remove()
  return Object.fromEntries(read) as Colours
}

export interface TimelinePicture {
  readonly span: TimeSpan
  readonly tiles: readonly StripTile[]
  /** The parts that the strip shows; null before it is laid out. */
  readonly strip: StripParts | null
  /** The second from which the frame on show at a second is shown. */
  readonly shownAt: (seconds: number) => number
  readonly lanes: readonly Lane[]
  readonly spots: readonly FilmSpot[]
  /** Seconds of the range that goes round; null where there is none. */
  readonly range: TimeSpan | null
}

const firstAtLeast = (values: readonly number[], wanted: number): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The highest level in each pixel column: no short event is lost, however long the film. */
export const columnsOf = (lane: Lane, span: TimeSpan, width: number): Float32Array => {
  const columns = new Float32Array(Math.max(1, Math.ceil(width))).fill(-1)
  const end = firstAtLeast(lane.seconds, span.to)
  for (let i = Math.max(0, firstAtLeast(lane.seconds, span.from) - 1); i < end; i++) {
    const column = Math.max(0, Math.floor(pixelOf(span, lane.seconds[i] as number, width)))
    const level = lane.level[i] as number
    if (column < columns.length && level > (columns[column] as number)) columns[column] = level
  }
  return columns
}

type Pen = CanvasRenderingContext2D

const paintTicks = (pen: Pen, { span }: TimelinePicture, width: number, colours: Colours): void => {
  pen.fillStyle = colours.muted
  pen.font = '11px system-ui, sans-serif'
  pen.textBaseline = 'middle'
  const isFine = span.to - span.from < 20
  for (const seconds of tickSeconds(span, width, 90)) {
    const x = pixelOf(span, seconds, width)
    pen.fillRect(x, rowHeights.ticks - 5, 1, 5)
    const text = formatClock(seconds)
    pen.fillText(isFine ? text : text.slice(0, -4), x + 4, rowHeights.ticks / 2)
  }
}

const nearestTile = (tiles: readonly StripTile[], seconds: number): StripTile | null => {
  let [low, high] = [0, tiles.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tiles[middle] as StripTile).at < seconds) low = middle + 1
    else high = middle
  }
  const [before, after] = [tiles[low - 1], tiles[low]]
  if (!before || !after) return before ?? after ?? null
  return seconds - before.at < after.at - seconds ? before : after
}

/** Fills the box with the middle of the picture, in its own proportions. */
const drawCovering = (pen: Pen, image: HTMLImageElement, x: number, top: number, width: number, height: number) => {
  const scale = Math.max(width / image.naturalWidth, height / image.naturalHeight)
  const [wide, high] = [width / scale, height / scale]
  const [left, upper] = [(image.naturalWidth - wide) / 2, (image.naturalHeight - high) / 2]
  pen.drawImage(image, left, upper, wide, high, x, top, width, height)
}

/** A picture that stands in for one that is still coming. */
const standInAlpha = 0.35

const paintStrip = (
  pen: Pen,
  { span, tiles, strip, shownAt }: TimelinePicture,
  width: number,
  colours: Colours,
): void => {
  const top = rowHeights.ticks
  const height = rowHeights.strip
  pen.fillStyle = colours.sunken
  pen.fillRect(0, top, width, height)
  if (!strip) return
  const each = (strip.until - strip.from) / strip.count
  for (let part = 0; part < strip.count; part++) {
    const begin = strip.from + part * each
    const middle = begin + each / 2
    const tile = nearestTile(tiles, middle)
    if (!tile) continue
    const isOwn = (tile.at >= begin && tile.at < begin + each) || tile.at === shownAt(middle)
    const x = pixelOf(span, begin, width)
    pen.globalAlpha = isOwn ? 1 : standInAlpha
    drawCovering(pen, tile.image, x, top, pixelOf(span, begin + each, width) - x, height)
  }
  pen.globalAlpha = 1
}

const paintLane = (pen: Pen, lane: Lane, picture: TimelinePicture, box: Box, colours: Colours): void => {
  const { top, width, height } = box
  pen.fillStyle = colours.line
  pen.fillRect(0, top + height - 1, width, 1)
  const columns = columnsOf(lane, picture.span, width)
  const isEvents = lane.name === 'codes'
  pen.fillStyle = lane.name === 'codes' ? colours.ok : lane.name === 'sound' ? colours.muted : colours.accent
  let level = 0
  let since = width
  for (let x = 0; x < columns.length; x++) {
    const own = columns[x] as number
    since = own >= 0 ? 0 : since + 1
    if (own >= 0) level = own
    // Zoomed in, a measurement lasts until the next one; an event stands only where it was.
    if (isEvents ? own <= 0 : level <= 0 || since > width) continue
    const high = Math.max(1, (height - 4) * level)
    if (lane.name === 'sound') pen.fillRect(x, top + (height - high) / 2, 1, high)
    else pen.fillRect(x, top + height - 1 - high, isEvents ? 2 : 1, high)
  }
}

interface Box {
  readonly top: number
  readonly width: number
  readonly height: number
}

const paintSpots = (pen: Pen, { span, spots }: TimelinePicture, top: number, width: number, colours: Colours): void => {
  const middle = top + rowHeights.spots / 2
  for (const { kind, seconds, label } of spots) {
    const x = pixelOf(span, seconds, width)
    if (x < -10 || x > width + 10) continue
    pen.beginPath()
    if (kind === 'mark') {
      pen.fillStyle = colours.warn
      pen.moveTo(x - 1, middle + 7)
      pen.lineTo(x - 1, middle - 7)
      pen.lineTo(x + 8, middle - 3)
      pen.lineTo(x + 1, middle + 1)
      pen.lineTo(x + 1, middle + 7)
    } else if (kind === 'exhibit') {
      pen.fillStyle = colours.ok
      pen.roundRect(x - 7, middle - 7, 14, 14, 3)
    } else {
      pen.fillStyle = colours.accent
      pen.arc(x, middle, 4, 0, 2 * Math.PI)
    }
    pen.fill()
    if (kind !== 'exhibit') continue
    pen.fillStyle = colours.surface
    pen.font = '600 10px system-ui, sans-serif'
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    pen.fillText(label, x, middle + 0.5)
    pen.textAlign = 'start'
  }
}

const paintRange = (pen: Pen, { span, range }: TimelinePicture, box: Box, colours: Colours): void => {
  if (!range) return
  const from = pixelOf(span, range.from, box.width)
  const to = pixelOf(span, range.to, box.width)
  pen.globalAlpha = 0.18
  pen.fillStyle = colours.warn
  pen.fillRect(from, box.top, to - from, box.height)
  pen.globalAlpha = 1
  for (const x of [from, to - 2]) pen.fillRect(x, box.top, 2, box.height)
}

/** Paints everything but the playhead, which moves too often for it. */
export const paintTimeline = (canvas: HTMLCanvasElement, width: number, picture: TimelinePicture): void => {
  const pen = canvas.getContext('2d')
  if (!pen || width <= 0) return
  const height = timelineHeight(picture.lanes.length)
  const density = devicePixelRatio
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  pen.scale(density, density)
  const colours = coloursOf(canvas.parentElement ?? document.body)
  paintTicks(pen, picture, width, colours)
  paintStrip(pen, picture, width, colours)
  let top: number = rowHeights.ticks + rowHeights.strip
  for (const lane of picture.lanes) {
    paintLane(pen, lane, picture, { top, width, height: rowHeights.lane }, colours)
    top += rowHeights.lane
  }
  paintRange(pen, picture, { top: rowHeights.ticks, width, height: top - rowHeights.ticks }, colours)
  paintSpots(pen, picture, top, width, colours)
}
