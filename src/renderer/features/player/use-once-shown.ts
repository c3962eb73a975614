import { useState } from 'react'
import type { FilmState, Transport } from './transport.ts'
import { useFilmState } from './use-film-state.ts'

const isShown = ({ still, stillFailed }: FilmState): boolean => still !== null || stillFailed

/** Whether the frame that the film was opened at has been on show: what else is decoded waits for it. */
export const useOnceShown = (transport: Transport): boolean => {
  const isNow = useFilmState(transport, isShown)
  const [was, setWas] = useState(false)
  if (isNow && !was) setWas(true)
  return was || isNow
}
