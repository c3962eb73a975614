import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CborValue, decodeCbor, encodeCborArray } from '../../../../src/adapters/credentials/cbor.ts'
import { cbor, type Plain } from '../../../fixtures/made-credentials.ts'

const hex = (digits: string): CborValue | undefined => decodeCbor(Buffer.from(digits, 'hex'))

/** What our writer can write; -0 is no number of CBOR's whole ones. */
const plain = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constant(null),
    fc.boolean(),
    fc.integer({ min: -0xffffffff, max: 0xffffffff }),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .uniqueArray(fc.tuple(fc.string(), tie('value')), { maxLength: 5, selector: ([key]) => key })
      .map((entries) => new Map(entries)),
  ),
})).value

describe('CBOR', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(decodeCbor(cbor(value))).toEqual(value)
      }),
    )
  })

  it('reads the examples of RFC 8949, appendix A', () => {
    const examples: readonly (readonly [string, CborValue])[] = [
      ['00', 0],
      ['1864', 100],
      ['1b000000e8d4a51000', 1_000_000_000_000],
      ['1bffffffffffffffff', 18_446_744_073_709_551_615n],
      ['3bffffffffffffffff', -18_446_744_073_709_551_616n],
      ['3903e7', -1000],
      ['f93c00', 1],
      ['f97bff', 65_504],
      ['f90001', 2 ** -24],
      ['f9c400', -4],
      ['fa47c35000', 100_000],
      ['fb3ff199999999999a', 1.1],
      ['f97c00', Number.POSITIVE_INFINITY],
      ['f4', false],
      ['f7', null],
      ['c11a514b67b0', { tag: 1, value: 1_363_896_240 }],
      ['4401020304', Buffer.of(1, 2, 3, 4)],
      ['62c3bc', 'ü'],
      ['8301820203820405', [1, [2, 3], [4, 5]]],
      [
        'a201020304',
        new Map([
          [1, 2],
          [3, 4],
        ]),
      ],
      ['5f42010243030405ff', Buffer.of(1, 2, 3, 4, 5)],
      ['7f657374726561646d696e67ff', 'streaming'],
      ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
      [
        'bf61610161629f0203ffff',
        new Map<CborValue, CborValue>([
          ['a', 1],
          ['b', [2, 3]],
        ]),
      ],
    ]
    for (const [digits, value] of examples) expect(hex(digits), digits).toEqual(value)
  })

  it('refuses what is cut, longer than itself, doubled, no text, or open without an end', () => {
    for (const digits of [
      '',
      '18',
      '42ff',
      '0000',
      'a2010201',
      'a201020103',
      '61ff',
      '9f01',
      '5f01ff',
      '5f5fffff',
      '1c',
      'ff',
      'bf01ff',
    ])
      expect(hex(digits), digits).toBeUndefined()
  })

  it('ends at once on what is deep or claims to be endless', () => {
    for (const bomb of ['81', '9f', 'a100', 'c1', 'bf00']) expect(hex(bomb.repeat(200_000))).toBeUndefined()
    expect(hex('9bffffffffffffffff00')).toBeUndefined()
    expect(hex('9b00000000ffffffff00')).toBeUndefined()
    expect(hex(`9f${'00'.repeat(60_000)}ff`)).toBeUndefined()
    expect(hex('5bffffffffffffffff00')).toBeUndefined()
  })

  it('never fails in another way, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeCbor(bytes)),
      { numRuns: 2000 },
    )
  })

  it('writes arrays in the shortest form, which reads back', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (values) => {
        expect(decodeCbor(encodeCborArray(values))).toEqual(values)
      }),
    )
    expect(Buffer.from(encodeCborArray(['Signature1', Buffer.alloc(24)])).toString('hex', 0, 15)).toBe(
      '826a5369676e6174757265315818' + '00',
    )
    expect(Buffer.from(encodeCborArray([Buffer.alloc(70_000)])).toString('hex', 0, 6)).toBe('815a00011170')
  })
})
