import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameText } from '../../../../src/domain/rank/same-text.ts'
import { settleCandidates } from '../../../../src/domain/rank/settle-candidates.ts'
import { cutOff, surelyRead } from '../../../../src/domain/rank/sighting.ts'
import { thingsOf } from '../../../../src/domain/rank/things.ts'
import { codeRead, glance, line, sighting, table } from './made-views.ts'

const never = (): boolean => false
const other = 'ff00ff00ff00ff00'
const look = (ordinal: number, hash: string) => ({ glance: glance(ordinal, {}, [], hash) })
const settled = (sightings: Parameters<typeof thingsOf>[1], top = 24) =>
  settleCandidates(table(), thingsOf(table(), sightings, never), () => 2, { top })

describe('one physical thing', () => {
  it('is told by a code that two sightings share, however far apart', () => {
    const codes = [codeRead('LP00724622449605')]
    const things = thingsOf(table(), [sighting(50, { codes }), sighting(800, { codes, ...look(800, other) })], never)
    expect(things.length).toBe(1)
    expect(things[0]?.others.length).toBe(1)
  })

  it('is not made of two labels whose codes differ, alike and near as they are', () => {
    const first = sighting(50, { codes: [codeRead('LP00724622449605')] })
    const second = sighting(61, { codes: [codeRead('LP00724622449665')] })
    expect(thingsOf(table(), [first, second], () => true).length).toBe(2)
  })

  it('is told by the text on it, a misread letter aside', () => {
    const a = sighting(50, { text: [line('LUMEN & LOAM TABLEWARE'), line('Order 8171')] })
    const b = sighting(700, { text: [line('LUMEN & L0AM TABLEWARE')], ...look(700, other) })
    expect(thingsOf(table(), [a, b], never).length).toBe(1)
  })

  it('is told by local features where neither text nor code is', () => {
    const far = sighting(700, look(700, other))
    expect(thingsOf(table(), [sighting(50), far], () => true).length).toBe(1)
    expect(thingsOf(table(), [sighting(50), far], never).length).toBe(2)
  })

  it('is the same whatever the order of its sightings', () => {
    const all = [
      sighting(50, { codes: [codeRead('A1234567')] }),
      sighting(300, { codes: [codeRead('A1234567')], ...look(300, other) }),
      sighting(500, { text: [line('SERIAL 0042 MODEL X')], ...look(500, 'f0f0f0f0f0f0f0f0') }),
      sighting(800, look(800, '0ff00ff00ff00ff0')),
    ]
    const shape = (order: typeof all) =>
      thingsOf(table(), order, never)
        .map(({ best, others }) => [best, ...others].map(({ view }) => view.span.to).sort((a, b) => a - b))
        .sort((a, b) => (a[0] as number) - (b[0] as number))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (order) => {
        expect(shape(order)).toEqual(shape(all))
      }),
    )
  })
})

describe('same text', () => {
  it('needs more than a common word', () => {
    expect(sameText([line('MADE IN'), line('LUMEN')], [line('MADE IN'), line('ACME'), line('2 PCS')])).toBe(false)
    expect(sameText([], [line('LUMEN')])).toBe(false)
    expect(sameText([line('中国邮政挂号'), line('收件人')], [line('中国邮政挂号'), line('收件人')])).toBe(true)
  })
})

describe('what a sighting shows', () => {
  it('counts lines at the edge of the picture as cut off, and letters read surely as read', () => {
    const inside = line('WHOLE')
    const edge = line('CUT', 0.95, [
      { x: 0, y: 10 },
      { x: 90, y: 10 },
      { x: 90, y: 30 },
      { x: 0, y: 30 },
    ])
    expect(cutOff(sighting(9, { text: [inside, edge] }))).toBe(0.5)
    expect(cutOff(sighting(9))).toBe(0)
    expect(surelyRead(sighting(9, { text: [line('AB-12 c', 0.9), line('blur', 0.5)] }))).toBe(5)
  })
})

describe('candidates', () => {
  const label = sighting(100, {
    codes: [codeRead('LP00724622449605')],
    text: [line('Ship to: Mira'), line('Tracking No'), line('Air mail parcel')],
  })
  const plate = sighting(300, { text: [line('MODEL KX-200 S/N 0042')], ...look(300, other) })
  const mug = sighting(500, { print: { width: 960, height: 540, lines: [] }, ...look(500, 'f0f0f0f0f0f0f0f0') })
  const cloth = sighting(700, {
    glance: glance(700, { figure: 0.2, 'text-density': 0.3 }, [], '0ff00ff00ff00ff0'),
    print: { width: 960, height: 540, lines: [] },
  })

  it('put codes before print and print before plain things, and leave texture out', () => {
    const candidates = settled([cloth, mug, plate, label])
    expect(candidates.map(({ ordinal }) => ordinal)).toEqual([100, 300])
    const plain = sighting(500, { glance: glance(500, { 'text-density': 0.01 }, [], 'f0f0f0f0f0f0f0f0') })
    expect(settled([cloth, plain, plate, label]).map(({ kind }) => kind)).toEqual(['label', 'marking', 'item'])
  })

  it('say why in plain words, the code first', () => {
    const [first] = settled([label])
    expect(first?.reasons[0]).toBe('Code128 LP00724622449605 read in 2 frames')
    expect(first?.reasons.join(' ')).toContain('lines of text read')
    expect(first?.text.length).toBe(3)
  })

  it('mark a code that could not be read surely, and report none', () => {
    const unsure = sighting(100, { readings: 1 })
    const [first] = settled([unsure])
    expect(first).toMatchObject({ kind: 'code', codes: [] })
    expect(first?.reasons[0]).toBe('a code is in view and could not be read surely')
  })

  it('are ranked from 1, at most as many as asked for, with scores from 0 to 1', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      sighting(50 + index * 60, {
        codes: [codeRead(`CODE${index}XYZ`)],
        ...look(50 + index * 60, index.toString(16).repeat(16)),
      }),
    )
    const candidates = settled(many, 5)
    expect(candidates.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5])
    for (const { score } of candidates) expect(score >= 0 && score <= 1).toBe(true)
    expect(settled([])).toEqual([])
  })
})
