import type { Policy } from '../../domain/dispute/policy.ts'
import type { PolicyOverride } from '../../domain/dispute/policy-override.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { TimeStampAuthority } from './time-stamps.ts'

/** How much the system's own notifications tell. `discreet`: not what was bought. */
export type NotificationKind = 'full' | 'discreet' | 'off'

/** What the user decided for all orders of an archive. */
export interface Settings {
  readonly overrides: readonly PolicyOverride[]
  /** The packs as the user last acknowledged them: an update of the program shows what changed since. */
  readonly seen: readonly Policy[]
  /** Country of the buyer and their bank (ISO 3166-1 alpha-2); null where nobody said. */
  readonly country: string | null
  /** IANA zone in which dates are shown; null takes that of the computer. */
  readonly zone: string | null
  /** When deadlines were last told of by the system's notifications; null before the first. */
  readonly alarmedAt: Instant | null
  readonly notifications: NotificationKind
  /** Whom to ask for time stamps, two at most; nobody where the list is empty, and then nothing goes anywhere. */
  readonly authorities: readonly TimeStampAuthority[]
}

export interface SettingsStore {
  read(): Promise<Result<Settings, Failure>>
  /**
   * Keeps what `make` makes of the settings as they are then, one change after the other: two at once would each put back
   * what the other had changed. A failure of `make` changes nothing.
   */
  change(make: (now: Settings) => Result<Settings, Failure>): Promise<Result<Settings, Failure>>
}
