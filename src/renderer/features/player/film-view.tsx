import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { OrderView } from '../../../contract/view.ts'
import { frameAt, frameSeconds } from '../../../domain/media/playback-clock.ts'
import { useCommands } from '../../commands/commands.tsx'
import { t } from '../../i18n/translate.ts'
import type { Film } from './film.ts'
import { FramePanel } from './frame-panel.tsx'
import { MarksPanel } from './marks-panel.tsx'
import { spotsOf } from './places.ts'
import { playerActs } from './player-acts.ts'
import { PlayerControls, type Sound } from './player-controls.tsx'
import { type PlayerAct, playerKeys } from './player-keys.ts'
import { PlayerStage } from './player-stage.tsx'
import { FramePlace } from './player-status.tsx'
import { PreviewNote } from './preview-note.tsx'
import { Scrubber } from './scrubber.tsx'
import { fitted, type Size, type StageView } from './stage-view.ts'
import { createTransport, type Transport } from './transport.ts'
import { useLanes } from './use-lanes.ts'
import { useMarks } from './use-marks.ts'
import { useOnceShown } from './use-once-shown.ts'
import { usePreview } from './use-preview.ts'
import { useStillDoor } from './use-still-door.ts'

/** A place in a recording of the order. */
export interface PlayerPlace {
  readonly source: string
  readonly seconds: number
}

interface FilmFrame {
  readonly source: string
  readonly ordinal: number
}

export interface FilmViewProps {
  readonly order: OrderView
  readonly film: Film
  readonly place: PlayerPlace
  readonly isPending: (frame: FilmFrame) => boolean
  readonly onAdd: (frame: FilmFrame & { readonly seconds: number }) => void
  readonly onPlace: (place: PlayerPlace) => void
}

/** Keys that a control needs for itself go no further than it: Space for a button, arrows for the volume. */
const keepOwnKeys = (event: KeyboardEvent): void => {
  if (!(event.target instanceof HTMLElement)) return
  const isPressed = event.key === ' ' && event.target.matches('button, summary')
  const isMoved = /^(Arrow|Home|End)/.test(event.key) && event.target.matches('input[type="range"]')
  if (isPressed || isMoved) event.stopPropagation()
}

/** A click on a control does not take the focus, so that Space goes on to play and pause. */
const leaveFocus = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('.player-controls button')) event.preventDefault()
}

const useTransport = (film: Film, seconds: number): Transport => {
  const door = useStillDoor(film.source)
  const [transport] = useState(() =>
    createTransport({ frames: film.frames, door, first: frameAt(film.frames, seconds) }),
  )
  useEffect(() => {
    transport.open()
    return () => transport.close()
  }, [transport])
  return transport
}

/** One recording, frame by frame. */
export const FilmView = ({ order, film, place, isPending, onAdd, onPlace }: FilmViewProps) => {
  const { source, frames, picture } = film
  const transport = useTransport(film, place.seconds)
  const player = useRef<HTMLDivElement>(null)
  const stage = useRef<Size>({ width: 1, height: 1 })
  const [view, setView] = useState<StageView>(fitted)
  const [loupe, setLoupe] = useState(false)
  const [sound, setSound] = useState<Sound>({ volume: 1, muted: false })
  const [writing, setWriting] = useState<number | null>(null)
  const marks = useMarks(order.id)
  const preview = usePreview(transport, order.id, source)
  const { lanes, isScanned } = useLanes(order, source, useOnceShown(transport))
  const spots = useMemo(() => spotsOf(order, marks.all, source), [order, marks.all, source])

  const onView = useCallback((change: (view: StageView, stage: Size) => StageView): void => {
    setView((now) => change(now, stage.current))
  }, [])
  const onStage = useCallback((size: Size): void => {
    stage.current = size
  }, [])
  const onMark = (ordinal: number, withNote: boolean): void => {
    const there = marks.all.find((mark) => mark.source === source && mark.ordinal === ordinal)
    if (there && !withNote) void marks.remove(there)
    else if (!there) void marks.put({ source, ordinal, note: '' })
    setWriting(withNote ? ordinal : null)
  }
  const onExhibit = (ordinal: number): void => {
    const isTaken = order.exhibits.some((exhibit) => exhibit.source === source && exhibit.ordinal === ordinal)
    if (!isTaken && !isPending({ source, ordinal })) onAdd({ source, ordinal, seconds: frameSeconds(frames, ordinal) })
  }
  const acts = playerActs({
    transport,
    player,
    picture,
    spots,
    onView,
    onLoupe: () => setLoupe((now) => !now),
    onSound: setSound,
    onMark,
    onExhibit,
  })
  const onDo = (act: PlayerAct): void => acts[act]()

  useEffect(() => {
    const element = player.current
    element?.addEventListener('keydown', keepOwnKeys)
    element?.addEventListener('mousedown', leaveFocus)
    return () => {
      element?.removeEventListener('keydown', keepOwnKeys)
      element?.removeEventListener('mousedown', leaveFocus)
    }
  }, [])
  useCommands(
    playerKeys.map(({ act, keys }) => ({
      id: `player.${act}`,
      title: t(`player.act.${act}`),
      group: t('player.commands'),
      keys,
      run: acts[act],
    })),
  )

  return (
    <div ref={player} className="player-body">
      <div className="player-main">
        <PlayerStage
          transport={transport}
          playable={preview.playable}
          picture={picture}
          view={view}
          onView={onView}
          onStage={onStage}
          loupe={loupe}
          sound={sound}
        />
        <aside className="player-side">
          <FramePlace transport={transport} frames={frames} />
          <PreviewNote preview={preview} />
          <FramePanel
            transport={transport}
            source={source}
            exhibits={order.exhibits}
            marks={marks.all}
            isPending={isPending}
            onDo={onDo}
          />
          <MarksPanel
            marks={marks}
            transport={transport}
            source={source}
            nameOf={(sha256) => order.originals.find((original) => original.sha256 === sha256)?.name ?? ''}
            writing={writing}
            onGo={(mark) => (mark.source === source ? transport.goTo(mark.ordinal) : onPlace(mark))}
          />
        </aside>
      </div>
      <PlayerControls
        transport={transport}
        hasVideo={preview.playable !== null}
        sound={sound}
        onSound={setSound}
        loupe={loupe}
        onDo={onDo}
      />
      <Scrubber transport={transport} film={film} lanes={lanes} spots={spots} />
      {!isScanned && <p className="scrubber-note small muted">{t('player.notScanned')}</p>}
    </div>
  )
}
