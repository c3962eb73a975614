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
  /** As `KeyboardEvent.key` says it, small letters; `Shift+` and `Ctrl+` before it where they must be held. */
  readonly keys: readonly string[]
}

export const playerKeys: readonly PlayerKey[] = [
  { act: 'toggle', keys: ['Space'] },
  { act: 'back', keys: ['j'] },
  { act: 'pause', keys: ['k'] },
  { act: 'forward', keys: ['l'] },
  { act: 'previous', keys: ['ArrowLeft'] },
  { act: 'next', keys: ['ArrowRight'] },
  { act: 'previousTen', keys: ['Shift+ArrowLeft'] },
  { act: 'nextTen', keys: ['Shift+ArrowRight'] },
  { act: 'first', keys: ['Home'] },
  { act: 'last', keys: ['End'] },
  { act: 'previousSpot', keys: ['Ctrl+ArrowLeft', '['] },
  { act: 'nextSpot', keys: ['Ctrl+ArrowRight', ']'] },
  { act: 'markIn', keys: ['i'] },
  { act: 'markOut', keys: ['o'] },
  { act: 'clearRange', keys: ['x'] },
  { act: 'mark', keys: ['m'] },
  { act: 'note', keys: ['Shift+m'] },
  { act: 'exhibit', keys: ['e'] },
  { act: 'zoomIn', keys: ['+', '='] },
  { act: 'zoomOut', keys: ['-'] },
  { act: 'fit', keys: ['0'] },
  { act: 'loupe', keys: ['z'] },
  { act: 'turn', keys: ['r'] },
  { act: 'fullscreen', keys: ['f'] },
  { act: 'mute', keys: ['u'] },
]

interface Stroke {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** The act of a key stroke; null for a stroke that belongs to somebody else. */
export const actOf = ({ key, shiftKey, ctrlKey, metaKey, altKey }: Stroke): PlayerAct | null => {
  if (altKey) return null
  const plain = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key
  // Signs such as + need the shift key on some keyboards; letters and arrows mean something else with it.
  const isSign = plain.length === 1 && !/[a-z]/.test(plain)
  const name = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey && !isSign ? 'Shift+' : ''}${plain}`
  return playerKeys.find(({ keys }) => keys.includes(name))?.act ?? null
}
