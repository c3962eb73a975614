import { useEffect, useRef } from 'react'
import { t } from '../i18n/translate.ts'
import { Icon } from '../ui/icon.tsx'

/** Covers the window while files are held above it; a popover, so that it lies above an open dialog too. */
export const DropOverlay = ({ newOrder }: { readonly newOrder: boolean }) => {
  const overlay = useRef<HTMLDivElement>(null)
  useEffect(() => overlay.current?.showPopover(), [])
  return (
    <div ref={overlay} popover="manual" className="drop-overlay" data-testid="drop-overlay">
      <div className="drop-overlay-words">
        <Icon name="drop" />
        <p className="drop-overlay-title">{t(newOrder ? 'drop.newOrder' : 'drop.thisOrder')}</p>
        <p>{t('drop.hint')}</p>
      </div>
    </div>
  )
}
