import { evidenceUrl } from '../../../contract/evidence-url.ts'
import { useAnswer } from '../../data/ask.tsx'
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
  if (data) return <img src={evidenceUrl(data.digest)} alt={alt} />
  return <span className="frame-wait small muted">{failure ? sayPhrase(failure.message) : t('candidate.taking')}</span>
}

export const FramePicture = ({ source, view, alt }: FramePictureProps) =>
  view.thumbnail === null ? (
    <TakenPicture source={source} view={view} alt={alt} />
  ) : (
    <img src={evidenceUrl(view.thumbnail)} alt={alt} />
  )
