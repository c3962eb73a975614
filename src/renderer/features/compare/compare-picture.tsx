import { type CSSProperties, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import { formatNumber, t } from '../../i18n/translate.ts'
import { type Extent, type PictureView, placePicture } from '../../ui/picture-view.ts'

interface ComparePictureProps {
  readonly asset: string
  readonly name: string
  readonly view: PictureView
  readonly extent: Extent | null
  readonly onSize?: (size: Extent) => void
  readonly className: string
  /** Cuts the room that the picture is seen in. */
  readonly style?: CSSProperties
}

/** From this scale on every pixel is shown as a square instead of being smoothed. */
const squarePixels = 2

/** One picture, only moved and scaled; its name and its scale stand below. */
export const ComparePictureView = ({ asset, name, view, extent, onSize, className, style }: ComparePictureProps) => {
  const [size, setSize] = useState<Extent | null>(null)
  const [failed, setFailed] = useState(false)
  const lies = size && extent ? placePicture(view, extent, size) : null
  return (
    <figure className={`compare-figure ${className}`} style={style} data-testid={`compare-${className}`}>
      {failed ? (
        <p className="compare-failed" role="alert">
          {t('compare.failed')}
        </p>
      ) : (
        <img
          src={evidenceUrl(asset)}
          alt={name}
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
            setSize({ width, height })
            onSize?.({ width, height })
          }}
          onError={() => setFailed(true)}
          style={
            lies
              ? {
                  transform: `translate(${lies.x}px, ${lies.y}px) scale(${lies.scale})`,
                  imageRendering: lies.scale >= squarePixels ? 'pixelated' : 'auto',
                }
              : { visibility: 'hidden' }
          }
        />
      )}
      <figcaption>
        <span className="compare-name">{name}</span>
        {lies && (
          <span className="compare-scale" data-testid="compare-scale">
            {t('compare.scale', { percent: formatNumber(Math.round(lies.scale * 100)) })}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
