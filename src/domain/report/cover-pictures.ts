import type { Exhibit } from '../evidence/exhibit.ts'
import { baseOf } from '../evidence/provenance.ts'
import type { SubjectKind } from '../kernel/reading.ts'
import { comparePresentationTime, type PresentationTime } from '../media/presentation-time.ts'
import { normaliseTracking } from '../order/carrier-candidates.ts'
import { codeNumbers, findTracking } from '../order/tracking-number.ts'

/** Lower is better; null means that the exhibit does not fit the place. */
type Fit = (exhibit: Exhibit) => number | null

const byKind =
  (kinds: readonly SubjectKind[]): Fit =>
  (exhibit) => {
    const place = kinds.indexOf(exhibit.kind)
    return place < 0 ? null : place
  }

/** A code equal to the order's number comes first, then any tracking number, then a label, then a code. */
const trackingFit =
  (expected: string | null): Fit =>
  (exhibit) => {
    const [best] = findTracking(codeNumbers(exhibit.codes), expected)
    if (best) return best.match === 'match' ? 0 : 1
    const named = expected === null ? '' : normaliseTracking(expected)
    if (named !== '' && normaliseTracking(exhibit.caption).includes(named)) return 2
    const kind = byKind(['label', 'code'])(exhibit)
    return kind === null ? null : 3 + kind
  }

/** A caption is the only place where anybody says that the parcel was still closed. */
const sealedFit: Fit = (exhibit) =>
  /\b(sealed|unopened|closed|intact)\b|未拆|未开|запечатан|verschlossen|ungeöffnet/iu.test(exhibit.caption) ? 0 : null

const best = (exhibits: readonly Exhibit[], rank: Fit): Exhibit | null => {
  let found: { exhibit: Exhibit; fit: number } | null = null
  for (const exhibit of exhibits) {
    const value = rank(exhibit)
    if (value !== null && (found === null || value < found.fit)) found = { exhibit, fit: value }
  }
  return found?.exhibit ?? null
}

/** The earliest frame of a video: most likely the parcel before it was opened. Photos have no such time. */
const earliestFrame = (exhibits: readonly Exhibit[]): Exhibit | null => {
  let found: { readonly exhibit: Exhibit; readonly at: PresentationTime } | null = null
  for (const exhibit of exhibits) {
    const base = baseOf(exhibit.provenance)
    if (base.kind !== 'frame') continue
    if (found === null || comparePresentationTime(base.at, found.at) < 0) found = { exhibit, at: base.at }
  }
  return found?.exhibit ?? null
}

/**
 * The exhibits that decide, three at most, each once: the tracking number on the label, the damage or else the item,
 * the sealed parcel or else the earliest frame; places that stay empty are filled in the exhibits' own order.
 * `expected` is the order's tracking number or null.
 */
export const decisiveExhibits = (exhibits: readonly Exhibit[], expected: string | null): readonly Exhibit[] => {
  const chosen: Exhibit[] = []
  const left = (): readonly Exhibit[] => exhibits.filter((exhibit) => !chosen.includes(exhibit))
  const take = (exhibit: Exhibit | null | undefined): void => {
    if (exhibit && chosen.length < 3) chosen.push(exhibit)
  }
  take(best(left(), trackingFit(expected)))
  take(best(left(), byKind(['damage', 'item', 'marking'])))
  take(best(left(), sealedFit) ?? earliestFrame(left()))
  while (chosen.length < 3 && left().length > 0) take(left()[0])
  return chosen
}
