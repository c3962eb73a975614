const kept: File[] = []
const ends = new AbortController()
let isOpen = true

/**
 * Holds what is dropped before the window listens, from the first line of the page on: without it such files would be
 * gone without a word. There is one page, so there is one holder.
 */
export const keepEarlyDrops = (): void => {
  const { signal } = ends
  window.addEventListener(
    'dragover',
    (event) => {
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = isOpen ? 'copy' : 'none'
    },
    { signal },
  )
  window.addEventListener(
    'drop',
    (event) => {
      event.preventDefault()
      kept.push(...(event.dataTransfer?.files ?? []))
    },
    { signal },
  )
}

/** While the archive is locked the pointer says no: nothing is taken in that nobody could see. */
export const refuseDrops = (): void => {
  isOpen = false
}

/** What was dropped so far, once; from now on nothing is held any more. */
export const takeEarlyDrops = (): readonly File[] => {
  ends.abort()
  return kept.splice(0)
}
