/** How a card stands; written on it as `data-standing`. */
export type CardStanding = 'open' | 'pending' | 'taken' | 'away'

const allCards = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-thing]')]

/** The card that has the focus, or holds what has it. */
export const focusedCard = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-thing]') ?? null

export const focusCard = (card: HTMLElement): void => {
  card.querySelector<HTMLElement>('.candidate-act')?.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'nearest' })
}

/** Goes to the next card that nothing was decided about, after the last to the first; whether there is one. */
export const focusNextOpen = (from: HTMLElement | null): boolean => {
  const cards = allCards()
  const at = from === null ? -1 : cards.indexOf(from)
  const next = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at))].find(
    ({ dataset }) => dataset.standing === 'open',
  )
  if (next) focusCard(next)
  return next !== undefined
}
