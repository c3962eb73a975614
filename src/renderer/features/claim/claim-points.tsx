import type { ReactNode } from 'react'
import type { ExhibitView } from '../../../contract/view.ts'
import type { Claim } from '../../../domain/order/claim.ts'
import { t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DefectForm, MeasurementForm, MismatchForm } from './point-forms.tsx'

interface ClaimPointsProps {
  readonly claim: Claim
  readonly exhibits: readonly ExhibitView[]
  readonly onSave: (claim: Claim) => Promise<boolean>
}

interface PointListProps {
  readonly points: readonly { readonly id: string; readonly exhibits: readonly string[] }[]
  readonly wordsOf: (id: string) => string
  readonly exhibits: readonly ExhibitView[]
  readonly onRemove: (id: string) => void
}

const PointList = ({ points, wordsOf, exhibits, onRemove }: PointListProps) => (
  <ul className="point-list">
    {points.map((point) => {
      const labels = exhibits.filter(({ id }) => point.exhibits.includes(id)).map(({ label }) => label)
      return (
        <li key={point.id}>
          <span>
            {wordsOf(point.id)}{' '}
            <span className={labels.length === 0 ? 'small field-problem' : 'small muted'}>
              {labels.length === 0 ? t('points.unbacked') : t('points.backed', { labels: labels.join(', ') })}
            </span>
          </span>
          <IconButton
            icon="close"
            name={t('points.remove', { what: wordsOf(point.id) })}
            onClick={() => onRemove(point.id)}
          />
        </li>
      )
    })}
  </ul>
)

const More = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <details className="more">
    <summary>{title}</summary>
    {children}
  </details>
)

const whole = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null)

const wholeProblem = (text: string): string | null =>
  text === '' || whole(text) !== null ? null : t('points.badCount')

/** Point by point what is claimed: pieces, defects, differences, measures, each with the exhibits that show it. */
export const ClaimPoints = ({ claim, exhibits, onSave }: ClaimPointsProps) => {
  const { pieces, defects, mismatches, measurements } = claim
  const count = (name: 'bought' | 'received') => (
    <TextField
      label={t(`points.${name}Count`)}
      value={pieces[name] === null ? '' : String(pieces[name])}
      maxLength={6}
      problemOf={wholeProblem}
      onCommit={(text) => {
        if (wholeProblem(text) === null) void onSave({ ...claim, pieces: { ...pieces, [name]: whole(text) } })
      }}
    />
  )
  return (
    <section className="card claim-group" aria-labelledby="points-title">
      <h3 id="points-title">{t('points.title')}</h3>
      <p className="small muted">{t('points.intro')}</p>
      <div className="claim-fields">
        {count('bought')}
        {count('received')}
      </div>
      <PointList
        points={defects}
        exhibits={exhibits}
        wordsOf={(id) => {
          const defect = defects.find((one) => one.id === id)
          return defect ? `${defect.what} (${t(`severity.${defect.severity}`)})` : ''
        }}
        onRemove={(id) => void onSave({ ...claim, defects: defects.filter((one) => one.id !== id) })}
      />
      <PointList
        points={mismatches}
        exhibits={exhibits}
        wordsOf={(id) => {
          const point = mismatches.find((one) => one.id === id)
          return point ? `${t(`aspect.${point.aspect}`)}: ${point.expected} → ${point.received}` : ''
        }}
        onRemove={(id) => void onSave({ ...claim, mismatches: mismatches.filter((one) => one.id !== id) })}
      />
      <PointList
        points={measurements}
        exhibits={exhibits}
        wordsOf={(id) => {
          const point = measurements.find((one) => one.id === id)
          return point ? `${point.what}: ${point.value}` : ''
        }}
        onRemove={(id) => void onSave({ ...claim, measurements: measurements.filter((one) => one.id !== id) })}
      />
      <More title={t('points.newDefect')}>
        <DefectForm exhibits={exhibits} onAdd={(defect) => onSave({ ...claim, defects: [...defects, defect] })} />
      </More>
      <More title={t('points.newMismatch')}>
        <MismatchForm exhibits={exhibits} onAdd={(point) => onSave({ ...claim, mismatches: [...mismatches, point] })} />
      </More>
      <More title={t('points.newMeasurement')}>
        <MeasurementForm
          exhibits={exhibits}
          onAdd={(point) => onSave({ ...claim, measurements: [...measurements, point] })}
        />
      </More>
    </section>
  )
}
