import { useCallback, useEffect, useRef, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import { usePush, useTry } from '../../data/ask.tsx'
import type { StripParts } from './strip-parts.ts'
import type { StripTile } from './timeline-paint.ts'

/** A view that still moves asks for nothing: the strip is asked for when it has rested this long. */
const restMillis = 160

interface TileAnswer {
  readonly ordinal: number
  readonly seconds: number
  readonly digest: string
}

/** Small pictures along one recording as the engine makes them, those of earlier views too; ascending. */
export const useStrip = (source: string, parts: StripParts | null): readonly StripTile[] => {
  const attempt = useTry()
  const [tiles, setTiles] = useState<readonly StripTile[]>([])
  const known = useRef(new Map<number, StripTile | null>())
  const painting = useRef(0)
  const asked = useRef(false)

  const take = useCallback((answered: readonly TileAnswer[]): void => {
    for (const { ordinal, seconds, digest } of answered) {
      if (known.current.has(ordinal)) continue
      known.current.set(ordinal, null)
      const image = new Image()
      image.src = evidenceUrl(digest)
      const show = (): void => {
        known.current.set(ordinal, { at: seconds, image })
        cancelAnimationFrame(painting.current)
        painting.current = requestAnimationFrame(() => {
          const all = [...known.current.values()].filter((tile) => tile !== null)
          setTiles(all.sort((a, b) => a.at - b.at))
        })
      }
      image.decode().then(show, () => known.current.delete(ordinal))
    }
  }, [])
  usePush('playback.tiles', (push) => push.source === source && take(push.tiles))

  const from = parts?.from ?? 0
  const until = parts?.until ?? 0
  const count = parts?.count ?? 0
  useEffect(() => {
    if (count === 0) return
    const ask = async (): Promise<void> => {
      asked.current = true
      const answer = await attempt('playback.strip', { source, count, from, until })
      if (answer.ok) take(answer.value.tiles)
    }
    const waiting = setTimeout(() => void ask(), asked.current ? restMillis : 0)
    return () => clearTimeout(waiting)
  }, [attempt, take, source, count, from, until])
  useEffect(
    () => () => {
      cancelAnimationFrame(painting.current)
      void attempt('playback.rest', { source })
    },
    [attempt, source],
  )
  return tiles
}
