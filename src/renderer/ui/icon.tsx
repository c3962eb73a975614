const shapes = {
  add: 'M8 3v10M3 8h10',
  annotate: 'M3 13l.6-2.6L11 3l2 2-7.4 7.4zM9.5 4.5l2 2',
  back: 'M10 3 5 8l5 5',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  check: 'm3 8.5 3.5 3.5L13 5',
  close: 'm4 4 8 8M12 4l-8 8',
  compare: 'M2.5 3.5h11v9h-11zM8 1.5v13M5 6.5 3.7 8 5 9.5M11 6.5 12.3 8 11 9.5',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  folder: 'M2 4h4l1.5 2H14v7H2z',
  forward: 'm6 3 5 5-5 5',
  grid: 'M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM9 9h4v4H9z',
  less: 'M3 8h10',
  list: 'M3 4h10M3 8h10M3 12h10',
  look: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3.3 7.8L14 14',
  drop: 'M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 10v3.5h11V10',
  settings:
    'M6.9 1.8h2.2l.4 1.7 1.2.5 1.5-.9 1.6 1.6-.9 1.5.5 1.2 1.7.4v2.2l-1.7.4-.5 1.2.9 1.5-1.6 1.6-1.5-.9-1.2.5-.4 1.7H6.9l-.4-1.7-1.2-.5-1.5.9-1.6-1.6.9-1.5-.5-1.2-1.7-.4V7.8l1.7-.4.5-1.2-.9-1.5 1.6-1.6 1.5.9 1.2-.5zM8 6.6a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6Z',
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  record: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  stop: 'M4 4h8v8H4z',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.6v.2',
} as const

export type IconName = keyof typeof shapes

/** Arrows that point the way of reading, and turn with it. */
const directed: ReadonlySet<IconName> = new Set(['back', 'forward'])

/** A line drawing in the colour of the text beside it; never the only carrier of a meaning. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    className={directed.has(name) ? 'icon icon-directed' : 'icon'}
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
