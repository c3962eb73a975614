import type { Failure } from '../kernel/failure.ts'
import type { Point } from '../kernel/reading.ts'
import { fail, type Result, succeed } from '../kernel/result.ts'
import { type AnnotationOperation, annotationLimits, type PictureSize } from './annotation.ts'
import { distance, pointsOf } from './annotation-geometry.ts'

export type AnnotationFailure = Failure<
  | 'annotation.too-many'
  | 'annotation.same-id'
  | 'annotation.outside'
  | 'annotation.too-short'
  | 'annotation.two-crops'
  | 'annotation.two-rulers'
  | 'annotation.no-ruler'
  | 'annotation.same-number'
>

const problem = (code: AnnotationFailure['code'], message: string): AnnotationFailure => ({ code, message })

const isInside = ({ x, y }: Point, { width, height }: PictureSize): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height

/** Two points closer than this cannot give a direction or a scale. */
const shortestLine = 2

const repeated = <Value>(values: readonly Value[]): boolean => new Set(values).size < values.length

const count = (operations: readonly AnnotationOperation[], kind: AnnotationOperation['kind']): number =>
  operations.filter((operation) => operation.kind === kind).length

const checkOne = (operation: AnnotationOperation, size: PictureSize): AnnotationFailure | null => {
  if (!pointsOf(operation).every((point) => isInside(point, size))) {
    return problem(
      'annotation.outside',
      `The ${operation.kind} reaches out of the picture (${size.width} × ${size.height} pixels). Move it inside.`,
    )
  }
  return 'from' in operation && distance(operation.from, operation.to) < shortestLine
    ? problem('annotation.too-short', `The ${operation.kind} has no length. Drag it out, or delete it.`)
    : null
}

const checkTogether = (operations: readonly AnnotationOperation[]): AnnotationFailure | null => {
  if (operations.length > annotationLimits.operations) {
    return problem('annotation.too-many', `A picture takes ${annotationLimits.operations} marks at most. Delete some.`)
  }
  if (repeated(operations.map(({ id }) => id))) {
    return problem('annotation.same-id', 'Two marks have the same id. Give each its own.')
  }
  if (count(operations, 'crop') > 1) {
    return problem('annotation.two-crops', 'A picture can be cropped once. Delete one of the crops.')
  }
  if (count(operations, 'ruler') > 1) {
    return problem('annotation.two-rulers', 'A picture takes one ruler, which gives its scale. Delete the other.')
  }
  if (count(operations, 'measure') > 0 && count(operations, 'ruler') === 0) {
    return problem(
      'annotation.no-ruler',
      'A length can be measured only beside a ruler of known length. Add one first.',
    )
  }
  const numbers = operations.flatMap((operation) => (operation.kind === 'callout' ? [operation.number] : []))
  return repeated(numbers)
    ? problem('annotation.same-number', 'Two callouts have the same number. Give each its own.')
    : null
}

/**
 * Whether operations of the right shape (`parseOperations`) can be applied to a picture of this size. A failure names
 * the first thing that is in the way.
 */
export const checkAnnotation = (
  operations: readonly AnnotationOperation[],
  size: PictureSize,
): Result<void, AnnotationFailure> => {
  const together = checkTogether(operations)
  if (together) return fail(together)
  for (const operation of operations) {
    const wrong = checkOne(operation, size)
    if (wrong) return fail(wrong)
  }
  return succeed(undefined)
}
