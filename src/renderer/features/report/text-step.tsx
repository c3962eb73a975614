import { useRef, useState } from 'react'
import type { CaseView } from '../../../contract/case-view.ts'
import type { DraftView, ExhibitView, OrderView } from '../../../contract/view.ts'
import type { DisputeRecord, SentenceEdit } from '../../../domain/order/dispute-record.ts'
import { useCommands } from '../../commands/commands.tsx'
import { sayPhrase } from '../../i18n/phrasebook.ts'
import { showDay, showReceiver } from '../../i18n/show-facts.ts'
import { formatNumber, plural, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { DraftText } from './draft-text.tsx'
import { SentenceRow } from './sentence-row.tsx'
import { TextChoices, type WantedText } from './text-choices.tsx'
import './report.css'

interface TextStepProps {
  readonly order: OrderView
  /** Null until it is written. */
  readonly draft: DraftView | null
  /** Null until it is there. */
  readonly view: CaseView | null
  readonly wanted: WantedText
  readonly onWant: (wanted: WantedText) => void
  readonly onSave: (change: Partial<DisputeRecord>) => Promise<boolean>
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

interface SentencesProps {
  readonly draft: DraftView
  readonly dispute: DisputeRecord
  readonly exhibits: readonly ExhibitView[]
  readonly pointed: string | null
  readonly onPoint: (sentence: string | null) => void
  readonly onSave: (change: Partial<DisputeRecord>) => Promise<boolean>
  readonly onGoToExhibits: () => void
}

/** Every sentence with what backs it; left-out ones that the user emptied can be brought back. */
const Sentences = ({ draft, dispute, exhibits, pointed, onPoint, onSave, onGoToExhibits }: SentencesProps) => {
  const isOf =
    (sentence: string) =>
    (edit: SentenceEdit): boolean =>
      edit.sentence === sentence && edit.language === draft.language && edit.length === draft.variant
  const others = (sentence: string): readonly SentenceEdit[] => {
    const own = isOf(sentence)
    return dispute.edits.filter((edit) => !own(edit))
  }
  const put = (sentence: string, basis: string, text: string): void => {
    const edit = { language: draft.language, length: draft.variant, sentence, basis, text }
    void onSave({ edits: [...others(sentence), edit] })
  }
  const emptied = dispute.edits.filter((edit) => edit.text.trim() === '' && isOf(edit.sentence)(edit))
  return (
    <section className="card panel">
      <h2>{t('text.sentences')}</h2>
      <ol className="sentence-list">
        {draft.sentences.map((sentence) => (
          <SentenceRow
            key={sentence.id}
            sentence={sentence}
            exhibits={exhibits}
            pointed={sentence.id === pointed}
            onPoint={onPoint}
            onGoToExhibits={onGoToExhibits}
            onEdit={(text) =>
              text === null
                ? void onSave({ edits: others(sentence.id) })
                : put(sentence.id, sentence.edit?.basis ?? sentence.text, text)
            }
            onKeep={() => put(sentence.id, sentence.edit?.basis ?? '', sentence.text)}
          />
        ))}
      </ol>
      {emptied.map(({ sentence, basis }) => (
        <p key={sentence} className="small muted sentence-foot">
          {t('text.leftOut', { text: basis })}
          <Button look="quiet" onClick={() => onSave({ edits: others(sentence) })}>
            {t('text.bringBack')}
          </Button>
        </p>
      ))}
    </section>
  )
}

export const TextStep = (props: TextStepProps) => {
  const { order, draft, view, wanted, onWant, onSave, onTell, onEditFacts, onGoToExhibits } = props
  const written = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const copy = async (): Promise<void> => {
    if (draft) onTell(t((await copyText(draft.text, written.current)) ? 'text.copied' : 'text.notCopied'))
  }
  useCommands([
    {
      id: 'text.copy',
      title: t('text.copy'),
      group: t('command.group.order'),
      keys: ['Mod+Shift+C'],
      enabled: draft !== null,
      run: () => void copy(),
    },
  ])
  if (!draft)
    return (
      <div className="empty">
        <p role="status">{t('text.loading')}</p>
      </div>
    )
  return (
    <div className="text-step">
      <section className="text-main" aria-labelledby="text-title">
        <div className="section-head">
          <h2 id="text-title">{t('text.title')}</h2>
          <div className="button-row">
            <Button onClick={onEditFacts}>{t('text.edit')}</Button>
            <Button look="primary" icon="copy" onClick={() => void copy()}>
              {t('text.copy')}
            </Button>
          </div>
        </div>
        {view && <TextChoices languages={view.languages} wanted={wanted} onWant={onWant} />}
        <DraftText draft={draft} exhibits={order.exhibits} pointed={pointed} onPoint={setPointed} words={written} />
        <Length length={draft.length} limit={draft.limit} />
        {draft.target !== noTarget && (
          <p className="small muted">{t('text.target', { target: showReceiver(draft.target) })}</p>
        )}
      </section>
      <aside className="text-side">
        {draft.warnings.length > 0 && (
          <Banner tone="warn" title={t('text.warnings')}>
            <ul className="warning-list small">
              {draft.warnings.map((warning) => (
                <li key={warning}>{sayPhrase(warning)}</li>
              ))}
            </ul>
          </Banner>
        )}
        {view && (
          <Sentences
            draft={draft}
            dispute={view.dispute}
            exhibits={order.exhibits}
            pointed={pointed}
            onPoint={setPointed}
            onSave={onSave}
            onGoToExhibits={onGoToExhibits}
          />
        )}
      </aside>
    </div>
  )
}

/** The target of a draft for an order of which nobody said where it was bought. */
const noTarget = 'any'
