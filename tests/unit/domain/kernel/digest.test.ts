import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSha256, sha256, shortDigest } from '../../../../src/domain/kernel/digest.ts'

describe('SHA-256 digests', () => {
  it('are 64 lower-case hexadecimal digits, as a hasher writes them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = createHash('sha256').update(bytes).digest('hex')
        expect(isSha256(text)).toBe(true)
        expect(sha256(text)).toBe(text)
        expect(text.startsWith(shortDigest(sha256(text)))).toBe(true)
        expect(shortDigest(sha256(text))).toHaveLength(12)
      }),
    )
  })

  it.each([
    '',
    'a'.repeat(63),
    'a'.repeat(65),
    'A'.repeat(64),
    'g'.repeat(64),
    `${'a'.repeat(64)}\n`,
    ` ${'a'.repeat(63)}`,
  ])('are not "%s"', (text) => {
    expect(isSha256(text)).toBe(false)
    expect(() => sha256(text)).toThrow(RangeError)
  })
})
