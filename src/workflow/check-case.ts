import { adviseRemedy } from '../domain/dispute/advise-remedy.ts'
import { caseSummary, type SummaryPoint } from '../domain/dispute/case-summary.ts'
import { type Checklist, checklistOf } from '../domain/dispute/checklist.ts'
import { returnGuard } from '../domain/dispute/return-guard.ts'
import { sharedOriginals } from '../domain/dispute/weak/shared-points.ts'
import type { WeakPoint } from '../domain/dispute/weak/weak-point.ts'
import { weakPoints } from '../domain/dispute/weak-points.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type RoleSuggestion, suggestRole } from '../domain/order/reading/suggest-role.ts'
import { deadlinesOf, placeOf } from './deadlines.ts'
import type { DeskPorts } from './desk-ports.ts'
import { editDispute } from './edit-order.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { policyFor } from './policies.ts'
import { photoReadingsOf } from './read-photo.ts'

/** A photo without a role, and what it may be. */
interface UnsortedPhoto {
  readonly source: Order['originals'][number]['sha256']
  readonly name: string
  readonly suggestion: RoleSuggestion | null
}

export interface CheckedCase {
  readonly checklist: Checklist
  /** Titles of the sources that the demands name, by key. */
  readonly titles: Readonly<Record<string, string>>
  readonly summary: readonly SummaryPoint[]
  readonly unsorted: readonly UnsortedPhoto[]
}

/** The order's checklist for its platform, or for another receiver by id or name. */
export const checkCase = async (
  ports: DeskPorts,
  order: Order,
  target: string | null,
): Promise<Result<CheckedCase, Failure>> => {
  const policy = await policyFor(ports, order, target)
  if (!policy.ok) return policy
  const place = await placeOf(ports, { country: null, zone: null })
  if (!place.ok) return place
  const deadlines = await deadlinesOf(ports, order, place.value)
  if (!deadlines.ok) return deadlines
  const data = await ports.shelf.checklist()
  const evidence = await gatherEvidence(ports, order)
  const checklist = checklistOf(data, evidence, policy.value)
  const named = new Set(checklist.points.flatMap(({ demands }) => demands.flatMap(({ sources }) => sources)))
  const readings = await photoReadingsOf(ports, order)
  return succeed({
    checklist,
    titles: Object.fromEntries([...named].map((key) => [key, data.sources[key]?.title ?? key])),
    summary: caseSummary({
      order,
      checklist,
      cautions: adviseRemedy(order, policy.value).cautions,
      returning: returnGuard(order, policy.value),
      deadlines: deadlines.value,
    }),
    unsorted: evidence.photos
      .filter(({ role }) => role === null)
      .map(({ source, name }) => {
        const reading = readings.find((one) => one.source === source)
        return { source, name, suggestion: reading ? suggestRole(reading, reading.codes) : null }
      }),
  })
}

/** What the seller will say; `all`: every order of the archive, for files that are used twice. */
export const caseWeakPoints = async (
  ports: DeskPorts,
  order: Order,
  all: readonly Order[],
): Promise<Result<readonly WeakPoint[], Failure>> => {
  const policy = await policyFor(ports, order, null)
  if (!policy.ok) return policy
  const place = await placeOf(ports, { country: null, zone: null })
  if (!place.ok) return place
  const deadlines = await deadlinesOf(ports, order, place.value)
  if (!deadlines.ok) return deadlines
  return succeed(
    weakPoints({
      evidence: await gatherEvidence(ports, order),
      policy: policy.value,
      deadlines: deadlines.value,
      shared: sharedOriginals(order, all),
      now: ports.clock.now(),
      zone: place.value.zone,
    }),
  )
}

/** Ticks points by hand or takes ticks away; null forgets what the user said, so that what was seen counts again. */
export const tickPoint = async (
  ports: DeskPorts,
  order: Order,
  item: string,
  done: boolean | null,
): Promise<Result<Order, Failure>> => {
  const { points } = await ports.shelf.checklist()
  if (!points.some(({ id }) => id === item)) {
    return fail({
      code: 'checklist.no-such-point',
      message: `The checklist has no point “${item}”. Known are: ${points.map(({ id }) => id).join(', ')}.`,
    })
  }
  const others = order.dispute.ticks.filter((tick) => tick.item !== item)
  return editDispute(ports, order, { ticks: done === null ? others : [...others, { item, done }] })
}
