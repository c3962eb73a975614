import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotationKind, AnnotationOperation } from '../../../../src/domain/evidence/annotation.ts'
import { pointsOf } from '../../../../src/domain/evidence/annotation-geometry.ts'
import { checkAnnotation } from '../../../../src/domain/evidence/check-annotation.ts'
import { isAnnotationOperation } from '../../../../src/domain/evidence/parse-operations.ts'
import { tools } from '../../../../src/renderer/features/annotate/editor-keys.ts'
import { drawnOperation, operationInMiddle } from '../../../../src/renderer/features/annotate/new-operation.ts'
import {
  dragHandle,
  handleAt,
  handlesOf,
  moveOperation,
  operationAt,
} from '../../../../src/renderer/features/annotate/operation-geometry.ts'

const style = { color: 'red', weight: 'medium', size: 'medium', text: 'Text' } as const
const kinds = tools.flatMap(({ tool }) => (tool === 'select' ? [] : [tool]))

const aSize = fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 4000 }) })
/** Places as a pointer gives them: between pixels, and outside of the picture as well. */
const aPlace = fc.record({
  x: fc.double({ min: -6000, max: 6000, noNaN: true }),
  y: fc.double({ min: -6000, max: 6000, noNaN: true }),
})
const aKind = fc.constantFrom<AnnotationKind>(...kinds)

const isInside = (operation: AnnotationOperation, { width, height }: { width: number; height: number }): boolean =>
  pointsOf(operation).every(
    ({ x, y }) => Number.isInteger(x) && Number.isInteger(y) && x >= 0 && y >= 0 && x <= width && y <= height,
  )

const stated = (operation: AnnotationOperation): AnnotationOperation =>
  operation.kind === 'ruler' ? { ...operation, length: { value: 1, unit: 'cm' } } : operation

describe('what is drawn by a pointer', () => {
  it('lies in the picture, in whole pixels, and is of the shape that is kept', () => {
    fc.assert(
      fc.property(aKind, aPlace, aPlace, aSize, (kind, from, to, size) => {
        const drawn = drawnOperation(kind, 'a', [from, to], style, [], size)
        expect(isInside(drawn, size)).toBe(true)
        expect(isAnnotationOperation(stated(drawn))).toBe(true)
      }),
    )
  })

  it('stays in the picture when it is moved, and keeps its form', () => {
    fc.assert(
      fc.property(aKind, aPlace, aPlace, aPlace, aSize, (kind, from, to, by, size) => {
        const drawn = drawnOperation(kind, 'a', [from, to], style, [], size)
        const moved = moveOperation(drawn, by, size)
        expect(isInside(moved, size)).toBe(true)
        const [first, second] = pointsOf(drawn)
        const [one, other] = pointsOf(moved)
        if (first && second && one && other)
          expect({ x: other.x - one.x, y: other.y - one.y }).toEqual({ x: second.x - first.x, y: second.y - first.y })
      }),
    )
  })

  it('stays in the picture and is never empty, whichever handle is dragged wherever', () => {
    fc.assert(
      fc.property(aKind, aPlace, aPlace, aPlace, aSize, (kind, from, to, place, size) => {
        const drawn = drawnOperation(kind, 'a', [from, to], style, [], size)
        for (const { name } of handlesOf(drawn)) {
          const dragged = dragHandle(drawn, name, place, size)
          expect(isInside(dragged, size)).toBe(true)
          expect(isAnnotationOperation(stated(dragged))).toBe(true)
        }
      }),
    )
  })

  it('keeps the other corner where it was', () => {
    const size = { width: 400, height: 300 }
    const box = drawnOperation(
      'box',
      'a',
      [
        { x: 100, y: 100 },
        { x: 200, y: 150 },
      ],
      style,
      [],
      size,
    )
    expect(dragHandle(box, 'nw', { x: 90.4, y: 300 }, size)).toMatchObject({
      area: { x: 90, y: 149, width: 110, height: 1 },
    })
    expect(dragHandle(box, 'e', { x: 900, y: 0 }, size)).toMatchObject({
      area: { x: 100, y: 100, width: 300, height: 50 },
    })
  })
})

describe('what is added without a pointer', () => {
  it.each(kinds)('a %s in the middle can be saved as it is, but for the length of a ruler', (kind) => {
    const size = { width: 640, height: 480 }
    const ruler = drawnOperation(
      'ruler',
      'r',
      [
        { x: 0, y: 0 },
        { x: 90, y: 0 },
      ],
      style,
      [],
      size,
    )
    const before = kind === 'measure' ? [stated(ruler)] : []
    const added = operationInMiddle(kind, 'a', { x: 320, y: 240 }, style, before, size)
    expect(checkAnnotation([...before, stated(added)], size).ok).toBe(true)
  })

  it('gives callouts the lowest free number, and a second ruler the id and length of the first', () => {
    const size = { width: 640, height: 480 }
    const at = { x: 10, y: 10 }
    const one = operationInMiddle('callout', 'a', at, style, [], size)
    expect(operationInMiddle('callout', 'b', at, style, [one], size)).toMatchObject({ number: 2 })
    const ruler = stated(operationInMiddle('ruler', 'r', { x: 300, y: 200 }, style, [], size))
    expect(operationInMiddle('ruler', 's', { x: 300, y: 240 }, style, [ruler], size)).toMatchObject({
      id: 'r',
      length: { value: 1, unit: 'cm' },
    })
  })
})

describe('what a press means', () => {
  const size = { width: 400, height: 300 }
  const large = drawnOperation(
    'box',
    'large',
    [
      { x: 10, y: 10 },
      { x: 300, y: 280 },
    ],
    style,
    [],
    size,
  )
  const small = drawnOperation(
    'box',
    'small',
    [
      { x: 100, y: 100 },
      { x: 150, y: 150 },
    ],
    style,
    [],
    size,
  )
  const arrow = drawnOperation(
    'arrow',
    'arrow',
    [
      { x: 20, y: 50 },
      { x: 220, y: 50 },
    ],
    style,
    [],
    size,
  )
  const redaction = drawnOperation(
    'redact',
    'redact',
    [
      { x: 110, y: 110 },
      { x: 140, y: 140 },
    ],
    style,
    [],
    size,
  )

  it.each([
    ['a line', { x: 120, y: 53 }, 'arrow'],
    ['an edge below another box', { x: 11, y: 200 }, 'large'],
    ['the inside of a box', { x: 50, y: 200 }, 'large'],
    ['a redaction inside of boxes', { x: 125, y: 125 }, 'redact'],
    ['nothing', { x: 390, y: 290 }, null],
  ])('%s', (_, point, id) => {
    const operations = [redaction, small, large, arrow]
    expect(operationAt(operations, point, 5, size)?.id ?? null).toBe(id)
  })

  it('takes the nearest handle', () => {
    expect(handleAt(small, { x: 148, y: 152 }, 8)?.name).toBe('se')
    expect(handleAt(small, { x: 125, y: 125 }, 8)).toBeNull()
  })
})
