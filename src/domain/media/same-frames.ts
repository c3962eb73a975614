import type { FrameTable } from './frame-table.ts'

type Timed = Pick<FrameTable, 'timebase' | 'ptsTicks'>

/**
 * Whether a copy shows every frame of a recording, and each exactly as long after its first one. A copy whose own clock
 * is coarser may be half a tick of it away.
 */
export const sameFrames = (
  original: Timed,
  copy: Timed,
): { readonly hasEveryFrame: boolean; readonly hasSameTimes: boolean } => {
  const hasEveryFrame = original.ptsTicks.length === copy.ptsTicks.length
  const [first, own] = [original.ptsTicks[0] ?? 0, copy.ptsTicks[0] ?? 0]
  const [a, b] = [original.timebase, copy.timebase]
  // Both as multiples of 1/(a.den · b.den) s; whole numbers far below 2^53 for any file of hours only as BigInt.
  const [perTick, perOwn] = [BigInt(a.num) * BigInt(b.den), BigInt(b.num) * BigInt(a.den)]
  const hasSameTimes =
    hasEveryFrame &&
    original.ptsTicks.every((ticks, ordinal) => {
      const apart = BigInt(ticks - first) * perTick - BigInt((copy.ptsTicks[ordinal] ?? 0) - own) * perOwn
      return 2n * (apart < 0n ? -apart : apart) <= (perTick % perOwn === 0n ? 0n : perOwn)
    })
  return { hasEveryFrame, hasSameTimes }
}
