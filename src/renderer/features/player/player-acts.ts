import type { RefObject } from 'react'
import type { FilmSpot } from './places.ts'
import { nextSpot } from './places.ts'
import type { Sound } from './player-controls.tsx'
import type { PlayerAct } from './player-keys.ts'
import { fitted, type Size, type StageView, turnRight, zoomBy } from './stage-view.ts'
import type { Transport } from './transport.ts'

interface ActTools {
  readonly transport: Transport
  readonly player: RefObject<HTMLElement | null>
  readonly picture: Size
  readonly spots: readonly FilmSpot[]
  readonly onView: (change: (view: StageView, stage: Size) => StageView) => void
  readonly onLoupe: () => void
  readonly onSound: (change: (sound: Sound) => Sound) => void
  readonly onMark: (ordinal: number, withNote: boolean) => void
  readonly onExhibit: (ordinal: number) => void
}

/** One step of zooming by a key. */
const zoomStep = 1.4
const middle = { x: 0, y: 0 }

/** What each act of the player does. */
export const playerActs = (tools: ActTools): Readonly<Record<PlayerAct, () => void>> => {
  const { transport, player, picture, spots, onView, onLoupe, onSound, onMark, onExhibit } = tools
  const goToSpot = (way: 1 | -1): void => {
    const spot = nextSpot(spots, transport.get().ordinal, way)
    if (spot) transport.goTo(spot.ordinal)
  }
  return {
    toggle: transport.toggle,
    back: () => transport.shuttle(-1),
    pause: transport.pause,
    forward: () => transport.shuttle(1),
    previous: () => transport.step(-1),
    next: () => transport.step(1),
    previousTen: () => transport.step(-10),
    nextTen: () => transport.step(10),
    first: () => transport.goTo(0),
    last: () => transport.goTo(Number.MAX_SAFE_INTEGER),
    previousSpot: () => goToSpot(-1),
    nextSpot: () => goToSpot(1),
    markIn: transport.markIn,
    markOut: transport.markOut,
    clearRange: transport.clearRange,
    mark: () => onMark(transport.get().ordinal, false),
    note: () => onMark(transport.get().ordinal, true),
    exhibit: () => {
      transport.pause()
      onExhibit(transport.get().ordinal)
    },
    zoomIn: () => onView((view, stage) => zoomBy(view, zoomStep, middle, stage, picture)),
    zoomOut: () => onView((view, stage) => zoomBy(view, 1 / zoomStep, middle, stage, picture)),
    fit: () => onView(({ turn }) => ({ ...fitted, turn })),
    loupe: onLoupe,
    turn: () => onView(turnRight),
    fullscreen: () => {
      if (document.fullscreenElement) void document.exitFullscreen()
      else void player.current?.requestFullscreen()
    },
    mute: () => onSound((sound) => ({ ...sound, muted: !sound.muted })),
  }
}
