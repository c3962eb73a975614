import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { OpenPdf } from './pdf-document.ts'

interface PdfPageProps {
  readonly pdf: OpenPdf
  readonly number: number
  /** Width on screen in CSS pixels. */
  readonly width: number
  readonly asText: boolean
}

/** A4, until the page itself has said how large it is. */
const usualRatio = Math.SQRT2

/** One page as a picture, drawn when it comes near the view, or as its text. */
export const PdfPage = ({ pdf, number, width, asText }: PdfPageProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(false)
  const [ratio, setRatio] = useState(usualRatio)
  const [text, setText] = useState<string | null>(null)
  const name = t('preview.page', { page: number, count: pdf.pages })

  useEffect(() => {
    if (!frame.current) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '600px' },
    )
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (!near) return
    let over = false
    let drawing: { cancel: () => void } | null = null
    const draw = async (): Promise<void> => {
      const page = await pdf.page(number)
      const words = await pdf.text(page)
      if (over) return
      setText(words)
      const plain = page.getViewport({ scale: 1 })
      setRatio(plain.height / plain.width)
      const sheet = canvas.current
      if (asText || !sheet) return
      const viewport = page.getViewport({ scale: (width * window.devicePixelRatio) / plain.width })
      sheet.width = Math.floor(viewport.width)
      sheet.height = Math.floor(viewport.height)
      const task = page.render({ canvas: sheet, viewport })
      drawing = task
      await task.promise
    }
    // A drawing that is cut short by the next zoom rejects; so does one whose document was closed meanwhile.
    draw().catch((error: unknown) => over || console.warn('a page of the preview was not drawn', error))
    return () => {
      over = true
      drawing?.cancel()
    }
  }, [pdf, number, width, near, asText])

  return (
    <div
      ref={frame}
      className="pdf-page"
      id={`pdf-page-${number}`}
      style={{ width, minHeight: asText ? undefined : width * ratio }}
    >
      {asText ? (
        <section aria-label={name} className="pdf-text">
          <h3 className="small muted">{name}</h3>
          <p>{text?.trim() ? text : t('preview.noText')}</p>
        </section>
      ) : (
        <canvas ref={canvas} role="img" aria-label={name} />
      )}
    </div>
  )
}
