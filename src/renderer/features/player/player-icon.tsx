const shapes = {
  backward: 'M14 3.5 8.5 8l5.5 4.5zM8 3.5 2.5 8 8 12.5z',
  exhibit: 'M3 5V3h2M11 3h2v2M13 11v2h-2M5 13H3v-2M8 6v4M6 8h4',
  first: 'M12 3 6 8l6 5zM4 3v10',
  forward: 'M2 3.5 7.5 8 2 12.5zM8 3.5 13.5 8 8 12.5z',
  full: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  last: 'M4 3l6 5-6 5zM12 3v10',
  loud: 'M3 6v4h2l4 3V3L5 6zM11 6c1 1 1 3 0 4M13 4c2 2 2 6 0 8',
  loupe: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3.3 7.8L14 14M7 5v4M5 7h4',
  mark: 'M4 14V2h8l-2.5 3.5L12 9H4',
  mute: 'M3 6v4h2l4 3V3L5 6zM11 6l3 4M14 6l-3 4',
  next: 'M6 3l5 5-5 5',
  pause: 'M5 3v10M11 3v10',
  play: 'M4 2.5 13 8l-9 5.5z',
  previous: 'M10 3 5 8l5 5',
  turn: 'M13 8a5 5 0 1 1-2-4M11 1v3H8',
} as const

export type PlayerIconName = keyof typeof shapes

/** Signs of the controls of a player, which read the same in every direction of writing. */
export const PlayerIcon = ({ name }: { readonly name: PlayerIconName }) => (
  <svg
    className="icon"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={shapes[name]} />
  </svg>
)
