import { z } from 'zod'
import { archiveTaskKinds } from './archive-requests.ts'
import { stripTilesPush } from './playback-requests.ts'
import { protectionViewSchema } from './protection-requests.ts'
import { notificationKinds } from './settings-requests.ts'
import { shownString } from './shown-string.ts'
import { candidateViewSchema, digestSchema, failureSchema, orderIdSchema, orderViewSchema } from './view.ts'

export const progressSchema = z.object({ phase: z.string(), done: z.number(), total: z.number().optional() })

export const jobStateSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('queued') }),
  z.object({ status: z.literal('running'), progress: progressSchema.nullable() }),
  z.object({ status: z.literal('succeeded'), output: z.unknown() }),
  z.object({ status: z.literal('failed'), failure: failureSchema }),
  z.object({ status: z.literal('cancelled') }),
])

export const jobSnapshotSchema = z.object({
  id: z.string(),
  kind: z.enum(['import', 'scan', 'designate', 'preview', 'export', 'attach', 'proxy']),
  orderId: orderIdSchema,
  /** The file or thing it works on now. */
  subject: shownString,
  state: jobStateSchema,
})

/** Everything that the window is told without asking. */
export const pushes = {
  'protection.changed': protectionViewSchema,
  'job.changed': jobSnapshotSchema,
  /** Better candidates while a scan runs; each push replaces those of the same source. */
  'candidates.changed': z.object({
    orderId: orderIdSchema,
    source: digestSchema,
    candidates: z.array(candidateViewSchema),
  }),
  /** A check, a backup or a restoring of the archive as it goes on. */
  'archive.task': z.object({
    id: z.string(),
    kind: z.enum(archiveTaskKinds),
    subject: shownString,
    state: jobStateSchema,
  }),
  /** What is known of the archive's health or its backups is new. */
  'archive.care-changed': z.object({}),
  'playback.tiles': stripTilesPush,
  'order.changed': orderViewSchema,
  /** What lists show of these orders is new. */
  'orders.changed': z.object({ ids: z.array(orderIdSchema) }),
  /** The list of orders is made again; `done` equals `total` at its end. */
  'orders.indexing': z.object({ done: z.number().int(), total: z.number().int() }),
  /** A deadline comes near; main also tells it by the system's own notification. */
  'alarm.due': z.object({
    orderId: orderIdSchema,
    title: shownString,
    timer: z.string(),
    dueAt: z.string(),
    /** What the system's own notification may say. */
    notification: z.enum(notificationKinds),
  }),
  /** The user clicked such a notification. */
  'order.show': z.object({ orderId: orderIdSchema }),
  /** The engine went away (`failure` says why) or came back (null). */
  'engine.changed': z.object({ failure: failureSchema.nullable() }),
} as const

export type Pushes = typeof pushes
export type PushName = keyof Pushes
export type Push<Name extends PushName> = z.output<Pushes[Name]>
export type JobSnapshot = z.infer<typeof jobSnapshotSchema>
