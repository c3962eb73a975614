import type { View } from './view.ts'

/** Below this share of the recording's best a frame is too blurred to be read or shown. */
const leastClarity = 0.1

const upper = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/**
 * How crisp a view is, whatever its light: energy of edges grows with the square of contrast, and a label in the dark is
 * not blurred for being dark.
 */
const crispness = ({ best }: View): number => {
  const { sharpness, exposure } = best.metrics.values
  return Math.sqrt(sharpness) / Math.max(0.35, exposure)
}

/** The crispness that counts as clear in this recording, so that a dim phone and a bright one are judged alike. */
export const clearCrispness = (views: readonly View[]): number => Math.max(4, upper(views.map(crispness), 0.85))

export const clarityOf = (view: View, clear: number): number => Math.min(1, crispness(view) / clear)

/** How likely a view is to show print or a thing, by looks alone. */
const promise = (view: View, clear: number): number => {
  const { values } = view.best.metrics
  const figure = Math.min(1, values.figure / 0.6)
  return clarityOf(view, clear) * (0.2 + Math.min(1, values['text-density'] / 0.06)) * (0.3 + 0.7 * figure)
}

/** The views worth reading, the most promising first: those with codes always, of the others at most `most`. */
export const promisingViews = (views: readonly View[], most: number): readonly View[] => {
  const clear = clearCrispness(views)
  const clearly = views.filter((view) => clarityOf(view, clear) >= leastClarity)
  const coded = views.filter(({ glances }) => glances.some(({ codes }) => codes.length > 0))
  const others = clearly
    .filter((view) => !coded.includes(view))
    .sort((a, b) => promise(b, clear) - promise(a, clear))
    .slice(0, most)
  return [...coded, ...others]
}
