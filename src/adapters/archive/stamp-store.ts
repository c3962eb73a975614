import { z } from 'zod'
import type { StampedBundle } from '../../domain/evidence/stamped-bundle.ts'
import { sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { instant } from '../../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { StampStore } from '../../workflow/ports/stamp-store.ts'
import { damaged, explainWrite } from './archive-failure.ts'

const folder = 'timestamps'

const moment = z.iso.datetime().transform((text) => instant(text))

const stampSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('pending'), url: z.string() }),
  z.strictObject({ state: z.literal('refused'), url: z.string(), reason: z.string().exactOptional() }),
  z.strictObject({
    state: z.literal('proved'),
    url: z.string(),
    provedAt: moment,
    token: z.base64(),
    secondsAhead: z.number().int().exactOptional(),
  }),
])

const schema = z.strictObject({
  schema: z.literal(1),
  manifestSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .transform((text) => sha256(text)),
  orderId: z.string(),
  bundle: z.string(),
  exportedAt: moment,
  stamps: z.array(stampSchema).max(2),
})

const pathOf = (manifest: string): string => `${folder}/${manifest}.json`

/** One small file a bundle, `timestamps/<SHA-256 of its manifest>.json`, with the tokens that came. */
export const createStampStore = (files: ArchiveFiles): StampStore => {
  const attempt = async <Value>(act: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> => {
    try {
      return await act()
    } catch (error) {
      return fail(explainWrite(error))
    }
  }
  return {
    list: () =>
      attempt(async () => {
        const bundles: StampedBundle[] = []
        for (const name of await files.list(folder)) {
          const path = `${folder}/${name}`
          try {
            const { schema: _, ...bundle } = schema.parse(
              JSON.parse(Buffer.from((await files.read(path)) ?? []).toString('utf8')),
            )
            bundles.push(bundle)
          } catch (error) {
            return fail(damaged(path, error instanceof Error ? error.message : String(error)))
          }
        }
        return succeed(bundles.sort((a, b) => (a.exportedAt < b.exportedAt ? 1 : a.exportedAt > b.exportedAt ? -1 : 0)))
      }),
    keep: (bundle) =>
      attempt(async () => {
        const path = pathOf(bundle.manifestSha256)
        await files.replace(path, `${JSON.stringify({ schema: 1, ...bundle }, null, 2)}\n`)
        return succeed(undefined)
      }),
    forget: (manifest) =>
      attempt(async () => {
        await files.remove(pathOf(manifest))
        return succeed(undefined)
      }),
  }
}
