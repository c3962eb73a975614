import { type RefObject, useState } from 'react'
import { type AnnotationOperation, annotationLimits } from '../../../domain/evidence/annotation.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import type { EditorState } from './editor-state.ts'
import { OwnTextField } from './own-text-field.tsx'
import { PlacementFields } from './placement-fields.tsx'
import { RulerFields } from './ruler-fields.tsx'
import { ColorField, SizeField, WeightField } from './style-fields.tsx'
import { WholeField } from './whole-field.tsx'

interface OperationFormProps {
  readonly operation: AnnotationOperation
  readonly state: EditorState
  readonly onChange: (operation: AnnotationOperation, field: string) => void
  readonly textRef: RefObject<HTMLTextAreaElement | null>
}

type Callout = Extract<AnnotationOperation, { kind: 'callout' }>

const CalloutFields = ({
  callout,
  state,
  onChange,
}: Pick<OperationFormProps, 'state' | 'onChange'> & { readonly callout: Callout }) => {
  const [refused, setRefused] = useState(false)
  const { to, ...plain } = callout
  const choose = (number: number): void => {
    const taken = state.operations.some(
      (one) => one.kind === 'callout' && one.id !== callout.id && one.number === number,
    )
    setRefused(taken)
    if (!taken) onChange({ ...callout, number }, 'number')
  }
  const point = (): void => {
    const { width, height } = state.size
    const away = Math.round(Math.max(width, height) / 12)
    const x = callout.at.x + away <= width ? callout.at.x + away : callout.at.x - away
    const y = callout.at.y + away <= height ? callout.at.y + away : callout.at.y - away
    onChange({ ...callout, to: { x: Math.max(0, x), y: Math.max(0, y) } }, 'line')
  }
  return (
    <>
      <WholeField
        label={t('annotate.number')}
        value={callout.number}
        least={1}
        most={annotationLimits.highestNumber}
        onChange={choose}
      />
      {refused && (
        <p className="field-problem" role="alert">
          {t('annotate.numberTaken')}
        </p>
      )}
      <Button onClick={() => (to ? onChange(plain, 'line') : point())}>
        {t(to ? 'annotate.withoutLine' : 'annotate.withLine')}
      </Button>
    </>
  )
}

const noteOf = (operation: AnnotationOperation, note: string): AnnotationOperation => {
  if (note.trim() !== '') return { ...operation, note }
  const { note: _, ...plain } = operation
  return plain as AnnotationOperation
}

/** Everything about the selected annotation, to be read and changed without the picture. */
export const OperationForm = ({ operation, state, onChange, textRef }: OperationFormProps) => (
  <div className="annotate-form" data-testid="annotate-form">
    {operation.kind === 'text' && (
      <OwnTextField
        label={t('annotate.text')}
        value={operation.text}
        maxLength={annotationLimits.text}
        required
        fieldRef={textRef}
        onChange={(text) => onChange({ ...operation, text }, 'text')}
      />
    )}
    {operation.kind === 'ruler' && <RulerFields key={operation.id} ruler={operation} onChange={onChange} />}
    {operation.kind === 'measure' && <p className="field-hint">{t('annotate.rulerCaveat')}</p>}
    {operation.kind === 'callout' && (
      <CalloutFields key={operation.id} callout={operation} state={state} onChange={onChange} />
    )}
    {operation.kind === 'blur' && <p className="field-hint">{t('annotate.blurNote')}</p>}
    {operation.kind === 'crop' && <p className="field-hint">{t('annotate.cropNote')}</p>}
    {operation.kind === 'redact' && <p className="field-hint">{t('annotate.redactNote')}</p>}
    <fieldset className="annotate-choice">
      <legend className="field-label">{t('annotate.place')}</legend>
      <PlacementFields operation={operation} size={state.size} onChange={onChange} />
    </fieldset>
    {'color' in operation && (
      <ColorField value={operation.color} onChoose={(color) => onChange({ ...operation, color }, 'color')} />
    )}
    {'weight' in operation && (
      <WeightField value={operation.weight} onChoose={(weight) => onChange({ ...operation, weight }, 'weight')} />
    )}
    {(operation.kind === 'text' || operation.kind === 'callout') && (
      <SizeField value={operation.size} onChoose={(size) => onChange({ ...operation, size }, 'size')} />
    )}
    <OwnTextField
      label={t('annotate.note')}
      hint={t('annotate.noteHint')}
      value={operation.note ?? ''}
      maxLength={annotationLimits.note}
      onChange={(note) => onChange(noteOf(operation, note), 'note')}
    />
  </div>
)
