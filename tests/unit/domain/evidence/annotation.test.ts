import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnnotationOperation,
  annotatedSize,
  annotationLimits,
  type Ruler,
} from '../../../../src/domain/evidence/annotation.ts'
import { annotationBounds, pointsOf } from '../../../../src/domain/evidence/annotation-geometry.ts'
import { lengthWords, measureLength } from '../../../../src/domain/evidence/annotation-ruler.ts'
import { annotationSummary, describeOperation } from '../../../../src/domain/evidence/annotation-words.ts'
import { checkAnnotation } from '../../../../src/domain/evidence/check-annotation.ts'
import { blurCell, concealedArea } from '../../../../src/domain/evidence/concealment.ts'
import { isAnnotationOperation, parseOperations } from '../../../../src/domain/evidence/parse-operations.ts'

const size = { width: 1280, height: 720 }
const stroke = { color: 'red', weight: 'medium' } as const
const area = { x: 10, y: 20, width: 100, height: 50 }
const ruler: Ruler = {
  kind: 'ruler',
  id: 'r',
  from: { x: 100, y: 100 },
  to: { x: 300, y: 100 },
  length: { value: 10, unit: 'cm' },
  ...stroke,
}
const all: readonly AnnotationOperation[] = [
  { kind: 'arrow', id: 'a', from: { x: 1, y: 1 }, to: { x: 50, y: 60 }, ...stroke },
  { kind: 'box', id: 'b', area, ...stroke },
  { kind: 'ellipse', id: 'e', area, ...stroke, note: 'the dent' },
  { kind: 'text', id: 't', at: { x: 5, y: 5 }, text: 'Crack\n裂缝', color: 'blue', size: 'large' },
  ruler,
  { kind: 'measure', id: 'm', from: { x: 100, y: 200 }, to: { x: 200, y: 200 }, ...stroke },
  { kind: 'callout', id: 'c1', at: { x: 40, y: 40 }, number: 1, color: 'green', size: 'small' },
  { kind: 'callout', id: 'c2', at: { x: 40, y: 90 }, to: { x: 99, y: 99 }, number: 2, color: 'green', size: 'small' },
  { kind: 'crop', id: 'k', area: { x: 3, y: 5, width: 1000, height: 600 } },
  { kind: 'blur', id: 'u', area },
  { kind: 'redact', id: 'x', area, color: 'black' },
]
const codeOf = (operations: readonly AnnotationOperation[]): string | null => {
  const checked = checkAnnotation(operations, size)
  return checked.ok ? null : checked.failure.code
}
const [arrow, box] = all as [AnnotationOperation, AnnotationOperation]

describe('operations from outside', () => {
  it('of every kind are taken as they are written', () => {
    expect(parseOperations(JSON.parse(JSON.stringify(all)))).toEqual({ ok: true, value: all })
  })

  it.each([
    ['no list', {}],
    ['another kind', [{ kind: 'stamp', id: 's' }]],
    ['a kind of every object', [{ kind: 'constructor', id: 's' }]],
    ['a field more', [{ ...arrow, script: 'x' }]],
    ['a field less', [{ kind: 'box', id: 'b', ...stroke }]],
    ['half pixels', [{ ...box, area: { ...area, x: 0.5 } }]],
    ['no extent', [{ ...box, area: { ...area, width: 0 } }]],
    ['no colour', [{ ...arrow, color: '#ff0000' }]],
    ['a long text', [{ ...all[3], text: 'x'.repeat(annotationLimits.text + 1) }]],
    ['a text of white space', [{ ...all[3], text: ' \n ' }]],
    ['control characters', [{ ...all[3], text: 'a\u0000b' }]],
    ['a length of nothing', [{ ...ruler, length: { value: 0, unit: 'cm' } }]],
    ['an unknown unit', [{ ...ruler, length: { value: 1, unit: 'px' } }]],
    ['a number of three digits', [{ ...all[6], number: 100 }]],
  ])('are refused with %s', (_, value) => {
    expect(parseOperations(value).ok).toBe(false)
  })

  it('never make the reader throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof isAnnotationOperation(value) === 'boolean'))
  })
})

describe('operations on a picture', () => {
  it('fit together', () => expect(codeOf(all)).toBeNull())

  it.each<[string, readonly AnnotationOperation[]]>([
    ['annotation.outside', [{ kind: 'box', id: 'b', area: { x: 1200, y: 0, width: 81, height: 1 }, ...stroke }]],
    ['annotation.outside', [{ kind: 'arrow', id: 'a', from: { x: -1, y: 0 }, to: { x: 9, y: 9 }, ...stroke }]],
    ['annotation.too-short', [{ kind: 'arrow', id: 'a', from: { x: 9, y: 9 }, to: { x: 9, y: 9 }, ...stroke }]],
    ['annotation.same-id', [arrow, { ...box, id: 'a' } as AnnotationOperation]],
    ['annotation.two-crops', ['1', '2'].map((id) => ({ kind: 'crop', id, area }))],
    ['annotation.two-rulers', [ruler, { ...ruler, id: 'other' }]],
    ['annotation.no-ruler', all.filter(({ kind }) => kind === 'measure')],
    ['annotation.same-number', ['1', '2'].map((id) => ({ ...all[6], id }) as AnnotationOperation)],
    [
      'annotation.too-many',
      Array.from({ length: 201 }, (_, index) => ({ ...box, id: `b${index}` }) as AnnotationOperation),
    ],
  ])('are refused: %s', (code, operations) => {
    expect(codeOf(operations)).toBe(code)
  })

  it('change its size only by a crop', () => {
    expect(annotatedSize(all, size)).toEqual({ width: 1000, height: 600 })
    expect(annotatedSize([arrow], size)).toEqual(size)
  })

  it.each(all)('lie within their bounds: $kind', (operation) => {
    const bounds = annotationBounds(operation, size)
    for (const { x, y } of pointsOf(operation)) {
      expect(x).toBeGreaterThanOrEqual(bounds.x)
      expect(x).toBeLessThanOrEqual(bounds.x + bounds.width)
      expect(y).toBeGreaterThanOrEqual(bounds.y)
      expect(y).toBeLessThanOrEqual(bounds.y + bounds.height)
    }
  })
})

describe('a ruler', () => {
  it('gives lengths in its own unit with the bound that placing the ends leaves', () => {
    const half = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } }
    const found = measureLength(half, ruler, size)
    // Ends may lie 2.56 pixels off: 5.12 of 100 and of 200 pixels.
    expect(found.value).toBeCloseTo(5, 10)
    expect(found.uncertainty).toBeCloseTo(5 * (5.12 / 100 + 5.12 / 200), 10)
    expect(lengthWords(found)).toBe('about 5.0 cm ± 0.4 cm')
  })

  it('holds any true length within its uncertainty when ends are misplaced by less than assumed', () => {
    const off = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 60, max: 900 }),
        off,
        off,
        (known, pixels, a, b) => {
          const placed = { ...ruler, from: { x: 0, y: 0 }, to: { x: known + a, y: 0 } }
          const found = measureLength({ from: { x: 0, y: 0 }, to: { x: pixels + b, y: 0 } }, placed, size)
          expect(Math.abs(found.value - (pixels / known) * 10)).toBeLessThanOrEqual(found.uncertainty)
        },
      ),
    )
  })
})

describe('in words', () => {
  it('every operation is a sentence, and the measured one says what it rests on', () => {
    const words = all.map((operation) => describeOperation(operation, all, size))
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/su)
    expect(words[2]).toContain('Note: the dent.')
    expect(words[3]).toContain('“Crack 裂缝”')
    expect(words[5]).toMatch(/about 5\.0 cm ± 0\.4 cm by the ruler.*same plane as the ruler/u)
    expect(words[10]).toBe('Redacted in black at 10, 20, 100 × 50 pixels: nothing is left of what was there.')
  })

  it('a picture is summed up by kind', () => {
    expect(annotationSummary(all)).toBe(
      'arrow, box, ellipse, text, ruler, measured length, 2 numbered callouts, crop, blur, redaction',
    )
  })
})

describe('what is covered', () => {
  const areas = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 1, max: 600 }),
    height: fc.integer({ min: 1, max: 300 }),
  })

  it('is never less than what was drawn, and whole blocks of the file that leaves', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (drawn, x, y) => {
        const crop = { kind: 'crop', id: 'k', area: { x, y, width: 900, height: 600 } } as const
        const covered = concealedArea(drawn, [crop], size)
        expect(covered.x).toBeLessThanOrEqual(drawn.x)
        expect(covered.y).toBeLessThanOrEqual(drawn.y)
        expect(covered.x + covered.width).toBeGreaterThanOrEqual(drawn.x + drawn.width)
        expect(covered.y + covered.height).toBeGreaterThanOrEqual(drawn.y + drawn.height)
        for (const edge of [covered.x - x, covered.x + covered.width - x]) {
          expect(edge % 8 === 0 || edge + x === 0 || edge + x === size.width).toBe(true)
        }
      }),
    )
  })

  it('by a blur keeps at most 3 by 12 mean colours', () => {
    fc.assert(
      fc.property(areas, ({ width, height }) => {
        const cell = blurCell({ x: 0, y: 0, width, height })
        const [short, long] = [Math.min(width, height), Math.max(width, height)].map((side) => Math.ceil(side / cell))
        expect(short).toBeLessThanOrEqual(3)
        expect(long).toBeLessThanOrEqual(12)
      }),
    )
  })
})
