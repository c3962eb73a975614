import { lastAtMost } from '../domain/media/frame-table.ts'
import type { Glance } from '../domain/rank/glance.ts'
import { worthIn } from '../domain/rank/view.ts'
import type { CalmSpan } from '../domain/scan/calm-spans.ts'
import type { LumaPlane } from '../domain/scan/luma-plane.ts'

/** Pictures held at the most, half a megabyte each: however long the recording, memory does not grow with it. */
const mostPlanes = 96

/** The picture of the best frame of each stop, for reading it later without decoding it again. */
export interface KeptPlanes {
  offer(glance: Glance, plane: LumaPlane): void
  /** Tells which frames belong to one stop; until then each stands for itself. */
  arrange(spans: readonly CalmSpan[]): void
  /** The picture of exactly this frame, or null when a better one of its stop, or of others, took its place. */
  of(ordinal: number): LumaPlane | null
  /** Which stop a frame lies in; -1 for none. */
  spanOf(ordinal: number): number
}

interface Kept {
  readonly glance: Glance
  readonly plane: LumaPlane
}

/** A frame that belongs to no stop. */
const alone = ({ metrics }: Glance): CalmSpan => ({ from: metrics.ordinal, to: metrics.ordinal })

/** What holds print or a code is kept before what is only crisp. */
const keepingWorth = (glance: Glance): number =>
  worthIn(alone(glance), glance) * (0.2 + Math.min(1, glance.metrics.values['text-density'] / 0.05)) +
  (glance.codes.length > 0 ? 1000 : 0)

export const createKeptPlanes = (): KeptPlanes => {
  let spans: readonly CalmSpan[] = []
  let starts: readonly number[] = []
  let kept = new Map<string, Kept>()
  const spanOf = (ordinal: number): number => {
    const index = lastAtMost(starts, ordinal)
    return index >= 0 && ordinal <= (spans[index] as CalmSpan).to ? index : -1
  }
  const keyOf = (ordinal: number): string => {
    const span = spanOf(ordinal)
    return span < 0 ? `frame ${ordinal}` : `span ${span}`
  }
  const offer = (glance: Glance, plane: LumaPlane): void => {
    const key = keyOf(glance.metrics.ordinal)
    const known = kept.get(key)
    const span = spans[spanOf(glance.metrics.ordinal)] ?? alone(glance)
    if (known && worthIn(span, glance) <= worthIn(span, known.glance)) return
    kept.set(key, { glance, plane })
    if (kept.size <= mostPlanes) return
    const [least] = [...kept].reduce((low, entry) =>
      keepingWorth(entry[1].glance) < keepingWorth(low[1].glance) ? entry : low,
    )
    kept.delete(least)
  }
  return {
    spanOf,
    offer,
    arrange(given) {
      spans = given
      starts = given.map(({ from }) => from)
      const before = [...kept.values()]
      kept = new Map()
      for (const { glance, plane } of before) offer(glance, plane)
    },
    of(ordinal) {
      const entry = kept.get(keyOf(ordinal))
      return entry?.glance.metrics.ordinal === ordinal ? entry.plane : null
    },
  }
}
