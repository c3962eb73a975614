import type { OriginalView } from '../../../contract/view.ts'
import type { ClockedFile } from './order-timeline.ts'

/** Clocks that say when a file was made, the most telling first; the disk's own dates say only when it was copied. */
const telling = ['recorded', 'container-utc', 'quicktime-local', 'exif'] as const

export interface OrderFiles {
  readonly clocked: readonly ClockedFile[]
  readonly unclocked: readonly OriginalView[]
}

const startOf = ({ clocks }: OriginalView): number | null => {
  for (const kind of telling) {
    const millis = Date.parse(clocks.find((clock) => clock.kind === kind)?.value ?? '')
    if (!Number.isNaN(millis)) return millis
  }
  return null
}

/** Films and photos of an order, those that claim when they were made and those that do not. */
export const filesByClock = (originals: readonly OriginalView[]): OrderFiles => {
  const clocked: ClockedFile[] = []
  const unclocked: OriginalView[] = []
  for (const original of originals) {
    if (original.kind === 'pdf') continue
    const startsAt = startOf(original)
    if (startsAt === null) unclocked.push(original)
    else {
      const { sha256: source, name, kind, video } = original
      clocked.push({ source, name, kind, startsAt, seconds: video?.durationSeconds ?? 0 })
    }
  }
  return { clocked, unclocked }
}
