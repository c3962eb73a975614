import { baseOf } from '../../evidence/provenance.ts'
import { shownBy } from '../claim-gaps.ts'
import { type Check, outcome } from './outcome.ts'

/** Every point of a list is shown by an exhibit that the order still has. */
const allShown =
  (
    codes: { readonly none: string; readonly shown: string; readonly bare: string },
    listed: (evidence: Parameters<Check>[0]) => readonly { readonly exhibits: readonly string[] }[],
  ): Check =>
  (evidence) => {
    const points = listed(evidence)
    if (points.length === 0) return outcome(false, codes.none)
    const shown = points.map(({ exhibits }) => shownBy(exhibits, evidence.order))
    const bare = shown.filter((exhibits) => exhibits.length === 0).length
    const facts = { count: points.length, bare }
    const exhibits = [...new Set(shown.flat())]
    return bare === 0
      ? outcome(true, codes.shown, { facts, exhibits })
      : outcome(false, codes.bare, { facts, exhibits })
  }

export const defectShown = allShown(
  { none: 'check.no-defect', shown: 'check.defects-shown', bare: 'check.defects-bare' },
  ({ order }) => order.dispute.claim.defects,
)

export const differencesShown = allShown(
  { none: 'check.no-difference', shown: 'check.differences-shown', bare: 'check.differences-bare' },
  ({ order }) => order.dispute.claim.mismatches,
)

export const measured = allShown(
  { none: 'check.no-measure', shown: 'check.measures-shown', bare: 'check.measures-bare' },
  ({ order }) => order.dispute.claim.measurements,
)

/** A defect is in the film when one of its exhibits is a frame of a video. */
export const defectFilmed: Check = ({ order }) => {
  const frames = new Set(
    order.exhibits.filter(({ provenance }) => baseOf(provenance).kind === 'frame').map(({ id }) => id),
  )
  const { defects } = order.dispute.claim
  const filmed = defects.map(({ exhibits }) => exhibits.filter((id) => frames.has(id)))
  const bare = filmed.filter((exhibits) => exhibits.length === 0).length
  if (defects.length === 0) return outcome(false, 'check.no-defect')
  const exhibits = [...new Set(filmed.flat())]
  return bare === 0
    ? outcome(true, 'check.defects-filmed', { facts: { count: defects.length }, exhibits })
    : outcome(false, 'check.defects-unfilmed', { facts: { count: defects.length, bare }, exhibits })
}

export const piecesCounted: Check = ({ order }) => {
  const { bought, received } = order.dispute.claim.pieces
  return bought === null || received === null
    ? outcome(false, 'check.not-counted')
    : outcome(true, 'check.counted', { facts: { bought, received } })
}

export const stills: Check = ({ order }) => {
  const frames = order.exhibits.filter(({ provenance }) => baseOf(provenance).kind === 'frame').map(({ id }) => id)
  return frames.length === 0
    ? outcome(false, 'check.no-stills')
    : outcome(true, 'check.stills', { facts: { count: frames.length }, exhibits: frames })
}
