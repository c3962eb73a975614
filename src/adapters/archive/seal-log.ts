import { type Seal, type SealedHead, type SealOccasion, sealLine } from '../../domain/evidence/seal.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { CustodyLog, CustodyPorts } from './custody-log.ts'

const sealsPath = 'seals.jsonl'
/** The folders whose logs grew since the last seal, one JSON string a line; written before the log is. */
const unsealedPath = 'unsealed.jsonl'
const deletionsPath = 'deletions.jsonl'

export interface SealLog {
  /** Notes that the record or the log of this folder is about to grow. */
  expect(folder: string): Promise<void>
  /** The same for many at once, by whoever will seal. */
  expectAll(folders: readonly string[]): Promise<void>
  /** The folders that grew since the last seal, as far as anybody noted. */
  touched(): Promise<readonly string[]>
  /** Seals what grew since the last time; null when nothing did, or nobody signs here. */
  seal(why: SealOccasion): Promise<Seal | null>
}

const parseFolder = (line: string): readonly string[] => {
  try {
    const folder: unknown = JSON.parse(line)
    return typeof folder === 'string' ? [folder] : []
  } catch {
    return []
  }
}

/** Seals of an archive in `seals.jsonl`. The cost of a seal is that of the logs that grew. */
export const createSealLog = (
  files: ArchiveFiles,
  { clock, hasher, signer }: CustodyPorts,
  logs: CustodyLog,
): SealLog => {
  /** What this process has noted already; null before the file was read. */
  let noted: Set<string> | null = null

  /** Where the seals ended when this process wrote or read them last. */
  let known: { readonly stamp: string | null; readonly seals: number; readonly head: Sha256 | null } | null = null

  const end = async (): Promise<{ readonly seals: number; readonly head: Sha256 | null }> => {
    const stamp = await files.stamp(sealsPath)
    if (known !== null && stamp !== null && known.stamp === stamp) return known
    const lines = await files.lines(sealsPath)
    const last = lines.at(-1)
    known = { stamp, seals: lines.length, head: last === undefined ? null : hasher.sha256(last) }
    return known
  }

  const unsealed = async (): Promise<Set<string>> => {
    noted ??= new Set((await files.lines(unsealedPath)).flatMap(parseFolder))
    return noted
  }

  const headOf = async (order: string): Promise<readonly SealedHead[]> => {
    const log = await logs.end(order)
    // A log that is damaged or gone is for verification to name; no seal hides it by leaving its last head out.
    return !log.ok || log.value.head === null ? [] : [{ order, entries: log.value.entries, head: log.value.head }]
  }

  const lastDigest = async (path: string): Promise<Sha256 | null> => {
    const last = (await files.lines(path)).at(-1)
    return last === undefined ? null : hasher.sha256(last)
  }

  return {
    async expect(folder) {
      const folders = await unsealed()
      if (signer === undefined || folders.has(folder)) return
      await files.append(unsealedPath, JSON.stringify(folder))
      folders.add(folder)
    },

    async expectAll(folders) {
      const all = new Set([...(await unsealed()), ...folders])
      await files.replace(unsealedPath, [...all].map((folder) => `${JSON.stringify(folder)}\n`).join(''))
      noted = all
    },

    touched: async () => [...(await unsealed())].sort(),

    async seal(why) {
      const folders = await unsealed()
      if (signer === undefined || folders.size === 0) return null
      const heads: SealedHead[] = []
      for (const folder of [...folders].sort()) heads.push(...(await headOf(folder)))
      const { seals, head } = await end()
      const seal: Seal = signer.seal({
        sequence: seals,
        at: clock.now(),
        why,
        heads,
        deletions: await lastDigest(deletionsPath),
        previous: head,
      })
      const line = sealLine(seal)
      await files.append(sealsPath, line)
      known = { stamp: await files.stamp(sealsPath), seals: seals + 1, head: hasher.sha256(line) }
      await files.remove(unsealedPath)
      folders.clear()
      return seal
    },
  }
}
