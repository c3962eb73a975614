import type { ClaimReason, Remedy } from '../order/order.ts'

/** The sentences of one language (resources/templates/<locale>/dispute.json); `{name}` is replaced by a fact. */
export interface Phrases {
  readonly language: string
  readonly order: string
  readonly itemOnly: string
  readonly orderWithItem: string
  readonly onPlatform: string
  readonly delivered: string
  readonly reason: Readonly<Record<ClaimReason, string>>
  readonly noReason: string
  readonly expected: string
  readonly received: string
  readonly trackingMatch: string
  readonly trackingDiffers: string
  readonly exhibitInVideo: string
  readonly exhibitPhoto: string
  readonly unbroken: string
  readonly remedy: Readonly<Record<Remedy, string>>
  readonly amount: string
  readonly noRemedy: string
  readonly originals: string
}

/** Puts facts into a phrase. Throws RangeError for a name that has no fact: a phrase never shows braces. */
export const fillPhrase = (phrase: string, facts: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name]
    if (fact === undefined) throw new RangeError(`no fact for {${name}} in: ${phrase}`)
    return fact
  })
