import type { WantedStamp } from '../domain/evidence/stamped-bundle.ts'
import type { Clock } from './ports/clock.ts'
import type { TimeStampAuthority, TimeStamps } from './ports/time-stamps.ts'

export interface AskingPorts {
  readonly clock: Clock
  readonly timeStamps: TimeStamps
}

/** How an authority answered; the token is there where its stamp is `proved`. */
export interface AnsweredStamp {
  readonly stamp: WantedStamp
  readonly token: Uint8Array | null
}

/** Asks one authority for a time stamp over a digest. One that does not answer is waited for; one that refuses is not. */
export const askForStamp = async (
  { clock, timeStamps }: AskingPorts,
  { url, roots }: TimeStampAuthority,
  digest: Uint8Array,
  signal: AbortSignal,
): Promise<AnsweredStamp> => {
  const token = await timeStamps.ask({ url, roots }, digest, signal)
  if (!token.ok) {
    const { code, detail } = token.failure
    if (code !== 'timestamp.refused') return { stamp: { state: 'pending', url }, token: null }
    return { stamp: { state: 'refused', url, ...(detail ? { reason: detail } : {}) }, token: null }
  }
  const found = timeStamps.check(token.value, digest, roots)
  if (found.state !== 'proved') return { stamp: { state: 'refused', url }, token: null }
  const { provedAt } = found
  const secondsAhead = Math.round((Date.parse(provedAt) - Date.parse(clock.now())) / 1000)
  const stamp = { state: 'proved', url, provedAt, token: timeStamps.spell(token.value), secondsAhead } as const
  return { stamp, token: token.value }
}
