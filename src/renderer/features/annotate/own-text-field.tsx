import { type RefObject, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { FieldFrame } from '../../ui/text-field.tsx'

interface OwnTextFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly maxLength: number
  /** An annotation without text cannot be; a note may be empty. */
  readonly required?: boolean
  readonly onChange: (text: string) => void
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>
}

/** Text that shows in the picture as it is written. */
export const OwnTextField = ({ label, hint, value, maxLength, required, onChange, fieldRef }: OwnTextFieldProps) => {
  const [emptied, setEmptied] = useState(false)
  return (
    <FieldFrame label={label} hint={hint} problem={emptied ? t('annotate.textMissing') : null}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          ref={fieldRef}
          className="input annotate-text"
          rows={2}
          value={emptied ? '' : value}
          maxLength={maxLength}
          aria-describedby={describedBy}
          aria-invalid={emptied}
          onChange={(event) => {
            const isEmpty = event.target.value.trim() === '' && required === true
            setEmptied(isEmpty)
            if (!isEmpty) onChange(event.target.value)
          }}
          onBlur={() => setEmptied(false)}
        />
      )}
    </FieldFrame>
  )
}
