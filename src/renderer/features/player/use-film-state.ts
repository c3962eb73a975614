import { useCallback, useSyncExternalStore } from 'react'
import type { FilmState, Transport } from './transport.ts'

/** One part of what the player shows; the component is drawn anew only when that part changes. */
export const useFilmState = <Part>(transport: Transport, part: (state: FilmState) => Part): Part =>
  useSyncExternalStore(
    transport.subscribe,
    useCallback(() => part(transport.get()), [transport, part]),
  )
