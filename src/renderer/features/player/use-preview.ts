import { useCallback, useEffect, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { FilmState, Transport } from './transport.ts'
import { useFilmState } from './use-film-state.ts'

type PreviewState =
  | { readonly status: 'none' | 'failed' | 'ready' }
  | {
      readonly status: 'making'
      readonly progress: { readonly phase: string; readonly done: number; readonly total?: number | undefined } | null
    }

export interface Preview {
  readonly state: PreviewState
  /** The address of what the window can play; null while there is nothing. */
  readonly playable: string | null
  readonly make: () => void
  readonly stop: () => void
}

const videoOf = ({ video }: FilmState) => video

/** The original where the window can play it; else a preview, made when that is found out. */
export const usePreview = (transport: Transport, source: string): Preview => {
  const video = useFilmState(transport, videoOf)
  const [state, setState] = useState<PreviewState>({ status: 'none' })
  const make = useCallback((): void => setState({ status: 'failed' }), [])
  useEffect(() => {
    if (video === 'unplayable' && state.status === 'none') make()
  }, [video, state.status, make])
  return {
    state,
    playable: state.status === 'none' ? evidenceUrl(source) : null,
    make,
    stop: () => setState({ status: 'failed' }),
  }
}
