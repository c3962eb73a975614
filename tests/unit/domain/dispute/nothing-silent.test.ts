import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { draftLengths } from '../../../../src/domain/dispute/draft.ts'
import { planSentences } from '../../../../src/domain/dispute/plan-sentences.ts'
import { writeDraft } from '../../../../src/domain/dispute/write-draft.ts'
import type { Exhibit } from '../../../../src/domain/evidence/exhibit.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import { severities } from '../../../../src/domain/order/claim.ts'
import { emptyDispute, type SentenceEdit } from '../../../../src/domain/order/dispute-record.ts'
import { claimReasons, type Order, remedies } from '../../../../src/domain/order/order.ts'
import { type Chance, chanceFrom } from '../../../bench/continuity/seeded.ts'

const shelf = createShelf('resources')
const books = await Promise.all((await shelf.languages()).map((language) => shelf.phrasebook(language)))

const digest = sha256('a'.repeat(64))

const exhibit = (index: number): Exhibit => ({
  id: `x-${index}`,
  label: String.fromCharCode(65 + index),
  caption: `Caption ${index}`,
  kind: (['label', 'item', 'damage', 'other'] as const)[index % 4] ?? 'other',
  asset: digest,
  mediaType: 'image/jpeg',
  byteLength: 1,
  codes: [],
  provenance: { kind: 'original', source: digest, originalName: 'a.jpg' },
})

const pick = <Value>(chance: Chance, values: readonly Value[]): Value =>
  values[chance.whole(0, values.length - 1)] as Value

/** Any order: any reason, exhibits that points name or nobody names, and names of exhibits that are gone. */
const orderBy = (chance: Chance): Order => {
  const exhibits = Array.from({ length: chance.whole(0, 6) }, (_, index) => exhibit(index))
  const ids = [...exhibits.map(({ id }) => id), 'x-gone']
  const some = (): readonly string[] => ids.filter(() => chance.next() < 0.3)
  const bought = chance.whole(1, 22)
  return {
    schema: 1,
    id: '8166996354618451',
    createdAt: instant('2026-11-20T10:00:00Z'),
    facts: {
      item: 'Mug '.repeat(chance.whole(1, 20)),
      reason: pick(chance, claimReasons),
      remedy: pick(chance, remedies),
      price: { minor: 2390, currency: 'EUR' },
      deliveredAt: '2026-11-02',
    },
    originals: [],
    exhibits,
    withdrawn: [],
    dispute: {
      ...emptyDispute,
      claim: {
        ...emptyDispute.claim,
        pieces: { bought, received: chance.whole(0, bought) },
        defects: severities.map((severity) => ({
          id: severity,
          what: 'Chip '.repeat(chance.whole(1, 12)),
          severity,
          pieces: chance.whole(0, 21),
          exhibits: some(),
        })),
        measurements: [{ id: 'm', what: 'Height', value: '25 cm', exhibits: some() }],
      },
    },
  }
}

const editsBy = (chance: Chance, language: string, ids: readonly string[]): readonly SentenceEdit[] =>
  draftLengths.flatMap((length) =>
    [...ids, 'defect:gone']
      .filter(() => chance.next() < 0.2)
      .map((sentence) => ({
        language,
        length,
        sentence,
        basis: '',
        text: chance.next() < 0.3 ? '' : `Own words on ${sentence}.`,
      })),
  )

describe('any draft', () => {
  it('holds each sentence or says why not; keeps what must be said; names exhibits that exist, and all that it does not', () => {
    const chance = chanceFrom(2026)
    for (let turn = 0; turn < 240; turn++) {
      const book = books[turn % books.length]
      if (!book) throw new Error('a language that is listed has its sentences')
      const plain = orderBy(chance)
      const facts = {
        platformName: 'AliExpress',
        unbrokenSeconds: chance.next() < 0.5 ? 72.5 : null,
        openUntil: chance.next() < 0.5 ? '2026-12-07' : null,
        now: instant('2026-11-22T12:00:00Z'),
        zone: 'Europe/Berlin',
      }
      const plans = planSentences({ ...facts, order: plain })
      const edits = editsBy(
        chance,
        book.language,
        plans.map(({ id }) => id),
      )
      const order: Order = { ...plain, dispute: { ...plain.dispute, edits } }
      const variant = pick(chance, draftLengths)
      const characters = pick(chance, [null, 60, 200, 500, 900])
      const limit = { characters, source: null, asOf: null }
      const draft = writeDraft({ ...facts, order, book, target: 'any', limit, variant, ascii: false })
      const held = draft.sentences.map(({ id }) => id)
      const out = draft.leftOut.filter(({ why }) => why !== 'fact-gone')
      expect([...held, ...out.map(({ id }) => id)].sort()).toEqual(plans.map(({ id }) => id).sort())

      const mine = edits.filter(({ length }) => length === variant)
      const emptied = mine.filter(({ text }) => text === '').map(({ sentence }) => sentence)
      for (const { id, spare } of plans) if (spare === 0 && !emptied.includes(id)) expect(held).toContain(id)
      for (const { sentence, text } of mine) {
        const shown = [...draft.sentences, ...draft.leftOut].some((one) => one.id === sentence && one.text === text)
        if (text !== '') expect(shown, sentence).toBe(true)
      }
      for (const { text, why } of draft.leftOut) {
        if (why === 'limit' || why === 'fact-gone') {
          expect(draft.warnings.some((warning) => warning.includes(text))).toBe(true)
        }
      }
      if (characters !== null && draft.text.length > characters) {
        expect(draft.warnings.some((warning) => warning.includes(`the form takes ${characters}`))).toBe(true)
      }

      const ids = order.exhibits.map(({ id }) => id)
      const named = new Set(draft.sentences.flatMap(({ exhibits }) => exhibits))
      expect([...named].filter((id) => !ids.includes(id))).toEqual([])
      expect(draft.unused).toEqual(ids.filter((id) => !named.has(id)))
      expect([...draft.photos].sort()).toEqual([...ids].sort())
      if (variant === 'long' && characters === null && emptied.length === 0) expect(draft.unused).toEqual([])
    }
  })
})
