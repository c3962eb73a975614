import { reduce } from './reduce.ts'
import { type AppEvent, type AppState, initialState } from './state.ts'

export interface Store {
  readonly get: () => AppState
  readonly dispatch: (event: AppEvent) => void
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void
}

/** The window's only state, in the shape that useSyncExternalStore takes. */
export const createStore = (): Store => {
  let state = initialState
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    dispatch(event) {
      const next = reduce(state, event)
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
