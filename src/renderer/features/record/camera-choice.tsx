import { t } from '../../i18n/translate.ts'
import { type CameraWish, type PictureSize, pictureSizes, sizeName } from './camera-stream.ts'

interface CameraChoiceProps {
  readonly wish: CameraWish
  readonly cameras: readonly MediaDeviceInfo[]
  readonly microphones: readonly MediaDeviceInfo[]
  /** The largest picture that the camera says it gives; null where it does not say. */
  readonly largest: PictureSize | null
  /** What the camera gives now. */
  readonly given: PictureSize | null
  readonly disabled: boolean
  readonly onWish: (wish: CameraWish) => void
}

const noSound = 'none'

const shownSize = ({ width, height }: PictureSize): string => t('footage.size', { width, height })

/** Which camera, which microphone and how large a picture. */
export const CameraChoice = (props: CameraChoiceProps) => {
  const { wish, cameras, microphones, largest, given, disabled, onWish } = props
  const able = pictureSizes.filter(({ width }) => largest === null || width <= largest.width)
  const wished = able.find((size) => sizeName(size) === sizeName(wish.size)) ?? given ?? wish.size
  const sizes = able.some((size) => sizeName(size) === sizeName(wished)) ? able : [wished, ...able]
  return (
    <div className="record-choices">
      <label className="field">
        <span className="field-label">{t('record.camera')}</span>
        <select
          className="input"
          value={wish.camera}
          disabled={disabled}
          onChange={({ target }) => onWish({ ...wish, camera: target.value })}
          data-testid="record-camera"
        >
          <option value="">{t('record.cameraUsual')}</option>
          {cameras
            .filter(({ deviceId }) => deviceId !== '' && deviceId !== 'default')
            .map(({ deviceId, label }, index) => (
              <option key={deviceId} value={deviceId}>
                {label || t('record.cameraNumber', { number: index + 1 })}
              </option>
            ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">{t('record.microphone')}</span>
        <select
          className="input"
          value={wish.microphone ?? noSound}
          disabled={disabled}
          onChange={({ target }) => onWish({ ...wish, microphone: target.value === noSound ? null : target.value })}
          data-testid="record-microphone"
        >
          <option value="">{t('record.microphoneUsual')}</option>
          {microphones
            .filter(({ deviceId }) => deviceId !== '' && deviceId !== 'default')
            .map(({ deviceId, label }, index) => (
              <option key={deviceId} value={deviceId}>
                {label || t('record.microphoneNumber', { number: index + 1 })}
              </option>
            ))}
          <option value={noSound}>{t('record.noMicrophone')}</option>
        </select>
      </label>
      <label className="field">
        <span className="field-label">{t('record.size')}</span>
        <select
          className="input"
          value={sizeName(wished)}
          disabled={disabled}
          onChange={({ target }) => {
            const size = pictureSizes.find((one) => sizeName(one) === target.value)
            if (size) onWish({ ...wish, size })
          }}
        >
          {sizes.map((size) => (
            <option key={sizeName(size)} value={sizeName(size)}>
              {shownSize(size)}
            </option>
          ))}
        </select>
      </label>
      {given && sizeName(given) !== sizeName(wished) && (
        <p className="small muted">{t('record.sizeGiven', { size: shownSize(given) })}</p>
      )}
    </div>
  )
}
