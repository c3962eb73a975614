import { type CustodyAction, type CustodyEntry, custodyLine } from '../../domain/evidence/custody.ts'
import type { Json } from '../../domain/kernel/canonical-json.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
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

/** Where a log ended when this process wrote or read it last, and the stamp that the file had then. */
interface LogEnd {
  readonly stamp: string | null
  readonly entries: number
  readonly head: Sha256 | null
}

export interface CustodyLog {
  /** Appends one entry to the log of a folder; it is on the disk when this returns. */
  append(
    folder: string,
    action: CustodyAction,
    subject: Readonly<Record<string, Json>>,
  ): Promise<Result<CustodyEntry, ArchiveFailure>>
  /** Where the log of a folder ends now. */
  end(folder: string): Promise<Result<LogEnd, ArchiveFailure>>
}

/** How many ends are kept in memory; one more costs the oldest, which is then read again. */
const mostEnds = 10_000

/**
 * Appends to the logs of an archive, as its one writer. A log is read and looked at once in a process: as long as its
 * file has the stamp that the last append left, its end is known, so that a long log costs an append no more.
 */
export const createCustodyLog = (files: ArchiveFiles, { clock, hasher, signer, actor }: CustodyPorts): CustodyLog => {
  const ends = new Map<string, LogEnd>()

  const keep = (path: string, end: LogEnd): LogEnd => {
    ends.delete(path)
    const [oldest] = ends.keys()
    if (ends.size >= mostEnds && oldest !== undefined) ends.delete(oldest)
    ends.set(path, end)
    return end
  }

  const end: CustodyLog['end'] = async (folder) => {
    const path = custodyPath(folder)
    const stamp = await files.stamp(path)
    const known = ends.get(path)
    if (known && stamp !== null && known.stamp === stamp) return succeed(known)
    const log = await readCustody(files, path)
    if (!log.ok) return log
    const last = log.value.at(-1)
    const head = last === undefined ? null : hasher.sha256(custodyLine(last))
    return succeed(keep(path, { stamp, entries: last === undefined ? 0 : last.sequence + 1, head }))
  }

  return {
    end,
    async append(folder, action, subject) {
      const path = custodyPath(folder)
      const before = await end(folder)
      if (!before.ok) return before
      const { entries, head } = before.value
      const facts: CustodyEntry = { sequence: entries, at: clock.now(), actor, action, subject, previous: head }
      const entry = signer ? signer.seal(facts) : facts
      const line = custodyLine(entry)
      await files.append(path, line)
      keep(path, { stamp: await files.stamp(path), entries: entries + 1, head: hasher.sha256(line) })
      return succeed(entry)
    },
  }
}
