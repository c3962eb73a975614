import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '../../../../src/domain/kernel/canonical-json.ts'
import { applyChanges, changesBetween, type JsonChange } from '../../../../src/domain/kernel/json-patch.ts'

const anyJson = fc.jsonValue() as fc.Arbitrary<Json>
/** Two values that have much in common, as two states of one record have. */
const alike = fc.tuple(
  fc.array(fc.record({ id: fc.nat(5), text: fc.string({ maxLength: 3 }), list: fc.array(fc.nat(3)) })),
  fc.array(fc.record({ id: fc.nat(5), text: fc.string({ maxLength: 3 }), list: fc.array(fc.nat(3)) })),
)

describe('changes between two values', () => {
  it('make the second of the first', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyJson, anyJson), alike), ([before, after]) => {
        expect(canonicalJson(applyChanges(before, changesBetween(before, after)))).toBe(canonicalJson(after))
      }),
      { numRuns: 2000 },
    )
  })

  it('are none between a value and itself', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(changesBetween(value, value)).toEqual([])
      }),
    )
  })

  it('name only what changed', () => {
    const before = { id: 'A', exhibits: [{ caption: 'one' }, { caption: 'two' }], notes: 'x' }
    const after = { id: 'A', exhibits: [{ caption: 'one' }, { caption: '2' }, { caption: 'three' }] }
    expect(changesBetween(before, after)).toEqual([
      { op: 'replace', path: '/exhibits/1/caption', value: '2' },
      { op: 'add', path: '/exhibits/2', value: { caption: 'three' } },
      { op: 'remove', path: '/notes' },
    ])
    expect(changesBetween([1, 2, 3, 4], [1, 4])).toEqual([
      { op: 'remove', path: '/2' },
      { op: 'remove', path: '/1' },
    ])
  })

  it('spell keys as RFC 6901 does, and take none for a prototype', () => {
    const after = JSON.parse('{"a/b":{"m~n":2},"__proto__":{"x":1}}') as Json
    const changes = changesBetween({ 'a/b': { 'm~n': 1 } }, after)
    expect(changes).toContainEqual({ op: 'replace', path: '/a~1b/m~0n', value: 2 })
    const made = applyChanges({ 'a/b': { 'm~n': 1 } }, changes)
    expect(canonicalJson(made)).toBe(canonicalJson(after))
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
  })

  // The cases of RFC 6902, appendix A, of the three operations.
  it.each<[Json, JsonChange[], Json]>([
    [{ foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux' }], { baz: 'qux', foo: 'bar' }],
    [{ foo: ['bar', 'baz'] }, [{ op: 'add', path: '/foo/1', value: 'qux' }], { foo: ['bar', 'qux', 'baz'] }],
    [{ baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
    [{ foo: ['bar', 'qux', 'baz'] }, [{ op: 'remove', path: '/foo/1' }], { foo: ['bar', 'baz'] }],
    [{ baz: 'qux', foo: 'bar' }, [{ op: 'replace', path: '/baz', value: 'boo' }], { baz: 'boo', foo: 'bar' }],
    [
      { foo: 'bar' },
      [{ op: 'add', path: '/child', value: { grandchild: {} } }],
      { foo: 'bar', child: { grandchild: {} } },
    ],
  ])('reads %j', (before, changes, after) => {
    expect(applyChanges(before, changes)).toEqual(after)
  })

  it.each<[Json, JsonChange]>([
    [{ foo: 'bar' }, { op: 'add', path: '/baz/bat', value: 'qux' }],
    [{ foo: 'bar' }, { op: 'remove', path: '/baz' }],
    [{ foo: 'bar' }, { op: 'replace', path: '/toString', value: 1 }],
    [[1, 2], { op: 'add', path: '/3', value: 3 }],
    [[1, 2], { op: 'remove', path: '/01' }],
    [[1, 2], { op: 'remove', path: '/-1' }],
    [1, { op: 'add', path: 'no pointer', value: 3 }],
  ])('refuses what leads nowhere in %j: %j', (before, change) => {
    expect(() => applyChanges(before, [change])).toThrow(RangeError)
  })
})
