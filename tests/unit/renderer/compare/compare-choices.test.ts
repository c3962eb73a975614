import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import { compareChoices, withListing } from '../../../../src/renderer/features/compare/compare-choices.ts'
import { digestFor, exhibit, fullOrder } from '../../../fixtures/renderer/window-views.ts'

const photo = (name: string) => {
  const [original] = fullOrder('o-1').originals
  if (!original) throw new Error('no original')
  return { ...original, kind: 'photo' as const, name, sha256: digestFor(name) }
}

describe('what an exhibit is compared with', () => {
  const originals = [photo('mine.jpg'), photo('shop.jpg')]
  const exhibits = [exhibit(0), exhibit(1)]
  const shop = sha256(digestFor('shop.jpg'))

  it('is a photo of the listing first, never the exhibit itself', () => {
    const choices = compareChoices({ originals, exhibits }, [{ sha256: shop, role: 'listing' }], exhibit(0))
    expect(choices.map(({ kind, name }) => [kind, name])).toEqual([
      ['listing', 'shop.jpg'],
      ['exhibit', exhibit(1).label],
      ['photo', 'mine.jpg'],
    ])
  })

  it('changes the role of one photo only', () => {
    const other = { sha256: sha256(digestFor('mine.jpg')), role: 'label' as const }
    const marked = withListing([other, { sha256: shop, role: 'other' }], shop, true)
    expect(marked).toEqual([other, { sha256: shop, role: 'listing' }])
    expect(withListing(marked, shop, false)).toEqual([other])
  })
})
