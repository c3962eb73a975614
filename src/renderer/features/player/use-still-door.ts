import { useMemo } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import { useTry } from '../../data/ask.tsx'
import type { StillDoor } from './exact-stills.ts'

/** Exact frames of a recording, from the engine, decoded before they are handed over. */
export const useStillDoor = (source: string): StillDoor => {
  const attempt = useTry()
  return useMemo(
    () => ({
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
