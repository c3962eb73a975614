import { useId } from 'react'
import {
  type AnnotationColor,
  type AnnotationSize,
  type AnnotationWeight,
  annotationColors,
  annotationSizes,
  annotationWeights,
} from '../../../domain/evidence/annotation.ts'
import { t } from '../../i18n/translate.ts'

const colors = Object.keys(annotationColors) as readonly AnnotationColor[]

interface ColorFieldProps {
  readonly value: AnnotationColor
  readonly onChoose: (color: AnnotationColor) => void
}

export const ColorField = ({ value, onChoose }: ColorFieldProps) => {
  const name = useId()
  return (
    <fieldset className="annotate-choice">
      <legend className="field-label">{t('annotate.color')}</legend>
      <div className="annotate-colors">
        {colors.map((color) => (
          <label key={color} className="annotate-color">
            <input
              type="radio"
              name={name}
              className="unseen"
              checked={value === color}
              onChange={() => onChoose(color)}
            />
            <span className="annotate-swatch" style={{ background: annotationColors[color].fill }} aria-hidden="true" />
            <span>{t(`annotate.color.${color}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface StepFieldProps<Step extends string> {
  readonly legend: string
  readonly steps: readonly { readonly value: Step; readonly label: string }[]
  readonly value: Step
  readonly onChoose: (step: Step) => void
}

const StepField = <Step extends string>({ legend, steps, value, onChoose }: StepFieldProps<Step>) => {
  const name = useId()
  return (
    <fieldset className="annotate-choice">
      <legend className="field-label">{legend}</legend>
      <div className="annotate-steps">
        {steps.map((step) => (
          <label key={step.value} className="annotate-step">
            <input
              type="radio"
              name={name}
              className="unseen"
              checked={value === step.value}
              onChange={() => onChoose(step.value)}
            />
            <span>{step.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface WeightFieldProps {
  readonly value: AnnotationWeight
  readonly onChoose: (weight: AnnotationWeight) => void
}

export const WeightField = ({ value, onChoose }: WeightFieldProps) => (
  <StepField
    legend={t('annotate.weight')}
    steps={annotationWeights.map((weight) => ({ value: weight, label: t(`annotate.weight.${weight}`) }))}
    value={value}
    onChoose={onChoose}
  />
)

interface SizeFieldProps {
  readonly value: AnnotationSize
  readonly onChoose: (size: AnnotationSize) => void
}

export const SizeField = ({ value, onChoose }: SizeFieldProps) => (
  <StepField
    legend={t('annotate.size')}
    steps={annotationSizes.map((size) => ({ value: size, label: t(`annotate.size.${size}`) }))}
    value={value}
    onChoose={onChoose}
  />
)
