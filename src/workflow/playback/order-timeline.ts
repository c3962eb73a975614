import type { Failure } from '../../domain/kernel/failure.ts'
import { type Result, succeed } from '../../domain/kernel/result.ts'
import { type ClaimedFile, type FilesByClock, filesByClock } from '../../domain/order/files-by-clock.ts'
import type { Order } from '../../domain/order/order.ts'
import { placeOf } from '../deadlines.ts'
import type { DeskPorts } from '../desk-ports.ts'
import { probeOriginal } from '../probe-original.ts'

export interface OrderTimeline extends FilesByClock {
  /** IANA name of the zone by which clocks without a zone were read: the user's. */
  readonly assumedZone: string
}

/** The films and photos of an order by their clocks: see `filesByClock`. A film that cannot be read lasts 0 s. */
export const orderTimeline = async (
  ports: DeskPorts,
  order: Order,
  signal: AbortSignal,
): Promise<Result<OrderTimeline, Failure>> => {
  const place = await placeOf(ports, { country: null, zone: null })
  if (!place.ok) return place
  const files: ClaimedFile[] = []
  for (const { sha256, originalName, kind, clocks } of order.originals) {
    if (kind === 'pdf') continue
    const media = kind === 'video' ? await probeOriginal(ports, sha256, signal) : null
    const seconds = media?.ok ? media.value.probe.durationSeconds : 0
    files.push({ source: sha256, name: originalName, kind, seconds, clocks })
  }
  return succeed({ ...filesByClock(files, place.value.zone), assumedZone: place.value.zone })
}
