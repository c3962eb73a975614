import { type Ref, useState } from 'react'
import { Button } from './button.tsx'
import { FieldFrame } from './text-field.tsx'

interface SecretFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Words of the switch that shows what is typed. */
  readonly show: string
  readonly hint?: string | undefined
  readonly problem?: string | null
  /** Whether the system's own store of passwords may offer what it knows, or should offer to make one. */
  readonly complete?: 'current-password' | 'new-password' | 'off'
  readonly disabled?: boolean
  readonly focusRef?: Ref<HTMLInputElement>
  readonly testId?: string
}

/** What is typed stays hidden until it is asked for; nothing checks its spelling or keeps it. */
export const SecretField = ({
  label,
  value,
  onChange,
  show,
  hint,
  problem = null,
  complete = 'off',
  disabled = false,
  focusRef,
  testId,
}: SecretFieldProps) => {
  const [shown, setShown] = useState(false)
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      {({ id, describedBy }) => (
        <div className="secret">
          <input
            id={id}
            ref={focusRef}
            className="input"
            type={shown ? 'text' : 'password'}
            value={value}
            maxLength={1000}
            autoComplete={complete}
            autoCapitalize="off"
            spellCheck={false}
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={problem !== null}
            data-testid={testId}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button look="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {show}
          </Button>
        </div>
      )}
    </FieldFrame>
  )
}
