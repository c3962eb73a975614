import type { Point } from '../kernel/reading.ts'
import type { AnnotationKind, AnnotationOperation, PictureArea, PictureSize } from './annotation.ts'
import { lengthWords, measureLength, rulerCaveat, rulerOf } from './annotation-ruler.ts'

const kindNames: Readonly<Record<AnnotationKind, string>> = {
  arrow: 'arrow',
  box: 'box',
  ellipse: 'ellipse',
  text: 'text',
  ruler: 'ruler',
  measure: 'measured length',
  callout: 'numbered callout',
  crop: 'crop',
  blur: 'blur',
  redact: 'redaction',
}

const at = ({ x, y }: Point): string => `${x}, ${y}`

const place = ({ x, y, width, height }: PictureArea): string => `at ${x}, ${y}, ${width} × ${height} pixels`

const shown = (text: string): string => `“${text.replace(/\s+/gu, ' ').trim()}”`

const said = (
  operation: AnnotationOperation,
  operations: readonly AnnotationOperation[],
  size: PictureSize,
): string => {
  switch (operation.kind) {
    case 'arrow':
      return `Arrow in ${operation.color} from ${at(operation.from)} to ${at(operation.to)}`
    case 'box':
      return `Box in ${operation.color} ${place(operation.area)}`
    case 'ellipse':
      return `Ellipse in ${operation.color} ${place(operation.area)}`
    case 'text':
      return `Text ${shown(operation.text)} in ${operation.color} at ${at(operation.at)}`
    case 'ruler':
      return `Ruler from ${at(operation.from)} to ${at(operation.to)}: ${operation.length.value} ${operation.length.unit}, as the user states it`
    case 'measure': {
      const ruler = rulerOf(operations)
      const line = `Measured from ${at(operation.from)} to ${at(operation.to)}`
      return ruler === null
        ? `${line}, without a ruler to give the scale`
        : `${line}: ${lengthWords(measureLength(operation, ruler, size))} by the ruler, as far as its ends were placed. ${rulerCaveat.slice(0, -1)}`
    }
    case 'callout': {
      const target = operation.to ? `, pointing to ${at(operation.to)}` : ''
      return `Callout ${operation.number} in ${operation.color} at ${at(operation.at)}${target}`
    }
    case 'crop':
      return `Cropped to the part ${place(operation.area)}`
    case 'blur':
      return `Blurred ${place(operation.area)}: only a few mean colours are left of what was there`
    case 'redact':
      return `Redacted in ${operation.color} ${place(operation.area)}: nothing is left of what was there`
  }
}

/** One operation in one or two plain sentences, for the provenance and for those who cannot see the picture. */
export const describeOperation = (
  operation: AnnotationOperation,
  operations: readonly AnnotationOperation[],
  size: PictureSize,
): string => {
  const note = operation.note?.replace(/\s+/gu, ' ').trim()
  return `${said(operation, operations, size)}.${note ? ` Note: ${/[.!?…]$/u.test(note) ? note : `${note}.`}` : ''}`
}

/** `arrow, 2 redactions`: what was done to a picture, in the order in which each kind first occurs. */
export const annotationSummary = (operations: readonly AnnotationOperation[]): string => {
  const counts = new Map<AnnotationKind, number>()
  for (const { kind } of operations) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .map(([kind, count]) => {
      if (count === 1) return kindNames[kind]
      return `${count} ${kind === 'box' ? 'boxes' : kind === 'text' ? 'texts' : `${kindNames[kind]}s`}`
    })
    .join(', ')
}
