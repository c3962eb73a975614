import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { ArchiveFiles } from './ports/archive-files.ts'

/** One look at every file, from the first to the last. */
export interface FixityPass {
  readonly startedAt: Instant
  readonly files: number
  readonly bytes: number
}

/** What is wrong, with the file or part that has to be looked at to see whether it still is. */
export interface KnownFinding extends FixityFinding {
  readonly item: string
}

/** How far the files of the archive were read again. */
export interface FixityState {
  /** The file that was looked at last in the pass under way; null when none is. */
  readonly cursor: string | null
  readonly pass: FixityPass | null
  /** The last pass that came to its end. */
  readonly last: (FixityPass & { readonly finishedAt: Instant }) | null
  /** What is not as it should be, as far as it is known now. */
  readonly findings: readonly KnownFinding[]
}

const name = 'fixity.json'

const nothing: FixityState = { cursor: null, pass: null, last: null, findings: [] }

const isPass = (value: unknown): boolean => {
  const { startedAt, files, bytes } = Object(value)
  return typeof startedAt === 'string' && Number.isSafeInteger(files) && Number.isSafeInteger(bytes)
}

const isFinding = (value: unknown): boolean => {
  const { kind, path, expected, found, item } = Object(value)
  const word = (one: unknown): boolean => one === null || typeof one === 'string'
  return [kind, path, item].every((text) => typeof text === 'string') && word(expected) && word(found)
}

/** What was kept of earlier checks. Anything else than a whole state counts as none: it costs the time to look again. */
export const readFixityState = async (files: ArchiveFiles): Promise<FixityState> => {
  try {
    const [line] = await files.lines(name)
    if (line === undefined) return nothing
    const { schema, cursor, pass, last, findings } = JSON.parse(line) as Partial<FixityState & { schema: number }>
    const whole =
      schema === 1 &&
      (cursor === null || typeof cursor === 'string') &&
      (pass === null || isPass(pass)) &&
      (last === null || (isPass(last) && typeof last?.finishedAt === 'string')) &&
      Array.isArray(findings) &&
      findings.every(isFinding)
    return whole ? ({ cursor, pass, last, findings } as FixityState) : nothing
  } catch {
    return nothing
  }
}

/** A whole look begins a week after the last one ended. */
const restMillis = 7 * 86_400_000

/** Whether there is something to look at now: a look was begun, or the last one is long ago. */
export const isCheckDue = ({ pass, last }: FixityState, now: Instant): boolean =>
  pass !== null || last === null || Date.parse(now) - Date.parse(last.finishedAt) > restMillis

/** Keeps it. A disk that takes none of it is no reason to stop looking. */
export const keepFixityState = async (files: ArchiveFiles, state: FixityState): Promise<void> => {
  try {
    await files.replace(name, `${JSON.stringify({ schema: 1, ...state })}\n`)
  } catch {
    // The next check begins where the last state was kept.
  }
}
