import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise } from 'yauzl'

/** Where an entry of the archive goes, relative to the target folder; undefined leaves it out. */
export type Placement = (entryName: string) => string | undefined

/** Unix permission bits that a zip stores in the upper half of its external attributes (APPNOTE 4.4.15). */
const modeOf = (entry: Entry): number => (entry.externalFileAttributes >>> 16) & 0o777

/**
 * Unpacks the chosen files of a zip. yauzl itself refuses names that climb out of the folder.
 * Throws when the archive is broken: its checksum was verified before.
 */
export const unzip = async (archive: string, target: string, place: Placement): Promise<number> => {
  const zip = await openPromise(archive)
  let files = 0
  for await (const entry of zip.eachEntry()) {
    const relative = entry.fileName.endsWith('/') ? undefined : place(entry.fileName)
    if (relative === undefined) continue
    const path = join(target, relative)
    await mkdir(dirname(path), { recursive: true })
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { mode: modeOf(entry) || 0o644 }))
    files += 1
  }
  return files
}
