import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import type { OpenPdf } from './pdf-document.ts'
import { PdfPage } from './pdf-page.tsx'

const zoomStep = 1.25
const zoomRange = [0.5, 3] as const
const roomPadding = 48

/** The opened PDF, null while it is read, or `unreadable`. */
const usePdf = (sha256: string): OpenPdf | null | 'unreadable' => {
  const [opened, setOpened] = useState<{ sha256: string; pdf: OpenPdf | 'unreadable' } | null>(null)
  useEffect(() => {
    let over = false
    let mine: OpenPdf | null = null
    // pdf.js is as large as the rest of the window, and most visits never need it.
    const opening = import('./pdf-document.ts').then(({ openPdf }) => openPdf(sha256))
    opening.then(
      (pdf) => {
        mine = pdf
        if (over) pdf.close()
        else setOpened({ sha256, pdf })
      },
      (error: unknown) => {
        console.warn('the preview cannot be shown', error)
        if (!over) setOpened({ sha256, pdf: 'unreadable' })
      },
    )
    return () => {
      over = true
      mine?.close()
    }
  }, [sha256])
  return opened?.sha256 === sha256 ? opened.pdf : null
}

const useWidth = () => {
  const room = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!room.current) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(room.current)
    return () => observer.disconnect()
  }, [])
  return { room, width }
}

/** The PDF as it would be exported: pages, a list to jump by, zoom, and the same as text. */
export const PdfPreview = ({ sha256 }: { readonly sha256: string }) => {
  const pdf = usePdf(sha256)
  const { room, width } = useWidth()
  const [zoom, setZoom] = useState(1)
  const [asText, setAsText] = useState(false)
  const by = (factor: number): void => setZoom((old) => Math.min(zoomRange[1], Math.max(zoomRange[0], old * factor)))
  const pageWidth = Math.floor(Math.max(200, Math.min(width - roomPadding, 820)) * (asText ? 1 : zoom))
  const pages = pdf && pdf !== 'unreadable' ? Array.from({ length: pdf.pages }, (_, index) => index + 1) : []
  return (
    <div className="card pdf" data-testid="pdf-preview">
      <div className="pdf-bar">
        <nav className="pdf-list" aria-label={t('preview.pages')}>
          {pages.map((number) => (
            <button
              key={number}
              type="button"
              aria-label={t('preview.goToPage', { page: number })}
              onClick={() => document.getElementById(`pdf-page-${number}`)?.scrollIntoView({ block: 'start' })}
            >
              {number}
            </button>
          ))}
        </nav>
        <IconButton
          icon="less"
          name={t('preview.zoomOut')}
          disabled={asText || zoom <= zoomRange[0]}
          onClick={() => by(1 / zoomStep)}
        />
        <IconButton
          icon="add"
          name={t('preview.zoomIn')}
          disabled={asText || zoom >= zoomRange[1]}
          onClick={() => by(zoomStep)}
        />
        <Button look="quiet" disabled={asText || zoom === 1} onClick={() => setZoom(1)}>
          {t('preview.fit')}
        </Button>
        <Button look="quiet" onClick={() => setAsText(!asText)}>
          {t(asText ? 'preview.asPages' : 'preview.asText')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard */}
      <section ref={room} className="pdf-room" tabIndex={0} aria-label={t('preview.pages')}>
        {pdf === 'unreadable' && <p className="muted">{t('preview.unreadable')}</p>}
        {pdf !== null && pdf !== 'unreadable' && width > 0
          ? pages.map((number) => <PdfPage key={number} pdf={pdf} number={number} width={pageWidth} asText={asText} />)
          : pdf === null && <p className="muted">{t('preview.making')}</p>}
      </section>
    </div>
  )
}
