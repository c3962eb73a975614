import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { type DraftInput, writeDraft } from '../../../../src/domain/dispute/write-draft.ts'
import type { Exhibit } from '../../../../src/domain/evidence/exhibit.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import type { SubjectKind } from '../../../../src/domain/kernel/reading.ts'
import { pts } from '../../../../src/domain/media/presentation-time.ts'
import { emptyDispute } from '../../../../src/domain/order/dispute-record.ts'
import { claimReasons, type Order, type OrderFacts, remedies } from '../../../../src/domain/order/order.ts'

const digest = sha256('a'.repeat(64))
const corner = { x: 0, y: 0 }

const exhibit = (label: string, kind: SubjectKind, caption: string, code?: string): Exhibit => ({
  id: `x-${label}`,
  label,
  caption,
  kind,
  asset: digest,
  mediaType: 'image/jpeg',
  byteLength: 1,
  codes: code ? [{ format: 'Code128', text: code, box: [corner, corner, corner, corner] }] : [],
  provenance: {
    kind: 'frame',
    source: digest,
    originalName: 'unboxing.mp4',
    streamIndex: 0,
    at: { pts: pts(42_300), timebase: { num: 1, den: 1000 } },
    ordinal: 1269,
    pixelSha256: digest,
    width: 4,
    height: 4,
    toneMapped: false,
    tool: { name: 'ffmpeg', version: '5.1', arguments: [] },
  },
})

const orderWith = (facts: OrderFacts, exhibits: readonly Exhibit[]): Order => ({
  schema: 1,
  id: '8166996354618451',
  createdAt: instant('2026-11-20T10:00:00Z'),
  facts,
  originals: [],
  exhibits,
  withdrawn: [],
  dispute: emptyDispute,
})

const book = await createShelf('resources').phrasebook('en')

const input = (facts: OrderFacts, exhibits: readonly Exhibit[], characters: number | null = null): DraftInput => {
  if (!book) throw new Error('the English sentences ship with the program')
  return {
    order: orderWith(facts, exhibits),
    book,
    variant: 'long',
    ascii: false,
    now: instant('2026-11-22T12:00:00Z'),
    zone: 'Europe/Berlin',
    target: 'aliexpress',
    platformName: 'AliExpress',
    limit: { characters, source: null, asOf: null },
    unbrokenSeconds: 72.5,
    openUntil: null,
  }
}

const full: OrderFacts = {
  item: 'blue mug, 350 ml',
  seller: 'Mug Store',
  trackingNumber: 'LP00724622449605',
  reason: 'damaged',
  remedy: 'full-refund',
  price: { minor: 2390, currency: 'EUR' },
  expected: 'an intact mug',
  received: 'a mug with a crack from rim to handle',
}

describe('the dispute text', () => {
  it('ties the tracking number to the exhibit that shows it, with its time in the video', () => {
    const label = exhibit('A', 'label', 'Shipping label', 'LP00724622449605')
    const draft = writeDraft(input(full, [label, exhibit('B', 'damage', 'Crack at the rim')]))
    const sentence = draft.sentences.find(({ text }) => text.includes('LP00724622449605'))
    expect(sentence?.text).toContain('(Photo 2, video 00:42.3)')
    expect(sentence?.text).toContain('the tracking number of this order')
    expect(sentence?.exhibits).toEqual(['x-A'])
  })

  it('does not claim a match that was not read', () => {
    const draft = writeDraft(input(full, [exhibit('A', 'label', 'Shipping label', 'UG336196744YP')]))
    expect(draft.text).toContain(
      'shows the number UG336196744YP; the tracking number of this order is LP00724622449605',
    )
    expect(draft.text).not.toContain('UG336196744YP, the tracking number')
  })

  it('leaves no exhibit unmentioned when nothing limits it', () => {
    const exhibits = [
      exhibit('A', 'label', 'Label', 'LP00724622449605'),
      exhibit('B', 'damage', 'Crack'),
      exhibit('C', 'other', 'Box'),
    ]
    const bound = new Set(writeDraft(input(full, exhibits)).sentences.flatMap((sentence) => sentence.exhibits))
    expect([...bound].sort()).toEqual(['x-A', 'x-B', 'x-C'])
  })

  it('never takes an id that Proofbox made up for the order number', () => {
    const draftOf = (facts: OrderFacts) =>
      writeDraft({ ...input(facts, []), order: { ...orderWith(facts, []), id: '2026-11-22-1' } })
    expect(draftOf({}).text).not.toContain('2026-11-22-1')
    expect(draftOf({}).warnings.some((warning) => warning.startsWith('Add the order number'))).toBe(true)
    expect(draftOf({ item: 'a mug.' }).text).toContain('Item: a mug. ')
    expect(draftOf({ orderNumber: '42' }).text).toContain('Order 42. ')
  })

  it('states the amount that is asked for', () => {
    expect(writeDraft(input(full, [])).text).toContain('I ask for a full refund of EUR 23.90.')
    const partial = { ...full, remedy: 'partial-refund' as const, claimed: { minor: 500, currency: 'EUR' } }
    expect(writeDraft(input(partial, [])).text).toContain('I ask for a partial refund of EUR 5.00.')
  })

  it('never shows an empty slot, whatever is asked for and why', () => {
    for (const reason of claimReasons) {
      for (const remedy of remedies) {
        const { text } = writeDraft(input({ reason, remedy }, [exhibit('A', 'other', 'View')]))
        expect(text).not.toMatch(/[{}]|undefined|null|\.\./)
        expect(text).toContain('8166996354618451')
      }
    }
  })

  it('stays under a known limit by leaving out the least needed, and names what it left out', () => {
    const exhibits = ['A', 'B', 'C', 'D', 'E'].map((label) =>
      exhibit(label, 'other', `View number ${label} of the parcel`),
    )
    const draft = writeDraft(input(full, exhibits, 400))
    expect(draft.length.utf16).toBeLessThanOrEqual(400)
    expect(draft.text).toContain('The item arrived damaged.')
    expect(draft.text).toContain('I ask for a full refund')
    expect(draft.warnings.filter((warning) => warning.startsWith('Left out')).length).toBeGreaterThan(0)
  })

  it('says when even the shortest text is too long', () => {
    const draft = writeDraft(input(full, [], 20))
    expect(draft.warnings.some((warning) => warning.includes('the form takes 20'))).toBe(true)
  })

  it('counts UTF-16 units, code points and graphemes apart', () => {
    const draft = writeDraft(input({ ...full, item: '👨‍👩‍👧 mug' }, []))
    expect(draft.length.utf16).toBe(draft.text.length)
    expect(draft.length.codePoints).toBe(draft.length.utf16 - 3)
    expect(draft.length.graphemes).toBe(draft.length.utf16 - 7)
  })
})
