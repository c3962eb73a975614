import { z } from 'zod'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { OpeningReport } from '../../workflow/ports/opening.ts'
import { moment } from './order-schema.ts'

const path = 'recoveries.jsonl'

const count = z.number().int().nonnegative()

const reportSchema = z.object({
  at: moment,
  crashed: z.boolean(),
  migration: z.object({ from: count, to: count, orders: count, backup: z.string() }).nullable(),
  repairs: z.array(
    z.object({
      kind: z.enum([
        'change-finished',
        'record-rebuilt',
        'journal-set-aside',
        'record-damaged',
        'move-finished',
        'left-overs-removed',
      ]),
      order: z.string().nullable(),
      count,
    }),
  ),
})

/** What was put right in an archive, one line a time that there was something: kept for good, newest last. */
export const createRecoveryLog = (files: ArchiveFiles) => ({
  append: (report: OpeningReport): Promise<void> => files.append(path, JSON.stringify(report)),
  /** A line that cannot be read is left out: the log says what was done, and decides nothing. */
  async list(): Promise<readonly OpeningReport[]> {
    const lines = await files.lines(path).catch(() => [])
    return lines.flatMap((line) => {
      try {
        return [reportSchema.parse(JSON.parse(line)) as OpeningReport]
      } catch {
        return []
      }
    })
  },
})
