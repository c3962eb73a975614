import type { Money } from '../kernel/money.ts'
import type { Milestone } from '../order/milestone.ts'
import type { ClaimReason, Remedy } from '../order/order.ts'

export type Confidence = 'high' | 'medium' | 'low' | 'unknown'

/** Where a value was published. */
export interface Source {
  readonly title: string
  readonly url: string | null
  readonly tier: 'primary' | 'primary-copy' | 'secondary'
  readonly date: string | null
}

/** A value that somebody published, with where and when; `value` is null where nobody knows, and stays so. */
export interface Sourced<Value> {
  readonly value: Value | null
  /** Keys of the pack's `sources`. */
  readonly sources: readonly string[]
  readonly asOf: string | null
  readonly confidence: Confidence
  readonly note?: string | undefined
  /** The user set this value; what was published stands beside it. */
  readonly theirs?: { readonly at: string; readonly note: string; readonly published: Value | null } | undefined
}

export type TimerUnit = 'hour' | 'calendar-day' | 'business-day' | 'month' | 'year'

export interface Span {
  readonly count: number
  readonly unit: TimerUnit
}

/** A clock of the receiver: it runs for `span` from one of its milestones. */
export interface Timer {
  readonly id: string
  /** Any of these starts it: sources disagree. The one that ends first is the safe one to keep to. */
  readonly anchors: readonly Milestone[]
  readonly span: Sourced<Span>
  /** `ends`: until when something can be done. `starts`: from when on. */
  readonly kind: 'ends' | 'starts'
  readonly actor: 'buyer' | 'seller' | 'platform' | 'issuer' | 'carrier'
  /** Which claims it concerns; empty for all. */
  readonly reasons: readonly ClaimReason[]
  readonly onMiss: string | null
  /** A last day on a weekend or holiday moves to the next working day (Regulation 1182/71, art. 3(4)). */
  readonly rolls: boolean
  /** Once one of these is known, the clock has done its work. */
  readonly metBy: readonly Milestone[]
  /** Never later than this span after the first milestone (`540 days`). */
  readonly cap?: Span | undefined
}

/** How long a refund takes by one source, for one way of payment. */
export interface RefundTime {
  readonly method: string
  readonly least: number | null
  readonly most: number | null
  readonly unit: TimerUnit
  readonly sources: readonly string[]
  readonly asOf: string | null
  readonly confidence: Confidence
  readonly note?: string | undefined
}

/** A reason of the receiver's own form and which of ours it answers. */
export interface FormReason {
  readonly id: string
  readonly label: string | null
  readonly reasons: readonly ClaimReason[]
}

export interface FileLimits {
  readonly maxFiles: Sourced<number>
  readonly maxBytesPerFile: Sourced<number>
  readonly maxTotalBytes: Sourced<number>
  /** Lower-case extensions. */
  readonly formats: Sourced<readonly string[]>
  /** 0 where no video is taken. */
  readonly maxVideoBytes: Sourced<number>
  readonly maxVideoSeconds: Sourced<number>
  readonly maxPixels: Sourced<number>
  readonly maxNameLength: Sourced<number>
  readonly maxPages: Sourced<number>
}

/** Another road to the money, and which roads it closes. */
export interface FurtherRoute {
  readonly id: string
  readonly pack: string | null
  readonly excludes: readonly string[]
  readonly note: string
}

/** What is known of a receiver: a marketplace, a payment service, a card scheme, the law. Data, never code. */
export interface Policy {
  readonly schema: 2
  readonly id: string
  readonly name: string
  readonly kind: 'marketplace' | 'payment' | 'card' | 'law'
  readonly appliesTo: string | null
  /** ISO 3166-1 alpha-2 codes of the buyers it is for; null for all. */
  readonly countries: readonly string[] | null
  /** The pack's own version, counted up with every change. */
  readonly version: number
  /** The day on which the sources were last looked at (ISO 8601 date). */
  readonly checked: string
  /** IANA zone in which the receiver's days end. */
  readonly zone: Sourced<string>
  readonly timers: readonly Timer[]
  readonly refundTimes: readonly RefundTime[]
  /** After this the refund is overdue. */
  readonly refundLatest: Sourced<Span>
  readonly reasons: Sourced<readonly FormReason[]>
  readonly remedies: Sourced<readonly Remedy[]>
  readonly text: { readonly maxCharacters: Sourced<number>; readonly language: Sourced<string> }
  readonly files: FileLimits
  /** The form's fields in its order, for copying one by one. */
  readonly fields: Sourced<readonly string[]>
  /** Most that is ever paid (Etsy, Allegro). */
  readonly maxClaim: Sourced<Money>
  readonly returnPayer: Sourced<{ readonly fault: string | null; readonly changeOfMind: string | null }>
  readonly advice: Sourced<readonly string[]>
  readonly abuse: Sourced<readonly string[]>
  readonly cautions: Sourced<readonly { readonly id: string; readonly text: string }[]>
  readonly further: readonly FurtherRoute[]
  readonly sources: Readonly<Record<string, Source>>
}

/** The title of the first source of a value; null where it has none, as with a value of the user's own. */
export const sourceTitle = (
  listed: Pick<Policy, 'sources'>,
  { sources, theirs }: Pick<Sourced<unknown>, 'sources' | 'theirs'>,
): string | null => {
  const [first] = sources
  return first === undefined || theirs ? null : (listed.sources[first]?.title ?? null)
}

/** Whether a value may bind: the user's own does, and a published one that is more than an old or lonely word. */
export const isGrounded = ({ value, confidence, theirs }: Sourced<unknown>): boolean =>
  value !== null && (theirs !== undefined || confidence === 'high' || confidence === 'medium')
