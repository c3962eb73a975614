import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type SuggestedRedaction, suggestRedactions } from '../domain/order/reading/suggest-redactions.ts'
import { keptReading, type PhotoReading, type ReadPhotoPorts, readPhoto } from './read-photo.ts'

/** What may be worth covering in an exhibit, in pixels of its unannotated picture. */
export interface RedactionSuggestions {
  readonly redactions: readonly SuggestedRedaction[]
  /** Why no text was read, for people; null when it was. */
  readonly withoutText: string | null
}

const suggestionsOf = (reading: PhotoReading, { facts }: Order): RedactionSuggestions => ({
  redactions: suggestRedactions(reading, reading.codes, facts, reading),
  withoutText: reading.withoutText,
})

/** What an earlier reading of this picture suggests for the order as it is now; null when it was not read. */
export const keptSuggestions = async (
  ports: ReadPhotoPorts,
  order: Order,
  picture: Sha256,
): Promise<RedactionSuggestions | null> => {
  const reading = await keptReading(ports, picture)
  return reading && suggestionsOf(reading, order)
}

/** Reads the picture below an exhibit's annotations, or finds what an earlier reading gave. Nothing is covered by it. */
export const readSuggestions = async (
  ports: ReadPhotoPorts,
  order: Order,
  exhibitId: string,
  signal: AbortSignal,
): Promise<Result<RedactionSuggestions, Failure>> => {
  const exhibit = order.exhibits.find(({ id }) => id === exhibitId)
  if (!exhibit) {
    return fail({ code: 'order.no-such-exhibit', message: 'That exhibit is not part of this order any more.' })
  }
  const reading = await readPhoto(ports, exhibit.unannotated?.asset ?? exhibit.asset, () => undefined, signal)
  return reading.ok ? succeed(suggestionsOf(reading.value, order)) : reading
}
