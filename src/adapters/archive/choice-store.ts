import { z } from 'zod'
import { type CandidateChoices, noChoices } from '../../domain/order/candidate-choice.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { ChoiceStore } from '../../workflow/ports/choice-store.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'
import { createArchiveFiles } from './archive-files.ts'
import { frameFields } from './frame-schema.ts'
import { createOrderFile } from './order-file.ts'

const choicesSchema = z.object({
  putAway: z.array(z.object(frameFields)),
  shown: z.array(z.object({ ...frameFields, lead: z.number().int().nonnegative(), seconds: z.number() })),
})

/** `orders/<name>/candidates.json` under `directory`. */
export const createChoiceStore = (
  directory: string,
  hasher: Hasher,
  files: ArchiveFiles = createArchiveFiles(directory),
): ChoiceStore =>
  createOrderFile<CandidateChoices>(files, hasher, {
    fileName: 'candidates.json',
    schema: choicesSchema,
    empty: noChoices,
  })
