import { useCallback, useEffect, useRef, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { JobSnapshot } from '../../../contract/pushes.ts'
import { jobOutputs } from '../../../contract/requests.ts'
import { useAsk, usePush } from '../../data/ask.tsx'
import type { FilmState, Transport } from './transport.ts'
import { useFilmState } from './use-film-state.ts'

type Running = Extract<JobSnapshot['state'], { readonly status: 'running' }>

type PreviewState =
  | { readonly status: 'none' | 'failed' }
  | { readonly status: 'making'; readonly progress: Running['progress'] }
  | { readonly status: 'ready'; readonly proxy: string }

export interface Preview {
  readonly state: PreviewState
  /** The address of what the window can play; null while there is nothing. */
  readonly playable: string | null
  readonly make: () => void
  readonly stop: () => void
}

const videoOf = ({ video }: FilmState) => video

const stateAfter = ({ state }: JobSnapshot): PreviewState => {
  if (state.status === 'queued') return { status: 'making', progress: null }
  if (state.status === 'running') return { status: 'making', progress: state.progress }
  const read = state.status === 'succeeded' ? jobOutputs.proxy.safeParse(state.output) : null
  return read?.success ? { status: 'ready', proxy: read.data.proxy } : { status: 'failed' }
}

/** The original where the window can play it; else a preview, made as soon as that is found out. */
export const usePreview = (transport: Transport, orderId: string, source: string): Preview => {
  const video = useFilmState(transport, videoOf)
  const [state, setState] = useState<PreviewState>({ status: 'none' })
  const job = useRef<string | null>(null)
  // A preview that is known already is there before its job's name is.
  const early = useRef(new Map<string, JobSnapshot>())
  const ask = useAsk()
  const make = useCallback(async (): Promise<void> => {
    setState({ status: 'making', progress: null })
    const started = await ask('playback.proxy', { orderId, source })
    job.current = started?.jobId ?? null
    if (!started) return setState({ status: 'failed' })
    const snapshot = early.current.get(started.jobId)
    if (snapshot) setState(stateAfter(snapshot))
  }, [ask, orderId, source])
  usePush('job.changed', (snapshot) => {
    if (snapshot.kind !== 'proxy') return
    early.current.set(snapshot.id, snapshot)
    if (snapshot.id === job.current) setState(stateAfter(snapshot))
  })
  useEffect(() => {
    // The element of a preview that has just come is loading already, whatever this was drawn with.
    if (video !== 'unplayable' || transport.get().video !== 'unplayable') return
    setState((now) => (now.status === 'ready' ? { status: 'failed' } : now))
    if (state.status === 'none') void make()
  }, [transport, video, state.status, make])
  const playable = state.status === 'none' ? source : state.status === 'ready' ? state.proxy : null
  return {
    state,
    playable: playable === null ? null : evidenceUrl(playable),
    make: () => void make(),
    stop: () => {
      if (job.current !== null) void ask('job.cancel', { jobId: job.current })
    },
  }
}
