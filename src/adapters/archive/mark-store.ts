import { z } from 'zod'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'
import type { MarkStore } from '../../workflow/ports/mark-store.ts'
import { createArchiveFiles } from './archive-files.ts'
import { frameFields } from './frame-schema.ts'
import { createOrderFile } from './order-file.ts'

const marksSchema = z.object({
  marks: z.array(z.object({ ...frameFields, seconds: z.number(), note: z.string() })),
})

/** `orders/<name>/marks.json` under `directory`. An order without that file has no marks. */
export const createMarkStore = (
  directory: string,
  hasher: Hasher,
  files: ArchiveFiles = createArchiveFiles(directory),
): MarkStore => {
  const file = createOrderFile<z.output<typeof marksSchema>>(files, hasher, {
    fileName: 'marks.json',
    schema: marksSchema,
    empty: { marks: [] },
  })
  return {
    async list(orderId) {
      const read = await file.read(orderId)
      return read.ok ? { ok: true, value: read.value.marks } : read
    },
    async update(orderId, change) {
      const kept = await file.update(orderId, ({ marks }) => ({ marks: [...change(marks)] }))
      return kept.ok ? { ok: true, value: kept.value.marks } : kept
    },
  }
}
