import type { ContinuityFinding } from '../../media/continuity.ts'
import { type FrameTable, secondsOf } from '../../media/frame-table.ts'
import { formatClock } from '../../media/presentation-time.ts'

/** Packets in a row whose sizes are the same at two places: by chance this does not happen. */
const leastRun = 10

/** Bytes under which the sizes of packets are alike of themselves. */
const leastBytes = 150

/** Runs of packets that stand in the file twice: a piece that was copied in again without encoding. */
export const repeatedRuns = (table: FrameTable): readonly ContinuityFinding[] => {
  const { byteLengths } = table
  const seen = new Map<string, number>()
  const found: ContinuityFinding[] = []
  let lastLag = 0
  for (let at = 0; at + leastRun <= byteLengths.length; at++) {
    const run = byteLengths.slice(at, at + leastRun)
    if (run.some((bytes) => bytes < leastBytes)) continue
    const key = run.join(',')
    const before = seen.get(key)
    if (before === undefined) {
      seen.set(key, at)
      continue
    }
    if (at - before === lastLag) continue
    lastLag = at - before
    const [seconds, earlier] = [secondsOf(table, at), secondsOf(table, before)]
    const detail = `From ${formatClock(seconds)} on the frames from ${formatClock(earlier)} are in the file again.`
    let length = leastRun
    while (at + length < byteLengths.length && byteLengths[at + length] === byteLengths[before + length]) length += 1
    const measure = { name: 'run', value: length, unit: 'count', threshold: leastRun } as const
    found.push({ kind: 'repeated', seconds, detail, measure })
  }
  return found
}
