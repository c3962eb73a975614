import { z } from 'zod'
import { type AnnotationOperation, annotationLimits } from '../domain/evidence/annotation.ts'
import { isAnnotationOperation } from '../domain/evidence/parse-operations.ts'
import { hiddenKinds } from '../domain/order/reading/suggest-redactions.ts'
import { shownString } from './shown-string.ts'
import { digestSchema, orderIdSchema, orderViewSchema } from './view.ts'

const operations = z
  .array(z.custom<AnnotationOperation>(isAnnotationOperation, 'no operation that this program knows'))
  .max(annotationLimits.operations)

const byExhibit = z.object({ orderId: orderIdSchema, exhibitId: z.string().max(80) }).strict()

/** A place that the user may want to cover; never covered by itself. Pixels of the unannotated picture. */
const suggestedRedactionSchema = z.object({
  kind: z.enum(hiddenKinds),
  area: z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int() }),
  /** What stands there, as it was read; of a card number only the last four digits. */
  text: shownString,
  reason: z.string(),
  /** 0 to 1: how surely it was read and is what the reason says. */
  confidence: z.number(),
})
export type SuggestedRedactionView = z.infer<typeof suggestedRedactionSchema>

const suggestions = z.object({
  redactions: z.array(suggestedRedactionSchema),
  /** Why no text was read, for people; null when it was. */
  withoutText: z.string().nullable(),
})
export type SuggestionsView = z.infer<typeof suggestions>

/** A picture to draw on: what lies below the annotations, and the annotations. */
const annotatedExhibitSchema = z.object({
  exhibitId: z.string(),
  label: z.string(),
  caption: z.string(),
  /** The unannotated picture, upright, in full size; operations are in its pixels. */
  base: digestSchema,
  width: z.number().int(),
  height: z.number().int(),
  operations,
  /** Each operation in words, for those who do not see the picture. */
  sentences: z.array(shownString),
  /** Null until the picture's text was read: ask `annotate.suggest`. */
  suggestions: suggestions.nullable(),
})
export type AnnotatedExhibitView = z.infer<typeof annotatedExhibitSchema>

/** An original that shows what was taken out of exhibits, and whether it stays out of bundles. */
const exposure = z.object({
  source: digestSchema,
  name: shownString,
  /** Letters of the exhibits. */
  exhibits: z.array(z.string()),
  withheld: z.boolean(),
  sentence: shownString,
})
export type ExposureView = z.infer<typeof exposure>

/** Drawing on exhibits. The picture below is kept, and the annotated one is made again whenever the operations change. */
export const annotateRequests = {
  'annotate.open': { input: byExhibit, output: annotatedExhibitSchema },
  /** Replaces all operations; an empty list gives the unannotated picture back. */
  'annotate.save': { input: byExhibit.extend({ operations }).strict(), output: orderViewSchema },
  /** Reads the picture's text, which takes about a second, and says what may be worth covering. */
  'annotate.suggest': { input: byExhibit, output: suggestions },
  /** Originals that would go into the bundle and show what an exhibit hides. */
  'annotate.exposed': { input: z.object({ orderId: orderIdSchema }).strict(), output: z.array(exposure) },
  /** Keeps an original out of bundles, or lets it in again. */
  'annotate.withhold': {
    input: z.object({ orderId: orderIdSchema, source: digestSchema, withheld: z.boolean() }).strict(),
    output: z.array(exposure),
  },
} as const
