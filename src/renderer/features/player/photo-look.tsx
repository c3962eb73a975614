import { useEffect, useRef, useState } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import { useTry } from '../../data/ask.tsx'
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
  const attempt = useTry()
  const [unseen, setUnseen] = useState<string | null>(null)
  const [preview, setPreview] = useState<{ readonly of: string; readonly digest: string } | null>(null)
  const shown = preview && preview.of === photo?.source ? preview.digest : null
  const onUnseen = async (source: string): Promise<void> => {
    const made = shown === null ? await attempt('playback.photo', { source }) : null
    if (made?.ok) setPreview({ of: source, digest: made.value.digest })
    else setUnseen(source)
  }
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
          {shown !== null && unseen !== photo.source && <p className="tag tag-warn">{t('player.preview')}</p>}
          {unseen === photo.source ? (
            <p>{t('orderTime.unseen')}</p>
          ) : (
            <img
              key={shown ?? photo.source}
              src={evidenceUrl(shown ?? photo.source)}
              alt={t('photo.alt', { name: photo.name })}
              onError={() => void onUnseen(photo.source)}
            />
          )}
        </>
      )}
    </dialog>
  )
}
