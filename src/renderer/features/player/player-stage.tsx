import { type PointerEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { formatNumber, t } from '../../i18n/translate.ts'
import { Loupe } from './loupe.tsx'
import { BasisBadge } from './player-status.tsx'
import { type Point, panBy, pixelUnder, type Size, type StageView, scaleOf, transformOf, zoomBy } from './stage-view.ts'
import type { FilmState, Transport } from './transport.ts'
import { useFilmState } from './use-film-state.ts'
import { useSize } from './use-size.ts'

interface PlayerStageProps {
  readonly transport: Transport
  /** What the <video> plays, as an address; null while there is nothing that it can play. */
  readonly playable: string | null
  readonly picture: Size
  readonly view: StageView
  readonly onView: (change: (view: StageView, stage: Size) => StageView) => void
  readonly onStage: (size: Size) => void
  readonly loupe: boolean
  readonly sound: { readonly volume: number; readonly muted: boolean }
}

const exactStill = ({ still }: FilmState) => still
const stillBehind = ({ behind }: FilmState) => behind

/** From this many device pixels to one pixel of the picture, each is shown as a square. */
const squaresFrom = 2

export const PlayerStage = (props: PlayerStageProps) => {
  const { transport, playable, picture, view, onView, onStage, loupe, sound } = props
  const stage = useRef<HTMLDivElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(stage)
  const still = useFilmState(transport, exactStill)
  const behind = useFilmState(transport, stillBehind)
  useEffect(() => {
    if (size) onStage(size)
  }, [size, onStage])
  const [pointer, setPointer] = useState<Point | null>(null)
  const fingers = useRef(new Map<number, Point>())

  useEffect(() => {
    return video.current && playable !== null ? transport.attach(video.current) : undefined
  }, [transport, playable])
  useEffect(() => {
    if (!video.current) return
    video.current.volume = sound.volume
    video.current.muted = sound.muted
  }, [sound])
  // The very element that was decoded is put in place: what is on show is the exact frame as soon as it is said to be.
  useLayoutEffect(() => {
    if (!frame.current) return
    const onShow = still ?? behind
    if (onShow) {
      onShow.image.alt = still ? t('player.stillAlt', { ordinal: still.ordinal + 1 }) : ''
      onShow.image.dataset.testid = still ? 'player-still' : 'player-behind'
      onShow.image.dataset.ordinal = String(onShow.ordinal)
      if (frame.current.firstChild !== onShow.image) frame.current.replaceChildren(onShow.image)
    } else frame.current.replaceChildren()
  }, [still, behind])

  const fromMiddle = useCallback(({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = stage.current?.getBoundingClientRect()
    return box ? { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 } : { x: 0, y: 0 }
  }, [])
  useEffect(() => {
    const element = stage.current
    if (!element) return
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const at = fromMiddle(event)
      // A pinch on a touch pad comes as a wheel with the control key and small steps.
      const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002))
      onView((now, room) => zoomBy(now, factor, at, room, picture))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [fromMiddle, onView, picture])

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    fingers.current.set(event.pointerId, fromMiddle(event))
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const to = fromMiddle(event)
    if (loupe) setPointer(to)
    const from = fingers.current.get(event.pointerId)
    if (!from) return
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1]
    fingers.current.set(event.pointerId, to)
    if (other) {
      const factor =
        Math.hypot(to.x - other.x, to.y - other.y) / Math.max(1, Math.hypot(from.x - other.x, from.y - other.y))
      onView((now, room) => zoomBy(now, factor, { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 }, room, picture))
    } else onView((now, room) => panBy(now, { x: to.x - from.x, y: to.y - from.y }, room, picture))
  }
  const letGo = ({ pointerId }: PointerEvent<HTMLDivElement>): void => void fingers.current.delete(pointerId)

  const isLaid = size !== null && size.width > 0 && size.height > 0
  const scale = isLaid ? scaleOf(view, size, picture) : 1
  const looked = pointer ?? { x: 0, y: 0 }
  const shownPicture = useCallback(() => (still ?? behind)?.image ?? video.current, [still, behind])
  return (
    <div
      ref={stage}
      className={`player-stage ${view.zoom > 1 ? 'player-stage-zoomed' : ''} ${loupe ? 'player-stage-loupe' : ''}`}
      data-testid="player-stage"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <div
        className={`player-picture ${scale * devicePixelRatio >= squaresFrom ? 'player-squares' : ''}`}
        style={{
          width: picture.width,
          height: picture.height,
          marginInlineStart: -picture.width / 2,
          marginBlockStart: -picture.height / 2,
          visibility: isLaid ? 'visible' : 'hidden',
          transform: isLaid ? transformOf(view, size, picture) : undefined,
        }}
      >
        {playable !== null && (
          // biome-ignore lint/a11y/useMediaCaption: a user's own recording has no captions
          <video
            key={playable}
            ref={video}
            src={playable}
            preload="auto"
            playsInline
            aria-label={t('player.video')}
            data-testid="player-video"
          />
        )}
        <div ref={frame} className="player-still" />
      </div>
      {loupe && isLaid && (
        <Loupe
          picture={shownPicture}
          naturalWidth={picture.width}
          pixel={pixelUnder(view, looked, size, picture)}
          at={{ x: looked.x + size.width / 2, y: looked.y + size.height / 2 }}
          turn={view.turn}
          stageScale={scale * devicePixelRatio}
          stamp={(still ?? behind)?.digest ?? ''}
        />
      )}
      <div className="player-badges">
        <BasisBadge transport={transport} />
        {view.zoom > 1 && (
          <span className="tag">
            {t('player.zoomed', { percent: formatNumber(Math.round(100 * scale * devicePixelRatio)) })}
          </span>
        )}
        {view.turn !== 0 && <span className="tag">{t('player.turned', { degrees: view.turn })}</span>}
      </div>
    </div>
  )
}
