import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Names under which durable-file.ts writes before it renames. */
const halfWritten = /^\.\d+-[0-9a-f-]{36}\.part$/

/**
 * Removes what a process that died had half written in these folders below the archive; answers how many there were.
 * Only for whoever holds the writer's lock: nobody else writes there.
 */
export const removeLeftOvers = async (directory: string, folders: readonly string[]): Promise<number> => {
  let removed = 0
  for (const folder of folders) {
    const place = join(directory, ...folder.split('/'))
    const names = await readdir(place).catch(() => [])
    for (const name of names.filter((each) => halfWritten.test(each))) {
      await rm(join(place, name), { force: true }).catch(() => undefined)
      removed += 1
    }
  }
  return removed
}
