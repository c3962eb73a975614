import { useMemo } from 'react'
import type { FailureView } from '../../../contract/view.ts'
import { unpackTicks } from '../../../domain/media/packed-ticks.ts'
import { useAnswer } from '../../data/ask.tsx'
import type { Film } from './film.ts'

interface OpenedFilm {
  readonly film: Film | null
  readonly failure: FailureView | null
  readonly retry: () => void
}

/** The table of a recording's frames, asked for once for the life of the window: a recording never changes. */
export const useFilm = (source: string): OpenedFilm => {
  const { data, failure, refetch } = useAnswer('playback.frames', { source })
  const film = useMemo(
    () =>
      data && {
        source,
        frames: { timebase: data.timebase, ptsTicks: unpackTicks(data.packedTicks), endTicks: data.endTicks },
        picture: { width: data.width, height: data.height },
      },
    [data, source],
  )
  return { film: film ?? null, failure, retry: refetch }
}
