/** Where a card lies on the screen, in pixels. */
export interface CardPlace {
  readonly left: number
  readonly top: number
}

/** Cards whose upper edges differ by less than this stand in one row. */
const rowTolerance = 8

const verticalNeighbour = (places: readonly CardPlace[], from: number, down: boolean): number => {
  const here = places[from]
  if (!here) return from
  const beyond = places
    .map((place, index) => ({ ...place, index }))
    .filter(({ top }) => (down ? top > here.top + rowTolerance : top < here.top - rowTolerance))
  const row = down ? Math.min(...beyond.map(({ top }) => top)) : Math.max(...beyond.map(({ top }) => top))
  const near = beyond
    .filter(({ top }) => Math.abs(top - row) <= rowTolerance)
    .sort((a, b) => Math.abs(a.left - here.left) - Math.abs(b.left - here.left))
  return near[0]?.index ?? from
}

/**
 * The card to which an arrow key, Home or End leads; `from` itself at an edge, null for any other key. `mirrored`: the
 * cards run from right to left.
 */
export const cardInDirection = (
  places: readonly CardPlace[],
  from: number,
  key: string,
  mirrored = false,
): number | null => {
  const last = places.length - 1
  const [next, previous] = [Math.min(last, from + 1), Math.max(0, from - 1)]
  switch (key) {
    case 'ArrowRight':
      return mirrored ? previous : next
    case 'ArrowLeft':
      return mirrored ? next : previous
    case 'ArrowDown':
      return verticalNeighbour(places, from, true)
    case 'ArrowUp':
      return verticalNeighbour(places, from, false)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
