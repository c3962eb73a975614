const focusable = 'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'

/** The parts of the window between which F6 goes: head, work, status. */
const regions = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-region]')]

const isVisible = (element: HTMLElement): boolean => element.checkVisibility()

/** Gives the focus to the part of the window after the one that has it; before it where `by` is -1. */
export const focusRegion = (by: 1 | -1): void => {
  const all = by > 0 ? regions() : regions().toReversed()
  const at = all.findIndex((region) => region.contains(document.activeElement))
  const first = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))]
    .flatMap((region) => [...region.querySelectorAll<HTMLElement>(focusable)].filter(isVisible).slice(0, 1))
    .at(0)
  first?.focus()
}
