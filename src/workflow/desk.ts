import type { DisputeDraft } from '../domain/dispute/draft.ts'
import type { WeakPoint } from '../domain/dispute/weak/weak-point.ts'
import type { AnnotationOperation } from '../domain/evidence/annotation.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Instant, instant } from '../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { DisputeRecord } from '../domain/order/dispute-record.ts'
import type { Order, OrderFacts } from '../domain/order/order.ts'
import type { TrackingFinding } from '../domain/order/tracking-finding.ts'
import type { ReportLayout } from '../domain/report/report-layout.ts'
import { annotateExhibit } from './annotate-exhibit.ts'
import { calendarEvents } from './calendar-events.ts'
import { type CheckedCase, caseWeakPoints, checkCase, tickPoint } from './check-case.ts'
import { alarmsOf, type DeadlineList, listDeadlines, type OrderAlarm, placeOf, type Whereabouts } from './deadlines.ts'
import { type DesignateOutcome, designateExhibits, type Pick } from './designate-exhibits.ts'
import type { DeskPorts } from './desk-ports.ts'
import { type DiscoverWatch, type Discovery, discover } from './discover.ts'
import { discoveriesOf, trackingOf, unbrokenSecondsOf } from './discoveries.ts'
import { type DraftRequest, draftDispute } from './draft-dispute.ts'
import { captionExhibit, editDispute, editFacts, newOrder, restoreExhibit, withdrawExhibit } from './edit-order.ts'
import { type AttachmentsRequest, type ExportedAttachments, exportAttachments } from './export-attachments.ts'
import { type ExportedOrder, type ExportTarget, exportOrder, previewOrder } from './export-order.ts'
import { type ExportedRefundReport, exportRefundReport, type RefundReportRequest } from './export-refund-report.ts'
import { type ImportOutcome, importFiles } from './import-recording.ts'
import type { OnProgress } from './jobs/job.ts'
import { openReplacement } from './open-replacement.ts'
import { type PhotoReading, photoReadingsOf, readPhotos } from './read-photo.ts'
import { withholdOriginal } from './withhold-original.ts'

/** An order with what is known of its recordings. */
export interface OrderState {
  readonly order: Order
  readonly discoveries: readonly Discovery[]
  readonly tracking: readonly TrackingFinding[]
  /** What was read from photos and screenshots, as far as they were. */
  readonly photos: readonly PhotoReading[]
}

/** Which text: see `DraftRequest`. */
export type WantedDraft = Omit<DraftRequest, 'unbrokenSeconds' | 'zone'>

type Outcome<Value> = Promise<Result<Value, Failure>>

/** Everything that the window and the command line do with orders: the same operations, the same answers. */
export interface Desk {
  list(): Outcome<readonly Order[]>
  /** The orders that say something about this one: those that ended, and those with a file of its own. */
  related(order: Order): Outcome<readonly Order[]>
  find(id: string): Outcome<Order>
  findOrCreate(id: string): Outcome<Order>
  /** A new order under an id of its own, for files that were dropped without one. */
  create(): Outcome<Order>
  state(id: string): Outcome<OrderState>
  editFacts(id: string, facts: OrderFacts): Outcome<Order>
  /** Replaces parts of what is stated about the case. */
  editDispute(id: string, change: Partial<DisputeRecord>): Outcome<Order>
  /** A second order for the parcel that replaces this one's. */
  openReplacement(id: string): Outcome<Order>
  /** Into an order that is there, or into a new one, which is kept as soon as one file is. */
  importFiles(id: string, paths: readonly string[], onProgress: OnProgress, signal: AbortSignal): Outcome<ImportOutcome>
  discover(source: Sha256, watch: DiscoverWatch, signal: AbortSignal): Outcome<Discovery>
  /** Reads the order's photos and screenshots; each once, whatever order they are in. */
  readPhotos(id: string, onProgress: OnProgress, signal: AbortSignal): Outcome<readonly PhotoReading[]>
  designate(id: string, picks: readonly Pick[], onProgress: OnProgress, signal: AbortSignal): Outcome<DesignateOutcome>
  withdraw(id: string, exhibit: string): Outcome<Order>
  restore(id: string, exhibit: string): Outcome<Order>
  caption(id: string, exhibit: string, caption: string): Outcome<Order>
  /** Replaces what is drawn on an exhibit; an empty list takes all of it away. */
  annotate(id: string, exhibit: string, operations: readonly AnnotationOperation[]): Outcome<Order>
  /** Keeps an original out of bundles, or lets it in again. */
  withhold(id: string, source: Sha256, withheld: boolean): Outcome<Order>
  draft(id: string, wanted: WantedDraft): Outcome<DisputeDraft>
  /** What the evidence should have and what of it is there, for the order's platform or another receiver. */
  checklist(id: string, target: string | null): Outcome<CheckedCase>
  /** Ticks a point of the checklist by hand, or takes the tick away; null lets what was seen count again. */
  tick(id: string, item: string, done: boolean | null): Outcome<Order>
  /** What the seller will say, the weightiest first. */
  weakPoints(id: string): Outcome<readonly WeakPoint[]>
  /** The clocks of one order, or of all where `id` is null. */
  deadlines(id: string | null, whereabouts: Whereabouts): Outcome<DeadlineList>
  /** What fell due to be told of after a moment; the one who tells keeps that moment, so that each alarm comes once. */
  alarms(since: Instant): Outcome<readonly OrderAlarm[]>
  /** The same as the text of a calendar file (RFC 5545). */
  calendarFile(id: string | null, whereabouts: Whereabouts): Outcome<string>
  /** The report as it would be exported now; its digest in the cache. */
  preview(
    id: string,
    language: string,
    layout: ReportLayout,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Outcome<Sha256>
  /** The files for one form, with their receipt. */
  attach(
    id: string,
    request: AttachmentsRequest,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Outcome<ExportedAttachments>
  /** “Refund not received” for the support or the bank. */
  refundReport(
    id: string,
    request: RefundReportRequest,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Outcome<ExportedRefundReport>
  exportBundle(id: string, target: ExportTarget, onProgress: OnProgress, signal: AbortSignal): Outcome<ExportedOrder>
}

/** Alarms are given seven days ahead; a day more covers the zones. */
const alarmMillis = 8 * 86_400_000

/** Own outcomes are counted over so many orders, the latest. */
const mostRelated = 500

const unknownOrder = (id: string): Failure => ({
  code: 'archive.no-such-order',
  message: `The archive holds no order “${id}”. Import a file into it first, or check the id.`,
})

export const createDesk = (ports: DeskPorts): Desk => {
  const find = async (id: string): Outcome<Order> => {
    const found = await ports.archive.find(id)
    if (!found.ok) return found
    return found.value === null ? fail(unknownOrder(id)) : succeed(found.value)
  }
  const withOrder = async <Value>(id: string, act: (order: Order) => Outcome<Value>): Outcome<Value> => {
    const order = await find(id)
    return order.ok ? act(order.value) : order
  }
  const findOrCreate = async (id: string): Outcome<Order> => {
    const found = await ports.archive.find(id)
    if (!found.ok) return found
    if (found.value !== null) return succeed(found.value)
    const order = newOrder(id, ports.clock.now())
    const saved = await ports.archive.save(order)
    return saved.ok ? succeed(order) : saved
  }
  const readEach = async (ids: readonly string[]): Promise<readonly Order[]> => {
    const orders: Order[] = []
    for (const id of ids) {
      const found = await ports.archive.find(id)
      if (found.ok && found.value !== null) orders.push(found.value)
    }
    return orders
  }
  const list = async (): Outcome<readonly Order[]> => {
    const ids = await ports.archive.list()
    if (!ids.ok) return ids
    // One damaged record must not hide the others; opening it says what is wrong with it.
    return succeed(await readEach(ids.value))
  }
  /** The orders of which an alarm can be due; all of them where no index tells. */
  const pressing = async (): Outcome<readonly Order[]> => {
    const until = instant(new Date(Date.parse(ports.clock.now()) + alarmMillis).toISOString())
    const ids = ports.index?.dueBefore(until)
    return ids?.ok ? succeed(await readEach(ids.value)) : list()
  }
  const deadlines: Desk['deadlines'] = async (id, whereabouts) => {
    if (id === null) {
      const orders = await list()
      return orders.ok ? listDeadlines(ports, orders.value, whereabouts) : orders
    }
    return withOrder(id, (order) => listDeadlines(ports, [order], whereabouts))
  }
  return {
    find,
    findOrCreate,
    deadlines,
    async alarms(since) {
      const orders = await pressing()
      if (!orders.ok) return orders
      const found = await listDeadlines(ports, orders.value, { country: null, zone: null })
      return found.ok ? succeed(alarmsOf(found.value, since)) : found
    },
    async calendarFile(id, whereabouts) {
      const found = await deadlines(id, whereabouts)
      return found.ok ? succeed(ports.calendarFile(calendarEvents(found.value), found.value.now)) : found
    },
    list,
    async related(order) {
      const { index } = ports
      const ended = index?.endedLast(mostRelated)
      if (!index || !ended?.ok) return list()
      const sharing = order.originals.flatMap(({ sha256 }) => {
        const holding = index.holding(sha256)
        return holding.ok ? holding.value : []
      })
      return succeed(await readEach([...new Set([order.id, ...sharing, ...ended.value])]))
    },
    async create() {
      const day = ports.clock.now().slice(0, 10)
      let number = 1
      while ((await ports.archive.mark(`${day}-${number}`)) !== null) number += 1
      return findOrCreate(`${day}-${number}`)
    },
    state: (id) =>
      withOrder(id, async (order) => {
        const discoveries = await discoveriesOf(ports, order)
        const photos = await photoReadingsOf(ports, order)
        return succeed({ order, discoveries, photos, tracking: trackingOf(order, discoveries, photos) })
      }),
    editFacts: (id, facts) => withOrder(id, (order) => editFacts(ports, order, facts)),
    openReplacement: (id) => withOrder(id, (order) => openReplacement(ports, order)),
    editDispute: (id, change) => withOrder(id, (order) => editDispute(ports, order, change)),
    async importFiles(id, paths, onProgress, signal) {
      const found = await ports.archive.find(id)
      if (!found.ok) return found
      return importFiles(ports, found.value ?? newOrder(id, ports.clock.now()), paths, onProgress, signal)
    },
    discover: (source, watch, signal) => discover(ports, source, watch, signal),
    readPhotos: (id, onProgress, signal) => withOrder(id, (order) => readPhotos(ports, order, onProgress, signal)),
    designate: (id, picks, onProgress, signal) =>
      withOrder(id, (order) => designateExhibits(ports, order, picks, onProgress, signal)),
    withdraw: (id, exhibit) => withOrder(id, (order) => withdrawExhibit(ports, order, exhibit)),
    restore: (id, exhibit) => withOrder(id, (order) => restoreExhibit(ports, order, exhibit)),
    caption: (id, exhibit, caption) => withOrder(id, (order) => captionExhibit(ports, order, exhibit, caption)),
    annotate: (id, exhibit, operations) => withOrder(id, (order) => annotateExhibit(ports, order, exhibit, operations)),
    withhold: (id, source, withheld) => withOrder(id, (order) => withholdOriginal(ports, order, source, withheld)),
    checklist: (id, target) => withOrder(id, (order) => checkCase(ports, order, target)),
    tick: (id, item, done) => withOrder(id, (order) => tickPoint(ports, order, item, done)),
    weakPoints: (id) =>
      withOrder(id, async (order) => {
        const all = await list()
        return all.ok ? caseWeakPoints(ports, order, all.value) : all
      }),
    draft: (id, wanted) =>
      withOrder(id, async (order) => {
        const discoveries = await discoveriesOf(ports, order)
        const place = await placeOf(ports, { country: null, zone: null })
        if (!place.ok) return place
        const unbrokenSeconds = unbrokenSecondsOf(discoveries)
        return draftDispute(ports, order, { ...wanted, unbrokenSeconds, zone: place.value.zone })
      }),
    preview: (id, language, layout, onProgress, signal) =>
      withOrder(id, (order) => previewOrder(ports, order, language, layout, onProgress, signal)),
    attach: (id, request, onProgress, signal) =>
      withOrder(id, (order) => exportAttachments(ports, order, request, onProgress, signal)),
    refundReport: (id, request, onProgress, signal) =>
      withOrder(id, (order) => exportRefundReport(ports, order, request, onProgress, signal)),
    exportBundle: (id, target, onProgress, signal) =>
      withOrder(id, (order) => exportOrder(ports, order, target, onProgress, signal)),
  }
}
