import { useRef } from 'react'
import type { DraftView, ExhibitView, OrderView } from '../../../contract/view.ts'
import { showDay } from '../../i18n/show-facts.ts'
import { formatNumber, lookUp, plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import './report.css'

interface TextStepProps {
  readonly order: OrderView
  /** Null until it is written. */
  readonly draft: DraftView | null
  readonly onTell: (message: string) => void
  readonly onEditFacts: () => void
  readonly onGoToExhibits: () => void
}

const Length = ({ length, limit }: Pick<DraftView, 'length' | 'limit'>) => {
  const over = limit.characters !== null && length.utf16 > limit.characters
  return (
    <div className="draft-length">
      <p className={over ? 'field-problem' : 'clock'}>
        {plural('characters', length.utf16)}{' '}
        {limit.characters !== null && t('text.limit', { limit: formatNumber(limit.characters) })}
      </p>
      {over && <p className="field-problem">{t('text.tooLong')}</p>}
      <p className="small muted">
        {limit.characters === null
          ? t('text.limitUnknown')
          : limit.source && limit.asOf
            ? t('text.limitSourceOn', { source: limit.source, day: showDay(limit.asOf) })
            : limit.source && t('text.limitSource', { source: limit.source })}
      </p>
    </div>
  )
}

const Sentences = ({
  draft,
  exhibits,
  onGoToExhibits,
}: {
  readonly draft: DraftView
  readonly exhibits: readonly ExhibitView[]
  readonly onGoToExhibits: () => void
}) => {
  const backed = draft.sentences.filter((sentence) => sentence.exhibits.length > 0)
  const others = draft.sentences.length - backed.length
  return (
    <section className="card panel">
      <h2>{t('text.sentences')}</h2>
      {backed.length === 0 ? (
        <p className="small muted">{t('text.noSentences')}</p>
      ) : (
        <>
          <ol className="sentence-list">
            {backed.map((sentence) => (
              <li key={sentence.text}>
                <p className="small">{sentence.text}</p>
                <p className="sentence-exhibits">
                  {sentence.exhibits.map((id) => {
                    const label = exhibits.find((exhibit) => exhibit.id === id)?.label
                    return label === undefined ? null : (
                      <button
                        key={id}
                        type="button"
                        className="chip"
                        onClick={onGoToExhibits}
                        aria-label={t('text.openExhibit', { label })}
                      >
                        {t('exhibit.label', { label })}
                      </button>
                    )
                  })}
                </p>
              </li>
            ))}
          </ol>
          {others > 0 && <p className="small muted">{plural('text.unbacked', others)}</p>}
        </>
      )}
    </section>
  )
}

export const TextStep = ({ order, draft, onTell, onEditFacts, onGoToExhibits }: TextStepProps) => {
  const written = useRef<HTMLDivElement>(null)
  if (!draft)
    return (
      <div className="empty">
        <p role="status">{t('text.loading')}</p>
      </div>
    )
  const copy = async (): Promise<void> =>
    onTell(t((await copyText(draft.text, written.current)) ? 'text.copied' : 'text.notCopied'))
  return (
    <div className="text-step">
      <section className="text-main" aria-labelledby="text-title">
        <div className="section-head">
          <h2 id="text-title">{t('text.title')}</h2>
          <div className="button-row">
            <Button onClick={onEditFacts}>{t('text.edit')}</Button>
            <Button look="primary" icon="copy" onClick={copy}>
              {t('text.copy')}
            </Button>
          </div>
        </div>
        <div className="card draft">
          <div ref={written} className="draft-text" lang={draft.language} data-testid="draft-text">
            {draft.text}
          </div>
        </div>
        <Length length={draft.length} limit={draft.limit} />
        {draft.target !== noTarget && (
          <p className="small muted">{t('text.target', { target: lookUpTarget(draft.target) })}</p>
        )}
      </section>
      <aside className="text-side">
        {draft.warnings.length > 0 && (
          <Banner tone="warn" title={t('text.warnings')}>
            <ul className="warning-list small">
              {draft.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Banner>
        )}
        <Sentences draft={draft} exhibits={order.exhibits} onGoToExhibits={onGoToExhibits} />
      </aside>
    </div>
  )
}

/** The target of a draft for an order of which nobody said where it was bought. */
const noTarget = 'any'

const lookUpTarget = (target: string): string => {
  const name = lookUp('receiver', target)
  return name === t('receiver.other') ? target : name
}
