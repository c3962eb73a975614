import { type CustodyAction, type CustodyEntry, custodyLine } from '../../domain/evidence/custody.ts'
import type { Json } from '../../domain/kernel/canonical-json.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFailure } from '../../workflow/ports/archive.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Clock } from '../../workflow/ports/clock.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'
import type { Signer } from '../../workflow/ports/signer.ts'
import { damaged } from './archive-failure.ts'
import { custodySchema } from './order-schema.ts'

export interface CustodyPorts {
  readonly clock: Clock
  readonly hasher: Hasher
  /** Signs each entry; without one entries are only chained. */
  readonly signer?: Signer
  readonly actor: string
}

/** The log of one order's folder, as a path in the archive. */
export const custodyPath = (folder: string): string => `orders/${folder}/custody.jsonl`

/** Reads a log. A line that is no entry makes it damaged; whether the chain holds is for verification to say. */
export const readCustody = async (
  files: ArchiveFiles,
  path: string,
): Promise<Result<readonly CustodyEntry[], ArchiveFailure>> => {
  const entries: CustodyEntry[] = []
  for (const [index, line] of (await files.lines(path)).entries()) {
    try {
      // zod writes an absent key as `undefined`; JSON cannot hold that, so the two are the same here.
      entries.push(custodySchema.parse(JSON.parse(line)) as CustodyEntry)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return fail(damaged(path, `line ${index + 1}: ${why}`))
    }
  }
  return succeed(entries)
}

/** Appends one entry to the log of a folder; it is on the disk when this returns. */
export const appendCustody = async (
  files: ArchiveFiles,
  { clock, hasher, signer, actor }: CustodyPorts,
  folder: string,
  action: CustodyAction,
  subject: Readonly<Record<string, Json>>,
): Promise<Result<CustodyEntry, ArchiveFailure>> => {
  const path = custodyPath(folder)
  const log = await readCustody(files, path)
  if (!log.ok) return log
  const last = log.value.at(-1)
  const facts: CustodyEntry = {
    sequence: last === undefined ? 0 : last.sequence + 1,
    at: clock.now(),
    actor,
    action,
    subject,
    previous: last === undefined ? null : hasher.sha256(custodyLine(last)),
  }
  const entry = signer ? signer.seal(facts) : facts
  await files.append(path, custodyLine(entry))
  return succeed(entry)
}
