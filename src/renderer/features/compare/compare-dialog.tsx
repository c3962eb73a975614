import { type KeyboardEvent, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { ExhibitView, OrderView } from '../../../contract/view.ts'
import { sha256 } from '../../../domain/kernel/digest.ts'
import { shownLine } from '../../../domain/kernel/shown-text.ts'
import { useAnswer, useAsk } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { type Extent, type PictureView, wholePicture, zoomBy } from '../../ui/picture-view.ts'
import { ChoiceField } from '../../ui/text-field.tsx'
import { useExtent } from '../../ui/use-extent.ts'
import { type ComparePicture, compareChoices, withListing } from './compare-choices.ts'
import { CompareDivider } from './compare-divider.tsx'
import { ComparePictureView } from './compare-picture.tsx'
import { CompareStage } from './compare-stage.tsx'
import './compare.css'

interface CompareDialogProps {
  readonly order: OrderView
  readonly exhibit: ExhibitView
  readonly onClose: () => void
}

const nameOf = ({ kind, name, caption }: ComparePicture): string => {
  if (kind === 'exhibit') return t('compare.exhibit', { label: name, caption: shownLine(caption) })
  return t(kind === 'listing' ? 'compare.listing' : 'compare.photo', { name })
}

const zoomStep = 1.25
const unknownSize: Extent = { width: 1000, height: 1000 }

/** An exhibit beside another picture, or on it with a divider: both moved and scaled as one, no pixel changed. */
const Comparison = ({ order, exhibit, onClose }: CompareDialogProps) => {
  const ask = useAsk()
  const { data, isPending, refetch } = useAnswer('case.open', { orderId: order.id }, { staleMillis: 0 })
  const [chosen, setChosen] = useState<string | null>(null)
  const [layout, setLayout] = useState<'side' | 'swipe'>('side')
  const [percent, setPercent] = useState(50)
  const [view, setView] = useState<PictureView>(wholePicture)
  const [leading, setLeading] = useState(unknownSize)
  const { ref, extent: whole } = useExtent<HTMLDivElement>()
  const roles = data?.dispute.roles ?? []
  const choices = compareChoices(order, roles, exhibit)
  const other = choices.find(({ id }) => id === chosen) ?? choices[0]
  const extent = whole && layout === 'side' ? { width: whole.width / 2, height: whole.height } : whole

  const mark = async (isListing: boolean): Promise<void> => {
    if (!other) return
    setChosen(other.id)
    const change = { roles: [...withListing(roles, sha256(other.id), isListing)] }
    if (await ask('case.update', { orderId: order.id, change })) refetch()
  }
  const zoom = (factor: number): void => {
    if (extent) setView(zoomBy(view, factor, { x: extent.width / 2, y: extent.height / 2 }, extent, leading))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.matches('select')) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') zoom(zoomStep)
    else if (event.key === '-') zoom(1 / zoomStep)
    else if (event.key === '0') setView(wholePicture)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const own = t('compare.exhibit', { label: exhibit.label, caption: shownLine(exhibit.caption) })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the whole dialog; each has a button
    <div className="compare" onKeyDown={onKeyDown} role="presentation">
      <header className="compare-head">
        <Heading slot="title">{t('compare.title', { label: exhibit.label })}</Heading>
        {other && (
          <>
            <div className="compare-choice">
              <ChoiceField
                label={t('compare.with')}
                value={other.id}
                choices={choices.map((one) => ({ value: one.id, name: nameOf(one) }))}
                onChoose={setChosen}
              />
            </div>
            {other.kind !== 'exhibit' && data && (
              <Button onClick={() => void mark(other.kind === 'photo')} data-testid="compare-mark">
                {t(other.kind === 'photo' ? 'compare.mark' : 'compare.unmark')}
              </Button>
            )}
            <fieldset className="switch" aria-label={t('compare.layout')}>
              <button type="button" aria-pressed={layout === 'side'} onClick={() => setLayout('side')}>
                {t('compare.side')}
              </button>
              <button type="button" aria-pressed={layout === 'swipe'} onClick={() => setLayout('swipe')}>
                {t('compare.swipe')}
              </button>
            </fieldset>
            <fieldset className="compare-zoom" aria-label={t('compare.zoom')}>
              <IconButton icon="less" name={t('compare.zoomOut')} onClick={() => zoom(1 / zoomStep)} />
              <IconButton icon="add" name={t('compare.zoomIn')} onClick={() => zoom(zoomStep)} />
              <Button look="quiet" onClick={() => setView(wholePicture)}>
                {t('compare.fit')}
              </Button>
            </fieldset>
          </>
        )}
        <Button icon="close" className="compare-close" onClick={onClose} data-testid="compare-close">
          {t('compare.close')}
        </Button>
      </header>
      {other ? (
        <>
          <CompareStage stage={ref} extent={extent} leading={leading} view={view} onView={setView}>
            <ComparePictureView
              key={exhibit.asset}
              asset={exhibit.asset}
              name={own}
              view={view}
              extent={extent}
              onSize={setLeading}
              className={layout === 'side' ? 'half' : 'under'}
            />
            <ComparePictureView
              key={other.asset}
              asset={other.asset}
              name={nameOf(other)}
              view={view}
              extent={extent}
              className={layout === 'side' ? 'other-half' : 'over'}
              {...(layout === 'swipe' ? { style: { clipPath: `inset(0 0 0 ${percent}%)` } } : {})}
            />
            {layout === 'swipe' && <CompareDivider percent={percent} onMove={setPercent} />}
          </CompareStage>
          <p className="compare-foot small muted" id="compare-hint">
            <span>{t('compare.hint')}</span>
            {layout === 'swipe' && <span>{t('compare.swipeHint')}</span>}
            <span>{t('compare.honest')}</span>
          </p>
        </>
      ) : (
        <div className="compare-empty">
          <div className="empty">
            <h3>{t('compare.emptyTitle')}</h3>
            <p>{t(isPending ? 'compare.loading' : 'compare.emptyBody')}</p>
          </div>
        </div>
      )}
    </div>
  )
}

export const CompareDialog = (props: CompareDialogProps) => (
  <ModalOverlay isOpen onOpenChange={(open) => open || props.onClose()} className="compare-overlay">
    <Modal className="compare-modal">
      <Dialog className="compare-dialog" data-testid="compare">
        <Comparison {...props} />
      </Dialog>
    </Modal>
  </ModalOverlay>
)
