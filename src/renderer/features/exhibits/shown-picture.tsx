import { useState } from 'react'
import type { ExhibitView } from '../../../contract/view.ts'
import { shownLine } from '../../../domain/kernel/shown-text.ts'
import { useAnswer } from '../../data/ask.tsx'
import { t } from '../../i18n/translate.ts'

interface ShownPicture {
  /** The digest of the picture on show. */
  readonly asset: string
  readonly alt: string
  readonly plain: boolean
  readonly onPlain: (plain: boolean) => void
}

/** The exhibit's picture as it leaves, or the one below its annotations when that is wanted. */
export const useShownPicture = (orderId: string, exhibit: ExhibitView): ShownPicture => {
  const [wanted, setWanted] = useState(false)
  const { label, caption } = exhibit
  const plain = wanted && exhibit.annotated.length > 0
  const { data } = useAnswer('annotate.open', { orderId, exhibitId: exhibit.id }, { enabled: plain })
  return {
    asset: plain && data ? data.base : exhibit.asset,
    alt: t(plain ? 'annotate.plainAlt' : 'exhibit.alt', { label, caption: shownLine(caption) }),
    plain,
    onPlain: setWanted,
  }
}

/** Says that an exhibit is drawn on, and switches between both pictures; nothing where it is not. */
export const AnnotatedSwitch = ({ exhibit, shown }: { readonly exhibit: ExhibitView; readonly shown: ShownPicture }) =>
  exhibit.annotated.length === 0 ? null : (
    <div className="exhibit-annotated">
      <span className="tag tag-ok" data-testid="annotated-badge">
        {t('annotate.badge')}
      </span>
      <button
        type="button"
        className="exhibit-plain"
        aria-pressed={shown.plain}
        onClick={() => shown.onPlain(!shown.plain)}
      >
        {t('annotate.showOriginal')}
      </button>
    </div>
  )
