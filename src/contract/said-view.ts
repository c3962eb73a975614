import { z } from 'zod'
import { shownString } from './shown-string.ts'
import { moneySchema } from './view.ts'

/** What stands in a sentence: as it is, or as each language writes an amount, a share of 1, or the name of a thing. */
const factValueSchema = z.union([
  shownString,
  z.number(),
  z.object({ money: moneySchema }),
  z.object({ share: z.number() }),
  z.object({ name: shownString }),
])

/** A sentence as data: the window says it in its language. */
export const saidSchema = z.object({ code: z.string(), facts: z.record(z.string(), factValueSchema) })

export type SaidView = z.infer<typeof saidSchema>
