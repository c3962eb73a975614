import type { Exhibit } from '../evidence/exhibit.ts'
import { formatMoney } from '../kernel/money.ts'
import { normaliseTracking } from '../order/carrier-candidates.ts'
import { orderNumberOf } from '../order/order-number.ts'
import { claimLine } from './cover-claim.ts'
import { decisiveExhibits } from './cover-pictures.ts'
import { type CoverTracking, planTracking } from './cover-tracking.ts'
import { continuitySentences } from './page-continuity.ts'
import { exhibitCaption, exhibitPicture, exhibitPlace } from './page-exhibit.ts'
import { fact, hashGroups, type PageFact, type PagePicture, type RootHashBlock } from './page-parts.ts'
import type { ReportInput } from './report-input.ts'

/** A decisive picture; `exhibit` is its place in the plan's exhibit pages. */
export interface CoverPicture extends PagePicture {
  readonly exhibit: number
  readonly label: string
  readonly place: string
  readonly caption: string
}

/** Page 1: what the one who decides sees in half a minute. It is always one page. */
export interface CoverPage {
  readonly kicker: string
  readonly claim: string
  /** Rows of facts that stand side by side. */
  readonly facts: readonly (readonly PageFact[])[]
  readonly tracking: CoverTracking
  readonly pictures: readonly CoverPicture[]
  /** Said in the place of pictures when there is none; null when there are some. */
  readonly noPictures: string | null
  /** Where there are no pictures, the page has room for what the buyer states; null otherwise. */
  readonly statement: { readonly heading: string; readonly language: string; readonly text: string } | null
  /** How many exhibits follow beside those shown here; null when there are none. */
  readonly more: string | null
  readonly continuity: readonly string[]
  readonly root: RootHashBlock
  readonly verify: string
}

const coverFacts = ({ order, platformName }: ReportInput, made: string): readonly (readonly PageFact[])[] => {
  const { facts } = order
  return [
    [fact('Item', facts.item)],
    [
      fact('Platform', platformName ?? facts.platform),
      fact('Seller', facts.seller),
      fact('Order number', orderNumberOf(order) ?? undefined),
      fact('Price', facts.price && formatMoney(facts.price)),
    ],
    [
      fact('Ordered', facts.orderedAt),
      fact('Shipped', facts.shippedAt),
      fact('Delivered', facts.deliveredAt),
      fact('Report made', made),
    ],
  ]
}

const coverPicture = (exhibit: Exhibit, exhibits: readonly Exhibit[]): CoverPicture => ({
  ...exhibitPicture(exhibit),
  exhibit: exhibits.indexOf(exhibit),
  label: `Exhibit ${exhibit.label}`,
  place: exhibitPlace(exhibit),
  caption: exhibitCaption(exhibit),
})

const pictureless = ({ order, recordings }: ReportInput): string => {
  if (order.facts.reason === 'not-arrived') return 'No pictures: the claim is that nothing arrived.'
  return recordings.length > 0
    ? 'No frame of the video was chosen as an exhibit.'
    : 'No pictures belong to this report.'
}

const remaining = (total: number, shown: number): string | null => {
  const more = total - shown
  if (more <= 0) return null
  return `${more} more exhibit${more === 1 ? '' : 's'} on the pages that follow, each with its source.`
}

const statementOf = ({ draft }: ReportInput): CoverPage['statement'] =>
  draft.text.trim() === '' ? null : { heading: 'What the buyer states', language: draft.language, text: draft.text }

export const planCover = (input: ReportInput, made: string): CoverPage => {
  const { exhibits, facts } = input.order
  const expected = facts.trackingNumber ? normaliseTracking(facts.trackingNumber) : ''
  const chosen = decisiveExhibits(exhibits, expected === '' ? null : expected)
  return {
    kicker: 'Evidence report',
    claim: claimLine(facts),
    facts: coverFacts(input, made),
    tracking: planTracking(input),
    pictures: chosen.map((exhibit) => coverPicture(exhibit, exhibits)),
    noPictures: chosen.length === 0 ? pictureless(input) : null,
    statement: chosen.length === 0 ? statementOf(input) : null,
    more: remaining(exhibits.length, chosen.length),
    continuity: continuitySentences(input),
    root: {
      label: 'Root hash (SHA-256)',
      groups: hashGroups(input.rootSha256),
      note: 'Covers every original file and every exhibit of this report. The same value stands in manifest.json.',
    },
    verify:
      'To verify: run “sha256sum -c manifest.sha256” in the bundle folder, or open verify.html. The last page says how.',
  }
}
