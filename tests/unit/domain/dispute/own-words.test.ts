import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import type { DisputeDraft } from '../../../../src/domain/dispute/draft.ts'
import { keepOwnWords, takeFacts, writeOwnWords } from '../../../../src/domain/dispute/own-words.ts'
import { type DraftInput, writeDraft } from '../../../../src/domain/dispute/write-draft.ts'
import type { Exhibit } from '../../../../src/domain/evidence/exhibit.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import type { Defect } from '../../../../src/domain/order/claim.ts'
import { emptyDispute, type SentenceEdit } from '../../../../src/domain/order/dispute-record.ts'
import type { Order, OrderFacts } from '../../../../src/domain/order/order.ts'

const shelf = createShelf('resources')
const english = await shelf.phrasebook('en')
const german = await shelf.phrasebook('de')

const photo: Exhibit = {
  id: 'x-1',
  label: 'A',
  caption: 'The crack',
  kind: 'damage',
  asset: sha256('a'.repeat(64)),
  mediaType: 'image/jpeg',
  byteLength: 1,
  codes: [],
  provenance: { kind: 'original', source: sha256('b'.repeat(64)), originalName: 'crack.jpg' },
}

const crack: Defect = { id: 'd1', what: 'Crack in the rim', severity: 'unusable', pieces: null, exhibits: ['x-1'] }

const orderOf = (
  edits: readonly SentenceEdit[],
  defects: readonly Defect[] = [crack],
  facts: OrderFacts = { item: 'Mug', reason: 'damaged', remedy: 'full-refund' },
): Order => ({
  schema: 1,
  id: '8166996354618451',
  createdAt: instant('2026-11-20T10:00:00Z'),
  facts,
  originals: [],
  exhibits: [photo],
  withdrawn: [],
  dispute: { ...emptyDispute, edits, claim: { ...emptyDispute.claim, defects } },
})

const draftOf = (order: Order, more: Partial<DraftInput> = {}): DisputeDraft => {
  if (!english) throw new Error('the English sentences ship with the program')
  return writeDraft({
    order,
    book: english,
    target: 'any',
    platformName: null,
    limit: { characters: null, source: null, asOf: null },
    variant: 'long',
    ascii: false,
    unbrokenSeconds: null,
    openUntil: null,
    now: instant('2026-11-22T12:00:00Z'),
    zone: 'Europe/Berlin',
    ...more,
  })
}

const edited = (draft: DisputeDraft, sentence: string, text: string): readonly SentenceEdit[] => {
  const edits = writeOwnWords([], draft, sentence, text)
  if (!edits) throw new Error(`no sentence ${sentence}`)
  return edits
}

const sentenceOf = (draft: DisputeDraft, id: string) => draft.sentences.find((one) => one.id === id)

describe('the user’s own words', () => {
  const first = draftOf(orderOf([]))
  const edits = edited(first, 'defect:d1', 'The mug leaks (Photo 1).')

  it('stand in place of what the facts say, with the same exhibits', () => {
    const draft = draftOf(orderOf(edits))
    expect(draft.text).toContain('The mug leaks (Photo 1).')
    expect(sentenceOf(draft, 'defect:d1')).toMatchObject({ exhibits: ['x-1'], edit: { changed: false } })
  })

  it('are kept and marked when the facts change, with what they said then and say now', () => {
    const draft = draftOf(orderOf(edits, [{ ...crack, what: 'Crack from rim to handle' }]))
    expect(sentenceOf(draft, 'defect:d1')).toMatchObject({
      text: 'The mug leaks (Photo 1).',
      edit: {
        changed: true,
        was: 'Crack in the rim: the item cannot be used (Photo 1).',
        basis: 'Crack from rim to handle: the item cannot be used (Photo 1).',
      },
    })
    expect(draft.warnings.some((warning) => warning.startsWith('Facts changed'))).toBe(true)
  })

  it('are kept on request, or give way to the facts', () => {
    const changed = [{ ...crack, what: 'Crack from rim to handle' }]
    const draft = draftOf(orderOf(edits, changed))
    const kept = keepOwnWords(edits, draft, 'defect:d1')
    expect(sentenceOf(draftOf(orderOf(kept ?? [], changed)), 'defect:d1')).toMatchObject({
      text: 'The mug leaks (Photo 1).',
      edit: { changed: false },
    })
    expect(draftOf(orderOf(takeFacts(edits, draft, 'defect:d1'), changed)).text).toContain('Crack from rim to handle')
    expect(keepOwnWords(edits, draft, 'reason')).toBeNull()
    expect(writeOwnWords(edits, draft, 'no-such', 'x')).toBeNull()
  })

  it('belong to one language and one length', () => {
    expect(german && draftOf(orderOf(edits), { book: german }).text).not.toContain('leaks')
    expect(draftOf(orderOf(edits), { variant: 'core' }).text).not.toContain('leaks')
  })

  it('are never lost when their fact is gone', () => {
    const draft = draftOf(orderOf(edits, []))
    expect(draft.leftOut).toContainEqual({
      id: 'defect:d1',
      text: 'The mug leaks (Photo 1).',
      exhibits: [],
      why: 'fact-gone',
    })
    expect(draft.warnings.some((warning) => warning.includes('The mug leaks'))).toBe(true)
  })

  it('are never left out to make the text short', () => {
    const long = `The mug leaks: ${'drop by drop '.repeat(30)}.`
    const short = draftOf(orderOf([]), { variant: 'short' })
    const draft = draftOf(orderOf(edited(short, 'defect:d1', long)), { variant: 'short' })
    expect(draft.text).toContain(long)
    expect(draft.warnings.some((warning) => warning.startsWith('This length aims at 200'))).toBe(true)
    const limited = draftOf(orderOf(edited(short, 'defect:d1', long)), {
      variant: 'short',
      limit: { characters: 300, source: null, asOf: null },
    })
    expect(limited.warnings.some((warning) => warning.includes('the form takes 300'))).toBe(true)
  })

  it('leave a sentence out when they are empty, and its exhibit is unused then', () => {
    const draft = draftOf(orderOf(edited(first, 'defect:d1', ' ')))
    expect(draft.text).not.toContain('Crack in the rim')
    expect(draft.unused).toEqual(['x-1'])
    expect(draft.leftOut).toMatchObject([{ id: 'defect:d1', why: 'user' }])
    const bare = draftOf(orderOf(edited(first, 'remedy', '')))
    expect(bare.warnings.some((warning) => warning.startsWith('You left out a sentence that a reader needs'))).toBe(
      true,
    )
    expect(edited(draft, 'defect:d1', 'Again.')).toMatchObject([{ text: 'Again.' }])
  })

  it('written in the text for ASCII are not taken for changed', () => {
    if (!german) throw new Error('the German sentences ship with the program')
    const ascii = { book: german, ascii: true }
    const own = edited(draftOf(orderOf([]), ascii), 'reason', 'Der Becher ist zerbrochen.')
    expect(sentenceOf(draftOf(orderOf(own), ascii), 'reason')?.edit?.changed).toBe(false)
    expect(sentenceOf(draftOf(orderOf(own), { book: german }), 'reason')?.edit?.changed).toBe(false)
  })
})

describe('what the text does not say', () => {
  it('a change of mind tells no second story of what is wrong', () => {
    const draft = draftOf(
      orderOf([], [crack], { item: 'Mug', reason: 'change-of-mind', remedy: 'return-and-refund' }),
      {
        unbrokenSeconds: 60,
        openUntil: '2026-12-07',
        platformName: 'AliExpress',
      },
    )
    expect(draft.text).toContain('does not suit me')
    expect(draft.text).not.toMatch(/cannot be used|no cut|can be opened/)
    expect(draft.unused).toEqual([])
    expect(draft.warnings.some((warning) => warning.startsWith('The reason is a change of mind'))).toBe(true)
  })

  it('nothing about a point that was left blank', () => {
    const blank = orderOf([], [{ ...crack, what: ' ' }])
    const claim = {
      ...blank.dispute.claim,
      mismatches: [
        { id: 'm1', aspect: 'colour' as const, expected: '', received: 'red', exhibits: [] },
        { id: 'm2', aspect: 'size' as const, expected: '42', received: ' ', exhibits: [] },
      ],
      measurements: [{ id: 'w', what: 'Weight', value: '', exhibits: [] }],
    }
    const draft = draftOf({ ...blank, dispute: { ...blank.dispute, claim } })
    expect(draft.text).toContain('I received: red.')
    expect(draft.text).not.toMatch(/“”|Colour|42|Weight|: :|\. :/)
  })
})
