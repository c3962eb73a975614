import type { AnnotationOperation, PictureSize } from '../../../domain/evidence/annotation.ts'
import type { Point } from '../../../domain/kernel/reading.ts'
import { t } from '../../i18n/translate.ts'
import { insideArea } from './operation-geometry.ts'
import { WholeField } from './whole-field.tsx'

interface PlacementFieldsProps {
  readonly operation: AnnotationOperation
  readonly size: PictureSize
  /** `field` names what was changed: changes of the same one are one step to undo. */
  readonly onChange: (operation: AnnotationOperation, field: string) => void
}

interface PointFieldsProps {
  readonly names: readonly [x: string, y: string]
  readonly point: Point
  readonly size: PictureSize
  readonly onChange: (point: Point, axis: 'x' | 'y') => void
}

const PointFields = ({ names, point, size, onChange }: PointFieldsProps) => (
  <>
    <WholeField
      label={names[0]}
      value={point.x}
      least={0}
      most={size.width}
      onChange={(x) => onChange({ ...point, x }, 'x')}
    />
    <WholeField
      label={names[1]}
      value={point.y}
      least={0}
      most={size.height}
      onChange={(y) => onChange({ ...point, y }, 'y')}
    />
  </>
)

/** Where an operation lies, as numbers: pixels of the picture from its upper left corner. */
export const PlacementFields = ({ operation, size, onChange }: PlacementFieldsProps) => {
  if ('area' in operation) {
    const { area } = operation
    const put = (part: Partial<typeof area>): void =>
      onChange({ ...operation, area: insideArea({ ...area, ...part }, size) }, `area ${Object.keys(part).join(' ')}`)
    return (
      <div className="annotate-numbers">
        <WholeField
          label={t('annotate.x')}
          value={area.x}
          least={0}
          most={size.width - area.width}
          onChange={(x) => put({ x })}
        />
        <WholeField
          label={t('annotate.y')}
          value={area.y}
          least={0}
          most={size.height - area.height}
          onChange={(y) => put({ y })}
        />
        <WholeField
          label={t('annotate.width')}
          value={area.width}
          least={1}
          most={size.width - area.x}
          onChange={(width) => put({ width })}
        />
        <WholeField
          label={t('annotate.height')}
          value={area.height}
          least={1}
          most={size.height - area.y}
          onChange={(height) => put({ height })}
        />
      </div>
    )
  }
  if ('from' in operation)
    return (
      <div className="annotate-numbers">
        <PointFields
          names={[t('annotate.fromX'), t('annotate.fromY')]}
          point={operation.from}
          size={size}
          onChange={(from, axis) => onChange({ ...operation, from }, `from ${axis}`)}
        />
        <PointFields
          names={[t('annotate.toX'), t('annotate.toY')]}
          point={operation.to}
          size={size}
          onChange={(to, axis) => onChange({ ...operation, to }, `to ${axis}`)}
        />
      </div>
    )
  return (
    <div className="annotate-numbers">
      <PointFields
        names={[t('annotate.x'), t('annotate.y')]}
        point={operation.at}
        size={size}
        onChange={(at, axis) => onChange({ ...operation, at }, `at ${axis}`)}
      />
      {operation.kind === 'callout' && operation.to && (
        <PointFields
          names={[t('annotate.toX'), t('annotate.toY')]}
          point={operation.to}
          size={size}
          onChange={(to, axis) => onChange({ ...operation, to }, `to ${axis}`)}
        />
      )}
    </div>
  )
}
