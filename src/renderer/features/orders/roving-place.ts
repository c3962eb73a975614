interface Places {
  readonly place: number
  readonly total: number
  readonly columns: number
  /** Rows that fit into the view. */
  readonly visible: number
  /** Whether the first column is at the right. */
  readonly mirrored: boolean
}

/** Where a key leads from one place of a grid; null for a key that leads nowhere. */
export const placeAfter = (key: string, { place, total, columns, visible, mirrored }: Places): number | null => {
  const along = mirrored ? -1 : 1
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: place + along,
    ArrowLeft: place - along,
    ArrowDown: place + columns,
    ArrowUp: place - columns,
    PageDown: place + columns * visible,
    PageUp: place - columns * visible,
    Home: 0,
    End: total - 1,
  }
  const next = moves[key]
  if (next === undefined || total === 0) return null
  // Down from the last row but one may lead to where no card is: then to the last one.
  return Math.min(total - 1, Math.max(0, next))
}
