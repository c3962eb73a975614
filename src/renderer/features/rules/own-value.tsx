import { useState } from 'react'
import type { RuleView } from '../../../contract/rules-view.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFrame, PlainField } from '../../ui/text-field.tsx'
import { isBytes } from './rule-words.ts'

/** Puts a value of the user's own in place of a published one; null goes back. Why not, in a sentence, or null. */
export type SetRule = (rule: {
  readonly path: string
  readonly value: string | null
  readonly note: string
}) => Promise<string | null>

interface OwnValueProps {
  readonly rule: Pick<RuleView, 'path' | 'written' | 'form' | 'theirs'>
  readonly onSet: SetRule
}

/** The form for a value of the user's own, and the way back. */
export const OwnValue = ({ rule: { path, written, form, theirs }, onSet }: OwnValueProps) => {
  const [open, setOpen] = useState(false)
  const [value, setValue] = useState('')
  const [note, setNote] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const set = async (next: string | null): Promise<void> => {
    const why = await onSet({ path, value: next, note: note.trim() })
    setRefused(why)
    if (why === null) setOpen(false)
  }
  const begin = (): void => {
    setValue(written)
    setNote(theirs?.note ?? '')
    setRefused(null)
    setOpen(true)
  }
  if (!open)
    return (
      <div className="rule-acts">
        <Button onClick={begin}>{t('rules.setOwn')}</Button>
        {theirs && <Button onClick={() => void set(null)}>{t('rules.back')}</Button>}
        {refused && (
          <p className="field-problem" role="alert">
            {refused}
          </p>
        )}
      </div>
    )
  const hint = isBytes(path) ? t('rules.ownFormBytes') : t('rules.ownForm', { form })
  return (
    <form
      className="rule-own"
      onSubmit={(event) => {
        event.preventDefault()
        void set(value)
      }}
    >
      <FieldFrame label={t('rules.ownValue')} hint={hint} problem={refused}>
        {({ id, describedBy }) => (
          <input
            id={id}
            className="input"
            value={value}
            maxLength={500}
            aria-describedby={describedBy}
            aria-invalid={refused !== null}
            onChange={(event) => {
              setValue(event.target.value)
              setRefused(null)
            }}
          />
        )}
      </FieldFrame>
      <PlainField label={t('rules.ownNote')} value={note} onChange={setNote} />
      <div className="rule-acts">
        <Button type="submit" look="primary">
          {t('rules.keep')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('rules.leave')}</Button>
      </div>
    </form>
  )
}
