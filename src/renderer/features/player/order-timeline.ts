/** A file of the order with the moment at which it begins, as its own clock claims. */
interface ClockedFile {
  /** Milliseconds since 1970 on the clock of the file. */
  readonly startsAt: number
  readonly seconds: number
}

/** A file on the line: shares of the whole line, 0 to 1; `lane` counts lines from the top. */
interface PlacedFile<File extends ClockedFile> {
  readonly file: File
  readonly from: number
  readonly to: number
  readonly lane: number
}

/** Lines that files which overlap are spread over, at most. */
const mostLanes = 3

/**
 * Lays files by their clocks. Long gaps between them are cut to a fifth of the line each at most, so that a photo of
 * the next day does not press the films together; the order is always kept.
 */
export const placeFiles = <File extends ClockedFile>(files: readonly File[]): readonly PlacedFile<File>[] => {
  const sorted = [...files].sort((a, b) => a.startsAt - b.startsAt)
  const [first] = sorted
  if (!first) return []
  const shown = Math.max(1, ...sorted.map(({ seconds }) => seconds))
  const longestGap = shown / 2
  let cut = 0
  let end = first.startsAt / 1000
  const laid = sorted.map((file) => {
    const start = file.startsAt / 1000
    if (start - end > longestGap) cut += start - end - longestGap
    end = Math.max(end, start + file.seconds)
    return { file, from: start - cut, to: start - cut + file.seconds }
  })
  const origin = laid[0]?.from ?? 0
  const length = Math.max(1e-6, ...laid.map(({ to }) => to - origin))
  const ends: number[] = []
  return laid.map(({ file, from, to }) => {
    const free = ends.findIndex((busy) => busy <= from)
    const lane = Math.min(mostLanes - 1, free < 0 ? ends.length : free)
    ends[lane] = Math.max(ends[lane] ?? Number.NEGATIVE_INFINITY, to)
    return { file, from: (from - origin) / length, to: (to - origin) / length, lane }
  })
}
