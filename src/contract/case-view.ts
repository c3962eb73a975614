import { z } from 'zod'
import { summaryPoints, summaryStates } from '../domain/dispute/case-summary.ts'
import { deadlineStates, deadlineWarnings } from '../domain/dispute/deadline.ts'
import { type DisputeRecord, originalRoles } from '../domain/order/dispute-record.ts'
import { milestones } from '../domain/order/milestone.ts'
import { remedies } from '../domain/order/order.ts'
import { refundFindingKinds } from '../domain/order/refund-state.ts'
import { saidSchema } from './said-view.ts'
import { shownString } from './shown-string.ts'
import { digestSchema, moneySchema } from './view.ts'

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the user stated about a case. The engine checks it by the schema of the archive before it is kept. */
export const disputeRecordSchema = z.custom<DisputeRecord>(isRecord)

/** Some parts of it, to replace those that are there. */
export const disputeChangeSchema = z.custom<Partial<DisputeRecord>>(isRecord)

const dueSchema = z.object({ earliest: z.string(), likely: z.string(), latest: z.string() })

export const deadlineViewSchema = z.object({
  id: z.string(),
  timer: z.string(),
  policyName: z.string(),
  actor: z.enum(['buyer', 'seller', 'platform', 'issuer', 'carrier']),
  kind: z.enum(['ends', 'starts']),
  state: z.enum(deadlineStates),
  /** Moments in UTC. */
  dueAt: dueSchema.nullable(),
  /** The receiver's zone. */
  zone: z.string(),
  printed: z.boolean(),
  milestone: z.enum(milestones).nullable(),
  missing: z.array(z.enum(milestones)),
  otherwise: z.array(z.object({ milestone: z.enum(milestones), at: z.string() })),
  source: z.string().nullable(),
  asOf: z.string().nullable(),
  confidence: z.enum(['high', 'medium', 'low', 'unknown']),
  theirs: z.boolean(),
  note: z.string().nullable(),
  warnings: z.array(z.enum(deadlineWarnings)),
})

/** Something that Proofbox says about the case, and how heavy it is. */
export const remarkSchema = saidSchema.extend({ weight: z.enum(['note', 'caution', 'blocks']) })

const rangeSchema = z.object({ least: moneySchema, most: moneySchema })

export const adviceViewSchema = z.object({
  /** Nothing blocks the claim. No promise of its success. */
  ready: z.boolean(),
  options: z.array(
    z.object({
      remedy: z.enum(remedies),
      /** Whether the receiver lists it; null where nobody knows. */
      offered: z.boolean().nullable(),
      /** Null where the facts give none. */
      amount: rangeSchema.nullable(),
      remarks: z.array(remarkSchema),
    }),
  ),
  /** What is missing, and what speaks against the claim as it stands. */
  remarks: z.array(remarkSchema),
  /** Share of what was paid that is asked for, 0 to 1; null where it cannot be told. */
  share: z.number().nullable(),
  returning: z.object({ shipping: z.enum(['not-planned', 'blocked', 'open']), remarks: z.array(remarkSchema) }),
  breakEven: z.array(saidSchema),
  confirming: z.object({ askAgain: z.boolean(), remarks: z.array(remarkSchema) }),
})

export const checkViewSchema = z.object({
  id: z.string(),
  stage: z.string(),
  name: z.string(),
  /** What to do about it, as long as it is missing. */
  ask: z.string(),
  state: z.enum(['found', 'ticked', 'unticked', 'missing', 'unknown']),
  /** What was seen of it. */
  why: saidSchema,
})

export const weakPointViewSchema = z.object({
  severity: z.enum(['high', 'medium', 'low']),
  said: saidSchema,
  /** What can be done about it. */
  answer: saidSchema,
})

export const caseViewSchema = z.object({
  checklist: z.array(checkViewSchema),
  weakPoints: z.array(weakPointViewSchema),
  /** The six points that decide, and where the case stands with each. */
  summary: z.array(
    z.object({
      id: z.enum(summaryPoints),
      state: z.enum(summaryStates),
    }),
  ),
  /** Photos of which nobody said what they are to the case; `role`: what they seem to be by what was read. */
  unsorted: z.array(z.object({ source: digestSchema, name: shownString, role: z.enum(originalRoles).nullable() })),
  dispute: disputeRecordSchema,
  advice: adviceViewSchema,
  deadlines: z.array(deadlineViewSchema),
  refund: z.object({
    stage: z.enum(['none', 'offered', 'agreed', 'processing', 'announced', 'partly-paid', 'paid', 'verified']),
    received: moneySchema.nullable(),
    rest: moneySchema.nullable(),
    /** Days past the last day that was promised; null while it is not over. */
    overdueSince: z.string().nullable(),
    findings: z.array(z.enum(refundFindingKinds)),
  }),
  /** With whom messages were exchanged, and for how many days an answer is missing. */
  exchanges: z.array(
    z.object({ with: z.string(), sentOn: z.string(), answeredOn: z.string().nullable(), silentDays: z.number().int() }),
  ),
  tasks: z.array(z.object({ id: z.enum(['correspondence', 'statement', 'support-text']), done: z.boolean() })),
  routes: z.array(
    z.object({ id: z.string(), note: z.string(), dueAt: z.string().nullable(), closedBy: z.string().nullable() }),
  ),
  /** The user's zone, in which moments are shown. */
  zone: z.string(),
  languages: z.array(z.string()),
})

export type CaseView = z.infer<typeof caseViewSchema>
export type CheckView = z.infer<typeof checkViewSchema>
export type WeakPointView = z.infer<typeof weakPointViewSchema>
export type AdviceView = z.infer<typeof adviceViewSchema>
export type DeadlineView = z.infer<typeof deadlineViewSchema>
export type RemarkView = z.infer<typeof remarkSchema>
