import { useMemo, useRef } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import { useTry } from '../../data/ask.tsx'
import type { StillDoor } from './exact-stills.ts'

/** The engine holds its other work back for a while each time it is told: often enough that this never lapses. */
const tellMillis = 700

/** Exact frames of a recording, from the engine, decoded before they are handed over. */
export const useStillDoor = (source: string): StillDoor => {
  const attempt = useTry()
  const told = useRef(Number.NEGATIVE_INFINITY)
  return useMemo(
    () => ({
      moving() {
        const now = performance.now()
        if (now - told.current < tellMillis) return
        told.current = now
        void attempt('playback.moving', { source })
      },
      async load(ordinal) {
        const answer = await attempt('playback.still', { source, ordinal })
        if (!answer.ok) return null
        const { digest, pixelSha256, width, height } = answer.value
        const image = new Image(width, height)
        // Pixels are read back in tests and under the loupe.
        image.crossOrigin = 'anonymous'
        image.draggable = false
        image.src = evidenceUrl(digest)
        await image.decode()
        return { ordinal, digest, pixelSha256, width, height, image }
      },
    }),
    [attempt, source],
  )
}
