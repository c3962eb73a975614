import { shownLine, shownValue } from '../kernel/shown-text.ts'
import { type CoverPage, planCover } from './cover-page.ts'
import { type DisputePage, planDispute } from './page-dispute.ts'
import { type ExhibitPage, planExhibit } from './page-exhibit.ts'
import { type IndexPage, planIndex } from './page-index.ts'
import { planVerification, type VerificationPage } from './page-verification.ts'
import type { ReportInput } from './report-input.ts'
import { type ReportLayout, usualLayout } from './report-layout.ts'

/**
 * The evidence report as data: what stands on which page, every string final and every number formatted. A writer
 * only has to set it; it decides where lines and pages break, and nothing else.
 */
export interface PagePlan {
  /** BCP 47 tag of the report's own words; the dispute text names its own. */
  readonly language: string
  readonly layout: ReportLayout
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly keywords: string
  /** Stands at the head and foot of each page. */
  readonly running: { readonly order: string; readonly root: string; readonly made: string }
  readonly cover: CoverPage
  readonly exhibits: readonly ExhibitPage[]
  readonly dispute: DisputePage
  readonly index: IndexPage
  readonly verification: VerificationPage
}

/** `2026-11-22 14:02 UTC` */
const minute = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`

/**
 * Plans the pages of the evidence report: the cover that decides (claim, tracking, up to three pictures, root hash),
 * one page an exhibit, the dispute text, the index of exhibits and files, and how to verify. Pure: the same input
 * gives the same plan. Works without exhibits and recordings.
 */
export const planPages = (input: ReportInput): PagePlan => {
  const { order, rootSha256, layout = usualLayout } = input
  const number = shownLine(order.facts.orderNumber?.trim() || order.id)
  const made = minute(input.createdAt)
  return shownValue({
    language: 'en',
    layout,
    title: `Evidence report for order ${number}`,
    subject: shownLine(order.facts.item?.trim() ?? '') || 'Evidence about a parcel',
    author: 'The buyer, with Proofbox',
    keywords: `proofbox-root-sha256:${rootSha256}`,
    running: { order: `Order ${number}`, root: `Root ${rootSha256.slice(0, 8)} ${rootSha256.slice(8, 16)} …`, made },
    cover: planCover(input, made),
    exhibits: order.exhibits.map((exhibit) => planExhibit(exhibit, layout)),
    dispute: planDispute(input),
    index: planIndex(input),
    verification: planVerification(input, made),
  })
}
