import { type FrameTable, lastAtMost } from './frame-table.ts'

/**
 * Frames for a strip of small pictures: one for each of `count` equal parts between two PTS, the keyframe nearest to the
 * middle of the part where it holds one, because that is had at once; else the frame on show at the middle. Ascending,
 * each once: fewer than `count` where there are no more.
 */
export const stripOrdinals = (
  { ptsTicks, keyframes }: Pick<FrameTable, 'ptsTicks' | 'keyframes'>,
  count: number,
  fromTicks: number,
  untilTicks: number,
): readonly number[] => {
  const keyTicks = keyframes.map((ordinal) => ptsTicks[ordinal] as number)
  const chosen = new Set<number>()
  for (let part = 0; part < count; part++) {
    const begin = fromTicks + ((untilTicks - fromTicks) * part) / count
    const end = fromTicks + ((untilTicks - fromTicks) * (part + 1)) / count
    const middle = (begin + end) / 2
    const before = lastAtMost(keyTicks, middle)
    const near = [before, before + 1]
      .filter((key) => (keyTicks[key] ?? Number.NaN) >= begin && (keyTicks[key] ?? Number.NaN) < end)
      .sort((a, b) => Math.abs((keyTicks[a] ?? 0) - middle) - Math.abs((keyTicks[b] ?? 0) - middle))
    const [key] = near
    const ordinal = key === undefined ? lastAtMost(ptsTicks, middle) : (keyframes[key] as number)
    if (ordinal >= 0) chosen.add(ordinal)
  }
  return [...chosen].sort((a, b) => a - b)
}

/** The same in an order in which each next one lies in the widest gap left: a strip is legible long before it is whole. */
export const coarseFirst = <One>(all: readonly One[]): readonly One[] => {
  const order: One[] = []
  let gaps: (readonly [number, number])[] = [[0, all.length]]
  while (gaps.length > 0) {
    const next: (readonly [number, number])[] = []
    for (const [from, to] of gaps) {
      const middle = (from + to) >> 1
      if (from >= to) continue
      order.push(all[middle] as One)
      next.push([from, middle], [middle + 1, to])
    }
    gaps = next
  }
  return order
}
