import type { Failure } from '../domain/kernel/failure.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Desk } from './desk.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { NotificationKind } from './ports/settings.ts'

/** What a notification says of a deadline that comes near. */
export interface DueAlarm {
  readonly orderId: string
  readonly title: string
  readonly timer: string
  readonly dueAt: Instant
  /** What the system's notification may say: see `NotificationKind`. */
  readonly notification: NotificationKind
}

/** Before anything was ever told, everything that is near now is told. */
const never = '1970-01-01T00:00:00.000Z' as Instant

/** A clock this far behind what was noted was wrong when it was noted. */
const wrongBy = 24 * 3_600_000

/**
 * The alarms that fell due since it last looked, each once: over restarts, after sleep, and when the clock is set back.
 * After a sleep only the most pressing of each deadline. What was told is noted in the archive's settings.
 */
export const lookForAlarms = async (ports: DeskPorts, desk: Desk): Promise<Result<readonly DueAlarm[], Failure>> => {
  const settings = await ports.settings.read()
  if (!settings.ok) return settings
  const now = ports.clock.now()
  const noted = settings.value.alarmedAt
  const since = noted === null ? never : Date.parse(noted) - Date.parse(now) > wrongBy ? now : noted
  const found = await desk.alarms(since)
  if (!found.ok) return found
  const due = found.value.filter(({ order }) => order.dispute.outcome === null)
  if (due.length === 0) return succeed([])
  const saved = await ports.settings.change((settled) => succeed({ ...settled, alarmedAt: now }))
  if (!saved.ok) return saved
  return succeed(
    due.flatMap(({ order, deadline }): readonly DueAlarm[] => {
      const dueAt = deadline.dueAt?.earliest
      if (dueAt === undefined) return []
      const title = order.facts.item ?? order.facts.orderNumber ?? order.id
      const { timer } = deadline
      return [{ orderId: order.id, title, timer, dueAt, notification: settings.value.notifications }]
    }),
  )
}
