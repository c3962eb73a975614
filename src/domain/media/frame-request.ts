import { type FrameTable, ordinalAtSeconds, ordinalOfPts } from './frame-table.ts'

/** How a person or a script names one frame. */
export type FrameRequest =
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'pts'; readonly ticks: number }
  | { readonly kind: 'frame'; readonly ordinal: number }

/** Reads `12.5`, `pts:45045` or `frame:300`; null for anything else. */
export const parseFrameRequest = (text: string): FrameRequest | null => {
  const named = /^(pts|frame):(-?\d+)$/.exec(text.trim())
  if (named) {
    const value = Number(named[2])
    if (!Number.isSafeInteger(value)) return null
    if (named[1] === 'pts') return { kind: 'pts', ticks: value }
    return value >= 0 ? { kind: 'frame', ordinal: value } : null
  }
  return /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? { kind: 'seconds', seconds: Number(text) } : null
}

/**
 * The ordinal of the frame that is meant, or null when the recording has none there. Seconds are on the container's
 * clock (PTS ≤ T < next PTS); a PTS must be hit exactly.
 */
export const resolveFrame = (table: FrameTable, request: FrameRequest): number | null => {
  if (request.kind === 'seconds') return ordinalAtSeconds(table, request.seconds)
  if (request.kind === 'pts') return ordinalOfPts(table, request.ticks)
  return request.ordinal < table.ptsTicks.length ? request.ordinal : null
}
