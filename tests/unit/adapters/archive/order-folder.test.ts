import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOrderId, orderFolder, orderIdOf } from '../../../../src/adapters/archive/order-folder.ts'
import { createStoredNames } from '../../../../src/adapters/encryption/stored-name.ts'
import { createHasher } from '../../../../src/adapters/integrity/hasher.ts'
import { foldedName, isPortableName } from '../../../fixtures/portable-name.ts'

const hasher = createHasher()

const id = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'aAzZ09-_./\\: %é'), minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'CON',
      'con',
      'nul.txt',
      '..',
      '../../etc',
      'C:\\x',
      'a\u0301',
      '\u00e1',
      'ABC',
      'abc',
      'Abc',
      'ſ',
      's',
    ),
  )
  .filter(isOrderId)

describe('the folder of an order', () => {
  it('has a name that every disk takes, and nothing that leads elsewhere', () => {
    fc.assert(
      fc.property(id, (one) => {
        const name = orderFolder(one, hasher)
        expect([one, isPortableName(name), name.length <= 122]).toEqual([one, true, true])
        expect(name).toMatch(/^[oh]-[a-z0-9_-]+$/)
      }),
    )
  })

  it('is another for another id, also where disks do not tell A from a, or é from e and an accent', () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        fc.pre(one !== other)
        expect(foldedName(orderFolder(one, hasher))).not.toBe(foldedName(orderFolder(other, hasher)))
      }),
    )
  })

  it('says which order it is, unless the id was too long to spell', () => {
    fc.assert(
      fc.property(id, (one) => {
        const name = orderFolder(one, hasher)
        expect(orderIdOf(name)).toBe(name.startsWith('o-') ? one : null)
      }),
    )
  })

  it('is as portable in an encrypted archive, and read back only with its key', () => {
    const key = (fill: number): Uint8Array => new Uint8Array(32).fill(fill)
    const [names, others] = [createStoredNames(key(1), key(2)), createStoredNames(key(3), key(2))]
    fc.assert(
      fc.property(id, (one) => {
        const folder = orderFolder(one, hasher)
        const stored = names.folder(folder)
        expect([isPortableName(stored), names.folderCalled(stored), others.folderCalled(stored)]).toEqual([
          true,
          folder,
          null,
        ])
        expect(stored).toBe(stored.toLowerCase())
      }),
    )
  })
})
