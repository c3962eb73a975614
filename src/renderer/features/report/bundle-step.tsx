import type { ReactNode } from 'react'
import type { BundleView, OrderView } from '../../../contract/view.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { ExportDone } from './export-done.tsx'
import { PdfPreview } from './pdf-preview.tsx'
import './report.css'

export type PreviewState = { readonly status: 'making' | 'failed' } | { readonly status: 'ready'; readonly pdf: string }

interface BundleStepProps {
  readonly order: OrderView
  readonly preview: PreviewState
  readonly bundle: BundleView | null
  /** Whether the order has changed since `bundle` was made. */
  readonly outdated: boolean
  /** `asking` while the system's dialog is open, `running` while files are written. */
  readonly exporting: 'no' | 'asking' | 'running'
  readonly onExport: () => void
  readonly onShow: () => void
  readonly onPreview: () => void
  readonly onTell: (message: string) => void
  readonly onGoToFootage: () => void
  /** What has to be said before it leaves. */
  readonly remarks: ReactNode
  /** How the report is set. */
  readonly choices: ReactNode
  /** The card of the files for a form. */
  readonly attachments: ReactNode
}

const exportWords = { no: 'bundle.export', asking: 'bundle.asking', running: 'bundle.exporting' } as const

export const BundleStep = (props: BundleStepProps) => {
  const {
    order,
    preview,
    bundle,
    outdated,
    exporting,
    onExport,
    onShow,
    onPreview,
    onTell,
    onGoToFootage,
    remarks,
    choices,
    attachments,
  } = props
  if (order.originals.length === 0)
    return (
      <div className="empty">
        <h2>{t('bundle.emptyTitle')}</h2>
        <p>{t('bundle.emptyBody')}</p>
        <Button look="primary" onClick={onGoToFootage}>
          {t('exhibits.toFootage')}
        </Button>
      </div>
    )
  return (
    <div className="bundle-step">
      <aside className="bundle-side">
        {remarks}
        <section className="card panel">
          <h2>{t('bundle.title')}</h2>
          <p className="muted">{t('bundle.intro')}</p>
          {choices}
          <Button
            look="primary"
            size="large"
            icon="folder"
            disabled={exporting !== 'no'}
            onClick={onExport}
            data-testid="export-button"
          >
            {t(exporting === 'no' && bundle ? 'bundle.exportAgain' : exportWords[exporting])}
          </Button>
        </section>
        {bundle && (
          <ExportDone orderId={order.id} bundle={bundle} outdated={outdated} onShow={onShow} onTell={onTell} />
        )}
        {attachments}
      </aside>
      <section className="bundle-main" aria-label={t('preview.title')}>
        {preview.status === 'ready' ? (
          <PdfPreview sha256={preview.pdf} />
        ) : (
          <div className="empty">
            <p role="status">{t(preview.status === 'making' ? 'preview.making' : 'preview.failed')}</p>
            {preview.status === 'failed' && <Button onClick={onPreview}>{t('preview.again')}</Button>}
          </div>
        )}
      </section>
    </div>
  )
}
