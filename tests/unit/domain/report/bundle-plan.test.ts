import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DisputeDraft } from '../../../../src/domain/dispute/draft.ts'
import type { Exhibit } from '../../../../src/domain/evidence/exhibit.ts'
import { isBundlePath } from '../../../../src/domain/evidence/manifest.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import { planAttachments } from '../../../../src/domain/report/attachment-plan.ts'
import { bundleName, originalFileName } from '../../../../src/domain/report/bundle-plan.ts'
import { statedRoots } from '../../../../src/domain/report/verification-evidence.ts'

const digest = sha256('ab'.repeat(32))

const exhibit = (label: string, byteLength: number): Exhibit => ({
  id: label,
  label,
  caption: '',
  kind: 'label',
  asset: digest,
  mediaType: label === 'D' ? 'image/png' : 'image/jpeg',
  byteLength,
  codes: [],
  provenance: { kind: 'original', source: digest, originalName: 'x' },
})

const draft: DisputeDraft = {
  language: 'en',
  target: 'other',
  text: '',
  length: { utf16: 0, codePoints: 0, graphemes: 0 },
  limit: { characters: null, source: null, asOf: null },
  variant: 'long',
  photos: ['C', 'A'],
  unused: [],
  sentences: [{ id: 'all', text: '', exhibits: ['C', 'A', 'C'] }],
  warnings: [],
}

const four = [exhibit('A', 100), exhibit('B', 5000), exhibit('C', 300), exhibit('D', 200)]

const planned = (limits: Parameters<typeof planAttachments>[2]) => {
  const { attachments, leftOut } = planAttachments(four, draft, limits)
  return [
    attachments.map(({ exhibit: { label } }) => label).join(''),
    leftOut.map((out) => `${out.exhibit.label} ${out.reason}`),
  ]
}

describe('attachments', () => {
  it('stand in the order of the argument, then by letter, under ASCII names', () => {
    const names = planAttachments(four, draft, {}).attachments.map(({ name }) => name)
    expect(names).toEqual(['01_label.jpg', '02_label.jpg', '03_label.jpg', '04_label.png'])
    expect(planned({})).toEqual(['CABD', []])
  })

  it('keep each limit, and say which one left something out', () => {
    expect(planned({ maxFiles: 2 })).toEqual(['CA', ['B too-many', 'D too-many']])
    expect(planned({ maxBytesPerFile: 300 })).toEqual(['CAD', ['B too-large']])
    expect(planned({ maxTotalBytes: 600 })).toEqual(['CAD', ['B too-much-together']])
    expect(planned({ maxFiles: 0 })[0]).toBe('')
  })
})

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
