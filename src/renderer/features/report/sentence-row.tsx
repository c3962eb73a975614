import { useId, useState } from 'react'
import type { DraftView, ExhibitView } from '../../../contract/view.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

type Sentence = DraftView['sentences'][number]

interface SentenceRowProps {
  readonly sentence: Sentence
  readonly exhibits: readonly ExhibitView[]
  /** Marked, as in the text beside. */
  readonly pointed: boolean
  readonly onPoint: (sentence: string | null) => void
  readonly onGoToExhibits: () => void
  /** The user's words for it; null goes back to what the facts say. */
  readonly onEdit: (text: string | null) => void
  /** They keep their words although the facts changed. */
  readonly onKeep: () => void
}

const Exhibits = ({
  sentence,
  exhibits,
  onGoToExhibits,
}: Pick<SentenceRowProps, 'sentence' | 'exhibits' | 'onGoToExhibits'>) => (
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
)

const Editor = ({
  text,
  onSave,
  onLeave,
}: {
  readonly text: string
  readonly onSave: (text: string) => void
  readonly onLeave: () => void
}) => {
  const [words, setWords] = useState(text)
  const id = useId()
  return (
    <div className="sentence-editor">
      <label className="field-label" htmlFor={id}>
        {t('text.yourWords')}
      </label>
      <textarea
        id={id}
        className="input"
        value={words}
        maxLength={5000}
        // biome-ignore lint/a11y/noAutofocus: the user just asked to write here
        autoFocus
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      />
      <p className="field-hint">{t('text.emptyLeavesOut')}</p>
      <div className="button-row">
        <Button look="primary" onClick={() => onSave(words)}>
          {t('text.saveWords')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {t('text.leaveWords')}
        </Button>
      </div>
    </div>
  )
}

/** One sentence: what backs it, and the user's own words in its place. */
export const SentenceRow = (props: SentenceRowProps) => {
  const { sentence, pointed, onPoint, onEdit, onKeep } = props
  const [editing, setEditing] = useState(false)
  const { edit } = sentence
  if (editing)
    return (
      <li>
        <Editor
          text={sentence.text}
          onSave={(text) => {
            setEditing(false)
            onEdit(text)
          }}
          onLeave={() => setEditing(false)}
        />
      </li>
    )
  return (
    <li
      data-testid={`sentence-${sentence.id}`}
      className={pointed ? 'sentence-pointed' : undefined}
      onMouseEnter={() => onPoint(sentence.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(sentence.id)}
    >
      <p className="small">{sentence.text}</p>
      {edit?.changed && <p className="small sentence-changed">{t('text.factsSayNow', { text: edit.basis })}</p>}
      <div className="sentence-foot">
        <Exhibits {...props} />
        <div className="button-row">
          {edit?.changed && (
            <Button look="quiet" onClick={onKeep}>
              {t('text.keepMine')}
            </Button>
          )}
          {edit && (
            <Button look="quiet" onClick={() => onEdit(null)}>
              {t('text.backToFacts')}
            </Button>
          )}
          <Button look="quiet" onClick={() => setEditing(true)}>
            {t('text.editSentence')}
          </Button>
        </div>
      </div>
    </li>
  )
}
