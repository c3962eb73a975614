import type { RefObject } from 'react'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { DraftView, ExhibitView } from '../../../contract/view.ts'
import { shownLine } from '../../../domain/kernel/shown-text.ts'
import { t } from '../../i18n/translate.ts'
import { draftSpans } from './draft-spans.ts'

interface DraftTextProps {
  readonly draft: DraftView
  readonly exhibits: readonly ExhibitView[]
  /** The sentence that is pointed at, here or in the list; null for none. */
  readonly pointed: string | null
  readonly onPoint: (sentence: string | null) => void
  readonly words: RefObject<HTMLDivElement | null>
}

/** The text as it is copied. The sentence under the pointer is marked, and below stands what backs it. */
export const DraftText = ({ draft, exhibits, pointed, onPoint, words }: DraftTextProps) => {
  const sentence = draft.sentences.find(({ id }) => id === pointed)
  const backing = exhibits.filter(({ id }) => sentence?.exhibits.includes(id))
  return (
    <div className="card draft">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing only shows what the list beside says to all */}
      <div
        ref={words}
        className="draft-text"
        lang={draft.language}
        dir="auto"
        data-testid="draft-text"
        onMouseLeave={() => onPoint(null)}
      >
        {draftSpans(draft).map((span, index) =>
          span.sentence === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: what stands between sentences has no other name
            <span key={index}>{span.text}</span>
          ) : (
            // biome-ignore lint/a11y/noStaticElementInteractions: as above
            <span
              key={span.sentence.id}
              className={span.sentence.id === pointed ? 'draft-sentence draft-pointed' : 'draft-sentence'}
              onMouseEnter={() => onPoint(span.sentence?.id ?? null)}
            >
              {span.text}
            </span>
          ),
        )}
      </div>
      <div className="draft-backing">
        {backing.length === 0 ? (
          <p className="small muted">{t('text.hoverHint')}</p>
        ) : (
          <>
            <span className="small muted">{t('text.backedBy')}</span>
            {backing.map(({ id, asset, label, caption }) => (
              <figure key={id} className="draft-exhibit">
                <img src={evidenceUrl(asset)} alt={t('exhibit.alt', { label, caption: shownLine(caption) })} />
                <figcaption className="small">{t('exhibit.label', { label })}</figcaption>
              </figure>
            ))}
          </>
        )}
      </div>
    </div>
  )
}
