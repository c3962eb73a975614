import { useEffect, useRef } from 'react'
import type { FocusAdvice } from '../../../domain/scan/live-focus.ts'
import { t } from '../../i18n/translate.ts'
import { CameraTroubleCard } from './camera-trouble.tsx'
import type { CameraState } from './use-camera.ts'
import { useLiveFocus } from './use-live-focus.ts'

interface LivePictureProps {
  readonly state: CameraState
  readonly onLook: (advice: FocusAdvice | null) => void
  readonly onAgain: () => void
}

/** What the camera sees now, and how well a label can be read in it. Nothing is drawn into the picture itself. */
export const LivePicture = ({ state, onLook, onAgain }: LivePictureProps) => {
  const video = useRef<HTMLVideoElement>(null)
  const stream = state.name === 'open' ? state.open.stream : null
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])
  const advice = useLiveFocus(video, stream, onLook)
  return (
    <div className="record-picture">
      <div className="record-frame">
        {/* A muted player plays no sound back into the microphone. */}
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          hidden={!stream}
          aria-label={t('record.picture')}
          data-testid="record-picture"
        />
        {state.name === 'opening' && (
          <p className="record-opening" role="status">
            {t('record.opening')}
          </p>
        )}
        {state.name === 'trouble' && <CameraTroubleCard trouble={state.trouble} onAgain={onAgain} />}
      </div>
      {stream && (
        <p className={advice === 'sharp' ? 'record-advice record-sharp' : 'record-advice'} data-testid="record-advice">
          <span className="small muted">{t('record.advice')}</span>{' '}
          <span role="status">{t(`record.focus.${advice ?? 'no-label'}`)}</span>
        </p>
      )}
    </div>
  )
}
