import type { Exhibit } from '../evidence/exhibit.ts'
import type { Defect, Mismatch } from '../order/claim.ts'
import type { Order } from '../order/order.ts'
import type { PlannedSentence } from './planned-sentence.ts'

/** What a user typed, without the end of a sentence: the message brings its own. */
const open = (text: string): string => text.trim().replace(/[.。!！;；,，\s]+$/u, '')

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

/** A point of which only one half was filled in says that half. */
const mismatchSentences = (mismatch: Mismatch, order: Order): readonly PlannedSentence[] => {
  const [expected, received] = [open(mismatch.expected), open(mismatch.received)]
  if (received === '') return []
  return [
    {
      id: `mismatch:${mismatch.id}`,
      ...(expected === ''
        ? { key: 'received', values: { received } }
        : { key: `mismatch.${mismatch.aspect}`, values: { expected, received } }),
      exhibits: known(mismatch.exhibits, order.exhibits),
      spare: 1,
    },
  ]
}

/**
 * Point by point what is wrong: pieces that are missing, differences to the listing, measures, defects. A change of mind
 * tells in what state the item came and no second story of what is wrong.
 */
export const planClaim = (order: Order): readonly PlannedSentence[] => {
  const { facts, dispute, exhibits } = order
  const { pieces, mismatches, measurements, defects } = dispute.claim
  const { bought, received } = pieces
  const free = (id: 'expected' | 'received', text: string | undefined): readonly PlannedSentence[] =>
    text === undefined || open(text) === ''
      ? []
      : [{ id, key: id, values: { [id]: open(text) }, exhibits: [], spare: 1 }]
  const isWrong = facts.reason !== 'change-of-mind'
  return [
    ...(isWrong && bought !== null && received !== null && received < bought
      ? [{ id: 'missing', key: 'missing', values: { bought, received }, exhibits: [], spare: 0 }]
      : []),
    ...(isWrong ? free('expected', facts.expected) : []),
    ...free('received', facts.received),
    ...(isWrong ? mismatches.flatMap((mismatch) => mismatchSentences(mismatch, order)) : []),
    ...measurements
      .filter(({ what, value }) => open(what) !== '' && open(value) !== '')
      .map(({ id, what, value, exhibits: ids }) => ({
        id: `measurement:${id}`,
        key: 'measurement',
        values: { what: open(what), value: open(value) },
        exhibits: known(ids, exhibits),
        spare: 2,
      })),
    ...(isWrong ? defects.filter(({ what }) => open(what) !== '').map((defect) => defectSentence(defect, order)) : []),
  ]
}
