import type { AnnotationOperation, PictureSize } from '../../../domain/evidence/annotation.ts'
import { type MeasuredLength, measureLength, rulerOf } from '../../../domain/evidence/annotation-ruler.ts'
import { formatNumber, t } from '../../i18n/translate.ts'

type Operations = readonly AnnotationOperation[]

const rounded = (value: number, digits: number): string => formatNumber(Number(value.toFixed(digits)))

/** As many decimals as the uncertainty leaves; the uncertainty is rounded up, so that no more is said than was found. */
const lengthWords = ({ value, uncertainty, unit }: MeasuredLength): string => {
  const digits = uncertainty >= 1 ? 0 : uncertainty >= 0.1 ? 1 : 2
  const give = Math.ceil(uncertainty * 10 ** digits) / 10 ** digits
  return t('annotate.length', {
    value: rounded(value, digits),
    give: rounded(give, digits),
    unit: t(`annotate.unit.${unit}`),
  })
}

/** What stands beside a ruler or a measured length; null where there is nothing to say yet. */
export const wordsBeside = (
  operation: AnnotationOperation,
  operations: Operations,
  size: PictureSize,
): string | null => {
  if (operation.kind === 'ruler') {
    const { value, unit } = operation.length
    return value > 0
      ? t('annotate.known', { value: formatNumber(value), unit: t(`annotate.unit.${unit}`) })
      : t('annotate.unknownLength')
  }
  if (operation.kind !== 'measure') return null
  const ruler = rulerOf(operations)
  return ruler && ruler.length.value > 0
    ? lengthWords(measureLength(operation, ruler, size))
    : t('annotate.unknownLength')
}

const placeOf = ({ area }: Extract<AnnotationOperation, { area: unknown }>) => ({
  x: area.x,
  y: area.y,
  width: area.width,
  height: area.height,
})

const lineOf = ({ from, to }: Extract<AnnotationOperation, { from: unknown }>) => ({
  fromX: from.x,
  fromY: from.y,
  toX: to.x,
  toY: to.y,
})

/** One operation as a sentence, for the list and for those who do not see the picture. */
export const sayOperation = (operation: AnnotationOperation, operations: Operations, size: PictureSize): string => {
  const color = 'color' in operation ? t(`annotate.color.${operation.color}`) : ''
  const words = wordsBeside(operation, operations, size) ?? ''
  switch (operation.kind) {
    case 'arrow':
      return t('annotate.say.arrow', { color, ...lineOf(operation) })
    case 'box':
      return t('annotate.say.box', { color, ...placeOf(operation) })
    case 'ellipse':
      return t('annotate.say.ellipse', { color, ...placeOf(operation) })
    case 'text':
      return t('annotate.say.text', { color, text: operation.text, ...operation.at })
    case 'ruler':
      return t('annotate.say.ruler', { words, ...lineOf(operation) })
    case 'measure':
      return t('annotate.say.measure', { words, ...lineOf(operation) })
    case 'callout':
      return operation.to
        ? t('annotate.say.calloutTo', {
            color,
            number: operation.number,
            ...operation.at,
            toX: operation.to.x,
            toY: operation.to.y,
          })
        : t('annotate.say.callout', { color, number: operation.number, ...operation.at })
    case 'crop':
      return t('annotate.say.crop', placeOf(operation))
    case 'blur':
      return t('annotate.say.blur', placeOf(operation))
    case 'redact':
      return t('annotate.say.redact', { color, ...placeOf(operation) })
  }
}
