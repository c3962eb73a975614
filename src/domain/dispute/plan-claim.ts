import type { Exhibit } from '../evidence/exhibit.ts'
import type { Defect, Mismatch } from '../order/claim.ts'
import type { Order } from '../order/order.ts'
import type { PlannedSentence } from './planned-sentence.ts'

/** What a user typed, without the end of a sentence: the message brings its own. */
const open = (text: string): string => text.trim().replace(/[.。\s]+$/u, '')

const known = (ids: readonly string[], exhibits: readonly Exhibit[]): readonly string[] =>
  ids.filter((id) => exhibits.some((exhibit) => exhibit.id === id))

const defectSentence = (defect: Defect, { exhibits, dispute }: Order): PlannedSentence => {
  const { bought } = dispute.claim.pieces
  const { pieces } = defect
  return {
    id: `defect:${defect.id}`,
    key: `defect.${defect.severity}`,
    values: { what: open(defect.what) },
    ...(pieces === null
      ? {}
      : {
          around: {
            key: bought === null ? 'affected.alone' : 'affected',
            values: { pieces, ...(bought === null ? {} : { bought }) },
          },
        }),
    exhibits: known(defect.exhibits, exhibits),
    spare: defect.severity === 'cosmetic' ? 2 : 1,
  }
}

const mismatchSentence = ({ id, aspect, expected, received, exhibits }: Mismatch, order: Order): PlannedSentence => ({
  id: `mismatch:${id}`,
  key: `mismatch.${aspect}`,
  values: { expected: open(expected), received: open(received) },
  exhibits: known(exhibits, order.exhibits),
  spare: 1,
})

/** Point by point what is wrong: pieces that are missing, differences to the listing, measures, defects. */
export const planClaim = (order: Order): readonly PlannedSentence[] => {
  const { facts, dispute, exhibits } = order
  const { pieces, mismatches, measurements, defects } = dispute.claim
  const { bought, received } = pieces
  const free = (id: 'expected' | 'received', text: string | undefined): readonly PlannedSentence[] =>
    text === undefined || open(text) === ''
      ? []
      : [{ id, key: id, values: { [id]: open(text) }, exhibits: [], spare: 1 }]
  return [
    ...(bought !== null && received !== null && received < bought
      ? [{ id: 'missing', key: 'missing', values: { bought, received }, exhibits: [], spare: 0 }]
      : []),
    ...free('expected', facts.expected),
    ...free('received', facts.received),
    ...mismatches.map((mismatch) => mismatchSentence(mismatch, order)),
    ...measurements.map(({ id, what, value, exhibits: ids }) => ({
      id: `measurement:${id}`,
      key: 'measurement',
      values: { what: open(what), value: open(value) },
      exhibits: known(ids, exhibits),
      spare: 2,
    })),
    ...defects.map((defect) => defectSentence(defect, order)),
  ]
}
