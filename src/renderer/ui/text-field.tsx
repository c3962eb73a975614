import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface FieldFrameProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | null | undefined
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode
}

/** Label, control, hint and problem, tied together for those who listen instead of look. */
export const FieldFrame = ({ label, hint, problem, children }: FieldFrameProps) => {
  const id = useId()
  const describedBy = problem ? `${id}-problem` : hint ? `${id}-hint` : undefined
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, describedBy })}
      {problem ? (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      ) : (
        hint && (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )
      )}
    </div>
  )
}

/**
 * Text that is handed over when the field is left, and when the field itself goes away while it is being written in: a
 * jump to another step must lose nothing. Not at each key: every change is an entry in the chain of custody.
 */
export const useHeldText = (value: string, commit: (text: string) => void) => {
  const [text, setText] = useState(value)
  const [held, setHeld] = useState(value)
  const latest = useRef({ text, value, commit })
  if (value !== held) {
    setHeld(value)
    setText(value)
  }
  useEffect(() => {
    latest.current = { text, value, commit }
  })
  const flush = (): void => {
    const { text: written, value: saved, commit: save } = latest.current
    if (written.trim() !== saved) save(written.trim())
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field goes away
  useEffect(() => flush, [])
  return { text, setText, flush }
}

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (text: string) => void
  readonly hint?: string
  readonly problemOf?: (text: string) => string | null
  readonly kind?: 'text' | 'url'
  readonly lines?: boolean
  readonly maxLength: number
}

export const TextField = ({
  label,
  value,
  onCommit,
  hint,
  problemOf,
  kind = 'text',
  lines = false,
  maxLength,
}: TextFieldProps) => {
  const { text, setText, flush } = useHeldText(value, onCommit)
  const [left, setLeft] = useState(true)
  const problem = left && problemOf ? problemOf(text.trim()) : null
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          className: 'input',
          value: text,
          maxLength,
          'aria-describedby': describedBy,
          'aria-invalid': problem !== null,
          onFocus: () => setLeft(false),
          onBlur: () => {
            setLeft(true)
            flush()
          },
        }
        return lines ? (
          <textarea {...shared} onChange={(event) => setText(event.target.value)} />
        ) : (
          <input
            {...shared}
            type={kind}
            spellCheck={kind === 'text'}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && flush()}
          />
        )
      }}
    </FieldFrame>
  )
}

interface PlainFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly hint?: string
  readonly lines?: boolean
}

/** A field of a form that is sent as a whole: every change is handed over, nothing is kept yet. */
export const PlainField = ({ label, value, onChange, hint, lines = false }: PlainFieldProps) => (
  <FieldFrame label={label} hint={hint}>
    {({ id, describedBy }) => {
      const shared = { id, className: 'input', value, maxLength: 5000, 'aria-describedby': describedBy }
      return lines ? (
        <textarea {...shared} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      )
    }}
  </FieldFrame>
)

interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly name: string }[]
  readonly onChoose: (value: string) => void
  readonly hint?: string
}

export const ChoiceField = ({ label, value, choices, onChoose, hint }: ChoiceFieldProps) => (
  <FieldFrame label={label} hint={hint}>
    {({ id, describedBy }) => (
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChoose(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
)
