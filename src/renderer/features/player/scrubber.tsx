import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { frameAt, frameSeconds } from '../../../domain/media/playback-clock.ts'
import { t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/button.tsx'
import type { Film } from './film.ts'
import { type FilmSpot, spotNear } from './places.ts'
import { placeText } from './player-status.tsx'
import { stripParts } from './strip-parts.ts'
import { follow, moveSpan, pixelOf, secondsAt, type TimeSpan, zoomSpan } from './time-scale.ts'
import { type Lane, paintTimeline, rowHeights, timelineHeight } from './timeline-paint.ts'
import type { FilmState, Transport } from './transport.ts'
import { useFilmState } from './use-film-state.ts'
import { useOnceShown } from './use-once-shown.ts'
import { useSize } from './use-size.ts'
import { useStrip } from './use-strip.ts'
import { useThemeStamp } from './use-theme-stamp.ts'

interface ScrubberProps {
  readonly transport: Transport
  readonly film: Film
  readonly lanes: readonly Lane[]
  readonly spots: readonly FilmSpot[]
}

const ordinalOf = ({ ordinal }: FilmState) => ordinal
const rangeOf = ({ range }: FilmState) => range

/** CSS pixels around a spot within which a click means it. */
const spotReach = 8

/** The film as a line of time: strip, lanes and spots on one canvas, the playhead above it. Dragging moves the film. */
export const Scrubber = ({ transport, film, lanes, spots }: ScrubberProps) => {
  const { source, frames, picture } = film
  const ordinal = useFilmState(transport, ordinalOf)
  const range = useFilmState(transport, rangeOf)
  const count = frames.ptsTicks.length
  const whole: TimeSpan = { from: frameSeconds(frames, 0), to: frameSeconds(frames, count) }
  const [chosen, setChosen] = useState<TimeSpan>(whole)
  const line = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const width = useSize(line)?.width ?? 0
  const theme = useThemeStamp()
  const dragging = useRef<'frames' | 'spots' | null>(null)
  const seconds = frameSeconds(frames, ordinal)
  const isZoomed = chosen.to - chosen.from < whole.to - whole.from - 1e-6
  const span = isZoomed && dragging.current === null ? follow(chosen, seconds, whole) : chosen
  const { from, to } = span
  const tileWidth = (rowHeights.strip * picture.width) / picture.height
  const strip = width > 0 ? stripParts(whole, { from, to }, width, tileWidth) : null
  const isOpen = useOnceShown(transport)
  const tiles = useStrip(source, isOpen ? strip : null)
  const [stripFrom, stripUntil, stripCount] = [strip?.from ?? 0, strip?.until ?? 0, strip?.count ?? 0]
  // The view follows the film, so that playing never leaves it.
  useEffect(() => {
    setChosen((now) => (now.from === from && now.to === to ? now : { from, to }))
  }, [from, to])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme is another painting
  useEffect(() => {
    if (!canvas.current) return
    const looped = range.from !== null || range.to !== null
    paintTimeline(canvas.current, width, {
      span: { from, to },
      tiles,
      strip: stripCount > 0 ? { from: stripFrom, until: stripUntil, count: stripCount } : null,
      shownAt: (seconds) => frameSeconds(frames, frameAt(frames, seconds)),
      lanes,
      spots,
      range: looped
        ? { from: frameSeconds(frames, range.from ?? 0), to: frameSeconds(frames, (range.to ?? count - 1) + 1) }
        : null,
    })
  }, [width, from, to, tiles, stripFrom, stripUntil, stripCount, lanes, spots, range, frames, count, theme])

  const wholeFrom = whole.from
  const wholeTo = whole.to
  useEffect(() => {
    const element = line.current
    if (!element) return
    const onWheel = (event: WheelEvent): void => {
      const limits = { from: wholeFrom, to: wholeTo }
      const room = element.clientWidth
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) {
        const at = event.clientX - element.getBoundingClientRect().left
        setChosen((now) => zoomSpan(now, Math.exp(-event.deltaY * 0.004), secondsAt(now, at, room), limits))
      } else {
        const by = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY
        setChosen((now) => moveSpan(now, (by / Math.max(1, room)) * (now.to - now.from), limits))
      }
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [wholeFrom, wholeTo])

  const secondsUnder = ({ clientX, currentTarget }: PointerEvent<HTMLDivElement>): number =>
    secondsAt(span, clientX - currentTarget.getBoundingClientRect().left, width)
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const under = secondsUnder(event)
    const below = event.clientY - event.currentTarget.getBoundingClientRect().top
    const spot = spotNear(spots, under, (spotReach / Math.max(1, width)) * (to - from))
    if (spot && below > timelineHeight(lanes.length) - rowHeights.spots) {
      dragging.current = 'spots'
      transport.goTo(spot.ordinal)
      return
    }
    dragging.current = 'frames'
    transport.scrub(frameAt(frames, under))
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (dragging.current === 'frames') transport.scrub(frameAt(frames, secondsUnder(event)))
  }
  const letGo = (): void => {
    if (dragging.current === 'frames') transport.goTo(transport.get().ordinal)
    dragging.current = null
  }
  const zoom = (factor: number): void => setChosen(zoomSpan(span, factor, seconds, whole))
  const height = timelineHeight(lanes.length)
  const head = pixelOf(span, seconds, width)
  return (
    <div className="scrubber" dir="ltr">
      <div className="scrubber-names" style={{ height }}>
        {lanes.map(({ name }, index) => (
          <span
            key={name}
            className="small muted"
            aria-hidden="true"
            style={{ top: rowHeights.ticks + rowHeights.strip + index * rowHeights.lane }}
          >
            {t(`player.lane.${name}`)}
          </span>
        ))}
        <span className="scrubber-zoom">
          <IconButton icon="less" name={t('player.timelineWider')} onClick={() => zoom(0.5)} disabled={!isZoomed} />
          <IconButton icon="add" name={t('player.timelineCloser')} onClick={() => zoom(2)} />
        </span>
      </div>
      <div
        ref={line}
        className="scrubber-line"
        role="slider"
        tabIndex={0}
        style={{ height }}
        aria-label={t('player.scrubber')}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={ordinal + 1}
        aria-valuetext={placeText(frames, ordinal)}
        data-testid="player-scrubber"
        data-tiles={tiles.length}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      >
        <canvas ref={canvas} style={{ width, height }} />
        {head >= 0 && head <= width && <div className="scrubber-head" style={{ transform: `translateX(${head}px)` }} />}
      </div>
    </div>
  )
}
