import { useEffect, useId, useRef } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'

interface AskDiscardProps {
  /** What would be gone, in words: its length or its size. */
  readonly what: string
  readonly onDiscard: () => void
  readonly onBack: () => void
}

/** Asks before a recording goes: nobody can bring it back. */
export const AskDiscard = ({ what, onDiscard, onBack }: AskDiscardProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="record-ask"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onBack()
      }}
      onKeyDown={(event) => event.stopPropagation()}
      data-testid="record-ask"
    >
      <h3 id={title}>{t('record.askDiscard', { what })}</h3>
      <p>{t('record.askDiscardBody')}</p>
      <div className="record-actions">
        <Button look="primary" onClick={onBack}>
          {t('record.askBack')}
        </Button>
        <Button onClick={onDiscard} data-testid="record-ask-yes">
          {t('record.askYes')}
        </Button>
      </div>
    </dialog>
  )
}
