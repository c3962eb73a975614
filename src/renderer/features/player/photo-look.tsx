import { useEffect, useRef, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

export interface LookedAtPhoto {
  readonly source: string
  readonly name: string
  /** What its clock says. */
  readonly words: string
}

interface PhotoLookProps {
  readonly photo: LookedAtPhoto | null
  readonly onClose: () => void
}

/** A photo of the order over the player. Esc closes, which is the element's own behaviour. */
export const PhotoLook = ({ photo, onClose }: PhotoLookProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [unseen, setUnseen] = useState<string | null>(null)
  useEffect(() => {
    if (photo && !dialog.current?.open) dialog.current?.showModal()
    if (!photo && dialog.current?.open) dialog.current.close()
  }, [photo])
  return (
    <dialog
      ref={dialog}
      className="photo-look"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      aria-labelledby="photo-look-title"
      data-testid="photo-look"
    >
      {photo && (
        <>
          <header className="player-head">
            <h2 id="photo-look-title">{photo.name}</h2>
            <Button icon="close" onClick={onClose}>
              {t('orderTime.close')}
            </Button>
          </header>
          <p className="small muted">{photo.words}</p>
          {unseen === photo.source ? (
            <p>{t('orderTime.unseen')}</p>
          ) : (
            <img
              key={photo.source}
              src={evidenceUrl(photo.source)}
              alt={t('photo.alt', { name: photo.name })}
              onError={() => setUnseen(photo.source)}
            />
          )}
        </>
      )}
    </dialog>
  )
}
