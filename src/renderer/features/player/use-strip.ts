import { useEffect, useMemo, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { OrderView } from '../../../contract/view.ts'
import type { StripTile } from './timeline-paint.ts'

/** Small pictures along one recording: those that the scan took of its candidates and of their other views. */
export const useStrip = ({ candidates }: Pick<OrderView, 'candidates'>, source: string): readonly StripTile[] => {
  const pictures = useMemo(() => {
    const own = candidates.filter((candidate) => candidate.source === source)
    const all = own.flatMap(({ seconds, thumbnail, others }) => [{ seconds, thumbnail }, ...others])
    return all.map(({ seconds, thumbnail }) => ({ seconds, thumbnail })).sort((a, b) => a.seconds - b.seconds)
  }, [candidates, source])
  const [tiles, setTiles] = useState<readonly StripTile[]>([])
  useEffect(() => {
    let isWanted = true
    const load = async ({ seconds, thumbnail }: (typeof pictures)[number]): Promise<readonly StripTile[]> => {
      const image = new Image()
      image.src = evidenceUrl(thumbnail)
      const isThere = await image.decode().then(
        () => true,
        () => false,
      )
      return isThere ? [{ at: seconds, image }] : []
    }
    void Promise.all(pictures.map(load)).then((loaded) => {
      if (isWanted) setTiles(loaded.flat())
    })
    return () => {
      isWanted = false
    }
  }, [pictures])
  return tiles
}
