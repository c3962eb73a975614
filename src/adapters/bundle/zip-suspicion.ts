import type { Entry } from 'yauzl'

/** Names that Windows keeps for devices, whatever ending they have (Microsoft, “Naming Files, Paths, and Namespaces”). */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

const isPortablePart = (part: string): boolean =>
  !deviceName.test(part) && !/[. ]$/.test(part) && Buffer.byteLength(part) <= 255

/** The same file on a disk that knows no case and spells accents one way (Windows, macOS). */
const folded = (path: string): string => path.normalize('NFC').toLowerCase()

/** Local header without its name (APPNOTE 4.3.7). */
const headerBytes = 30

/** Nothing that is evidence shrinks so far: pictures and videos hardly do, and text to a tenth. */
const mostRatio = 200
const smallBytes = 64 * 2 ** 20

/** Two entries that share bytes let a small file unpack to a huge one (D. Fifield, “A better zip bomb”, 2019). */
const overlap = (entries: readonly Entry[]): boolean => {
  const byPlace = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const { relativeOffsetOfLocalHeader: start, compressedSize, fileNameLength } of byPlace) {
    if (start < end) return true
    end = start + headerBytes + fileNameLength + compressedSize
  }
  return false
}

/**
 * What is wrong with the list of a zip's files, or null: names that cannot be on every disk or are one there, entries
 * that share bytes, sizes that no evidence has. Nothing was unpacked to tell.
 */
export const zipSuspicion = (entries: readonly Entry[]): string | null => {
  const known = new Map<string, string>()
  for (const { fileName, compressedSize, uncompressedSize } of entries) {
    if (!fileName.split('/').every(isPortablePart))
      return `a name that not every disk can hold: ${JSON.stringify(fileName)}`
    const twin = known.get(folded(fileName))
    if (twin !== undefined)
      return twin === fileName
        ? `the same path twice: ${JSON.stringify(fileName)}`
        : `two names that are one on other disks: ${JSON.stringify(twin)} and ${JSON.stringify(fileName)}`
    known.set(folded(fileName), fileName)
    if (uncompressedSize > smallBytes && uncompressedSize > mostRatio * Math.max(1, compressedSize))
      return `it unpacks to ${uncompressedSize} bytes out of ${compressedSize}: ${JSON.stringify(fileName)}`
  }
  return overlap(entries) ? 'two files in the same place of the zip' : null
}
