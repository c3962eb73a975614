import { useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import { useAnswer, useTry } from '../../data/ask.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { t } from '../../i18n/translate.ts'
import type { ShownView } from './arrange-things.ts'

interface FramePictureProps {
  readonly source: string
  readonly view: ShownView
  readonly alt: string
}

/** A frame that the scan kept no picture of, taken from the recording now; never another frame in its place. */
const TakenPicture = ({ source, view, alt }: FramePictureProps) => {
  const { data, failure } = useAnswer('playback.still', { source, ordinal: view.ordinal })
  const attempt = useTry()
  const [tries, setTries] = useState(0)
  // The engine holds such pictures for a while only; asked again, it takes the frame again.
  const again = async (): Promise<void> => {
    if (tries > 0) return
    const taken = await attempt('playback.still', { source, ordinal: view.ordinal })
    if (taken.ok) setTries(1)
  }
  if (data) return <img key={tries} src={evidenceUrl(data.digest)} alt={alt} onError={() => void again()} />
  return <span className="frame-wait small muted">{failure ? sayPhrase(failure.message) : t('candidate.taking')}</span>
}

export const FramePicture = ({ source, view, alt }: FramePictureProps) =>
  view.thumbnail === null ? (
    <TakenPicture source={source} view={view} alt={alt} />
  ) : (
    <img src={evidenceUrl(view.thumbnail)} alt={alt} />
  )
