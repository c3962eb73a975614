import { lastAtMost } from '../domain/media/frame-table.ts'
import type { Glance } from '../domain/rank/glance.ts'
import { worthOf } from '../domain/rank/view.ts'
import type { CalmSpan } from '../domain/scan/calm-spans.ts'
import type { LumaPlane } from '../domain/scan/luma-plane.ts'

/** Pictures held at the most, half a megabyte each: however long the recording, memory does not grow with it. */
const mostPlanes = 72

/** The picture of the best frame of each stop, for reading it later without decoding it again. */
export interface KeptPlanes {
  offer(glance: Glance, plane: LumaPlane): void
  /** The picture of exactly this frame, or null when a better one of its stop, or of others, took its place. */
  of(ordinal: number): LumaPlane | null
  /** Which stop a frame lies in; -1 for none. */
  spanOf(ordinal: number): number
}

interface Kept {
  readonly ordinal: number
  readonly worth: number
  readonly plane: LumaPlane
}

export const createKeptPlanes = (spans: readonly CalmSpan[]): KeptPlanes => {
  const starts = spans.map(({ from }) => from)
  const kept = new Map<string, Kept>()
  const ranks = new Map<string, number>()
  const spanOf = (ordinal: number): number => {
    const index = lastAtMost(starts, ordinal)
    return index >= 0 && ordinal <= (spans[index] as CalmSpan).to ? index : -1
  }
  return {
    spanOf,
    offer(glance, plane) {
      const { ordinal, values } = glance.metrics
      const span = spanOf(ordinal)
      // A frame in passing becomes a view only by a code.
      if (span < 0 && glance.codes.length === 0) return
      const key = span < 0 ? `frame ${ordinal}` : `span ${span}`
      const worth = worthOf(glance)
      if (worth <= (kept.get(key)?.worth ?? -1)) return
      // What holds print or a code is kept before what is only crisp.
      const value = worth * (0.2 + Math.min(1, values['text-density'] / 0.05)) + (glance.codes.length > 0 ? 1000 : 0)
      kept.set(key, { ordinal, worth, plane })
      ranks.set(key, value)
      if (kept.size <= mostPlanes) return
      const [least] = [...ranks].reduce((low, entry) => (entry[1] < low[1] ? entry : low))
      kept.delete(least)
      ranks.delete(least)
    },
    of(ordinal) {
      const span = spanOf(ordinal)
      const entry = kept.get(span < 0 ? `frame ${ordinal}` : `span ${span}`)
      return entry?.ordinal === ordinal ? entry.plane : null
    },
  }
}
