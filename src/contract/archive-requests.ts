import { z } from 'zod'
import { shownString } from './shown-string.ts'

const nothing = z.object({}).strict()
const placeSchema = z.string().min(1).max(4096)
const started = z.object({ jobId: z.string() })
const maybeStarted = z.object({ jobId: z.string().nullable() })

export const careFindingSchema = z.object({
  kind: z.enum(['altered', 'missing', 'unexpected', 'inconsistent', 'unreadable']),
  path: shownString,
  expected: shownString.nullable(),
  found: shownString.nullable(),
  /** Orders that it concerns, where that is known. */
  orders: z.array(z.string()),
  /** Whether the file can be put back by itself from a backup. */
  restorable: z.boolean(),
})

export const knownBackupSchema = z.object({
  place: z.string(),
  kind: z.enum(['file', 'folder']),
  at: z.string(),
  files: z.number().int(),
  bytes: z.number(),
  rootSha256: z.string(),
  leftOut: z.number().int(),
  /** Whether it can be reached now: its disk may be elsewhere. */
  reachable: z.boolean(),
})

const trialSchema = z.object({
  at: z.string(),
  place: z.string(),
  backedUpAt: z.string(),
  files: z.number().int(),
  tried: z.number().int(),
  records: z.number().int(),
  chains: z.number().int(),
  findings: z.number().int(),
})

/** What an archive needed when it was opened, or while it is open; see `OpeningReport`. */
export const openingReportSchema = z.object({
  at: z.string(),
  /** Whether the program that had it open last ended without closing it. */
  crashed: z.boolean(),
  migration: z
    .object({ from: z.number().int(), to: z.number().int(), orders: z.number().int(), backup: z.string() })
    .nullable(),
  repairs: z.array(
    z.object({
      kind: z.enum([
        'change-finished',
        'record-rebuilt',
        'journal-set-aside',
        'record-damaged',
        'move-finished',
        'left-overs-removed',
      ]),
      order: z.string().nullable(),
      count: z.number().int(),
    }),
  ),
})

export const archiveCareSchema = z.object({
  /** The last look at every file; null before the first came to its end. */
  lastCheck: z.object({ at: z.string(), files: z.number().int(), bytes: z.number() }).nullable(),
  /** The look under way; null when none is. */
  pass: z.object({ startedAt: z.string(), files: z.number().int() }).nullable(),
  findings: z.array(careFindingSchema),
  /** Newest first. */
  backups: z.array(knownBackupSchema),
  trial: trialSchema.nullable(),
  /** What was put right, newest first, as far as it is of interest. */
  recoveries: z.array(openingReportSchema),
})

export const archiveTaskKinds = ['check', 'back-up', 'restore', 'try', 'index'] as const

/** What keeps the archive whole. Places come from the system's dialogs, and from the engine's own list. */
export const archiveRequests = {
  'archive.care': { input: nothing, output: archiveCareSchema },
  /** What was put right when the archive was opened this time. */
  'archive.opening': { input: nothing, output: openingReportSchema },
  /** Compares every file with its checksum now. */
  'archive.check': { input: nothing, output: started },
  /** Asks for a file or a folder, then backs up to it; `jobId` null when the dialog was closed. */
  'archive.back-up': {
    input: z.object({ kind: z.enum(['file', 'folder']) }).strict(),
    output: maybeStarted,
  },
  /** Backs up to a place that is known. */
  'archive.back-up-again': { input: z.object({ place: placeSchema }).strict(), output: started },
  /** Asks for a backup (unless `from` names a known one) and for an empty folder, then restores into that. */
  'archive.restore': {
    input: z.object({ kind: z.enum(['file', 'folder']), from: placeSchema.nullable() }).strict(),
    output: maybeStarted,
  },
  /** Restores a known backup into a folder of its own, looks at all of it, and throws it away. */
  'archive.try-restore': { input: z.object({ place: placeSchema }).strict(), output: started },
  /** Puts one file back from the newest backup that holds it whole. */
  'archive.restore-one': {
    input: z.object({ path: placeSchema }).strict(),
    output: z.object({ backedUpAt: z.string() }),
  },
  /** Takes a backup off the list; the backup itself stays. */
  'archive.forget-backup': { input: z.object({ place: placeSchema }).strict(), output: nothing },
  /** The index by which orders are found; `madeAt` null while it is made for the first time. */
  'archive.index': { input: nothing, output: z.object({ orders: z.number().int(), madeAt: z.string().nullable() }) },
  /** Makes all of the index again from the records, beside the one in use. */
  'archive.remake-index': { input: nothing, output: started },
  'archive.stop': { input: z.object({ jobId: z.string().max(80) }).strict(), output: nothing },
} as const

/** What a finished task of the archive hands over, by kind. */
export const archiveTaskOutputs = {
  check: z.object({ checked: z.number().int(), findings: z.number().int() }),
  'back-up': z.object({ place: z.string(), files: z.number().int(), bytes: z.number(), leftOut: z.array(shownString) }),
  restore: z.object({
    directory: z.string(),
    backedUpAt: z.string(),
    files: z.number().int(),
    orders: z.number().int(),
    findings: z.number().int(),
  }),
  try: trialSchema,
  index: z.object({ orders: z.number().int() }),
} as const
