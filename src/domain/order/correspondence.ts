import type { Sha256 } from '../kernel/digest.ts'
import type { StatedTime } from '../kernel/stated-time.ts'

export const correspondents = ['seller', 'platform', 'carrier', 'bank', 'other'] as const

export type Correspondent = (typeof correspondents)[number]

/** One message of the log, written or received; its screenshot is an original of the order. */
export interface Message {
  readonly id: string
  readonly at: StatedTime
  readonly direction: 'sent' | 'received'
  readonly with: Correspondent
  /** "AliExpress chat", "e-mail"; free text. */
  readonly channel: string
  readonly text: string
  readonly screenshots: readonly Sha256[]
  /** The number under which the support keeps it, where one was given. */
  readonly reference?: string
}
