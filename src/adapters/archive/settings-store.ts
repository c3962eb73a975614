import { Low } from 'lowdb'
import { z } from 'zod'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Settings, SettingsStore } from '../../workflow/ports/settings.ts'
import { damaged, explainWrite } from './archive-failure.ts'
import { createArchiveFiles } from './archive-files.ts'
import { createRecordAdapter } from './durable-file.ts'

const money = z.object({ minor: z.number().int(), currency: z.string() })
const span = z.object({ count: z.number().int(), unit: z.string() })

const settingsSchema = z.object({
  schema: z.literal(1),
  overrides: z.array(
    z.strictObject({
      policy: z.string(),
      path: z.string(),
      value: z.union([z.number(), z.string(), z.array(z.string()), span, money]).nullable(),
      at: z.iso.datetime(),
      note: z.string(),
    }),
  ),
  // Packs that shipped once: only compared, and checked by nobody but the program that wrote them.
  seen: z.array(z.looseObject({ id: z.string(), version: z.number() })),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  zone: z.string().nullable(),
  alarmedAt: z.iso.datetime().nullable().default(null),
  notifications: z.enum(['full', 'discreet', 'off']).default('full'),
  authorities: z
    .array(z.strictObject({ url: z.string(), roots: z.string() }))
    .max(2)
    .default([]),
})

const settingsPath = 'settings.json'

const nothing: Settings = {
  overrides: [],
  seen: [],
  country: null,
  zone: null,
  alarmedAt: null,
  notifications: 'full',
  authorities: [],
}

const readSettings = async (files: ArchiveFiles): Promise<Result<Settings, Failure>> => {
  try {
    const record = new Low<unknown>(createRecordAdapter(files, settingsPath), null)
    await record.read()
    if (record.data === null) return succeed(nothing)
    const settings = settingsSchema.safeParse(record.data)
    if (!settings.success) return fail(damaged(settingsPath, settings.error.message))
    const { schema: _, ...rest } = settings.data
    return succeed(rest as unknown as Settings)
  } catch (error) {
    return fail(error instanceof SyntaxError ? damaged(settingsPath, error.message) : explainWrite(error))
  }
}

const writeSettings = async (files: ArchiveFiles, settings: Settings): Promise<Result<Settings, Failure>> => {
  try {
    const record = new Low<unknown>(createRecordAdapter(files, settingsPath), null)
    record.data = { schema: 1, ...settings }
    await record.write()
    return succeed(settings)
  } catch (error) {
    return fail(explainWrite(error))
  }
}

/** `settings.json` under `directory`. A file that is not there is empty settings; a damaged one is `archive.damaged`. */
export const createSettingsStore = (
  directory: string,
  files: ArchiveFiles = createArchiveFiles(directory),
): SettingsStore => {
  let last: Promise<unknown> = Promise.resolve()
  return {
    read: () => readSettings(files),
    change(make) {
      const changed = last.then(async () => {
        const now = await readSettings(files)
        const next = now.ok ? make(now.value) : now
        return next.ok ? writeSettings(files, next.value) : next
      })
      last = changed
      return changed
    },
  }
}
