import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBundlePath } from '../../../../src/domain/evidence/manifest.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import { bundleName, originalFileName } from '../../../../src/domain/report/bundle-plan.ts'
import { statedRoots } from '../../../../src/domain/report/verification-evidence.ts'

const digest = sha256('ab'.repeat(32))

describe('names in a bundle', () => {
  it('are plain and unique for any names of originals', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 20 }), (names) => {
        const files = names.map((name, index) => originalFileName(index, name))
        expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(names.length)
        for (const name of files) {
          expect(name).toMatch(/^\d\d_[A-Za-z0-9._-]+$/)
          expect(name.length).toBeLessThan(80)
          expect(isBundlePath(name)).toBe(true)
        }
      }),
    )
  })

  it.each([
    ['8123456789', 'proofbox-8123456789'],
    ['../../x', 'proofbox-x'],
    ['Zürich 5', 'proofbox-Zurich_5'],
    ['заказ', 'proofbox-order'],
    ['a/b', 'proofbox-a_b'],
  ])('make a folder of the order id %j', (id, name) => expect(bundleName(id)).toBe(name))
})

describe('the root that a PDF states', () => {
  it('is found where text is not compressed, and nowhere else', () => {
    const pdf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
    expect(statedRoots(pdf(`%PDF-1.7\n/Keywords (proofbox-root-sha256:${digest})`))).toEqual([digest])
    expect(statedRoots(pdf(`/Keywords (root sha256 ${digest})`))).toEqual([digest])
    expect(statedRoots(pdf('/Keywords (root sha256 none)'))).toEqual([])
  })
})
