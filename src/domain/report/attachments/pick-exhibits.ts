import type { ArguedExhibit } from './argument-order.ts'
import type { RequiredElement } from './required-elements.ts'

/**
 * The `most` exhibits that stay, in their order. First one for each required element, the one that covers most of them
 * and weighs most; then by weight.
 */
export const pickExhibits = (
  argued: readonly ArguedExhibit[],
  required: readonly RequiredElement[],
  most: number,
): readonly ArguedExhibit[] => {
  const kept = new Set<ArguedExhibit>()
  let open = required.filter(({ exhibits }) => argued.some(({ exhibit }) => exhibits.includes(exhibit.id)))
  while (open.length > 0 && kept.size < most) {
    const covers = ({ exhibit }: ArguedExhibit): number =>
      open.filter(({ exhibits }) => exhibits.includes(exhibit.id)).length
    const [best] = argued
      .filter((one) => !kept.has(one))
      .toSorted((a, b) => covers(b) - covers(a) || b.weight - a.weight || a.number - b.number)
    if (best === undefined) break
    kept.add(best)
    open = open.filter(({ exhibits }) => !exhibits.includes(best.exhibit.id))
  }
  for (const one of argued.toSorted((a, b) => b.weight - a.weight || a.number - b.number)) {
    if (kept.size >= most) break
    kept.add(one)
  }
  return argued.filter((one) => kept.has(one))
}
