import { useSyncExternalStore } from 'react'

/** How the lock stands: nothing, asked what becomes of the work under way, or waiting for its end. */
type Locking = 'no' | 'asking' | 'waiting'

let state: Locking = 'no'
const listeners = new Set<() => void>()

export const setLocking = (next: Locking): void => {
  state = next
  for (const hear of listeners) hear()
}

const subscribe = (hear: () => void): (() => void) => {
  listeners.add(hear)
  return () => void listeners.delete(hear)
}

export const useLocking = (): Locking => useSyncExternalStore(subscribe, () => state)
