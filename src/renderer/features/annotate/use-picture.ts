import { useEffect, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'

export type PictureState =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly bitmap: ImageBitmap }

/** The picture with this digest, decoded upright; fetched rather than linked, so that its pixels may be read again. */
export const usePicture = (sha256: string): PictureState => {
  const [state, setState] = useState<PictureState>({ status: 'loading' })
  useEffect(() => {
    let made: ImageBitmap | null = null
    let wanted = true
    const load = async (): Promise<void> => {
      try {
        const answer = await fetch(evidenceUrl(sha256))
        if (!answer.ok) throw new Error(`evidence answered ${answer.status}`)
        made = await createImageBitmap(await answer.blob())
        if (wanted) setState({ status: 'ready', bitmap: made })
        else made.close()
      } catch {
        if (wanted) setState({ status: 'failed' })
      }
    }
    void load()
    return () => {
      wanted = false
      made?.close()
    }
  }, [sha256])
  return state
}
