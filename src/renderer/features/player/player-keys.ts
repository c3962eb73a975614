import type { Keys } from '../../commands/keys.ts'

/** Everything that can be done in the player by one key. */
export type PlayerAct =
  | 'toggle'
  | 'back'
  | 'pause'
  | 'forward'
  | 'previous'
  | 'next'
  | 'previousTen'
  | 'nextTen'
  | 'first'
  | 'last'
  | 'previousSpot'
  | 'nextSpot'
  | 'markIn'
  | 'markOut'
  | 'clearRange'
  | 'mark'
  | 'note'
  | 'exhibit'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'loupe'
  | 'turn'
  | 'fullscreen'
  | 'mute'

interface PlayerKey {
  readonly act: PlayerAct
  readonly keys: readonly Keys[]
}

export const playerKeys: readonly PlayerKey[] = [
  { act: 'toggle', keys: [' '] },
  { act: 'back', keys: ['J'] },
  { act: 'pause', keys: ['K'] },
  { act: 'forward', keys: ['L'] },
  { act: 'previous', keys: ['ArrowLeft'] },
  { act: 'next', keys: ['ArrowRight'] },
  { act: 'previousTen', keys: ['Shift+ArrowLeft'] },
  { act: 'nextTen', keys: ['Shift+ArrowRight'] },
  { act: 'first', keys: ['Home'] },
  { act: 'last', keys: ['End'] },
  { act: 'previousSpot', keys: ['Mod+ArrowLeft', '['] },
  { act: 'nextSpot', keys: ['Mod+ArrowRight', ']'] },
  { act: 'markIn', keys: ['I'] },
  { act: 'markOut', keys: ['O'] },
  { act: 'clearRange', keys: ['X'] },
  { act: 'mark', keys: ['M'] },
  { act: 'note', keys: ['Shift+M'] },
  { act: 'exhibit', keys: ['E'] },
  { act: 'zoomIn', keys: ['+', '='] },
  { act: 'zoomOut', keys: ['-'] },
  { act: 'fit', keys: ['0'] },
  { act: 'loupe', keys: ['Z'] },
  { act: 'turn', keys: ['R'] },
  { act: 'fullscreen', keys: ['F'] },
  { act: 'mute', keys: ['U'] },
]

/** The keys of an act, the one to be shown first. */
export const keysOf = (wanted: PlayerAct): readonly Keys[] => playerKeys.find(({ act }) => act === wanted)?.keys ?? []
