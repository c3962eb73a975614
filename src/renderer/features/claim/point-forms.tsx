import { useState } from 'react'
import type { ExhibitView } from '../../../contract/view.ts'
import {
  type Defect,
  type ListingAspect,
  listingAspects,
  type Measurement,
  type Mismatch,
  type Severity,
  severities,
} from '../../../domain/order/claim.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField, PlainField } from '../../ui/text-field.tsx'
import { ExhibitChoice } from './exhibit-choice.tsx'

interface PointFormProps<Point> {
  readonly exhibits: readonly ExhibitView[]
  readonly onAdd: (point: Point) => Promise<boolean>
}

const wholeOrNull = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null)

/** What is wrong with the item, how bad, on how many pieces, and what shows it. */
export const DefectForm = ({ exhibits, onAdd }: PointFormProps<Defect>) => {
  const [what, setWhat] = useState('')
  const [severity, setSeverity] = useState<Severity>('impaired')
  const [pieces, setPieces] = useState('')
  const [shown, setShown] = useState<readonly string[]>([])
  const add = async (): Promise<void> => {
    const defect = {
      id: crypto.randomUUID(),
      what: what.trim(),
      severity,
      pieces: wholeOrNull(pieces),
      exhibits: shown,
    }
    if (!(await onAdd(defect))) return
    setWhat('')
    setPieces('')
    setShown([])
  }
  return (
    <div className="point-form">
      <PlainField label={t('points.defect')} hint={t('points.defectHint')} value={what} onChange={setWhat} />
      <ChoiceField
        label={t('points.severity')}
        value={severity}
        choices={severities.map((value) => ({ value, name: t(`severity.${value}`) }))}
        onChoose={(chosen) => setSeverity(severities.find((one) => one === chosen) ?? 'impaired')}
      />
      <PlainField label={t('points.pieces')} hint={t('points.piecesHint')} value={pieces} onChange={setPieces} />
      <ExhibitChoice exhibits={exhibits} chosen={shown} onChange={setShown} />
      <Button onClick={add} disabled={what.trim() === ''}>
        {t('points.addDefect')}
      </Button>
    </div>
  )
}

/** Expected against received, in one respect. */
export const MismatchForm = ({ exhibits, onAdd }: PointFormProps<Mismatch>) => {
  const [aspect, setAspect] = useState<ListingAspect>('colour')
  const [expected, setExpected] = useState('')
  const [received, setReceived] = useState('')
  const [shown, setShown] = useState<readonly string[]>([])
  const add = async (): Promise<void> => {
    const point = {
      id: crypto.randomUUID(),
      aspect,
      expected: expected.trim(),
      received: received.trim(),
      exhibits: shown,
    }
    if (!(await onAdd(point))) return
    setExpected('')
    setReceived('')
    setShown([])
  }
  return (
    <div className="point-form">
      <ChoiceField
        label={t('points.aspect')}
        value={aspect}
        choices={listingAspects.map((value) => ({ value, name: t(`aspect.${value}`) }))}
        onChoose={(chosen) => setAspect(listingAspects.find((one) => one === chosen) ?? 'other')}
      />
      <PlainField label={t('points.expected')} value={expected} onChange={setExpected} />
      <PlainField label={t('points.received')} value={received} onChange={setReceived} />
      <ExhibitChoice exhibits={exhibits} chosen={shown} onChange={setShown} />
      <Button onClick={add} disabled={expected.trim() === '' || received.trim() === ''}>
        {t('points.addMismatch')}
      </Button>
    </div>
  )
}

/** Something that was measured, counted or tested. */
export const MeasurementForm = ({ exhibits, onAdd }: PointFormProps<Measurement>) => {
  const [what, setWhat] = useState('')
  const [value, setValue] = useState('')
  const [shown, setShown] = useState<readonly string[]>([])
  const add = async (): Promise<void> => {
    if (!(await onAdd({ id: crypto.randomUUID(), what: what.trim(), value: value.trim(), exhibits: shown }))) return
    setWhat('')
    setValue('')
    setShown([])
  }
  return (
    <div className="point-form">
      <PlainField label={t('points.measured')} hint={t('points.measuredHint')} value={what} onChange={setWhat} />
      <PlainField label={t('points.value')} hint={t('points.valueHint')} value={value} onChange={setValue} />
      <ExhibitChoice exhibits={exhibits} chosen={shown} onChange={setShown} />
      <Button onClick={add} disabled={what.trim() === '' || value.trim() === ''}>
        {t('points.addMeasurement')}
      </Button>
    </div>
  )
}
