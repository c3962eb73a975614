import { useEffect, useRef, useState } from 'react'
import { lengthUnits, type Ruler } from '../../../domain/evidence/annotation.ts'
import { isLengthUnit } from '../../../domain/evidence/annotation-ruler.ts'
import { t } from '../../i18n/translate.ts'
import { ChoiceField, FieldFrame } from '../../ui/text-field.tsx'

interface RulerFieldsProps {
  readonly ruler: Ruler
  readonly onChange: (ruler: Ruler, field: string) => void
}

const mostLength = 1_000_000

/** How long the thing beside the ruler is, as the user knows it: nothing is measured before it is stated. */
export const RulerFields = ({ ruler, onChange }: RulerFieldsProps) => {
  const { value, unit } = ruler.length
  const [written, setWritten] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isMissing = value <= 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a ruler without a length was drawn
  useEffect(() => {
    if (isMissing) field.current?.focus()
  }, [ruler.id])
  return (
    <>
      <div className="annotate-numbers">
        <FieldFrame label={t('annotate.rulerLength')} problem={isMissing ? t('annotate.rulerMissing') : null}>
          {({ id, describedBy }) => (
            <input
              id={id}
              ref={field}
              className="input"
              type="number"
              min={0}
              max={mostLength}
              step="any"
              value={written ?? (isMissing ? '' : String(value))}
              aria-describedby={describedBy}
              aria-invalid={isMissing}
              onChange={(event) => {
                setWritten(event.target.value)
                const length = event.target.valueAsNumber
                const known = Number.isFinite(length) && length > 0 && length <= mostLength ? length : 0
                onChange({ ...ruler, length: { value: known, unit } }, 'length')
              }}
              onBlur={() => setWritten(null)}
            />
          )}
        </FieldFrame>
        <ChoiceField
          label={t('annotate.rulerUnit')}
          value={unit}
          choices={lengthUnits.map((one) => ({ value: one, name: t(`annotate.unit.${one}`) }))}
          onChoose={(chosen) => {
            if (isLengthUnit(chosen)) onChange({ ...ruler, length: { value, unit: chosen } }, 'unit')
          }}
        />
      </div>
      <p className="field-hint">{t('annotate.rulerHint')}</p>
    </>
  )
}
