import type { ArguedExhibit } from './argument-order.ts'

/** Two by two: more tiles of a form's picture cannot be read. */
const tilesOfSheet = 4

const chunks = <Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] => {
  const parts: Item[][] = []
  let at = 0
  for (let part = 0; part < count; part++) {
    const size = Math.ceil((items.length - at) / (count - part))
    parts.push(items.slice(at, at + size))
    at += size
  }
  return parts
}

/** How many exhibits so many files can hold when `alone` of them need a file of their own. */
export const mostInFiles = (slots: number, alone: number): number =>
  alone >= slots ? slots : alone + (slots - alone) * tilesOfSheet

/**
 * Puts exhibits into at most `slots` pictures, in their order: as many as possible alone, the weightiest and those in
 * `alone` first; the rest in sheets of two to four. Takes no more than `mostInFiles` of them.
 */
export const groupPictures = (
  argued: readonly ArguedExhibit[],
  slots: number,
  alone: ReadonlySet<string>,
): readonly (readonly ArguedExhibit[])[] => {
  if (argued.length <= slots) return argued.map((one) => [one])
  const sheets = Math.ceil((argued.length - slots) / (tilesOfSheet - 1))
  const byWeight = argued.toSorted(
    (a, b) => Number(alone.has(b.exhibit.id)) - Number(alone.has(a.exhibit.id)) || b.weight - a.weight,
  )
  const single = new Set(byWeight.slice(0, slots - sheets))
  const together = argued.filter((one) => !single.has(one))
  return [...[...single].map((one) => [one]), ...chunks(together, sheets)]
    .filter((group) => group.length > 0)
    .toSorted((a, b) => (a[0]?.number ?? 0) - (b[0]?.number ?? 0))
}
