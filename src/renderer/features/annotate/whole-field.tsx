import { useState } from 'react'
import { FieldFrame } from '../../ui/text-field.tsx'

interface WholeFieldProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}

/** A whole number that takes effect as it is typed or stepped; what is out of reach is shown as it is held when left. */
export const WholeField = ({ label, value, least, most, onChange }: WholeFieldProps) => {
  const [written, setWritten] = useState<string | null>(null)
  return (
    <FieldFrame label={label}>
      {({ id }) => (
        <input
          id={id}
          className="input"
          type="number"
          step={1}
          min={least}
          max={most}
          value={written ?? String(value)}
          onChange={(event) => {
            setWritten(event.target.value)
            const typed = Math.round(event.target.valueAsNumber)
            if (Number.isFinite(typed) && typed >= least && typed <= most) onChange(typed)
          }}
          onBlur={() => setWritten(null)}
        />
      )}
    </FieldFrame>
  )
}
