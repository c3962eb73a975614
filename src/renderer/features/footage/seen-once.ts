import { useState } from 'react'

const keyOf = (name: string): string => `proofbox.seen.${name}`

const wasSeen = (name: string): boolean => {
  try {
    return localStorage.getItem(keyOf(name)) !== null
  } catch {
    return false
  }
}

/** Whether the user was done with this once, on this computer, and how to say so. */
export const useSeenOnce = (name: string): readonly [boolean, () => void] => {
  const [seen, setSeen] = useState(() => wasSeen(name))
  return [
    seen,
    () => {
      setSeen(true)
      try {
        localStorage.setItem(keyOf(name), 'yes')
      } catch {
        // It is shown again next time, which does no harm.
      }
    },
  ]
}
