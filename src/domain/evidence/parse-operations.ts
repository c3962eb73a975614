import type { Failure } from '../kernel/failure.ts'
import { fail, type Result, succeed } from '../kernel/result.ts'
import {
  type AnnotationKind,
  type AnnotationOperation,
  annotationColors,
  annotationLimits,
  annotationSizes,
  annotationWeights,
  lengthUnits,
} from './annotation.ts'

type Check = (value: unknown) => boolean

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWhole: Check = (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= 100_000
const oneOf =
  (names: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && names.includes(value)
const hasControl = (text: string): boolean =>
  [...text].some((character) => (character < ' ' && character !== '\n') || character === '\u007f')
const written =
  (limit: number): Check =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= limit && !hasControl(value)

const hasExactly = (value: unknown, fields: Readonly<Record<string, Check>>, optional: readonly string[]): boolean =>
  isRecord(value) &&
  Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
  Object.entries(fields).every(
    ([name, check]) => (value[name] === undefined && optional.includes(name)) || check(value[name]),
  )

const isPoint: Check = (value) => hasExactly(value, { x: isWhole, y: isWhole }, [])
const isExtent: Check = (value) => isWhole(value) && (value as number) >= 1
const isArea: Check = (value) => hasExactly(value, { x: isWhole, y: isWhole, width: isExtent, height: isExtent }, [])
const isLength: Check = (value) =>
  hasExactly(
    value,
    {
      value: (length) => typeof length === 'number' && length > 0 && length <= 1_000_000,
      unit: oneOf(lengthUnits),
    },
    [],
  )
const isId: Check = (value) =>
  typeof value === 'string' && /^[A-Za-z0-9-]+$/.test(value) && value.length <= annotationLimits.id
const isNumber: Check = (value) =>
  isWhole(value) && (value as number) >= 1 && (value as number) <= annotationLimits.highestNumber

const color = oneOf(Object.keys(annotationColors))
const stroke = { color, weight: oneOf(annotationWeights) }
const line = { from: isPoint, to: isPoint, ...stroke }
const area = { area: isArea }
const size = oneOf(annotationSizes)

const shapes: Readonly<Record<AnnotationKind, Readonly<Record<string, Check>>>> = {
  arrow: line,
  box: { ...area, ...stroke },
  ellipse: { ...area, ...stroke },
  text: { at: isPoint, text: written(annotationLimits.text), color, size },
  ruler: { ...line, length: isLength },
  measure: line,
  callout: { at: isPoint, to: isPoint, number: isNumber, color, size },
  crop: area,
  blur: area,
  redact: { ...area, color },
}

const optional: Readonly<Partial<Record<AnnotationKind, readonly string[]>>> = { callout: ['to'] }

/** Whether a value from outside has the shape of an operation and nothing besides. */
export const isAnnotationOperation = (value: unknown): value is AnnotationOperation => {
  if (!isRecord(value) || typeof value.kind !== 'string' || !Object.hasOwn(shapes, value.kind)) return false
  const kind = value.kind as AnnotationKind
  const fields = { kind: () => true, id: isId, note: written(annotationLimits.note), ...shapes[kind] }
  return hasExactly(value, fields, ['note', ...(optional[kind] ?? [])])
}

/** Operations from a file or a record; a failure (`annotation.unreadable`) names the first that does not fit. */
export const parseOperations = (
  value: unknown,
): Result<readonly AnnotationOperation[], Failure<'annotation.unreadable'>> => {
  if (!Array.isArray(value)) {
    return fail({
      code: 'annotation.unreadable',
      message: 'Operations are a list. Write them as [ { "kind": "arrow", … } ].',
    })
  }
  const wrong = value.findIndex((operation) => !isAnnotationOperation(operation))
  return wrong < 0
    ? succeed(value as readonly AnnotationOperation[])
    : fail({
        code: 'annotation.unreadable',
        message: `Operation ${wrong + 1} of the list is not one that this program knows. Check its kind and its fields.`,
      })
}
