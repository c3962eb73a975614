import type { CustodyAction, CustodyEntry } from '../evidence/custody.ts'
import type { Exhibit } from '../evidence/exhibit.ts'
import { hintLines } from '../evidence/origin-hint.ts'
import type { Original } from '../evidence/original.ts'
import { baseOf } from '../evidence/provenance.ts'
import { formatMoney } from '../kernel/money.ts'
import { shownLine } from '../kernel/shown-text.ts'
import type { OrderFacts } from '../order/order.ts'
import { claimLine } from './cover-claim.ts'
import { continuitySentence, plainDuration, recordingName } from './page-continuity.ts'
import { exhibitCaption, exhibitPlace, grouped } from './page-exhibit.ts'
import { fact, longFact, notStated, type PageFact, type PageTable } from './page-parts.ts'
import type { ReportInput } from './report-input.ts'

/** Everything that belongs to the case, in full: the cover may shorten, this page does not. */
export interface IndexPage {
  readonly heading: string
  /** One row an exhibit, in the order of the exhibit pages; the writer adds the page on which each stands. */
  readonly exhibits: PageTable
  readonly pageColumn: string
  readonly tables: readonly PageTable[]
  readonly factsHeading: string
  readonly facts: readonly PageFact[]
}

/** `2026-11-19 18:40:12 UTC`; the full value stands in manifest.json and custody.jsonl. */
const instantText = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`

const column = (label: string, share: number, face: 'text' | 'mono' = 'text') => ({ label, share, face })

const exhibitTable = (exhibits: readonly Exhibit[]): PageTable => ({
  heading: 'Exhibits',
  columns: [
    column('Exhibit', 0.08),
    column('Where', 0.15),
    column('Caption', 0.34),
    column('Source file', 0.26),
    column('Picture SHA-256', 0.17, 'mono'),
  ],
  rows: exhibits.map((exhibit) => [
    exhibit.label,
    exhibitPlace(exhibit),
    exhibitCaption(exhibit),
    shownLine(baseOf(exhibit.provenance).originalName),
    `${exhibit.asset.slice(0, 12)}…`,
  ]),
  empty: 'No exhibit was designated.',
})

const originalTable = (originals: readonly Original[]): PageTable => ({
  heading: 'Original files, unchanged since import',
  columns: [
    column('Name', 0.26),
    column('Type', 0.13),
    column('Bytes', 0.12),
    column('Imported', 0.17),
    column('SHA-256', 0.32, 'mono'),
  ],
  rows: originals.map((original) => [
    shownLine(original.originalName),
    original.mediaType,
    grouped(original.byteLength),
    instantText(original.acquiredAt),
    original.sha256,
  ]),
  empty: 'No file was imported.',
})

const recordingTable = (input: ReportInput): PageTable => ({
  heading: 'Recordings',
  columns: [
    column('Name', 0.24),
    column('Length', 0.09),
    column('Picture', 0.13),
    column('Codec', 0.1),
    column('Frames', 0.1),
    column('Continuity', 0.34),
  ],
  rows: input.recordings.map((recording) => [
    recordingName(recording, input),
    plainDuration(recording.durationSeconds),
    `${recording.width} × ${recording.height}`,
    recording.codec,
    grouped(recording.frames),
    continuitySentence(recording, true),
  ]),
  empty: 'No video belongs to this report.',
})

const clockWords = {
  'container-utc': 'written by the camera, UTC',
  'quicktime-local': 'written by the camera, local time',
  exif: 'written by the camera (Exif)',
  recorded: 'start of the recording, by the computer that recorded it',
  'file-modified': 'last change, as the disk states',
  imported: 'import into Proofbox',
} as const

const clockTable = (originals: readonly Original[]): PageTable => ({
  heading: 'Times that the files claim',
  columns: [column('File', 0.28), column('Time', 0.26), column('What it is', 0.26), column('Stated by', 0.2)],
  rows: originals.flatMap(({ originalName, clocks }) =>
    clocks.map(({ kind, value, source }) => [
      shownLine(originalName),
      shownLine(value),
      clockWords[kind],
      shownLine(source),
    ]),
  ),
  empty: 'No file states a time.',
})

/** What files say of where they come from; only there where one says something. */
const hintTables = (originals: readonly Original[]): readonly PageTable[] => {
  const rows = originals.flatMap(({ originalName, hints = [] }) =>
    hints.map((hint) => [shownLine(originalName), shownLine(hintLines(hint).join(' '))]),
  )
  const heading = 'What files say of where they come from (hints, not findings)'
  const columns = [column('File', 0.24), column('What it says', 0.76)]
  return rows.length > 0 ? [{ heading, columns, rows, empty: '' }] : []
}

const actionWords: Readonly<Record<CustodyAction, string>> = {
  acquired: 'Original file imported',
  derived: 'Picture made from an original',
  annotated: 'Picture drawn on, or marks taken away',
  designated: 'Exhibit designated',
  withdrawn: 'Exhibit withdrawn',
  'order-edited': 'Order facts edited',
  exported: 'Bundle exported',
  verified: 'Checked against the digests',
  sealed: 'State of the log signed',
  timestamped: 'Time stamp of an authority received',
  deleted: 'Order moved to the trash',
  restored: 'Order put back, or restored from a backup',
  'backed-up': 'Backup made',
}

const custodyTable = (entries: readonly CustodyEntry[]): PageTable => {
  const actions = [...new Set(entries.map(({ action }) => action))]
  return {
    heading: 'Chain of custody, in short (in full: custody.jsonl)',
    columns: [
      column('What', 0.34),
      column('Times', 0.08),
      column('First', 0.22),
      column('Last', 0.22),
      column('By', 0.14),
    ],
    rows: actions.map((action) => {
      const of = entries.filter((entry) => entry.action === action)
      const actors = [...new Set(of.map(({ actor }) => actor))]
      return [
        actionWords[action],
        String(of.length),
        instantText(of[0]?.at ?? ''),
        instantText(of.at(-1)?.at ?? ''),
        actors.join(', '),
      ]
    }),
    empty: 'The chain of custody has no entry.',
  }
}

/** What is not known in one row, so that the page does not repeat it. */
const knownFirst = (facts: readonly PageFact[]): readonly PageFact[] => {
  const missing = facts.filter((one) => one.missing).map(({ label }) => label)
  const known = facts.filter((one) => !one.missing)
  return missing.length === 0 ? known : [...known, fact('Not stated', missing.join(', '))]
}

/** `ordered 2026-10-02, shipped not stated, delivered 2026-11-19` */
const datesText = ({ orderedAt, shippedAt, deliveredAt }: OrderFacts): string | undefined =>
  (orderedAt ?? shippedAt ?? deliveredAt) === undefined
    ? undefined
    : `ordered ${orderedAt ?? notStated}, shipped ${shippedAt ?? notStated}, delivered ${deliveredAt ?? notStated}`

const fullFacts = ({ order, platformName }: ReportInput): readonly PageFact[] => {
  const { facts } = order
  return knownFirst([
    fact('Claim', claimLine(facts)),
    fact('Platform', platformName ?? facts.platform),
    fact('Seller', facts.seller),
    fact('Order number', facts.orderNumber),
    fact('Order in Proofbox', order.id),
    fact('Order link', facts.orderLink),
    fact('Item', facts.item),
    fact('Price', facts.price && formatMoney(facts.price)),
    fact('Amount claimed', facts.claimed && formatMoney(facts.claimed)),
    fact('Tracking number', facts.trackingNumber, 'mono'),
    fact('Dates', datesText(facts)),
    longFact('Expected', [facts.expected ?? '']),
    longFact('Received', [facts.received ?? '']),
    longFact('Notes', [facts.notes ?? '']),
  ])
}

export const planIndex = (input: ReportInput): IndexPage => ({
  heading: 'Index of exhibits and files',
  exhibits: exhibitTable(input.order.exhibits),
  pageColumn: 'Page',
  tables: [
    originalTable(input.order.originals),
    recordingTable(input),
    ...(input.order.originals.length > 0 ? [clockTable(input.order.originals)] : []),
    ...hintTables(input.order.originals),
    ...(input.custody ? [custodyTable(input.custody)] : []),
  ],
  factsHeading: 'Order facts, as the buyer states them',
  facts: fullFacts(input),
})
