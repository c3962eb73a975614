import type { Exhibit } from '../../evidence/exhibit.ts'
import { baseOf } from '../../evidence/provenance.ts'
import type { SubjectKind } from '../../kernel/reading.ts'
import { carrierCandidates } from '../../order/carrier-candidates.ts'
import type { Order } from '../../order/order.ts'

/** Something that the claim needs to show, and the exhibits that each show it. */
export interface RequiredElement {
  /** `label`, `item`, `defect:<id>`, `mismatch:<id>`, `measurement:<id>`. */
  readonly id: string
  readonly name: string
  /** Ids; one of them is enough. Empty: there is no such exhibit. */
  readonly exhibits: readonly string[]
}

const itemKinds: readonly SubjectKind[] = ['item', 'damage', 'marking', 'other']

const sameNumber = (a: string, b: string): boolean => {
  const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return plain(b) !== '' && plain(a).includes(plain(b))
}

const showsLabel = ({ facts: { trackingNumber } }: Order, { kind, codes, caption }: Exhibit): boolean =>
  codes.some(({ text }) =>
    trackingNumber === undefined ? carrierCandidates(text).length > 0 : sameNumber(text, trackingNumber),
  ) ||
  (trackingNumber !== undefined && sameNumber(caption, trackingNumber)) ||
  (kind === 'label' && (codes.length === 0 || trackingNumber === undefined))

/**
 * What the files must show for the order's claim: the label with the tracking number, the item, and every defect,
 * difference and measurement that was stated. A parcel that did not arrive shows nothing, and nothing is required.
 */
export const requiredElements = (order: Order): readonly RequiredElement[] => {
  const { exhibits, dispute, facts } = order
  if (facts.reason === 'not-arrived') return []
  const { defects, mismatches, measurements } = dispute.claim
  const present = new Set(exhibits.map(({ id }) => id))
  const those = (ids: readonly string[]): readonly string[] => ids.filter((id) => present.has(id))
  const idsWhere = (test: (exhibit: Exhibit) => boolean): readonly string[] => exhibits.filter(test).map(({ id }) => id)
  const pointed = new Set([...defects, ...mismatches, ...measurements].flatMap((point) => point.exhibits))
  return [
    {
      id: 'label',
      name: facts.trackingNumber === undefined ? 'the label' : `the label with ${facts.trackingNumber}`,
      exhibits: idsWhere((exhibit) => showsLabel(order, exhibit)),
    },
    {
      id: 'item',
      name: 'the item',
      exhibits: idsWhere(
        ({ id, kind, provenance }) =>
          itemKinds.includes(kind) || pointed.has(id) || baseOf(provenance).kind === 'photo',
      ),
    },
    ...defects.map(({ id, what, exhibits: shown }) => ({
      id: `defect:${id}`,
      name: `the defect “${what}”`,
      exhibits: those(shown),
    })),
    ...mismatches.map(({ id, aspect, exhibits: shown }) => ({
      id: `mismatch:${id}`,
      name: `the difference in ${aspect}`,
      exhibits: those(shown),
    })),
    ...measurements.map(({ id, what, exhibits: shown }) => ({
      id: `measurement:${id}`,
      name: `the measurement “${what}”`,
      exhibits: those(shown),
    })),
  ]
}
