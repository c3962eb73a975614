import { z } from 'zod'

const key = z.string().min(1)
export const words = z.string().min(1)
export const count = z.number().int().nonnegative()
export const confidence = z.enum(['high', 'medium', 'low', 'unknown'])

interface Soundness {
  readonly value?: unknown
  readonly sources: readonly string[]
  readonly asOf: string | null
  readonly confidence: string
}

const isSound = ({ value, sources, asOf, confidence: sure }: Soundness): boolean =>
  value === null || value === undefined
    ? sure === 'unknown' && sources.length === 0 && asOf === null
    : sure !== 'unknown' && sources.length > 0

/** A value that nobody knows has no source, no date and the confidence `unknown`; any other has at least one source. */
export const sourced = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({
      value: value.nullable(),
      sources: z.array(key),
      asOf: words.nullable(),
      confidence,
      note: words.optional(),
    })
    .refine((one) => isSound(one as Soundness), {
      message: 'a value needs a source and a confidence; one that nobody knows has neither, and no date',
    })

const atLeastOne = z.number().int().positive()

export const fileLimitsSchema = z.strictObject({
  maxFiles: sourced(atLeastOne),
  maxBytesPerFile: sourced(atLeastOne),
  maxTotalBytes: sourced(atLeastOne),
  formats: sourced(z.array(z.string().regex(/^[a-z0-9]+$/)).min(1)),
  maxVideoBytes: sourced(count),
  maxVideoSeconds: sourced(z.number().positive()),
  maxPixels: sourced(atLeastOne),
  maxNameLength: sourced(atLeastOne),
  maxPages: sourced(atLeastOne),
})

export const sourcesSchema = z.record(
  key,
  z.strictObject({
    title: words,
    url: z.url().nullable(),
    tier: z.enum(['primary', 'primary-copy', 'secondary']),
    date: words.nullable(),
  }),
)

const keysIn = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(keysIn)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'sources' && Array.isArray(value) ? value.map(String) : keysIn(value),
  )
}

/** Refuses a source that is referred to and not listed, and one that is listed and nothing refers to. */
export const checkSources = (
  { sources, ...rest }: { readonly sources: Readonly<Record<string, unknown>> },
  context: z.RefinementCtx,
): void => {
  const used = new Set(keysIn(rest))
  for (const name of used)
    if (!Object.hasOwn(sources, name)) context.addIssue({ code: 'custom', message: `no such source: ${name}` })
  for (const name of Object.keys(sources))
    if (!used.has(name)) context.addIssue({ code: 'custom', message: `nothing refers to the source ${name}` })
}
