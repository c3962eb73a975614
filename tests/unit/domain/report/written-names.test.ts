import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBundlePath } from '../../../../src/domain/evidence/manifest.ts'
import { attachmentName } from '../../../../src/domain/report/attachments/file-name.ts'
import { bundleName, originalFileName } from '../../../../src/domain/report/bundle-plan.ts'
import { foldedName, isPortableName } from '../../../fixtures/portable-name.ts'

/** What people and phones call files, and what nobody should. */
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'aA.…_ -/\\:%*?"<>|\n\u202e\u0301\u212b\u00b9№ﬁ'), maxLength: 80 }),
  fc.constantFrom(
    'CON',
    'con.mp4',
    'NUL.',
    'COM¹.jpg',
    'aux',
    '..',
    '.',
    'a.',
    'a. ',
    `${'x'.repeat(59)}.yyy.mp4`,
    'a.b…c',
  ),
)

describe('names that are written for others', () => {
  it('of bundles stand on every disk and lead nowhere', () => {
    fc.assert(
      fc.property(name, (id) => {
        const folder = bundleName(id)
        expect([id, isPortableName(folder), isPortableName(`${folder}.zip`), isBundlePath(folder)]).toEqual([
          id,
          true,
          true,
          true,
        ])
      }),
      { numRuns: 500 },
    )
  })

  it('of originals stand on every disk, lead nowhere and are different ones', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 120 }), (names) => {
        const files = names.map((one, index) => originalFileName(index, one))
        expect(files.filter((file) => !isPortableName(file) || !isBundlePath(`originals/${file}`))).toEqual([])
        expect(new Set(files.map(foldedName)).size).toBe(names.length)
      }),
    )
  })

  it('of files for a form keep to its longest name and stay different', () => {
    const limits = fc.record({ maxNameLength: fc.option(fc.integer({ min: 1, max: 40 })), plainNames: fc.boolean() })
    fc.assert(
      fc.property(limits, fc.integer({ min: 1, max: 120 }), (given, count) => {
        const names = Array.from({ length: count }, (_, index) => attachmentName(index + 1, 'label', 'jpg', given))
        const made = names.filter((one) => one !== null)
        for (const one of made) {
          expect(isPortableName(one)).toBe(true)
          expect(one.length).toBeLessThanOrEqual(given.maxNameLength ?? 255)
        }
        expect(new Set(made.map(foldedName)).size).toBe(made.length)
      }),
    )
  })
})
