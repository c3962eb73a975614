import type { ArchiveFiles } from '../ports/archive-files.ts'

/**
 * Whether anybody wrote to the archive since its index was closed in step. Every session that writes an order ends with a
 * line in the log of seals, and what is deleted stands in a log as well, so that their ends are enough.
 */
const name = 'index.sqlite.standing.json'
const logs = ['seals.jsonl', 'deletions.jsonl'] as const
const unsealed = 'unsealed.jsonl'

const endOf = async (files: ArchiveFiles, log: string): Promise<string> => {
  const lines = await files.lines(log)
  return `${lines.length} ${lines.at(-1) ?? ''}`
}

const stampsOf = async (files: ArchiveFiles): Promise<string> =>
  JSON.stringify([await files.stamp('orders'), ...(await Promise.all(logs.map((log) => endOf(files, log))))])

/** Whether nothing was written since. Takes the statement away: whoever keeps the index now makes it anew at the end. */
export const takeStanding = async (files: ArchiveFiles): Promise<boolean> => {
  try {
    const [kept] = await files.lines(name)
    if (kept === undefined) return false
    await files.remove(name)
    const { schema, stamps } = Object(JSON.parse(kept))
    return schema === 1 && stamps === (await stampsOf(files)) && (await files.stamp(unsealed)) === null
  } catch {
    return false
  }
}

/** States that the index is in step with the archive as it is now. What cannot be kept costs a comparison. */
export const keepStanding = async (files: ArchiveFiles): Promise<void> => {
  try {
    await files.replace(name, `${JSON.stringify({ schema: 1, stamps: await stampsOf(files) })}\n`)
  } catch {
    // The next start compares order by order.
  }
}
